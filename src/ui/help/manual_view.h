// SPDX-License-Identifier: Apache-2.0
// One page of the manual: Markdown with pictures and links between the pages, in the colours of the theme.
// Not responsible for the list of pages. Callers may rely on: it follows links within the manual only, so that reading
// never opens the network or a file.
#pragma once

#include <QTextBrowser>

namespace journeyline::ui {

class ManualView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualView(QWidget* parent);

    void open(const QUrl& url);
    [[nodiscard]] QUrl page() const { return m_page; }

signals:
    void opened(const QUrl& page);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void load(const QUrl& url);
    void dress(QTextDocument& text) const;

    QUrl m_page;
    int m_shownWidth = 0;
};

} // namespace journeyline::ui
