// SPDX-License-Identifier: Apache-2.0
#include "plain.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextBoundaryFinder>

#include <initializer_list>
#include <utility>

namespace journeyline::ui {

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel* panelTitle(const QString& text, QWidget* parent) {
    QLabel* label = plainLabel(text, parent);
    label->setProperty("role", "panelTitle");
    return label;
}

QLabel* fieldLabel(const QString& text, QWidget* parent, QWidget* buddy) {
    QLabel* label = plainLabel(text, parent);
    label->setProperty("role", "fieldLabel");
    label->setWordWrap(true);
    if (buddy && buddy->accessibleName().isEmpty()) buddy->setAccessibleName(text);
    return label;
}

namespace {
constexpr auto programName = "Journeyline"; // a name, the same in every language

void preparePlainBox(QMessageBox& box, const QString& sentence) {
    box.setWindowTitle(QLatin1String(programName));
    box.setTextFormat(Qt::PlainText);
    box.setText(sentence);
    box.setAccessibleName(sentence);
}
} // namespace

void tell(QWidget* parent, QMessageBox::Icon icon, const QString& sentence) {
    QMessageBox box(parent);
    preparePlainBox(box, sentence);
    box.setIcon(icon);
    box.setStandardButtons(QMessageBox::Ok);
    box.exec();
}

namespace {

using Button = QMessageBox::StandardButton;

/// A question with Cancel beside its answers.
Button ask(QWidget* parent, const QString& sentence, std::initializer_list<std::pair<Button, QString>> answers,
           Button proposed, QMessageBox::Icon icon = QMessageBox::NoIcon) {
    QMessageBox box(parent);
    preparePlainBox(box, sentence);
    box.setIcon(icon);
    for (const auto& [button, text] : answers)
        box.addButton(button)->setText(text);
    box.addButton(QMessageBox::Cancel)->setText(QCoreApplication::translate("ui", "Cancel"));
    box.setDefaultButton(proposed);
    box.setEscapeButton(QMessageBox::Cancel);
    return static_cast<Button>(box.exec());
}

} // namespace

SaveAnswer askToSave(QWidget* parent, const QString& sentence) {
    const Button answer = ask(parent, sentence,
                              {{QMessageBox::Save, QCoreApplication::translate("ui", "Save")},
                               {QMessageBox::Discard, QCoreApplication::translate("ui", "Do not save")}},
                              QMessageBox::Save);
    if (answer == QMessageBox::Save) return SaveAnswer::Save;
    return answer == QMessageBox::Discard ? SaveAnswer::Discard : SaveAnswer::Cancel;
}

ChangedFileAnswer askAboutChangedFile(QWidget* parent, const QString& sentence) {
    // Proposed is the one of the two that loses nothing.
    const Button answer = ask(parent, sentence,
                              {{QMessageBox::Save, QCoreApplication::translate("ui", "Save as…")},
                               {QMessageBox::Yes, QCoreApplication::translate("ui", "Replace their version")}},
                              QMessageBox::Save, QMessageBox::Warning);
    if (answer == QMessageBox::Save) return ChangedFileAnswer::SaveAs;
    return answer == QMessageBox::Yes ? ChangedFileAnswer::Replace : ChangedFileAnswer::Cancel;
}

ScaleAnswer askAboutScale(QWidget* parent, const QString& sentence) {
    // Proposed is the one that keeps all scores.
    const Button answer = ask(parent, sentence,
                              {{QMessageBox::Yes, QCoreApplication::translate("ui", "From 0 to 10")},
                               {QMessageBox::No, QCoreApplication::translate("ui", "From 1 to 5")}},
                              QMessageBox::Yes);
    if (answer == QMessageBox::Yes) return ScaleAnswer::ZeroToTen;
    return answer == QMessageBox::No ? ScaleAnswer::OneToFive : ScaleAnswer::Cancel;
}

bool askToReplace(QWidget* parent, const QString& sentence) {
    return ask(parent, sentence, {{QMessageBox::Yes, QCoreApplication::translate("ui", "Replace")}},
               QMessageBox::Cancel) == QMessageBox::Yes;
}

bool askToRemove(QWidget* parent, const QString& sentence) {
    return ask(parent, sentence, {{QMessageBox::Yes, QCoreApplication::translate("ui", "Remove")}},
               QMessageBox::Cancel) == QMessageBox::Yes;
}

QString plainTip(const QString& text) {
    return QStringLiteral("<span>") + text.toHtmlEscaped() + QStringLiteral("</span>");
}

QString beginningOf(const QString& text, qsizetype most) {
    QString line = text.simplified();
    if (line.size() <= most) return line;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(most - 1);
    if (!finder.isAtBoundary()) finder.toPreviousBoundary();
    return line.left(finder.position()).trimmed() + QChar(0x2026);
}

QString withoutMnemonic(QString text) {
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace journeyline::ui
