// SPDX-License-Identifier: Apache-2.0
#include "command_palette.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "actions.h"
#include "appearance.h"
#include "journeyline/session/session.h"
#include "journeyline/ui/canvas.h"
#include "plain.h"

namespace journeyline::ui {
namespace {

constexpr int paletteWidth = 620, rowHeight = 34, shownRows = 12;
constexpr std::size_t mostEntries = 60;
enum Role { Detail = Qt::UserRole, Keys };

/// Name at the left, where it belongs beside it, keys at the right.
class EntryLooks final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const layout::Theme& theme = shownTheme();
        const bool current = option.state & QStyle::State_Selected;
        const QRect row = option.rect.adjusted(6, 1, -6, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current) {
            // A bar as well as a colour, for those who see no colours.
            painter->setPen(Qt::NoPen);
            painter->setBrush(toQt(theme.accentsoft));
            painter->drawRoundedRect(row, 6, 6);
            painter->setBrush(toQt(theme.accent));
            painter->drawRoundedRect(QRect(row.left(), row.top() + 6, 3, row.height() - 12), 1.5, 1.5);
        }
        const QRect inside = row.adjusted(12, 0, -12, 0);
        const QString keys = index.data(Keys).toString();
        painter->setFont(interfaceFont(12));
        const int keysWidth = keys.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(keys) + 16;
        painter->setPen(toQt(theme.ink2));
        painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, keys);
        const QString detail = index.data(Detail).toString();
        const int room = inside.width() - keysWidth;
        painter->setFont(interfaceFont(13, 500));
        const QFontMetrics metrics = painter->fontMetrics();
        const QString title = index.data(Qt::DisplayRole).toString();
        const int titleWidth = qMin(metrics.horizontalAdvance(title), room * 3 / 4);
        painter->setPen(toQt(current ? theme.accent : theme.ink));
        painter->drawText(QRect(inside.left(), inside.top(), titleWidth + 1, inside.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideRight, titleWidth + 1));
        painter->setFont(interfaceFont(12));
        painter->setPen(toQt(theme.ink2));
        const QRect beside(inside.left() + titleWidth + 12, inside.top(), room - titleWidth - 12, inside.height());
        painter->drawText(beside, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, beside.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, rowHeight}; }
};

} // namespace

CommandPalette::CommandPalette(Canvas& canvas, const ActionSet& actions, QMenuBar& menus, QWidget* window)
    : QFrame(window, Qt::Popup), m_canvas(canvas), m_menus(menus), m_window(window), m_field(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_nothing(plainLabel({}, this)) {
    setObjectName(QStringLiteral("commandPalette"));
    m_field->setObjectName(QStringLiteral("palette.text"));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("palette.list"));
    m_list->setItemDelegate(new EntryLooks(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_nothing->setObjectName(QStringLiteral("palette.nothing"));
    m_nothing->setProperty("role", "quiet");
    m_nothing->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::showFits);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandPalette::tellCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    connect(actions[ActionId::Palette], &QAction::triggered, this, &CommandPalette::open);
}

void CommandPalette::open() {
    m_focusBefore = QApplication::focusWidget();
    m_canvas.finishEditing();
    setWindowTitle(tr("Go to or do"));
    setAccessibleName(tr("Go to or do"));
    m_field->setAccessibleName(tr("Command or thing of the map"));
    m_field->setPlaceholderText(tr("A command, a touchpoint, a card, a persona …"));
    m_list->setAccessibleName(tr("What fits"));
    m_nothing->setText(tr("Nothing fits these letters."));
    m_shown.clear();
    m_commands = commandsOf(m_menus);
    m_things = thingsOf(m_canvas.session().map());
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    showFits();
    move(m_window->mapToGlobal(QPoint((m_window->width() - width()) / 2, 84)));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::showFits() {
    m_shown = bestFits(m_field->text(), m_commands, m_things, mostEntries);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const PaletteEntry* entry : m_shown) {
            auto* item = new QListWidgetItem(entry->title, m_list);
            item->setData(Detail, entry->detail);
            item->setData(Keys, entry->keys);
            item->setData(Qt::AccessibleTextRole,
                          QStringList{entry->title, entry->detail, entry->keys}.join(QStringLiteral(", ")));
        }
        m_list->setCurrentRow(m_shown.empty() ? -1 : 0);
    }
    m_list->setVisible(!m_shown.empty());
    m_nothing->setVisible(m_shown.empty());
    m_list->scrollToTop();
    // As tall as what fits the letters.
    const int rows = qBound(2, m_list->count(), shownRows);
    resize(qMin(paletteWidth, m_window->width() - 40), qMin(rows * rowHeight + 64, m_window->height() - 120));
    tellCurrent();
}

/// The keyboard is in the line, so a screen reader hears of the row through the line.
void CommandPalette::tellCurrent() {
    const QListWidgetItem* item = m_list->currentItem();
    m_field->setAccessibleDescription(item ? item->data(Qt::AccessibleTextRole).toString() : m_nothing->text());
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int rows = m_list->count();
    const auto go = [&](int row) {
        if (rows > 0) m_list->setCurrentRow(qBound(0, row, rows - 1));
        return true;
    };
    switch (key->key()) {
    case Qt::Key_Down:
        return go(m_list->currentRow() + 1 == rows ? 0 : m_list->currentRow() + 1);
    case Qt::Key_Up:
        return go(m_list->currentRow() == 0 ? rows - 1 : m_list->currentRow() - 1);
    case Qt::Key_PageDown:
        return go(m_list->currentRow() + shownRows);
    case Qt::Key_PageUp:
        return go(m_list->currentRow() - shownRows);
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::choose() {
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_shown.size())) return;
    const PaletteEntry entry = *m_shown[static_cast<std::size_t>(row)];
    hide();
    if (entry.action) {
        // Some commands are about what has the keyboard.
        if (m_focusBefore) m_focusBefore->setFocus(Qt::PopupFocusReason);
        QMetaObject::invokeMethod(entry.action, &QAction::trigger, Qt::QueuedConnection);
        return;
    }
    m_canvas.goTo(entry.where);
    if (m_canvas.rectOf(entry.where).isEmpty()) emit panelNeeded();
}

} // namespace journeyline::ui
