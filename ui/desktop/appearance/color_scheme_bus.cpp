#include "ui/desktop/appearance/color_scheme.h"
#include "ui/desktop/appearance/portal_look.h"
#include "ui/desktop/appearance/portal_settings.h"

namespace tributary {

namespace {

// Qt asks the portal itself only since 6.5.
class PortalColorScheme : public DesktopColorScheme
{
public:
    PortalColorScheme()
    {
        auto* settings = new PortalSettings(this);
        connect(settings, &PortalSettings::changed, this,
                [this](const QString& space, const QString& key, const QVariant& value) {
                    if (space == portal::anyDesktop && key == portal::colorScheme)
                        use(schemeFromPortal(value));
                });
        settings->read(portal::anyDesktop, portal::colorScheme,
                       [this](const QVariant& value) { use(schemeFromPortal(value)); });
    }
};

} // namespace

std::unique_ptr<DesktopColorScheme> systemsColorScheme()
{
    return std::make_unique<PortalColorScheme>();
}

} // namespace tributary
