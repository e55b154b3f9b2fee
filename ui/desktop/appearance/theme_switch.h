#pragma once

#include "ui/desktop/appearance/color_scheme.h"
#include "ui/settings/settings.h"

#include <QPalette>

namespace tributary {

class DesktopMotion;

// Dresses the program as the person or the desktop wants it. A desktop with a style or colours of its own
// keeps them as long as they are of the wanted kind, and a contrast theme always; else the program wears
// Fusion in our own palettes, of high contrast where the desktop wants that.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    ThemeSwitch(const Settings& settings, const DesktopColorScheme& desktop, QObject* parent = nullptr);

    // Things move by themselves only where the desktop wants that.
    void heed(const DesktopMotion& motion);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Dress : quint8 { Platform, OurLight, OurDark, OurStrongLight, OurStrongDark };

    void apply();
    void heedContrast();
    bool wantsDark() const;
    bool isPlatformFit(bool dark) const;
    void notePlatform();
    void wearPlatform();
    void wear(Dress ours);
    static QPalette paletteOf(Dress ours);
    void useStyle(const QString& name);
    void useMotion(bool isWanted);

    const Settings& m_settings;
    const DesktopColorScheme& m_desktop;
    QString m_platformStyle;
    bool m_platformIsDark = false;
    bool m_platformIsStrong = false;
    bool m_platformHasColors;
    Dress m_dress = Dress::Platform;
    bool m_moves = true;
};

} // namespace tributary
