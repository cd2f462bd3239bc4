// SPDX-License-Identifier: Apache-2.0
#include "file_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include "plain.h"

namespace journeyline::ui {

QString askWhatToOpen(QFileDialog& dialog) {
    dialog.setObjectName(QStringLiteral("fileDialog"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return {};
    return dialog.selectedFiles().constFirst();
}

QString askWhereToSave(QFileDialog& dialog, const QString& name, const QStringList& endings) {
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // The dialog knows neither our ending nor what the longer name would replace: the one question is ours.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.selectFile(name);
    while (true) {
        QString file = askWhatToOpen(dialog);
        if (file.isEmpty()) return {};
        const QString ending = QLatin1Char('.') + dialog.defaultSuffix();
        const bool ours = endings.contains(QFileInfo(file).suffix(), Qt::CaseInsensitive);
        if (!ours && !file.endsWith(ending, Qt::CaseInsensitive)) file += ending;
        const QFileInfo there(file);
        const QString question = QCoreApplication::translate("ui", "“%1” exists already. Replace it?");
        if (!there.exists() || askToReplace(dialog.parentWidget(), question.arg(there.fileName()))) return file;
        dialog.selectFile(file);
    }
}

} // namespace journeyline::ui
