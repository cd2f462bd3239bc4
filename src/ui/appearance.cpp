// SPDX-License-Identifier: Apache-2.0
#include "appearance.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFont>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPalette>
#include <QProxyStyle>
#include <QRegularExpression>

#include <array>
#include <utility>

#include "journeyline/render/fonts.h"

// The macro must stand outside every namespace; without the call a linker drops the resource from a static library.
static void makeWindowResource() {
    Q_INIT_RESOURCE(window);
}

namespace journeyline::ui {
namespace {

using layout::Theme;
using layout::ThemeName;

ThemeName shownName = ThemeName::Light;
ThemeName desktopName = ThemeName::Light;

struct Token {
    const char* name;
    Colour Theme::*member;
};

/// The colours that the style sheet may name.
constexpr std::array tokens{Token{"desk", &Theme::desk},
                            Token{"sheet", &Theme::sheet},
                            Token{"hair", &Theme::hair},
                            Token{"strong", &Theme::strong},
                            Token{"ink", &Theme::ink},
                            Token{"ink2", &Theme::ink2},
                            Token{"ink3", &Theme::ink3},
                            Token{"chrome", &Theme::chrome},
                            Token{"chromeline", &Theme::chromeline},
                            Token{"field", &Theme::field},
                            Token{"fieldline", &Theme::fieldline},
                            Token{"hover", &Theme::hover},
                            Token{"accent", &Theme::accent},
                            Token{"accentsoft", &Theme::accentsoft},
                            Token{"onaccent", &Theme::onaccent},
                            Token{"warn", &Theme::warn},
                            Token{"truth", &Theme::truth},
                            Token{"truthink", &Theme::truthink},
                            Token{"truthline", &Theme::truthline}};

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Colour colour) { palette.setColor(role, toQt(colour)); };
    set(QPalette::Window, theme.chrome);
    set(QPalette::WindowText, theme.ink);
    set(QPalette::Base, theme.field);
    set(QPalette::AlternateBase, theme.lane);
    set(QPalette::Text, theme.ink);
    set(QPalette::PlaceholderText, theme.ink3);
    set(QPalette::Button, theme.chrome);
    set(QPalette::ButtonText, theme.ink);
    set(QPalette::BrightText, theme.onaccent);
    set(QPalette::Highlight, theme.accent);
    set(QPalette::HighlightedText, theme.onaccent);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.accent);
    set(QPalette::ToolTipBase, theme.sheet);
    set(QPalette::ToolTipText, theme.ink);
    set(QPalette::Light, theme.sheet);
    set(QPalette::Midlight, theme.hover);
    set(QPalette::Mid, theme.strong);
    set(QPalette::Dark, theme.fieldline);
    set(QPalette::Shadow, theme.strong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, toQt(disabledInk(theme)));
    return palette;
}

/// Whether Alt is held: only then the letters that go with it are underlined, except where letters count without Alt.
class AltWatch final : public QObject {
public:
    explicit AltWatch(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }
    [[nodiscard]] bool held() const { return m_held; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool press = event->type() == QEvent::KeyPress, release = event->type() == QEvent::KeyRelease;
        const bool alt = (press || release) && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt;
        if (alt) setHeld(press);
        if (event->type() == QEvent::ApplicationStateChange || event->type() == QEvent::WindowDeactivate)
            setHeld(false);
        return QObject::eventFilter(watched, event);
    }

private:
    void setHeld(bool held) {
        if (std::exchange(m_held, held) == held) return;
        for (QWidget* widget : QApplication::allWidgets())
            if (qobject_cast<QMenuBar*>(widget) || qobject_cast<QAbstractButton*>(widget) ||
                qobject_cast<QLabel*>(widget))
                widget->update();
    }

    bool m_held = false;
};

/// Fusion without pictures on the buttons of dialogs. Lines under letters are there in menus that are open, in the menu
/// bar after F10, and everywhere while Alt is held.
class QuietFusion final : public QProxyStyle {
public:
    QuietFusion() : QProxyStyle(QStringLiteral("Fusion")), m_alt(new AltWatch(this)) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
        if (hint == SH_UnderlineShortcut) {
            const auto* bar = qobject_cast<const QMenuBar*>(widget);
            const bool lettersAlone = qobject_cast<const QMenu*>(widget) || (bar && bar->hasFocus());
            return m_alt->held() || lettersAlone ? 1 : 0;
        }
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override {
        if (metric == PM_ToolBarExtensionExtent) return 24; // room for an arrow that can be hit
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

private:
    AltWatch* m_alt;
};

ThemeName themeOfPalette() {
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? ThemeName::Dark : ThemeName::Light;
}

QString styleSheet() {
    QFile file(QStringLiteral(":/themes/window.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll());
}

} // namespace

QColor toQt(Colour colour) {
    return {colour.red, colour.green, colour.blue};
}

Colour disabledInk(const Theme& theme) {
    return theme.name == ThemeName::Contrast ? Colour::rgb(0x595959) : theme.ink3;
}

QFont interfaceFont(int pixelSize, int weight) {
    return render::fontFor({static_cast<double>(pixelSize), weight, false});
}

QString withTokens(QString sheet, const Theme& theme) {
    for (const Token& token : tokens) {
        const QRegularExpression whole(QStringLiteral("@%1\\b").arg(QLatin1String(token.name)));
        sheet.replace(whole, QString::fromStdString((theme.*token.member).text()));
    }
    sheet.replace(QLatin1String("@disabled"), QString::fromStdString(disabledInk(theme).text()));
    const QString name = theme.name == ThemeName::Dark       ? QStringLiteral("dark")
                         : theme.name == ThemeName::Contrast ? QStringLiteral("contrast")
                                                             : QStringLiteral("light");
    return sheet.replace(QLatin1String("@themename"), name);
}

void prepareAppearance(QApplication& application) {
    makeWindowResource();
    desktopName = themeOfPalette();
    render::loadFonts();
    QApplication::setStyle(new QuietFusion);
    application.setFont(interfaceFont(13));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/journeyline.svg")));
}

void showTheme(QApplication& application, ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::System:
        shownName = desktopName;
        break;
    case ThemeChoice::Light:
        shownName = ThemeName::Light;
        break;
    case ThemeChoice::Dark:
        shownName = ThemeName::Dark;
        break;
    case ThemeChoice::Contrast:
        shownName = ThemeName::Contrast;
        break;
    }
    QApplication::setPalette(paletteOf(shownTheme()));
    application.setStyleSheet(withTokens(styleSheet(), shownTheme()));
}

bool lookAtDesktop() {
    QApplication::setPalette(QPalette()); // an empty one uncovers that of the desktop
    const ThemeName before = std::exchange(desktopName, themeOfPalette());
    return before != desktopName;
}

const Theme& shownTheme() {
    return layout::theme(shownName);
}
bool desktopWantsCalm() {
    // Where the desktop turns its own animations off, Qt knows of it by their length.
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

ThemeName systemTheme() {
    return desktopName;
}

} // namespace journeyline::ui
