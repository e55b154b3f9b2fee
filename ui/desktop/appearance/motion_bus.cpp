#include "ui/desktop/appearance/desktop_motion.h"
#include "ui/desktop/appearance/portal_look.h"
#include "ui/desktop/appearance/portal_settings.h"

#include <QStandardPaths>

namespace tributary {

namespace {

QString nameOf(const QString& space, const QString& key)
{
    return space + u' ' + key;
}

class PortalMotion : public DesktopMotion
{
public:
    // Nothing moves before the first rows are there, so nobody waits for the answer.
    PortalMotion()
    {
        // A person who uses another desktop now may still have KDE's file. The portal tells of changes to it.
        if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(QLatin1String("KDE")))
            note(nameOf(portal::kde, portal::kdeFactor),
                 letsMove(QStandardPaths::locate(QStandardPaths::GenericConfigLocation,
                                                 QStringLiteral("kdeglobals"))));
        auto* settings = new PortalSettings(this);
        connect(settings, &PortalSettings::changed, this,
                [this](const QString& space, const QString& key, const QVariant& value) {
                    note(nameOf(space, key), letsMove(space, key, value));
                });
        settings->readAll({portal::anyDesktop, portal::gnome, portal::kde});
    }
};

} // namespace

std::unique_ptr<DesktopMotion> systemsMotion()
{
    return std::make_unique<PortalMotion>();
}

} // namespace tributary
