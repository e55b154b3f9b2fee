#include "ui/desktop/awake/portal_refusals.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace tributary {

// A response comes from the path of its request, which nobody knows before the reply.
PortalRefusals::PortalRefusals()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected())
        bus.connect(QStringLiteral("org.freedesktop.portal.Desktop"), QString(),
                    QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"), this,
                    SLOT(noteResponse(QDBusMessage)));
}

void PortalRefusals::noteResponse(const QDBusMessage& message)
{
    constexpr quint32 granted = 0;
    if (message.arguments().value(0).toUInt() != granted)
        Q_EMIT refused(message.path());
}

} // namespace tributary
