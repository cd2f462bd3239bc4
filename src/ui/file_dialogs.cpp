// SPDX-License-Identifier: Apache-2.0
#include "file_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include "plain.h"

namespace journeyline::ui {

QString runFileDialog(QFileDialog& dialog) {
    dialog.setObjectName(QStringLiteral("fileDialog"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return {};
    return dialog.selectedFiles().constFirst();
}

QString withEnding(QWidget* parent, const QString& file, const QString& suffix) {
    if (file.isEmpty() || file.endsWith(QLatin1Char('.') + suffix, Qt::CaseInsensitive)) return file;
    const QString whole = file + QLatin1Char('.') + suffix;
    if (!QFileInfo::exists(whole)) return whole;
    const QString question = QCoreApplication::translate("ui", "“%1” exists already. Replace it?");
    return askToReplace(parent, question.arg(QFileInfo(whole).fileName())) ? whole : QString();
}

} // namespace journeyline::ui
