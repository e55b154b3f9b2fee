#pragma once

#include "ui/desktop/appearance/color_scheme.h"
#include "ui/settings/settings.h"

namespace tributary {

class DesktopMotion;

// Dresses the program as the person or the desktop wants it. A desktop with a style or colours of its own
// keeps them as long as they are of the wanted kind, and a contrast theme always; else the program wears
// Fusion in our own palettes.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    ThemeSwitch(const Settings& settings, const DesktopColorScheme& desktop, QObject* parent = nullptr);

    // Fusion moves by itself only where the desktop wants that.
    void heed(const DesktopMotion& motion);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Dress : quint8 { Platform, OurLight, OurDark };

    void apply();
    bool wantsDark() const;
    void wearPlatform();
    void wear(Dress ours);
    void useStyle(const QString& name);
    void useMotion(bool isWanted);

    const Settings& m_settings;
    const DesktopColorScheme& m_desktop;
    QString m_platformStyle;
    bool m_platformIsDark;
    bool m_platformHasColors;
    Dress m_dress = Dress::Platform;
    bool m_moves = true;
};

} // namespace tributary
