// SPDX-License-Identifier: Apache-2.0
#include "plain.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextBoundaryFinder>

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

SaveAnswer askToSave(QWidget* parent, const QString& sentence) {
    QMessageBox box(parent);
    preparePlainBox(box, sentence);
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.button(QMessageBox::Save)->setText(QCoreApplication::translate("ui", "Save"));
    box.button(QMessageBox::Discard)->setText(QCoreApplication::translate("ui", "Do not save"));
    box.button(QMessageBox::Cancel)->setText(QCoreApplication::translate("ui", "Cancel"));
    box.setDefaultButton(QMessageBox::Save);
    box.setEscapeButton(QMessageBox::Cancel);
    switch (box.exec()) {
    case QMessageBox::Save:
        return SaveAnswer::Save;
    case QMessageBox::Discard:
        return SaveAnswer::Discard;
    default:
        return SaveAnswer::Cancel;
    }
}

ChangedFileAnswer askAboutChangedFile(QWidget* parent, const QString& sentence) {
    QMessageBox box(parent);
    preparePlainBox(box, sentence);
    box.setIcon(QMessageBox::Warning);
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Yes | QMessageBox::Cancel);
    box.button(QMessageBox::Save)->setText(QCoreApplication::translate("ui", "Save as…"));
    box.button(QMessageBox::Yes)->setText(QCoreApplication::translate("ui", "Replace their version"));
    box.button(QMessageBox::Cancel)->setText(QCoreApplication::translate("ui", "Cancel"));
    box.setDefaultButton(QMessageBox::Save); // of the two that save, the one that loses nothing
    box.setEscapeButton(QMessageBox::Cancel);
    switch (box.exec()) {
    case QMessageBox::Save:
        return ChangedFileAnswer::SaveAs;
    case QMessageBox::Yes:
        return ChangedFileAnswer::Replace;
    default:
        return ChangedFileAnswer::Cancel;
    }
}

namespace {
bool askYesOrCancel(QWidget* parent, const QString& sentence, const QString& yes) {
    QMessageBox box(parent);
    preparePlainBox(box, sentence);
    box.setStandardButtons(QMessageBox::Yes | QMessageBox::Cancel);
    box.button(QMessageBox::Yes)->setText(yes);
    box.button(QMessageBox::Cancel)->setText(QCoreApplication::translate("ui", "Cancel"));
    box.setDefaultButton(QMessageBox::Cancel);
    box.setEscapeButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Yes;
}
} // namespace

bool askToReplace(QWidget* parent, const QString& sentence) {
    return askYesOrCancel(parent, sentence, QCoreApplication::translate("ui", "Replace"));
}

bool askToRemove(QWidget* parent, const QString& sentence) {
    return askYesOrCancel(parent, sentence, QCoreApplication::translate("ui", "Remove"));
}

QString plainTip(const QString& text) {
    return QStringLiteral("<span>") + text.toHtmlEscaped() + QStringLiteral("</span>");
}

QString beginningOf(const QString& text, qsizetype most) {
    const QString line = text.simplified();
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
