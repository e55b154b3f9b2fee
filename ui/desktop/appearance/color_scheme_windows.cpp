#include "ui/desktop/appearance/color_scheme.h"
#include "ui/desktop/appearance/windows_colors.h"

namespace tributary {

namespace {

class WindowsColorScheme : public DesktopColorScheme
{
public:
    WindowsColorScheme()
    {
        connect(new WindowsColors(this), &WindowsColors::changed, this, &WindowsColorScheme::ask);
        ask();
    }

private:
    void ask()
    {
        use(schemeFromRegistry(colorsInRegistry()),
            hasContrastTheme() ? DesktopContrast::OfTheTheme : DesktopContrast::Usual);
    }
};

} // namespace

std::unique_ptr<DesktopColorScheme> systemsColorScheme()
{
    return std::make_unique<WindowsColorScheme>();
}

} // namespace tributary
