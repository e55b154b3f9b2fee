#include "ui/desktop/notices/bus_notices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <utility>

namespace tributary {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage messageFor(const Announcement& announcement)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QString name = DesktopNotices::tr("Tributary");
    const QString icon = QGuiApplication::desktopFileName();
    // A click on the notification itself is the action "default"; its words are seldom shown.
    const QStringList actions{QStringLiteral("default"), DesktopNotices::tr("Show")};
    const QVariantMap hints{{QStringLiteral("desktop-entry"), icon}};
    // Some desktops read markup in the text.
    message << name << quint32(0) << icon << announcement.title << announcement.text.toHtmlEscaped()
            << actions << hints << -1;
    return message;
}

} // namespace

BusNotices::BusNotices()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    // Desktops that know this signal send it before the action.
    bus.connect(service, path, service, QStringLiteral("ActivationToken"), this,
                SLOT(noteToken(quint32, QString)));
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                SLOT(noteAction(quint32, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                SLOT(noteClosed(quint32, quint32)));
}

void BusNotices::show(const Announcement& announcement)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    // A bus that isn't there gives no answer, not even an error.
    if (!bus.isConnected()) {
        Q_EMIT refused(announcement);
        return;
    }
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(messageFor(announcement)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, announcement] {
        const QDBusPendingReply<quint32> reply = *answer;
        if (reply.isError())
            Q_EMIT refused(announcement);
        else if (isTrue(announcement))
            m_shown.insert_or_assign(reply.value(), Shown{.announcement = announcement});
        else
            withdraw(reply.value());
        answer->deleteLater();
    });
}

void BusNotices::noteLeft(int downloads)
{
    m_left = downloads;
    std::erase_if(m_shown, [this](const auto& shown) {
        const bool isOutdated = !isTrue(shown.second.announcement);
        if (isOutdated)
            withdraw(shown.first);
        return isOutdated;
    });
}

bool BusNotices::isTrue(const Announcement& announcement) const
{
    return announcement.truth == Truth::Lasts || m_left == 0;
}

void BusNotices::withdraw(quint32 id)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(service, path, service, QStringLiteral("CloseNotification"));
    message << id;
    QDBusConnection::sessionBus().send(message);
}

void BusNotices::noteToken(quint32 id, const QString& token)
{
    if (const auto shown = m_shown.find(id); shown != m_shown.end())
        shown->second.activation = token;
}

void BusNotices::noteAction(quint32 id, const QString&)
{
    if (const auto shown = m_shown.find(id); shown != m_shown.end())
        Q_EMIT clicked(shown->second.announcement, std::exchange(shown->second.activation, {}));
}

void BusNotices::noteClosed(quint32 id, quint32)
{
    m_shown.erase(id);
}

std::unique_ptr<DesktopNotices> systemsNotices()
{
    return std::make_unique<BusNotices>();
}

} // namespace tributary
