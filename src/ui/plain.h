// SPDX-License-Identifier: Apache-2.0
// Labels and message boxes that show text as it is. Qt guesses whether a text is HTML, and what a map says may look
// like HTML; so every label and box of the window is made here, with Qt::PlainText.
#pragma once

#include <QMessageBox>
#include <QString>

class QLabel;
class QWidget;

namespace journeyline::ui {

[[nodiscard]] QLabel* plainLabel(const QString& text, QWidget* parent);
/// The name of a panel at its top.
[[nodiscard]] QLabel* panelTitle(const QString& text, QWidget* parent);
/// A label of 12 px, weight 500, that names the field below it.
[[nodiscard]] QLabel* fieldLabel(const QString& text, QWidget* parent, QWidget* buddy = nullptr);

/// Tells one thing and waits until it is read.
void tell(QWidget* parent, QMessageBox::Icon icon, const QString& sentence);

enum class SaveAnswer { Save, Discard, Cancel };
[[nodiscard]] SaveAnswer askToSave(QWidget* parent, const QString& sentence);

enum class ChangedFileAnswer { SaveAs, Replace, Cancel };
/// What to do about a file that somebody else wrote in the meantime.
[[nodiscard]] ChangedFileAnswer askAboutChangedFile(QWidget* parent, const QString& sentence);

enum class ScaleAnswer { OneToFive, ZeroToTen, Cancel };
/// From where to where the scores of a text go, which does not say so itself.
[[nodiscard]] ScaleAnswer askAboutScale(QWidget* parent, const QString& sentence);

/// A text of a stranger as a tool tip, which would be taken for rich text where it looks like it.
[[nodiscard]] QString plainTip(const QString& text);

/// The beginning of a text on one line, with "…" where something was left out; whole characters only.
[[nodiscard]] QString beginningOf(const QString& text, qsizetype most);

/// Whether the user wants what exists to be replaced.
[[nodiscard]] bool askToReplace(QWidget* parent, const QString& sentence);

/// Whether the user wants it taken away.
[[nodiscard]] bool askToRemove(QWidget* parent, const QString& sentence);

/// User text for places where "&" makes a mnemonic.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace journeyline::ui
