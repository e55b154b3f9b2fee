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
                    if (space == portal::anyDesktop)
                        note(key, value);
                });
        // A second question only to a portal that has answered: each may be waited for.
        settings->read(portal::anyDesktop, portal::colorScheme, [this, settings](const QVariant& scheme) {
            note(portal::colorScheme, scheme);
            settings->read(portal::anyDesktop, portal::contrast,
                           [this](const QVariant& contrast) { note(portal::contrast, contrast); });
        });
    }

private:
    void note(const QString& key, const QVariant& value)
    {
        if (key == portal::colorScheme)
            use(schemeFromPortal(value), contrast());
        else if (key == portal::contrast)
            use(wanted(), contrastFromPortal(value));
    }
};

} // namespace

std::unique_ptr<DesktopColorScheme> systemsColorScheme()
{
    return std::make_unique<PortalColorScheme>();
}

} // namespace tributary
