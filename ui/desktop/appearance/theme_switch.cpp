#include "ui/desktop/appearance/theme_switch.h"

#include "ui/desktop/appearance/clear_style.h"
#include "ui/desktop/appearance/desktop_motion.h"
#include "ui/desktop/appearance/palettes.h"
#include "ui/looks/desktop_wishes.h"
#include "ui/looks/looks.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

const QString fusion = QStringLiteral("fusion");

// A desktop that tells Qt no colours leaves it with those of the style.
bool hasOwnColors(const QPalette& palette)
{
    const QPalette usual = QApplication::style()->standardPalette();
    constexpr std::array telling{QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Highlight};
    return std::ranges::any_of(telling, [&](QPalette::ColorRole role) {
        return palette.color(QPalette::Active, role) != usual.color(QPalette::Active, role);
    });
}

bool isClear(const QStyle& style)
{
    return qobject_cast<const ClearStyle*>(&style) != nullptr;
}

QString styleNow()
{
    return isClear(*QApplication::style()) ? fusion : QApplication::style()->name();
}

} // namespace

ThemeSwitch::ThemeSwitch(const Settings& settings, const DesktopColorScheme& desktop, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_desktop(desktop)
    , m_platformStyle(styleNow())
    , m_platformHasColors(m_platformStyle != fusion || hasOwnColors(QApplication::palette()))
{
    notePlatform();
    qApp->installEventFilter(this);
    connect(&settings, &Settings::changed, this, &ThemeSwitch::apply);
    // Qt may learn of the change from the same news, and takes the desktop's colours in before this is heard.
    connect(&desktop, &DesktopColorScheme::changed, this, &ThemeSwitch::apply, Qt::QueuedConnection);
    useStyle(m_platformStyle);
    apply();
}

bool ThemeSwitch::eventFilter(QObject* watched, QEvent* event)
{
    // While the program wears the desktop's colours, a change of the palette comes from the desktop.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && m_dress == Dress::Platform)
        notePlatform();
    return QObject::eventFilter(watched, event);
}

void ThemeSwitch::notePlatform()
{
    m_platformIsDark = isDark(QApplication::palette());
    m_platformIsStrong = hasStrongColors(QApplication::palette());
}

bool ThemeSwitch::wantsDark() const
{
    switch (m_settings.value(setting::theme)) {
    case Theme::Light: return false;
    case Theme::Dark: return true;
    case Theme::System: break;
    }
    return m_desktop.wanted() ? *m_desktop.wanted() == ColorScheme::Dark : m_platformIsDark;
}

bool ThemeSwitch::isPlatformFit(bool dark) const
{
    const bool isFit = m_platformHasColors && m_platformIsDark == dark;
    switch (m_desktop.contrast()) {
    case DesktopContrast::Usual: return isFit;
    case DesktopContrast::High: return isFit && m_platformIsStrong;
    case DesktopContrast::OfTheTheme: break;
    }
    return true;
}

// The colours may have come before the wish, and may be the same as ever.
void ThemeSwitch::heedContrast()
{
    const bool isWanted = m_desktop.contrast() != DesktopContrast::Usual;
    if (wantsHighContrast() == isWanted)
        return;
    setWantsHighContrast(isWanted);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets)
        widget->update();
}

void ThemeSwitch::apply()
{
    heedContrast();
    const bool dark = wantsDark();
    if (isPlatformFit(dark))
        wearPlatform();
    else if (m_desktop.contrast() == DesktopContrast::High)
        wear(dark ? Dress::OurStrongDark : Dress::OurStrongLight);
    else
        wear(dark ? Dress::OurDark : Dress::OurLight);
}

// The styles of desktops draw as is usual there.
void ThemeSwitch::useStyle(const QString& name)
{
    if (name != fusion && name != styleNow())
        QApplication::setStyle(name);
    else if (name == fusion && !isClear(*QApplication::style()))
        QApplication::setStyle(new ClearStyle);
    useMotion(m_moves);
}

void ThemeSwitch::heed(const DesktopMotion& motion)
{
    connect(&motion, &DesktopMotion::changed, this, [this, &motion] { useMotion(motion.isWanted()); });
    useMotion(motion.isWanted());
}

void ThemeSwitch::useMotion(bool isWanted)
{
    m_moves = isWanted;
    setWantsMotion(isWanted);
    if (auto* clear = qobject_cast<ClearStyle*>(QApplication::style()))
        clear->setMoves(isWanted);
}

void ThemeSwitch::wearPlatform()
{
    if (std::exchange(m_dress, Dress::Platform) == Dress::Platform)
        return;
    useStyle(m_platformStyle);
    QApplication::setPalette(QPalette());
}

QPalette ThemeSwitch::paletteOf(Dress ours)
{
    switch (ours) {
    case Dress::OurDark: return darkPalette();
    case Dress::OurStrongLight: return strongLightPalette();
    case Dress::OurStrongDark: return strongDarkPalette();
    case Dress::OurLight:
    case Dress::Platform: break;
    }
    return lightPalette();
}

void ThemeSwitch::wear(Dress ours)
{
    // Dressing anew is felt by every widget.
    if (std::exchange(m_dress, ours) == ours)
        return;
    useStyle(fusion);
    QApplication::setPalette(paletteOf(ours));
}

} // namespace tributary
