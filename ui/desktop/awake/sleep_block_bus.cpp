#include "ui/desktop/awake/portal_refusals.h"
#include "ui/desktop/awake/sleep_block.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>
#include <QSet>
#include <QVariant>

#include <utility>

namespace tributary {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString logind = QStringLiteral("org.freedesktop.login1");
const QString screenSaver = QStringLiteral("org.freedesktop.ScreenSaver");

QDBusMessage askPortal(const QString& why)
{
    // The portal's flags are logging out, switching users, sleep and an idle session; 4 is sleep.
    constexpr quint32 sleep = 4;
    QDBusMessage message = QDBusMessage::createMethodCall(
        portal, QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    message << QString() << sleep << QVariantMap{{QStringLiteral("reason"), why}};
    return message;
}

QDBusMessage askLogind(const QString& why)
{
    QDBusMessage message = QDBusMessage::createMethodCall(logind, QStringLiteral("/org/freedesktop/login1"),
                                                          QStringLiteral("org.freedesktop.login1.Manager"),
                                                          QStringLiteral("Inhibit"));
    // "idle" is falling asleep by itself; a person who closes the lid means it.
    message << QStringLiteral("idle") << QStringLiteral("Tributary") << why << QStringLiteral("block");
    return message;
}

QDBusMessage askScreenSaver(const QString& why)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        screenSaver, QStringLiteral("/org/freedesktop/ScreenSaver"), screenSaver, QStringLiteral("Inhibit"));
    message << QStringLiteral("Tributary") << why;
    return message;
}

QString requestOf(const QVariant& handle)
{
    return handle.value<QDBusObjectPath>().path();
}

// Asks the desktop over D-Bus: its portal, else logind, else its screen saver. Where none of them is there
// nothing happens.
class BusSleepBlock : public QObject, public SleepBlock
{
public:
    BusSleepBlock() { connect(&m_refusals, &PortalRefusals::refused, this, &BusSleepBlock::noteRefusal); }
    ~BusSleepBlock() override { BusSleepBlock::release(); }

    void hold() override
    {
        if (std::exchange(m_wanted, true) || m_asking)
            return;
        ask(Way::Portal);
    }
    void release() override
    {
        m_wanted = false;
        letGo();
    }

private:
    enum class Way : quint8 { Portal, Logind, ScreenSaver, None };

    void ask(Way way);
    void askElsewhere(Way refused);
    void note(Way way, const QDBusMessage& answer);
    void noteRefusal(const QString& request);
    void letGo();

    bool m_wanted = false;
    bool m_asking = false;
    Way m_way = Way::None;
    // The handle that the desktop gave, and takes back.
    QVariant m_given;
    PortalRefusals m_refusals;
    // Requests that were refused before the reply has told which is ours.
    QSet<QString> m_refused;
};

void BusSleepBlock::ask(Way way)
{
    if (way == Way::None)
        return;
    const QString why = reason();
    const QDBusConnection bus =
        way == Way::Logind ? QDBusConnection::systemBus() : QDBusConnection::sessionBus();
    const QDBusMessage question = way == Way::Portal   ? askPortal(why)
                                  : way == Way::Logind ? askLogind(why)
                                                       : askScreenSaver(why);
    // A bus that isn't there gives no answer, not even an error.
    if (!bus.isConnected()) {
        askElsewhere(way);
        return;
    }
    m_asking = true;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, way, answer] {
        answer->deleteLater();
        note(way, answer->reply());
    });
}

void BusSleepBlock::askElsewhere(Way way)
{
    ask(static_cast<Way>(static_cast<int>(way) + 1));
}

void BusSleepBlock::note(Way way, const QDBusMessage& answer)
{
    m_asking = false;
    const QVariant given = answer.arguments().value(0);
    const bool isRefused = std::exchange(m_refused, {}).contains(requestOf(given));
    if (isRefused || answer.type() != QDBusMessage::ReplyMessage) {
        if (m_wanted)
            askElsewhere(way);
        return;
    }
    m_way = way;
    m_given = given;
    // The block is not wanted any more by the time it is given.
    if (!m_wanted)
        letGo();
}

// A desktop without a session manager of its own refuses so.
void BusSleepBlock::noteRefusal(const QString& request)
{
    if (m_asking) {
        m_refused.insert(request);
    } else if (m_way == Way::Portal && requestOf(m_given) == request) {
        m_way = Way::None;
        m_given.clear();
        askElsewhere(Way::Portal);
    }
}

void BusSleepBlock::letGo()
{
    const Way way = std::exchange(m_way, Way::None);
    // logind's block ends when the last copy of its descriptor is closed.
    const QVariant given = std::exchange(m_given, {});
    if (way == Way::Portal) {
        QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(
            portal, requestOf(given), QStringLiteral("org.freedesktop.portal.Request"),
            QStringLiteral("Close")));
    } else if (way == Way::ScreenSaver) {
        QDBusMessage message =
            QDBusMessage::createMethodCall(screenSaver, QStringLiteral("/org/freedesktop/ScreenSaver"),
                                           screenSaver, QStringLiteral("UnInhibit"));
        message << given.toUInt();
        QDBusConnection::sessionBus().asyncCall(message);
    }
}

} // namespace

std::unique_ptr<SleepBlock> systemsSleepBlock()
{
    return std::make_unique<BusSleepBlock>();
}

} // namespace tributary
