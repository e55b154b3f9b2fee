#include "ui/desktop/session/portal_start.h"

#include "ui/desktop/session/sandbox_start.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QVariant>

namespace tributary {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString autostart = QStringLiteral("autostart");

QDBusMessage asked(bool on)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        portal, QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Background"), QStringLiteral("RequestBackground"));
    const QStringList command{QStringLiteral("tributary"), QStringLiteral("--minimized")};
    question << QString() << QVariantMap{{autostart, on}, {QStringLiteral("commandline"), command}};
    return question;
}

// A person may also agree to the background alone.
bool isGranted(const QDBusMessage& response, bool wanted)
{
    const auto results = qdbus_cast<QVariantMap>(response.arguments().value(1));
    return response.arguments().value(0).toUInt() == 0 && results.value(autostart).toBool() == wanted;
}

} // namespace

// A response may come before the reply that tells the path of the request.
PortalStart::PortalStart(const QString& folder)
    : EntryFile(folder, QStringLiteral("org.tributary.Tributary.portal"))
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected())
        bus.connect(portal, QString(), QStringLiteral("org.freedesktop.portal.Request"),
                    QStringLiteral("Response"), this, SLOT(noteResponse(QDBusMessage)));
}

bool PortalStart::isOn() const
{
    return !content().isEmpty();
}

bool PortalStart::set(bool on)
{
    constexpr int longestMs = 5000;
    const QDBusMessage reply = QDBusConnection::sessionBus().call(asked(on), QDBus::Block, longestMs);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return false;
    m_wanted = on;
    m_request = reply.arguments().value(0).value<QDBusObjectPath>().path();
    return EntryFile::set(on);
}

void PortalStart::whenRefused(QObject* context, const std::function<void()>& act)
{
    connect(this, &PortalStart::answered, context, [act](bool isGranted) {
        if (!isGranted)
            act();
    });
}

void PortalStart::noteResponse(const QDBusMessage& message)
{
    if (m_request.isEmpty() || message.path() != m_request)
        return;
    m_request.clear();
    const bool granted = isGranted(message, m_wanted);
    if (!granted)
        EntryFile::set(!m_wanted);
    Q_EMIT answered(granted);
}

QByteArray PortalStart::entry() const
{
    return "The desktop was asked to start Tributary with the session.\n";
}

std::unique_ptr<StartEntry> sandboxStart(const QString& folder)
{
    return std::make_unique<PortalStart>(folder);
}

} // namespace tributary
