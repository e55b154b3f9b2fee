#include "ui/desktop/desktop_motion.h"

#include <QSettings>
#include <QStandardPaths>

#ifdef TRIBUTARY_HAS_DBUS
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#elif defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

namespace tributary {

namespace {

const QString kdeSpace = QStringLiteral("org.kde.kdeglobals.KDE");
const QString kdeFactor = QStringLiteral("AnimationDurationFactor");

std::optional<bool> isMoreThanNothing(const QVariant& factor)
{
    bool isNumber = false;
    const double number = factor.toDouble(&isNumber);
    return isNumber ? std::optional(number > 0) : std::nullopt;
}

} // namespace

std::optional<bool> letsMove(const QString& space, const QString& key, const QVariant& value)
{
    if (space == QLatin1String("org.gnome.desktop.interface") && key == QLatin1String("enable-animations") &&
        value.metaType() == QMetaType::fromType<bool>())
        return value.toBool();
    if (space == kdeSpace && key == kdeFactor)
        return isMoreThanNothing(value);
    if (space == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("reduced-motion"))
        return value.toUInt() != 1;
    return std::nullopt;
}

std::optional<bool> letsMove(const QString& kdeGlobals)
{
    if (kdeGlobals.isEmpty())
        return std::nullopt;
    return isMoreThanNothing(QSettings(kdeGlobals, QSettings::IniFormat).value(u"KDE/" + kdeFactor));
}

void DesktopMotion::note(const QString& space, const QString& key, const QVariant& value)
{
    note(space + u' ' + key, letsMove(space, key, value));
}

void DesktopMotion::note(const QString& setting, std::optional<bool> letsIt)
{
    if (!letsIt)
        return;
    const bool wasWanted = isWanted();
    if (*letsIt)
        m_against.remove(setting);
    else
        m_against.insert(setting);
    if (isWanted() != wasWanted)
        Q_EMIT changed();
}

#ifdef TRIBUTARY_HAS_DBUS

namespace {

const QString portalOfDesktop = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settingsOfPortal = QStringLiteral("org.freedesktop.portal.Settings");

QVariant bareValue(const QVariant& value)
{
    const bool isWrapped = value.metaType() == QMetaType::fromType<QDBusVariant>();
    return isWrapped ? value.value<QDBusVariant>().variant() : value;
}

} // namespace

// Nothing moves before the first rows are there, so nobody waits for the answer.
DesktopMotion::DesktopMotion(QObject* parent)
    : QObject(parent)
{
    // A person who uses another desktop now may still have KDE's file. The portal tells of changes to it.
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(QLatin1String("KDE")))
        note(kdeSpace + u' ' + kdeFactor,
             letsMove(QStandardPaths::locate(QStandardPaths::GenericConfigLocation,
                                             QStringLiteral("kdeglobals"))));
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalOfDesktop, portalPath, settingsOfPortal, QStringLiteral("SettingChanged"), this,
                SLOT(noteChange(QDBusMessage)));
    ask();
}

void DesktopMotion::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(portalOfDesktop, portalPath, settingsOfPortal,
                                                           QStringLiteral("ReadAll"));
    question << QStringList{QStringLiteral("org.freedesktop.appearance"),
                            QStringLiteral("org.gnome.desktop.interface"), kdeSpace};
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QVariant all = answer->isError() ? QVariant() : answer->reply().arguments().value(0);
        const auto spaces = qdbus_cast<QMap<QString, QVariantMap>>(all);
        for (auto space = spaces.cbegin(); space != spaces.cend(); ++space) {
            for (auto setting = space->cbegin(); setting != space->cend(); ++setting)
                note(space.key(), setting.key(), bareValue(*setting));
        }
        answer->deleteLater();
    });
}

void DesktopMotion::noteChange(const QDBusMessage& message)
{
    const QVariantList arguments = message.arguments();
    note(arguments.value(0).toString(), arguments.value(1).toString(), bareValue(arguments.value(2)));
}

#elif defined(Q_OS_WIN)

// A change is heeded at the next start.
DesktopMotion::DesktopMotion(QObject* parent)
    : QObject(parent)
{
    BOOL isOn = TRUE;
    if (::SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &isOn, 0) != 0)
        note(QStringLiteral("Windows"), isOn != FALSE);
}

void DesktopMotion::ask() {}
void DesktopMotion::noteChange(const QDBusMessage&) {}

#else

DesktopMotion::DesktopMotion(QObject* parent)
    : QObject(parent)
{
}

void DesktopMotion::ask() {}
void DesktopMotion::noteChange(const QDBusMessage&) {}

#endif

} // namespace tributary
