// SPDX-License-Identifier: Apache-2.0
#include "import_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "journeyline/document/find.h"
#include "journeyline/messages/fault_text.h"
#include "plain.h"
#include "rows.h"

namespace journeyline::ui {
namespace {

using interchange::Field;
using interchange::FieldKind;
using interchange::Imported;
using interchange::TableSource;

// A preview, not the table: what is beyond is read as it was recognised.
constexpr std::size_t fieldsShown = 60;
constexpr std::size_t recordsShown = 40;
constexpr int longestCell = 400;

QString shown(const std::string& text) {
    return QString::fromStdString(text).left(longestCell);
}

std::vector<Field> fieldChoices() {
    std::vector<Field> choices{
        {FieldKind::Phase, {}, {}}, {FieldKind::Touchpoint, {}, {}}, {FieldKind::Touchpoints, {}, {}}};
    for (const auto& [role, word] : Vocabulary<NotesRole>::words)
        choices.push_back({FieldKind::Notes, role, {}});
    for (const FieldKind kind :
         {FieldKind::Emotion,       FieldKind::Feeling,         FieldKind::Expected,     FieldKind::PainPoints,
          FieldKind::Opportunities, FieldKind::Channels,        FieldKind::Department,   FieldKind::Personas,
          FieldKind::Metrics,       FieldKind::Description,     FieldKind::CustomerGoal, FieldKind::Expectation,
          FieldKind::Fulfilment,    FieldKind::BrandPerception, FieldKind::DropOff,      FieldKind::DropOffReason,
          FieldKind::Duration,      FieldKind::MomentOfTruth,   FieldKind::Evidence,     FieldKind::Remark,
          FieldKind::PhaseGoal,     FieldKind::Ignored})
        choices.push_back({kind, {}, {}});
    return choices;
}

} // namespace

ImportDialog::ImportDialog(interchange::Contents contents, interchange::TableOptions options, Finish finish,
                           QWidget* parent)
    : QDialog(parent), m_contents(std::move(contents)), m_options(std::move(options)), m_finish(std::move(finish)),
      m_choices(fieldChoices()), m_source(new QComboBox(this)), m_direction(new QComboBox(this)),
      m_scale(new QComboBox(this)), m_headings(new QCheckBox(tr("The first one holds the names"), this)),
      m_table(new QTableWidget(this)), m_more(plainLabel({}, this)), m_summary(plainLabel({}, this)),
      m_notes(new QPlainTextEdit(this)) {
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import a table"));
    for (const TableSource& one : m_contents.sources) {
        const QString kind = one.kind == TableSource::Kind::Outline   ? tr("Headings and lists")
                             : one.kind == TableSource::Kind::Diagram ? tr("Mermaid diagram")
                                                                      : tr("Table");
        const QString heading = shown(one.heading);
        m_source->addItem(heading.isEmpty() ? tr("%1, line %2").arg(kind).arg(one.line)
                                            : tr("%1: %2").arg(kind, withoutMnemonic(heading)));
    }
    m_direction->addItem(tr("A row"));
    m_direction->addItem(tr("A column"));
    m_scale->addItem(tr("1 to 5"));
    for (const auto& [text, scale] :
         {std::pair{tr("0 to 10"), "0-10"}, std::pair{tr("1 to 10"), "1-10"}, std::pair{tr("0 to 100"), "0-100"},
          std::pair{tr("−2 to 2"), "-2..2"}, std::pair{tr("−5 to 5"), "-5..5"}})
        m_scale->addItem(text, QString::fromLatin1(scale));
    m_headings->setObjectName(QStringLiteral("import.headings"));
    m_headings->setAccessibleName(m_headings->text());

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    FieldColumn fields(this, column);
    std::vector<FieldColumn::Cell> cells;
    if (m_contents.sources.size() > 1)
        cells.push_back({tr("What to take"), m_source, QStringLiteral("import.source"), 2});
    m_source->setVisible(m_contents.sources.size() > 1);
    cells.push_back({tr("Each phase or touchpoint is"), m_direction, QStringLiteral("import.direction"), 1});
    cells.push_back({tr("Scale of the scores"), m_scale, QStringLiteral("import.scale"), 1});
    fields.addRow(cells);
    fields.addPlain(m_headings, 8);

    m_table->setObjectName(QStringLiteral("import.table"));
    m_table->setAccessibleName(tr("Preview of the table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab goes on through the boxes
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true);
    column->addSpacing(8);
    column->addWidget(m_table, 3);
    m_more->setProperty("role", "quiet");
    column->addWidget(m_more);
    m_summary->setObjectName(QStringLiteral("import.summary"));
    m_summary->setWordWrap(true);
    column->addSpacing(4);
    column->addWidget(m_summary);
    m_notes->setObjectName(QStringLiteral("import.notes"));
    m_notes->setAccessibleName(tr("What could not be placed as it stands"));
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(72);
    column->addWidget(m_notes, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("import.accept"));
    m_import->setDefault(true);
    m_import->setAccessibleName(tr("Import"));
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAccessibleName(tr("Cancel"));
    column->addSpacing(8);
    column->addWidget(buttons);
    resize(980, 640);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_source, &QComboBox::activated, this, &ImportDialog::chooseSource);
    connect(m_direction, &QComboBox::activated, this, &ImportDialog::chooseDirection);
    connect(m_headings, &QCheckBox::clicked, this, &ImportDialog::chooseDirection);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &ImportDialog::showOutcome);
    chooseSource();
}

const TableSource& ImportDialog::source() const {
    return m_contents.sources[static_cast<std::size_t>(std::max(0, m_source->currentIndex()))];
}

void ImportDialog::chooseSource() {
    m_mapping = source().mapping;
    m_direction->setCurrentIndex(m_mapping.fieldsInRows ? 1 : 0);
    m_headings->setChecked(m_mapping.headings);
    fillTable();
}

void ImportDialog::chooseDirection() {
    m_mapping = interchange::recognise(source().table, m_direction->currentIndex() == 1, m_headings->isChecked());
    fillTable();
}

/// Fields in columns have their boxes above them, fields in rows in front of them.
void ImportDialog::fillTable() {
    m_table->clear();
    placeFields();
    fillRecords();
    showOutcome();
}

void ImportDialog::placeFields() {
    const interchange::Records records(source().table, m_mapping);
    const int fields = static_cast<int>(std::min(records.fields(), fieldsShown));
    const int lines = static_cast<int>(std::min(records.size(), recordsShown)) + (m_mapping.headings ? 2 : 1);
    m_table->setRowCount(m_mapping.fieldsInRows ? fields : lines);
    m_table->setColumnCount(m_mapping.fieldsInRows ? lines : fields);
    for (int i = 0; i < fields; ++i) {
        QComboBox* combo = fieldCombo(static_cast<std::size_t>(i));
        m_table->setCellWidget(m_mapping.fieldsInRows ? i : 0, m_mapping.fieldsInRows ? 0 : i, combo);
    }
    const auto beyond = static_cast<int>(records.fields()) - fields;
    m_more->setText(beyond > 0
                        ? tr("%n more are not shown here; they are read as they were recognised.", nullptr, beyond)
                        : QString());
    m_more->setVisible(beyond > 0);
}

QComboBox* ImportDialog::fieldCombo(std::size_t field) {
    const interchange::Records records(source().table, m_mapping);
    auto* combo = new QComboBox(m_table);
    combo->setObjectName(QStringLiteral("import.field.%1").arg(field + 1));
    const QString heading = shown(records.heading(field)).simplified();
    combo->setAccessibleName(heading.isEmpty() ? tr("What field %1 becomes").arg(field + 1)
                                               : tr("What “%1” becomes").arg(heading));
    for (const Field& choice : m_choices)
        combo->addItem(choice.kind == FieldKind::Ignored ? tr("Leave out")
                       : choice.kind == FieldKind::Touchpoints
                           ? tr("Several touchpoints")
                           : shown(interchange::headingOf(choice, m_options.language)));
    const Field& now = m_mapping.fields[field];
    const auto at = std::find_if(m_choices.begin(), m_choices.end(),
                                 [&](const Field& one) { return one.kind == now.kind && one.role == now.role; });
    if (at != m_choices.end()) combo->setCurrentIndex(static_cast<int>(at - m_choices.begin()));
    connect(combo, &QComboBox::activated, this, [this, field](int choice) { chooseField(field, choice); });
    return combo;
}

void ImportDialog::fillRecords() {
    const interchange::Records records(source().table, m_mapping);
    const bool down = m_mapping.fieldsInRows;
    const int fields = down ? m_table->rowCount() : m_table->columnCount();
    const int lines = (down ? m_table->columnCount() : m_table->rowCount()) - 1;
    const int headings = m_mapping.headings ? 1 : 0;
    for (int field = 0; field < fields; ++field)
        for (int line = 0; line < lines; ++line) {
            const auto index = static_cast<std::size_t>(field);
            const std::string text = line < headings ? records.heading(index)
                                                     : records.cell(static_cast<std::size_t>(line - headings), index);
            auto* item = new QTableWidgetItem(shown(text));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (line < headings) {
                QFont bold = font();
                bold.setBold(true);
                item->setFont(bold);
            }
            m_table->setItem(down ? field : line + 1, down ? line + 1 : field, item);
        }
    for (int i = 0; i < m_table->columnCount(); ++i)
        m_table->setColumnWidth(i, 190);
    m_table->resizeRowsToContents();
    for (int i = 0; i < m_table->rowCount(); ++i)
        m_table->setRowHeight(i, std::clamp(m_table->rowHeight(i), 36, 110));
}

void ImportDialog::chooseField(std::size_t field, int choice) {
    const interchange::Records records(source().table, m_mapping);
    Field chosen = m_choices[static_cast<std::size_t>(choice)];
    const auto known = interchange::fieldOfHeading(records.heading(field));
    if (known && known->kind == chosen.kind && known->role == chosen.role)
        chosen = *known;
    else if (chosen.kind == FieldKind::Notes)
        chosen.name = QString::fromStdString(records.heading(field)).simplified().toStdString();
    m_mapping.fields[field] = chosen;
    showOutcome();
}

Result<Imported> ImportDialog::imported(IdSource& ids) const {
    interchange::TableOptions options = m_options;
    options.scale = interchange::ScoreScale::parse(m_scale->currentData().toString().toStdString());
    auto made = interchange::mapFromSource(m_contents, source(), m_mapping, options, ids);
    if (!made || !m_finish) return made;
    return m_finish(*made, ids);
}

void ImportDialog::showOutcome() {
    CountingIds ids("preview"); // nobody keeps this map
    interchange::TableOptions options = m_options;
    options.scale = interchange::ScoreScale::parse(m_scale->currentData().toString().toStdString());
    const auto made = interchange::mapFromSource(m_contents, source(), m_mapping, options, ids);
    m_import->setEnabled(made.ok());
    if (!made) {
        m_summary->setText(messages::sentence(made.fault()));
        m_notes->clear();
        return;
    }
    const int phases = static_cast<int>(made->map.phases.size());
    const int touchpoints = static_cast<int>(touchpointCount(made->map));
    const auto all = m_finish ? m_finish(*made, ids).notes : made->notes;
    m_summary->setText(
        tr("%n phase(s)", nullptr, phases) + QLatin1String(", ") + tr("%n touchpoint(s)", nullptr, touchpoints) +
        QLatin1String(", ") + tr("%n lane(s)", nullptr, static_cast<int>(made->map.lanes.size())) +
        QLatin1String(". ") +
        (all.empty() ? tr("Everything finds its place.") : tr("%n note(s):", nullptr, static_cast<int>(all.size()))));
    QStringList sentences;
    for (const auto& note : all)
        sentences << (note.line > 0
                          ? tr("Line %1: %2").arg(note.line).arg(messages::sentence(note.code, note.arguments))
                          : messages::sentence(note.code, note.arguments));
    m_notes->setPlainText(sentences.join(QLatin1Char('\n')));
    m_notes->setVisible(!sentences.isEmpty());
}

} // namespace journeyline::ui
