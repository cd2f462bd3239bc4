// SPDX-License-Identifier: Apache-2.0
// Everything a file can say of a touchpoint has a field in the panel, or stands here with the reason why not.
#include <QComboBox>
#include <QLabel>

#include <map>
#include <set>

#include "journeyline/document/members.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

using Flat = std::map<std::string, std::string>;

/// Every member of a touchpoint and its parts by its path, such as "painPoints.evidence.level", as text. Lists of
/// parts count by their first part.
class Flattening {
public:
    explicit Flattening(Flat& flat) : m_flat(flat) {}

    template <class Member>
    void operator()(const char* name, const Member& member, NumberRange) {
        (*this)(name, member);
    }
    template <class Member>
    void operator()(const char* name, const Member& member) {
        const std::string whole = m_path;
        m_path += (m_path.empty() ? "" : ".") + std::string(name);
        value(member);
        m_path = whole;
    }

private:
    void value(const std::string& text) { m_flat[m_path] = text; }
    void value(const Id& id) { m_flat[m_path] = id.text; }
    void value(bool on) { m_flat[m_path] = on ? "true" : ""; }
    void value(const std::optional<int>& count) { m_flat[m_path] = count ? std::to_string(*count) : ""; }
    void value(const std::optional<Decimal>& number) { m_flat[m_path] = number ? number->text() : ""; }
    void value(const Texts& texts) {
        std::string& joined = m_flat[m_path];
        for (const std::string& text : texts)
            joined += text + ";";
    }
    void value(const Ids& ids) {
        std::string& joined = m_flat[m_path];
        for (const Id& id : ids)
            joined += id.text + ";";
    }
    void value(const Notes& notes) {
        if (!notes.empty()) value(notes[0].cards);
    }
    template <class E>
    requires std::is_enum_v<E>
    void value(const std::optional<E>& word) { m_flat[m_path] = word ? std::string(wordOf(*word)) : ""; }
    template <class Part>
    void value(const List<Part>& list) {
        if (!list.empty()) describe(*this, *list[0]);
    }
    template <class Part>
    void value(const std::vector<Part>& list) {
        if (!list.empty()) describe(*this, list[0]);
    }
    template <class Part>
    requires requires(Flattening& self, const Part& part) { describe(self, part); }
    void value(const Part& part) { describe(*this, part); }

    Flat& m_flat;
    std::string m_path;
};

Flat flattened(const Touchpoint& touchpoint) {
    Flat flat;
    Flattening visit(flat);
    describe(visit, touchpoint);
    return flat;
}

Flat flattenedPart(const Experience& experience) {
    Flat flat;
    Flattening visit(flat);
    describe(visit, experience);
    return flat;
}

/// One part of every kind, so that every row of the panel is there.
Touchpoint fullTouchpoint() {
    Touchpoint t;
    t.id = Id("t");
    t.channels = {"website"};
    t.personas = {Id("anna")};
    t.dropOff.share = Decimal::parse("5");
    Experience experience;
    experience.persona = Id("anna");
    experience.actual = Decimal::parse("2");
    experience.evidence.level = EvidenceLevel::Heard;
    t.experience.push_back(experience);
    Card card;
    card.id = Id("c");
    t.notes.push_back({Id("lane"), List<Card>({Shared(card)})});
    PainPoint pain;
    pain.id = Id("p");
    t.painPoints = List<PainPoint>({Shared(pain)});
    Metric metric;
    metric.id = Id("m");
    metric.channel = "app";
    metric.history.push_back({"2026-01-01", Decimal::parse("1"), {}});
    t.metrics = List<Metric>({Shared(metric)});
    t.image.asset = "abc";
    t.evidence.level = EvidenceLevel::Heard;
    return t;
}

Map fullMap() {
    Map map;
    map.id = Id("map");
    Persona anna, ben;
    anna.id = Id("anna");
    anna.name = "Anna";
    ben.id = Id("ben");
    ben.name = "Ben";
    map.personas = List<Persona>({Shared(anna), Shared(ben)});
    Source source;
    source.id = Id("s");
    source.title = "Survey";
    map.sources = List<Source>({Shared(source)});
    Lane lane;
    lane.id = Id("lane");
    lane.kind = LaneKind::Notes;
    map.lanes = List<Lane>({Shared(lane)});
    Asset asset;
    asset.sha256 = "abc";
    asset.type = "image/png";
    map.assets = List<Asset>({Shared(asset)});
    Phase phase;
    phase.id = Id("phase");
    phase.touchpoints = List<Touchpoint>({Shared(fullTouchpoint())});
    map.phases = List<Phase>({Shared(phase)});
    return map;
}

struct FieldCase {
    const char* path;
    const char* field;
    const char* value;              ///< to type or to choose; chips: what is left when the one that is there is removed
    const char* expected = nullptr; ///< where it is another
};

const FieldCase fieldCases[] = {
    {"title", "panel.title", "Pay"},
    {"description", "panel.description", "The page"},
    {"channels", "panel.channels", ""},
    {"department", "panel.department", "Legal"},
    {"contact", "panel.contact", "back"},
    {"customerGoal", "panel.customerGoal", "Quick"},
    {"personas", "panel.personas", ""},
    {"momentOfTruth", "panel.momentOfTruth", "true"},
    {"dropOff.share", "panel.dropOff.share", "12.5"},
    {"dropOff.reason", "panel.dropOff.reason", "Slow"},
    {"outcome", "panel.outcome", "ends-badly"},
    {"duration.value", "panel.duration", "3"},
    {"duration.unit", "panel.duration.unit", "days"},
    {"duration.waiting", "panel.duration.waiting", "true"},
    {"expectation", "panel.expectation", "One click"},
    {"fulfilment", "panel.fulfilment", "40"},
    {"brandPerception", "panel.brandPerception", "Solid"},
    {"experience.actual", "emotion.number.anna", "3.5"},
    {"experience.feeling", "emotion.feeling.anna", "lost"},
    {"experience.origin", "survey.anna.origin", "customers"},
    {"experience.samples.n", "survey.anna.n", "351"},
    {"experience.samples.low", "survey.anna.low", "1.20"},
    {"experience.samples.median", "survey.anna.median", "1.5"},
    {"experience.samples.high", "survey.anna.high", "2.1"},
    {"experience.samples.scale", "survey.anna.scale", "0-10"},
    {"experience.samples.raw", "survey.anna.raw", "3.1"},
    {"experience.samples.source", "survey.anna.source", "s"},
    {"experience.evidence.level", "survey.anna.evidence", "measured"},
    {"experience.evidence.source", "survey.anna.evidence.source", "s"},
    {"experience.evidence.n", "survey.anna.evidence.n", "7"},
    {"experience.evidence.date", "survey.anna.evidence.date", "2026-02-03"},
    {"notes.text", "card.c.text", "Hm"},
    {"notes.persona", "card.c.persona", "ben"},
    {"notes.origin", "card.c.origin", "team"},
    {"notes.evidence.level", "card.c.evidence", "heard"},
    {"notes.evidence.source", "card.c.evidence.source", "s"},
    {"notes.evidence.n", "card.c.evidence.n", "8"},
    {"notes.evidence.date", "card.c.evidence.date", "2026-02-04"},
    {"notes.colour", "card.c.colour", "#12ab9f", "#12AB9F"},
    {"notes.votes", "card.c.votes", "3"},
    {"painPoints.text", "painPoint.p.text", "No PayPal"},
    {"painPoints.severity", "painPoint.p.severity", "2"},
    {"painPoints.persona", "painPoint.p.persona", "anna"},
    {"painPoints.origin", "painPoint.p.origin", "customers"},
    {"painPoints.evidence.level", "painPoint.p.evidence", "assumption"},
    {"painPoints.evidence.source", "painPoint.p.evidence.source", "s"},
    {"painPoints.evidence.n", "painPoint.p.evidence.n", "9"},
    {"painPoints.evidence.date", "painPoint.p.evidence.date", "2026-02-05"},
    {"painPoints.status", "painPoint.p.status", "accepted"},
    {"painPoints.reason", "painPoint.p.reason", "Too dear"},
    {"painPoints.votes", "painPoint.p.votes", "5"},
    {"metrics.name", "metric.m.name", "Time"},
    {"metrics.definition", "metric.m.definition", "From click to page"},
    {"metrics.channel", "metric.m.channel", ""},
    {"metrics.value", "metric.m.value", "1.50"},
    {"metrics.unit", "metric.m.unit", "s"},
    {"metrics.better", "metric.m.better", "lower"},
    {"metrics.target", "metric.m.target", "1"},
    {"metrics.date", "metric.m.date", "2026-03-01"},
    {"metrics.source", "metric.m.source", "s"},
    {"metrics.history.date", "metric.m.history", "2026-01-02: 1", "2026-01-02"},
    {"metrics.history.value", "metric.m.history", "2026-01-01: 4,50", "4.50"},
    {"metrics.evidence.level", "metric.m.evidence", "measured"},
    {"metrics.evidence.source", "metric.m.evidence.source", "s"},
    {"metrics.evidence.n", "metric.m.evidence.n", "10"},
    {"metrics.evidence.date", "metric.m.evidence.date", "2026-02-06"},
    {"image.alt", "panel.image.alt", "A till"},
    {"evidence.level", "panel.evidence", "measured"},
    {"evidence.source", "panel.evidence.source", "s"},
    {"evidence.n", "panel.evidence.n", "11"},
    {"evidence.date", "panel.evidence.date", "2026-02-07"},
    {"remark", "panel.remark", "Ask"},
    {"link.path", "panel.link.path", "other.cjm"},
    {"width", "panel.width", "300"},
};

struct WithoutField {
    const char* path;
    const char* reason;
};

const WithoutField withoutField[] = {
    {"id", "names the part for life"},
    {"notes.id", "names the part for life"},
    {"painPoints.id", "names the part for life"},
    {"metrics.id", "names the part for life"},
    {"experience.persona", "the row of the persona says it"},
    {"experience.state", "stands in a section of its own; tested below"},
    {"experience.expected", "the scale sets it; tested with its keys and the mouse"},
    {"image.asset", "the chosen picture sets it; tested with the picture field"},
    {"link.id", "belongs to the other map; shown, and cleared with the link"},
};

class WindowPanelMembers : public WindowTest {
protected:
    WindowPanelMembers() {
        window->session().newMap(fullMap());
        select(1);
        unfold();
    }

    void unfold() {
        for (QAbstractButton* fold : window->findChildren<QAbstractButton*>()) {
            const QString name = fold->objectName();
            const bool folds = name.startsWith(QLatin1String("heading.")) || name.endsWith(QLatin1String(".summary")) ||
                               name.endsWith(QLatin1String(".more"));
            if (folds && !fold->isChecked()) fold->click();
        }
        QApplication::processEvents();
    }

    void set(QWidget* field, const QString& value) {
        auto* box = qobject_cast<QComboBox*>(field);
        if (box && box->isEditable()) return retype(box->lineEdit(), value);
        if (box) {
            const int index = box->findData(value);
            ASSERT_GE(index, 0) << value.toStdString();
            box->setCurrentIndex(index);
            emit box->activated(index);
        } else if (qobject_cast<QLineEdit*>(field) || qobject_cast<QPlainTextEdit*>(field)) {
            retype(field, value);
        } else if (auto* tick = qobject_cast<QAbstractButton*>(field)) {
            tick->click();
        } else { // a row of three, or chips
            QAbstractButton* pressed = nullptr;
            for (auto* button : field->findChildren<QAbstractButton*>())
                if (button->objectName() == value || button->objectName().startsWith(QLatin1String("chip.")))
                    pressed = button;
            ASSERT_NE(pressed, nullptr);
            pressed->click();
        }
    }
};

TEST_F(WindowPanelMembers, EachHasAFieldOrAReason) {
    std::set<std::string> told;
    for (const FieldCase& item : fieldCases)
        EXPECT_TRUE(told.insert(item.path).second) << item.path << " stands twice";
    for (const WithoutField& item : withoutField)
        EXPECT_TRUE(told.insert(item.path).second) << item.path << " stands twice";
    std::set<std::string> members;
    for (const auto& [path, value] : flattened(data(1)))
        members.insert(path);
    EXPECT_EQ(told, members);
}

TEST_F(WindowPanelMembers, EachFieldSetsItsMemberAndNothingElseInOneStep) {
    for (const FieldCase& item : fieldCases) {
        SCOPED_TRACE(item.path);
        auto* field = named<QWidget>(QLatin1String(item.field));
        ASSERT_NE(field, nullptr);
        EXPECT_FALSE(field->accessibleName().isEmpty());
        Flat expected = flattened(data(1));
        const Map before = map();
        const int steps = window->session().undoIndex();
        set(field, QLatin1String(item.value));
        window->session().settle();
        expected[item.path] = item.expected ? item.expected : item.value;
        EXPECT_EQ(flattened(data(1)), expected);
        EXPECT_EQ(window->session().undoIndex(), steps + 1);
        window->session().undo();
        EXPECT_EQ(map(), before);
        window->canvas().setFocus();
    }
}

TEST_F(WindowPanelMembers, WhatIsAimedForHasFieldsOfItsOwnAndLeavesTodayAlone) {
    // A file may hold a survey even of what is aimed for: then every field is there.
    Map withSurvey = map();
    withSurvey.phases = withSurvey.phases.with([](auto& phases) {
        phases[0] = phases[0].with([](Phase& phase) {
            phase.touchpoints = phase.touchpoints.with([](auto& all) {
                all[0] = all[0].with([](Touchpoint& t) {
                    Experience future;
                    future.persona = Id("anna");
                    future.state = MapState::Future;
                    future.samples.n = 1;
                    t.experience.push_back(future);
                });
            });
        });
    });
    window->session().newMap(withSurvey);
    select(1);
    unfold();
    EXPECT_TRUE(named<QWidget>(QStringLiteral("future.anna.survey"))->isVisible());
    const Map before = map();
    const struct {
        const char* member;
        const char* value;
    } fields[] = {{"actual", "4.5"},         {"expected", "3.5"},     {"feeling", "calm"},
                  {"origin", "team"},        {"samples.n", "12"},     {"samples.low", "4"},
                  {"samples.median", "4.5"}, {"samples.high", "5"},   {"samples.scale", "1-5"},
                  {"samples.raw", "4"},      {"samples.source", "s"}, {"evidence.level", "heard"}};
    for (const auto& [member, value] : fields) {
        SCOPED_TRACE(member);
        QString name = QStringLiteral("future.anna.") + QString::fromLatin1(member).section(QLatin1Char('.'), -1);
        if (QLatin1String(member) == QLatin1String("evidence.level")) name = QStringLiteral("future.anna.evidence");
        auto* field = named<QWidget>(name.toLatin1().constData());
        ASSERT_NE(field, nullptr);
        EXPECT_FALSE(field->accessibleName().isEmpty());
        set(field, QLatin1String(value));
        window->session().settle();
        const Experience* future = experienceOf(data(1), Id("anna"), MapState::Future);
        ASSERT_NE(future, nullptr);
        EXPECT_EQ(flattenedPart(*future)[member], value);
    }
    ASSERT_EQ(data(1).experience.size(), 2U);
    EXPECT_EQ(data(1).experience[0], before.phases[0]->touchpoints[0]->experience[0]);
    while (window->session().canUndo())
        window->session().undo();
    EXPECT_EQ(map(), before);
}

TEST_F(WindowPanelMembers, NothingIsCutOffInDutchAtTheNarrowestDock) {
    workbench->chooseLanguage(QStringLiteral("nl"));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    unfold();
    window->resize(1280, 4000);
    QApplication::processEvents();
    auto* panel = named<QWidget>(QStringLiteral("touchpointPanel"));
    const int right = panel->width();
    for (QWidget* child : panel->findChildren<QWidget*>()) {
        if (!child->isVisible()) continue;
        EXPECT_LE(child->mapTo(panel, QPoint(child->width(), 0)).x(), right) << child->objectName().toStdString();
        auto* label = qobject_cast<QLabel*>(child);
        if (!label || label->text().isEmpty() || !label->wordWrap()) continue;
        for (const QString& word : label->text().split(QLatin1Char(' ')))
            EXPECT_LE(label->fontMetrics().horizontalAdvance(word), label->width()) << word.toStdString();
    }
}

} // namespace
} // namespace journeyline::ui
