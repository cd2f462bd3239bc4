// SPDX-License-Identifier: Apache-2.0
#include "start_page.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QScrollArea>

#include "appearance.h"
#include "card_words.h"
#include "glimpse_reader.h"
#include "map_card.h"
#include "nearest.h"
#include "plain.h"
#include "workbench.h"

namespace journeyline::ui {
namespace {

constexpr int pageMargin = 40, cardGap = 20, smallestCard = 236;
constexpr int pageHeadingTop = 25, pageHeadingHeight = 26, underHeading = 41, underTemplates = 44;
constexpr int betweenSections = 27, betweenRows = 25; ///< below the texts of the cards

/// The arrow keys go from button to button, which scrolls where it is needed.
class ScrollOfButtons final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down)
            event->ignore();
        else
            QScrollArea::keyPressEvent(event);
    }
};

QScrollArea* scrollArea(QWidget* content, QWidget* parent) {
    auto* area = new ScrollOfButtons(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

/// Takes cards off the page. They may be in the middle of telling that they were pressed.
void discard(QList<MapCard*>& cards) {
    for (MapCard* card : std::as_const(cards)) {
        card->hide();
        card->setParent(nullptr);
        card->deleteLater();
    }
    cards.clear();
}

QLabel* heading(QWidget* parent, const char* name) {
    QLabel* label = plainLabel({}, parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("role", "startHeading");
    return label;
}

} // namespace

StartPage::StartPage(Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_workbench(workbench),
      m_reader(new GlimpseReader(PictureCache(PictureCache::usualFolder()), this)), m_side(new StartSide(this)),
      m_content(new QWidget) {
    setObjectName(QStringLiteral("startPage"));
    setAttribute(Qt::WA_StyledBackground);
    m_content->setObjectName(QStringLiteral("start.content"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QScrollArea* sideScroll = scrollArea(m_side, this);
    sideScroll->setWidgetResizable(true);
    sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sideScroll->setFixedWidth(StartSide::columnWidth);
    m_scroll = scrollArea(m_content, this);
    m_scroll->setObjectName(QStringLiteral("start.scroll"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(sideScroll);
    row->addWidget(m_scroll, 1);

    m_recentHeading = heading(m_content, "start.recentHeading");
    m_showAll = new PageLink({}, 600, QStringLiteral("start.showAll"), m_content);
    m_clear = new PageLink({}, 600, QStringLiteral("start.clear"), m_content);
    m_templateHeading = heading(m_content, "start.templateHeading");
    for (const char* name : {"all", "dutch", "english", "worked"}) {
        auto* chip = new FilterChip(QStringLiteral("start.filter.") + QLatin1String(name), m_content);
        const auto filter = static_cast<Filter>(m_chips.size());
        connect(chip, &QAbstractButton::clicked, this, [this, filter] {
            m_filter = filter;
            makeTemplates();
            place();
            orderTabs();
        });
        m_chips.append(chip);
    }
    connect(m_side, &StartSide::newAsked, this, &StartPage::newAsked);
    connect(m_side, &StartSide::openAsked, this, &StartPage::openAsked);
    connect(m_side, &StartSide::importAsked, this, &StartPage::importAsked);
    connect(m_showAll, &QAbstractButton::clicked, this, [this] {
        m_allRecent = !m_allRecent;
        retranslate();
        place();
    });
    connect(m_clear, &QAbstractButton::clicked, this, &StartPage::clearRecent);
    connect(m_reader, &GlimpseReader::fileRead, this, &StartPage::showFile);
    connect(m_reader, &GlimpseReader::templateRead, this, &StartPage::showTemplate);
    const auto follow = [this] {
        if (isVisible()) refresh();
    };
    connect(&workbench, &Workbench::recentFilesChanged, this, follow);
    connect(&workbench, &Workbench::themeChanged, this, follow);
    parent->window()->installEventFilter(this);
}

void StartPage::refresh() {
    const QWidget* focus = focusWidget();
    const QString focused = focus && hasFocusInside() ? focus->objectName() : QString();
    m_side->retranslate();
    makeRecent();
    makeTemplates();
    retranslate();
    place();
    orderTabs();
    if (focused.isEmpty()) return;
    if (auto* again = findChild<QWidget*>(focused))
        again->setFocus(Qt::OtherFocusReason);
    else
        takeFocus();
}

bool StartPage::hasFocusInside() const {
    const QWidget* focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void StartPage::orderTabs() {
    QWidget* last = m_side->lastButton();
    const auto next = [&last](QWidget* widget) {
        setTabOrder(last, widget);
        last = widget;
    };
    for (MapCard* card : std::as_const(m_recent))
        next(card);
    next(m_showAll);
    next(m_clear);
    for (FilterChip* chip : std::as_const(m_chips))
        next(chip);
    for (MapCard* card : std::as_const(m_templates))
        next(card);
}

void StartPage::retranslate() {
    setAccessibleName(tr("Start page"));
    m_recentHeading->setText(tr("Recent maps"));
    m_templateHeading->setText(tr("Start from a template"));
    m_showAll->setText(m_allRecent ? tr("Show fewer") : tr("Show all"));
    m_showAll->setAccessibleName(m_allRecent ? tr("Show fewer recent maps") : tr("Show all recent maps"));
    m_clear->setText(tr("Clear the list"));
    m_clear->setAccessibleName(tr("Clear the list of recent maps"));
    const QStringList words{tr("All"), tr("Dutch"), tr("English"), tr("Worked cases")};
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setText(words[i]);
        m_chips[i]->setAccessibleName(tr("Templates: %1").arg(words[i]));
        m_chips[i]->setChecked(i == static_cast<qsizetype>(m_filter));
    }
}

void StartPage::makeRecent() {
    discard(m_recent);
    const QStringList files = m_workbench.preferences().recentFiles();
    for (const QString& path : files) {
        auto* card = new MapCard(true, QStringLiteral("start.recent.%1").arg(m_recent.size() + 1), m_content);
        card->setProperty("path", path);
        card->setToolTip(plainTip(path));
        card->setTexts(QFileInfo(path).completeBaseName(), {});
        card->setRemoveText(tr("Remove from this list"));
        card->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(card, &QAbstractButton::clicked, this, [this, card] { openRecent(card); });
        connect(
            card, &MapCard::removed, this, [this, path] { removeRecent(path); }, Qt::QueuedConnection);
        connect(card, &QWidget::customContextMenuRequested, this,
                [this, card](const QPoint& at) { recentMenu(card, card->mapToGlobal(at)); });
        m_recent.append(card);
        m_reader->readFile(path, shownTheme().name);
    }
    if (m_recent.isEmpty()) m_allRecent = false;
}

QString StartPage::templateLanguage() const {
    if (m_filter == Filter::Dutch) return QStringLiteral("nl");
    if (m_filter == Filter::English) return QStringLiteral("en");
    return m_workbench.language();
}

void StartPage::makeTemplates() {
    discard(m_templates);
    m_entries = templateGallery();
    if (m_filter == Filter::Worked) m_entries.removeIf([](const TemplateEntry& entry) { return !entry.worked; });
    const QString language = templateLanguage();
    for (const TemplateEntry& entry : std::as_const(m_entries)) {
        auto* card = new MapCard(false, QStringLiteral("start.template.") + entry.name, m_content);
        card->setProperty("template", entry.name);
        card->setTexts(entry.title, entry.worked ? tr("Worked case. %1").arg(entry.line) : entry.line);
        connect(card, &QAbstractButton::clicked, this,
                [this, name = entry.name, language] { emit templateChosen(name, language); });
        m_templates.append(card);
        m_reader->readTemplate(entry.name, language, shownTheme().name);
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(i == static_cast<qsizetype>(m_filter));
}

void StartPage::showFile(const QString& path, const MapGlimpse& glimpse) {
    for (MapCard* card : std::as_const(m_recent)) {
        if (card->property("path").toString() != path) continue;
        const CardLine line = cardLine(glimpse, QDate::currentDate(), QLocale());
        const QString title = glimpse.title.isEmpty() ? QFileInfo(path).completeBaseName() : glimpse.title;
        card->setTexts(title, line.text, line.kind);
        card->setPicture(glimpse.picture);
    }
}

void StartPage::showTemplate(const QString& name, const QString& language, const MapGlimpse& glimpse) {
    if (language != templateLanguage()) return;
    for (MapCard* card : std::as_const(m_templates))
        if (card->property("template").toString() == name) card->setPicture(glimpse.picture);
}

void StartPage::openRecent(MapCard* card) {
    const QString path = card->property("path").toString();
    if (card->lineKind() != MapCard::Line::Missing) {
        emit fileChosen(path);
        return;
    }
    const QString name = QFileInfo(path).fileName();
    if (askToRemove(window(), tr("“%1” is not there any more. Take it off this list?").arg(name))) removeRecent(path);
}

void StartPage::removeRecent(const QString& path) {
    const qsizetype at = m_workbench.preferences().recentFiles().indexOf(path);
    m_workbench.removeRecentFile(path); // and the page follows
    if (m_recent.isEmpty())
        takeFocus();
    else
        m_recent[qBound(0, at, m_recent.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

void StartPage::clearRecent() {
    m_workbench.clearRecentFiles();
    takeFocus();
}

void StartPage::recentMenu(MapCard* pressed, const QPoint& at) {
    const QPointer<MapCard> card(pressed); // another theme of the desktop makes the cards anew
    QMenu menu(this);
    const QString path = card->property("path").toString();
    QAction* open = menu.addAction(tr("Open"));
    QAction* remove = menu.addAction(tr("Remove from this list"));
    menu.addSeparator();
    QAction* clear = menu.addAction(tr("Clear the list"));
    const QAction* chosen = menu.exec(at);
    if (chosen == open && card)
        openRecent(card);
    else if (chosen == remove)
        removeRecent(path);
    else if (chosen == clear)
        clearRecent();
}

void StartPage::takeFocus() {
    QWidget* first = m_recent.isEmpty() ? m_side->firstButton() : m_recent.first();
    first->setFocus(Qt::OtherFocusReason);
}

int StartPage::columnCount() const {
    return qMax(1, (m_content->width() - 2 * pageMargin + cardGap) / (smallestCard + cardGap));
}

int StartPage::cardWidth() const {
    return (m_content->width() - 2 * pageMargin + cardGap) / columnCount() - cardGap;
}

int StartPage::placeGrid(const QList<MapCard*>& cards, int top, int shown, int gapBelow) {
    if (cards.isEmpty()) return top;
    const int columns = columnCount(), width = cardWidth(), height = cards.first()->fullHeight(width);
    for (int i = 0; i < cards.size(); ++i) {
        cards[i]->setVisible(i < shown);
        cards[i]->setGeometry(pageMargin + i % columns * (width + cardGap) - MapCard::ring,
                              top + i / columns * (height + gapBelow) - MapCard::ring, width + 2 * MapCard::ring,
                              height + MapCard::ring);
    }
    const int rows = (shown + columns - 1) / columns;
    return top + rows * (height + gapBelow) - gapBelow;
}

void StartPage::place() {
    // The height decides on a scroll bar, the bar on the width, the width on the height. The margin at the right is
    // wide enough for the bar to lie over it.
    m_content->resize(qMax(smallestCard + 2 * pageMargin, m_scroll->width()), m_content->height());
    const int right = m_content->width() - pageMargin;
    int top = pageHeadingTop;
    const bool any = !m_recent.isEmpty();
    m_recentHeading->setVisible(any);
    const int shown =
        m_allRecent ? static_cast<int>(m_recent.size()) : qMin(static_cast<int>(m_recent.size()), columnCount());
    m_showAll->setVisible(any && (m_allRecent || m_recent.size() > columnCount()));
    m_clear->setVisible(any && (m_allRecent || m_recent.size() <= columnCount()));
    if (any) {
        m_recentHeading->setGeometry(pageMargin, top, right - pageMargin - 200, pageHeadingHeight);
        int linkRight = right + 4;
        for (PageLink* link : {m_showAll, m_clear}) {
            const QSize size = link->sizeHint();
            if (link->isHidden()) continue;
            link->setGeometry(linkRight - size.width(), top + 4, size.width(), size.height());
            linkRight -= size.width() + 12;
        }
        top = placeGrid(m_recent, top + underHeading, shown, betweenRows) + betweenSections;
    }
    m_templateHeading->setGeometry(pageMargin, top, m_templateHeading->sizeHint().width(), pageHeadingHeight);
    int chipsWidth = -3;
    for (FilterChip* chip : std::as_const(m_chips))
        chipsWidth += chip->sizeHint().width() + 3 + 6;
    const bool beside = m_templateHeading->geometry().right() + 24 + chipsWidth <= right;
    const int chipTop = beside ? top - 1 : top + pageHeadingHeight + 8;
    int left = beside ? right - chipsWidth + 6 : pageMargin - 3;
    for (FilterChip* chip : std::as_const(m_chips)) {
        chip->setGeometry(left, chipTop - 3, chip->sizeHint().width() + 6, 34);
        left += chip->sizeHint().width() + 9;
    }
    top = placeGrid(m_templates, (beside ? top : chipTop) + underTemplates, static_cast<int>(m_templates.size()),
                    betweenRows);
    m_content->resize(m_content->width(), top + pageMargin);
    m_content->update();
}

void StartPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void StartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && isVisible()) refresh();
    QWidget::changeEvent(event);
}

bool StartPage::eventFilter(QObject* watched, QEvent* event) {
    // The window takes the files; here it only shows that they would be welcome.
    if (event->type() == QEvent::DragEnter)
        m_side->showDrag(static_cast<QDragEnterEvent*>(event)->mimeData()->hasUrls());
    else if (event->type() == QEvent::DragLeave || event->type() == QEvent::Drop)
        m_side->showDrag(false);
    return QWidget::eventFilter(watched, event);
}

void StartPage::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveFocus(event->key());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StartPage::moveFocus(int key) {
    QList<QWidget*> places;
    for (QAbstractButton* button : findChildren<QAbstractButton*>())
        if (button->isVisible() && button->focusPolicy() != Qt::NoFocus) places.append(button);
    QWidget* next = nearestTo(focusWidget(), places, key);
    if (!next) return;
    next->setFocus(Qt::TabFocusReason);
    if (m_content->isAncestorOf(next)) m_scroll->ensureWidgetVisible(next, pageMargin, pageMargin);
}

} // namespace journeyline::ui
