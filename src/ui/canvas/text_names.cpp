// SPDX-License-Identifier: Apache-2.0
#include "text_names.h"

#include <QCoreApplication>

#include "journeyline/document/find.h"
#include "places.h"
#include "qt_values.h"

namespace journeyline::ui::canvas {

using layout::SheetLayout;
using session::Selection;
using Kind = Selection::Kind;
using What = TextTarget::What;

namespace {

QString numbered(const std::string& letter, const Numbering& numbers, const Id& id) {
    const auto number = numbers.of(id);
    return number ? qt(letter) + QString::number(*number) : QString();
}

QString personaName(const SheetLayout& sheet, const Id& id) {
    const Persona* persona = findIn(sheet.map().personas, id);
    return persona ? shortened(persona->name) : QCoreApplication::translate("Canvas", "Everyone");
}

std::string textOfSelection(const Map& map, const Selection& s) {
    TextTarget target;
    target.id = s.id;
    switch (s.kind) {
    case Kind::Title:
        target.what = What::MapTitle;
        break;
    case Kind::Goal:
        target.what = What::GoalStatement;
        break;
    case Kind::Persona:
        target.what = What::Persona;
        break;
    case Kind::Phase:
        target.what = What::Phase;
        break;
    case Kind::Lane:
        target.what = What::Lane;
        break;
    case Kind::Touchpoint:
        target.what = What::Touchpoint;
        break;
    case Kind::Card:
        target.what = What::Card;
        break;
    case Kind::PainPoint:
        target.what = What::PainPoint;
        break;
    case Kind::Opportunity:
        target.what = What::Opportunity;
        break;
    default:
        return {};
    }
    return textOf(map, target);
}

} // namespace

QString numberOfPainPoint(const SheetLayout& sheet, const Id& id) {
    return numbered(sheet.words().painPointLetter, sheet.facts().painPointNumbers, id);
}

QString numberOfOpportunity(const SheetLayout& sheet, const Id& id) {
    return numbered(sheet.words().opportunityLetter, sheet.facts().opportunityNumbers, id);
}

QString laneName(const SheetLayout& sheet, const Id& id) {
    const Lane* lane = findIn(sheet.map().lanes, id);
    if (!lane) return {};
    if (!lane->title.empty()) return qt(lane->title).simplified();
    return lane->kind ? qt(sheet.words().laneTitle(*lane->kind, lane->role)) : QString();
}

QString addLabel(What what) {
    switch (what) {
    case What::Phase:
        return QCoreApplication::translate("Canvas", "Add phase");
    case What::Touchpoint:
        return QCoreApplication::translate("Canvas", "Add touchpoint");
    case What::Card:
        return QCoreApplication::translate("Canvas", "Add note");
    case What::PainPoint:
        return QCoreApplication::translate("Canvas", "Add pain point");
    case What::Opportunity:
        return QCoreApplication::translate("Canvas", "Add opportunity");
    case What::MapTitle:
    case What::GoalStatement:
    case What::Persona:
    case What::Lane:
        break;
    }
    return changeLabel(what);
}

QString changeLabel(What what) {
    switch (what) {
    case What::MapTitle:
        return QCoreApplication::translate("Canvas", "Change title");
    case What::GoalStatement:
        return QCoreApplication::translate("Canvas", "Change goal");
    case What::Persona:
        return QCoreApplication::translate("Canvas", "Rename persona");
    case What::Phase:
        return QCoreApplication::translate("Canvas", "Rename phase");
    case What::Lane:
        return QCoreApplication::translate("Canvas", "Rename lane");
    case What::Touchpoint:
        return QCoreApplication::translate("Canvas", "Rename touchpoint");
    case What::Card:
        return QCoreApplication::translate("Canvas", "Change note");
    case What::PainPoint:
        return QCoreApplication::translate("Canvas", "Change pain point");
    case What::Opportunity:
        return QCoreApplication::translate("Canvas", "Change opportunity");
    }
    return {};
}

QString moveLabel(Kind kind) {
    switch (kind) {
    case Kind::Phase:
        return QCoreApplication::translate("Canvas", "Move phase");
    case Kind::Lane:
        return QCoreApplication::translate("Canvas", "Move lane");
    case Kind::Touchpoint:
        return QCoreApplication::translate("Canvas", "Move touchpoint");
    case Kind::Card:
        return QCoreApplication::translate("Canvas", "Move note");
    case Kind::PainPoint:
        return QCoreApplication::translate("Canvas", "Move pain point");
    case Kind::Opportunity:
        return QCoreApplication::translate("Canvas", "Move opportunity");
    case Kind::Emotion:
        return QCoreApplication::translate("Canvas", "Change emotion");
    default:
        return QCoreApplication::translate("Canvas", "Move");
    }
}

QString foldLabel(bool fold) {
    return fold ? QCoreApplication::translate("Canvas", "Fold phase")
                : QCoreApplication::translate("Canvas", "Unfold phase");
}

QString removeLabel(Kind kind) {
    switch (kind) {
    case Kind::Phase:
        return QCoreApplication::translate("Canvas", "Remove phase");
    case Kind::Lane:
        return QCoreApplication::translate("Canvas", "Remove lane");
    case Kind::Touchpoint:
        return QCoreApplication::translate("Canvas", "Remove touchpoint");
    case Kind::Card:
        return QCoreApplication::translate("Canvas", "Remove note");
    case Kind::PainPoint:
        return QCoreApplication::translate("Canvas", "Remove pain point");
    case Kind::Opportunity:
        return QCoreApplication::translate("Canvas", "Remove opportunity");
    case Kind::Emotion:
        return QCoreApplication::translate("Canvas", "Remove emotion");
    case Kind::Persona:
        return QCoreApplication::translate("Canvas", "Remove persona");
    case Kind::Metric:
        return QCoreApplication::translate("Canvas", "Remove metric");
    default:
        return QCoreApplication::translate("Canvas", "Remove");
    }
}

QString plainText(const SheetLayout& sheet, const Selection& s) {
    if (s.kind == Kind::Lane) return laneName(sheet, s.id);
    if (s.kind == Kind::Persona) return personaName(sheet, s.id);
    return qt(textOfSelection(sheet.map(), s));
}

QString counted(Kind kind, int count) {
    const auto translated = [count](const char* text) {
        return QCoreApplication::translate("Canvas", text, nullptr, count);
    };
    switch (kind) {
    case Kind::Phase:
        return translated(QT_TRANSLATE_N_NOOP("Canvas", "%n phase(s)"));
    case Kind::Lane:
        return translated(QT_TRANSLATE_N_NOOP("Canvas", "%n lane(s)"));
    case Kind::Touchpoint:
        return translated(QT_TRANSLATE_N_NOOP("Canvas", "%n touchpoint(s)"));
    case Kind::Card:
        return translated(QT_TRANSLATE_N_NOOP("Canvas", "%n note(s)"));
    case Kind::PainPoint:
        return translated(QT_TRANSLATE_N_NOOP("Canvas", "%n pain point(s)"));
    case Kind::Opportunity:
        return translated(QT_TRANSLATE_N_NOOP("Canvas", "%n opportunity(s)"));
    case Kind::Emotion:
        return translated(QT_TRANSLATE_N_NOOP("Canvas", "%n emotion(s)"));
    case Kind::Metric:
        return translated(QT_TRANSLATE_N_NOOP("Canvas", "%n metric(s)"));
    case Kind::Persona:
        return translated(QT_TRANSLATE_N_NOOP("Canvas", "%n persona(s)"));
    default:
        return translated(QT_TRANSLATE_N_NOOP("Canvas", "%n thing(s)"));
    }
}

QString removedSentence(const SheetLayout& sheet, const session::Selections& selections) {
    if (selections.count() > 1)
        return QCoreApplication::translate("Canvas", "%1 removed.")
            .arg(counted(selections.primary.kind, static_cast<int>(selections.count())));
    const Selection& s = selections.primary;
    const QString text = shortened(textOfSelection(sheet.map(), s));
    switch (s.kind) {
    case Kind::Phase:
        if (const Phase* phase = findIn(sheet.map().phases, s.id); phase && !phase->touchpoints.empty())
            return QCoreApplication::translate("Canvas", "Phase “%1” removed, with %2.")
                .arg(text, counted(Kind::Touchpoint, static_cast<int>(phase->touchpoints.size())));
        return QCoreApplication::translate("Canvas", "Phase “%1” removed.").arg(text);
    case Kind::Lane:
        return QCoreApplication::translate("Canvas", "Lane “%1” removed.")
            .arg(shortened(laneName(sheet, s.id).toStdString()));
    case Kind::Touchpoint:
        return QCoreApplication::translate("Canvas", "Touchpoint “%1” removed.").arg(text);
    case Kind::Card:
        return QCoreApplication::translate("Canvas", "Note “%1” removed.").arg(text);
    case Kind::PainPoint:
        return QCoreApplication::translate("Canvas", "Pain point “%1” removed.").arg(text);
    case Kind::Opportunity:
        return QCoreApplication::translate("Canvas", "Opportunity “%1” removed.").arg(text);
    case Kind::Persona:
        return QCoreApplication::translate("Canvas", "Persona “%1” removed.").arg(personaName(sheet, s.id));
    case Kind::Emotion:
        return QCoreApplication::translate("Canvas", "Emotion of %1 removed.").arg(personaName(sheet, s.persona));
    case Kind::Metric:
        return QCoreApplication::translate("Canvas", "Metric removed.");
    default:
        return QCoreApplication::translate("Canvas", "Removed.");
    }
}

QString nameOf(const SheetLayout& sheet, const TextTarget& t) {
    switch (t.what) {
    case What::MapTitle:
        return QCoreApplication::translate("Canvas", "the title");
    case What::GoalStatement:
        return QCoreApplication::translate("Canvas", "the goal");
    case What::Persona:
        return QCoreApplication::translate("Canvas", "the persona");
    case What::Phase:
        return QCoreApplication::translate("Canvas", "the phase");
    case What::Lane:
        return QCoreApplication::translate("Canvas", "the lane");
    case What::Touchpoint: {
        const auto column = sheet.columnOf(t.id);
        return QCoreApplication::translate("Canvas", "touchpoint %1").arg(column ? sheet.columns()[*column].number : 0);
    }
    case What::Card:
        return QCoreApplication::translate("Canvas", "the note");
    case What::PainPoint:
        return numberOfPainPoint(sheet, t.id);
    case What::Opportunity:
        return numberOfOpportunity(sheet, t.id);
    }
    return {};
}

QString editingHint(const SheetLayout& sheet, const TextTarget& t) {
    if (t.inCell())
        return QCoreApplication::translate(
                   "Canvas", "Editing %1: Enter saves and opens the next, Shift+Enter new line, Esc keeps it")
            .arg(nameOf(sheet, t));
    return QCoreApplication::translate("Canvas", "Editing %1: Enter saves, Esc keeps it").arg(nameOf(sheet, t));
}

} // namespace journeyline::ui::canvas
