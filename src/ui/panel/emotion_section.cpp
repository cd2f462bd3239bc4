// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include "appearance.h"
#include "emotion_field.h"
#include "journeyline/edits/emotion.h"
#include "pictures.h"
#include "plain.h"
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

/// The outline and name of a persona.
class PersonaTag final : public QWidget {
public:
    PersonaTag(QString name, std::size_t rank, Colour colour, QWidget* parent)
        : QWidget(parent), m_name(std::move(name)), m_rank(rank), m_colour(colour) {
        setFixedSize(86,
                     36); // "Everyone" and most first names; all rows alike, so that the scales stand below each other
        setToolTip(QString());
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPersonaMark(painter, {8, 18}, 6.5, m_rank, m_colour);
        painter.setFont(interfaceFont(13, 500));
        painter.setPen(toQt(shownTheme().ink));
        painter.drawText(QRect(20, 0, width() - 22, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_name, Qt::ElideRight, width() - 22));
    }

private:
    QString m_name;
    std::size_t m_rank;
    Colour m_colour;
};

/// The diamond of the scale with its word.
class ExpectedKey final : public QWidget {
public:
    explicit ExpectedKey(QString text, QWidget* parent) : QWidget(parent), m_text(std::move(text)) {
        setFixedSize(QFontMetrics(interfaceFont(12)).horizontalAdvance(m_text) + 20, 16);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const layout::Theme& theme = shownTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(toQt(theme.ink2), 1.4));
        painter.setBrush(toQt(theme.field));
        painter.drawPolygon(QPolygonF({{7, 2}, {13, 8}, {7, 14}, {1, 8}}));
        painter.setFont(interfaceFont(12));
        painter.drawText(rect().adjusted(17, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
    }

private:
    QString m_text;
};

using Value = std::optional<double>;
using Setter = Result<Map> (*)(const Map&, const Id&, const Id&, double);
using Clearer = Result<Map> (*)(const Map&, const Id&, const Id&);

Binding<Value> bindValue(const QString& label, const PanelContext& context, const Id& persona,
                         std::optional<Decimal> Experience::*member, Setter setValue, Clearer clear) {
    const Target<Experience> target = experienceTarget(context, persona);
    return {label,
            [target, member](const Map& map) {
                const Experience* experience = target.find(map);
                return experience && experience->*member ? Value((experience->*member)->value()) : Value();
            },
            [id = context.touchpoint, persona, setValue, clear](const Map& map, const Value& value) {
                return value ? setValue(map, *id, persona, *value) : clear(map, *id, persona);
            }};
}

/// The same value as text with one decimal.
Binding<QString> asText(const Binding<Value>& binding) {
    return {binding.label,
            [binding](const Map& map) {
                const Value value = binding.read(map);
                return value ? QString::number(*value, 'f', 1) : QString();
            },
            [binding](const Map& map, const QString& text) {
                return binding.write(map, text.isEmpty() ? Value() : Value(text.toDouble()));
            }};
}

} // namespace

EmotionSection::EmotionSection(PanelContext context, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->addWidget(fieldLabel(tr("Emotion"), this));
    top->addStretch();
    top->addWidget(new ExpectedKey(tr("expected"), this));
    m_layout->addLayout(top);
    auto* scales = new QVBoxLayout;
    scales->setSpacing(0);
    m_layout->addLayout(scales);
    m_samples = plainLabel({}, this);
    m_samples->setProperty("role", "quiet");
    m_samples->setObjectName(QStringLiteral("emotion.samples"));
    m_samples->setWordWrap(true);
    m_layout->addWidget(m_samples);
    m_layout->addSpacing(8);
    m_layout->addWidget(fieldLabel(tr("Feeling in words"), this));
    m_layout->addSpacing(4);
    auto* feelings = new QVBoxLayout;
    feelings->setSpacing(6);
    m_layout->addLayout(feelings);
    m_scales = std::make_unique<RowList>(scales);
    m_feelings = std::make_unique<RowList>(feelings);
    refresh();
    connect(&m_context.session, &session::Session::changed, this, &EmotionSection::refresh);
}

QWidget* EmotionSection::makeScale(const Id& persona) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    const Map& map = m_context.map();
    const QString name = personaName(map, persona);
    const std::size_t rank = rankOf(map, persona);
    const Persona* known = findIn(map.personas, persona);
    const Colour colour = shownTheme().curveColour(map, persona);
    line->addWidget(new PersonaTag(known ? qt(shortName(map, persona)) : name, rank, colour, row));
    const auto actual = bindValue(tr("Emotion of %1").arg(name), m_context, persona, &Experience::actual,
                                  edits::setEmotion, edits::clearEmotion);
    const auto expected = bindValue(tr("Expectation of %1").arg(name), m_context, persona, &Experience::expected,
                                    edits::setExpected, edits::clearExpected);
    auto* scale = new EmotionField(m_context.session, {actual, expected}, rank, name, row);
    scale->setColour(colour);
    scale->setObjectName(QStringLiteral("emotion.scale.") + qt(persona.text));
    line->addWidget(scale, 1);
    auto* number = new NumberField(m_context.session, asText(actual), NumberRange{1, 5}, false, row);
    number->setObjectName(QStringLiteral("emotion.number.") + qt(persona.text));
    number->setAlignment(Qt::AlignCenter);
    number->setFixedWidth(46);
    line->addWidget(number);
    return row;
}

QWidget* EmotionSection::makeFeeling(const Id& persona) {
    const QString name = personaName(m_context.map(), persona);
    auto* field = new TextField(m_context.session,
                                bindText(
                                    tr("Feeling of %1").arg(name), experienceTarget(m_context, persona),
                                    [](auto& e) -> auto& { return e.feeling; }),
                                this);
    field->setPlaceholderText(name);
    field->setObjectName(QStringLiteral("emotion.feeling.") + qt(persona.text));
    return field;
}

void EmotionSection::refresh() {
    const Touchpoint* touchpoint = m_context.shown();
    if (!touchpoint) return;
    const Map& map = m_context.map();
    std::vector<Id> personas = personasAt(map, *touchpoint);
    // Who takes everyone's score away to type another one goes on typing.
    const QWidget* everyone = m_scales->row(Id());
    const bool typing = everyone && everyone->isAncestorOf(QApplication::focusWidget());
    if (typing && std::find(personas.begin(), personas.end(), Id()) == personas.end()) personas.emplace_back();
    QStringList names;
    for (const Id& persona : personas) {
        const Persona* known = findIn(map.personas, persona);
        names << personaName(map, persona) + (known ? qt(known->colour) : QString()) +
                     QString::number(rankOf(map, persona));
    }
    if (names != m_names) { // a name stands in many places of a row: make the rows anew
        m_scales->sync({}, [](const Id&) { return static_cast<QWidget*>(nullptr); });
        m_feelings->sync({}, [](const Id&) { return static_cast<QWidget*>(nullptr); });
        m_names = names;
    }
    m_scales->sync(personas, [this](const Id& id) { return makeScale(id); });
    m_feelings->sync(personas, [this](const Id& id) { return makeFeeling(id); });

    QStringList samples;
    for (const Id& persona : personas)
        if (const Experience* experience = experienceOf(*touchpoint, persona); experience && experience->samples.n)
            samples << tr("n = %1").arg(QLocale().toString(*experience->samples.n));
    const QString last = samples.isEmpty() ? QString() : samples.takeLast();
    const QString all =
        samples.isEmpty() ? last : tr("%1 and %2", "a list").arg(samples.join(QStringLiteral(", ")), last);
    m_samples->setText(tr("From survey: %1").arg(all));
    m_samples->setVisible(!last.isEmpty());
}

} // namespace journeyline::ui
