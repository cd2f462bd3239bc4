// SPDX-License-Identifier: Apache-2.0
#include "choice_form.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include "choice_field.h"
#include "journeyline/words/words.h"
#include "rows.h"

namespace journeyline::ui {
namespace {

QString laneName(const Lane& lane, const words::Words& words) {
    if (!lane.title.empty()) return QString::fromStdString(lane.title);
    return QString::fromStdString(words.laneTitle(kindOf(lane), lane.role));
}

void choose(QComboBox* box, const QString& word) {
    const int index = box->findData(word);
    box->setCurrentIndex(index < 0 ? 0 : index);
}

QVBoxLayout* tightColumn(QWidget* parent) {
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

ChoiceForm::ChoiceForm(OutputPurpose purpose, const ExportChoice& choice, const Map& map, QWidget* parent)
    : QWidget(parent), m_purpose(purpose), m_start(choice) {
    QVBoxLayout* column = tightColumn(this);
    if (purpose == OutputPurpose::File) buildFormat(column);
    if (purpose == OutputPurpose::File) buildSize(column);
    buildPages(column);
    auto* colours = addGroup(column);
    m_theme = chooser({{tr("Light"), QStringLiteral("light")},
                       {tr("Dark"), QStringLiteral("dark")},
                       {tr("High contrast"), QStringLiteral("contrast")}},
                      choice.theme);
    FieldColumn(colours).add(tr("Colours"), m_theme, QStringLiteral("export.theme"));
    buildContent(column, map);
    column->addStretch();
    showWhatCounts();
}

QWidget* ChoiceForm::addGroup(QVBoxLayout* column) {
    auto* group = new QWidget(this);
    group->setContentsMargins(0, 0, 0, 8);
    column->addWidget(group);
    return group;
}

QComboBox* ChoiceForm::chooser(const std::vector<std::pair<QString, QString>>& entries, const QString& chosen) {
    auto* box = new QComboBox(this);
    for (const auto& [text, word] : entries)
        box->addItem(text, word);
    choose(box, chosen);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        showWhatCounts();
        emit changed();
    });
    return box;
}

QCheckBox* ChoiceForm::tick(const QString& text, const char* name, bool on, QVBoxLayout* column) {
    auto* box = new TickBox(text, this);
    box->setObjectName(QLatin1String(name));
    box->setChecked(on);
    column->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &ChoiceForm::changed);
    return box;
}

void ChoiceForm::buildFormat(QVBoxLayout* column) {
    QWidget* group = addGroup(column);
    m_format = chooser({{tr("SVG, sharp at every size"), QStringLiteral("svg")},
                        {tr("PNG, a picture of pixels"), QStringLiteral("png")},
                        {tr("PDF, to read and to print"), QStringLiteral("pdf")}},
                       m_start.format);
    FieldColumn(group).add(tr("Format"), m_format, QStringLiteral("export.format"));
}

void ChoiceForm::buildSize(QVBoxLayout* column) {
    m_sizeGroup = addGroup(column);
    m_size = chooser({{tr("As on the sheet, enlarged"), QStringLiteral("scale")},
                      {tr("Slide 16:9, 1920 × 1080"), QStringLiteral("slide")},
                      {tr("4K 16:9, 3840 × 2160"), QStringLiteral("4k")},
                      {tr("A width of my own"), QStringLiteral("width")}},
                     m_start.size);
    FieldColumn(m_sizeGroup).add(tr("Size"), m_size, QStringLiteral("export.size"));
    m_scaleGroup = addGroup(column);
    m_scale = new QDoubleSpinBox(this);
    m_scale->setRange(smallestExportScale, largestExportScale);
    m_scale->setDecimals(1);
    m_scale->setSingleStep(0.5);
    m_scale->setValue(m_start.scale);
    m_scale->setMinimumHeight(32);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ChoiceForm::changed);
    FieldColumn(m_scaleGroup).add(tr("Scale"), m_scale, QStringLiteral("export.scale"));
    m_widthGroup = addGroup(column);
    m_width = new QSpinBox(this);
    m_width->setRange(smallestExportWidth, largestExportWidth);
    m_width->setSingleStep(100);
    m_width->setValue(m_start.width);
    m_width->setMinimumHeight(32);
    connect(m_width, &QSpinBox::valueChanged, this, &ChoiceForm::changed);
    FieldColumn(m_widthGroup).add(tr("Width in pixels"), m_width, QStringLiteral("export.width"));
}

void ChoiceForm::buildPages(QVBoxLayout* column) {
    m_pagesGroup = addGroup(column);
    std::vector<std::pair<QString, QString>> pages{{tr("Fitted on one sheet of paper"), QStringLiteral("fitted")},
                                                   {tr("Cut over several sheets"), QStringLiteral("tiled")}};
    const bool onFile = m_purpose == OutputPurpose::File;
    if (onFile) pages.insert(pages.begin(), {tr("One page, as large as the map"), QStringLiteral("one")});
    m_paging = chooser(pages, onFile ? m_start.paging : m_start.printPaging);
    FieldColumn(m_pagesGroup).add(tr("Pages"), m_paging, QStringLiteral("export.paging"));
    m_paperGroup = addGroup(column);
    std::vector<std::pair<QString, QString>> papers;
    for (const layout::Paper paper : layout::allPapers) {
        const QString name = QString::fromStdString(layout::nameOf(paper));
        papers.emplace_back(name, name);
    }
    m_paper = chooser(papers, m_start.paper);
    FieldColumn(m_paperGroup).add(tr("Paper"), m_paper, QStringLiteral("export.paper"));
}

std::vector<ChoiceForm::Tick> ChoiceForm::ticks(QVBoxLayout* column, const QString& title, const QString& name,
                                                const std::vector<std::pair<QString, QString>>& parts,
                                                const QStringList& hidden) {
    std::vector<Tick> result;
    if (parts.size() < 2) return result; // nothing to leave out
    bool anyHidden = false;
    for (const auto& part : parts)
        anyHidden = anyHidden || hidden.contains(part.first);
    auto* section = new Section(title, name, anyHidden, this);
    section->setObjectName(name);
    column->addWidget(section);
    for (const auto& [id, text] : parts) {
        QCheckBox* box = tick(text, "", !hidden.contains(id), section->content());
        box->setObjectName(name + QLatin1Char('.') + id);
        result.push_back({id, box});
    }
    return result;
}

void ChoiceForm::buildContent(QVBoxLayout* column, const Map& map) {
    const auto& words = words::wordsFor(map.language);
    std::vector<std::pair<QString, QString>> phases{{tr("All phases"), QString()}};
    for (std::size_t i = 0; i < map.phases.size(); ++i) {
        const QString title = QString::fromStdString(map.phases[i]->title);
        phases.emplace_back(
            QStringLiteral("%1. %2").arg(i + 1).arg(title.isEmpty() ? QString::fromStdString(words.untitled) : title),
            QString::fromStdString(map.phases[i]->id.text));
    }
    QWidget* group = addGroup(column);
    m_phase = chooser(phases, m_start.phase);
    FieldColumn(group).add(tr("Phase"), m_phase, QStringLiteral("export.phase"));
    std::vector<std::pair<QString, QString>> lanes, personas;
    for (const auto& lane : map.lanes)
        if (!lane->hidden) lanes.emplace_back(QString::fromStdString(lane->id.text), laneName(*lane, words));
    for (const auto& persona : map.personas)
        personas.emplace_back(QString::fromStdString(persona->id.text),
                              QString::fromStdString(persona->name.empty() ? words.untitled : persona->name));
    m_lanes = ticks(column, tr("Lanes"), QStringLiteral("export.lanes"), lanes, m_start.hiddenLanes);
    m_personas = ticks(column, tr("Personas"), QStringLiteral("export.personas"), personas, m_start.hiddenPersonas);
    column->addSpacing(6);
    if (m_purpose == OutputPurpose::File) {
        m_transparent = tick(tr("Transparent background"), "export.transparent", m_start.transparent, column);
        m_outlines = tick(tr("Letters as outlines, alike everywhere"), "export.outlines", m_start.outlines, column);
    }
    m_brand = tick(tr("Logo and colours of the brand"), "export.brand", m_start.brand, column);
    m_brandPlace = new QVBoxLayout;
    column->addLayout(m_brandPlace);
}

void ChoiceForm::showWhatCounts() {
    if (!m_phase) return; // still being built
    const QString format = m_format ? m_format->currentData().toString() : QStringLiteral("pdf");
    const bool png = format == QLatin1String("png"), pdf = format == QLatin1String("pdf");
    if (m_format) {
        const QString size = m_size->currentData().toString();
        m_sizeGroup->setVisible(png);
        m_scaleGroup->setVisible(png && size == QLatin1String("scale"));
        m_widthGroup->setVisible(png && size == QLatin1String("width"));
        m_transparent->setVisible(!pdf);
        m_outlines->setVisible(format == QLatin1String("svg"));
    }
    m_pagesGroup->setVisible(pdf);
    m_paperGroup->setVisible(pdf && m_paging->currentData().toString() != QLatin1String("one"));
}

ExportChoice ChoiceForm::choice() const {
    ExportChoice choice = m_start;
    if (m_format) {
        choice.format = m_format->currentData().toString();
        choice.size = m_size->currentData().toString();
        choice.scale = m_scale->value();
        choice.width = m_width->value();
        choice.transparent = m_transparent->isChecked();
        choice.outlines = m_outlines->isChecked();
    } else {
        choice.format = QStringLiteral("pdf");
        choice.printPaging = m_paging->currentData().toString();
    }
    choice.theme = m_theme->currentData().toString();
    choice.paging = m_paging->currentData().toString();
    choice.paper = m_paper->currentData().toString();
    choice.phase = m_phase->currentData().toString();
    choice.brand = m_brand->isChecked();
    // What this map does not have is kept for the one that has it.
    const auto keepHidden = [](QStringList& hidden, const std::vector<Tick>& all) {
        for (const Tick& one : all) {
            hidden.removeAll(one.id);
            if (!one.box->isChecked()) hidden << one.id;
        }
        constexpr qsizetype mostKept = 200;
        if (hidden.size() > mostKept) hidden = hidden.mid(hidden.size() - mostKept);
    };
    keepHidden(choice.hiddenLanes, m_lanes);
    keepHidden(choice.hiddenPersonas, m_personas);
    return choice;
}

} // namespace journeyline::ui
