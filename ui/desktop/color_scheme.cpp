#include "ui/desktop/color_scheme.h"

#ifdef TRIBUTARY_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#endif

#ifdef Q_OS_WIN
#include "ui/desktop/windows_colors.h"
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QGuiApplication>
#include <QStyleHints>
#endif

namespace tributary {

std::optional<ColorScheme> schemeFromPortal(const QVariant& number)
{
    switch (number.toUInt()) {
    case 1: return ColorScheme::Dark;
    case 2: return ColorScheme::Light;
    default: return std::nullopt;
    }
}

void DesktopColorScheme::use(const std::optional<ColorScheme>& wanted, bool itsContrast)
{
    if (m_wanted == wanted && m_wantsItsContrast == itsContrast)
        return;
    m_wanted = wanted;
    m_wantsItsContrast = itsContrast;
    Q_EMIT changed();
}

#ifdef TRIBUTARY_HAS_DBUS

namespace {

// Long enough for a portal that runs. One that has to be started answers later, and the window doesn't wait.
constexpr int patienceMs = 100;

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString space = QStringLiteral("org.freedesktop.appearance");
const QString key = QStringLiteral("color-scheme");

// Read() answers with a variant in a variant.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

QDBusMessage question()
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    message << space << key;
    return message;
}

} // namespace

DesktopColorScheme::DesktopColorScheme(QObject* parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(noteChange(QDBusMessage)));
    const QDBusMessage answer = bus.call(question(), QDBus::Block, patienceMs);
    if (answer.type() == QDBusMessage::ReplyMessage)
        use(schemeFromPortal(unwrapped(answer.arguments().value(0))));
    else if (answer.errorName() == QLatin1String("org.freedesktop.DBus.Error.NoReply"))
        ask();
}

void DesktopColorScheme::ask()
{
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question()), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        if (!answer->isError())
            use(schemeFromPortal(unwrapped(answer->reply().arguments().value(0))));
        answer->deleteLater();
    });
}

void DesktopColorScheme::noteChange(const QDBusMessage& message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.value(0).toString() == space && arguments.value(1).toString() == key)
        use(schemeFromPortal(unwrapped(arguments.value(2))));
}

#elif defined(Q_OS_WIN)

DesktopColorScheme::DesktopColorScheme(QObject* parent)
    : QObject(parent)
{
    connect(new WindowsColors(this), &WindowsColors::changed, this, &DesktopColorScheme::ask);
    ask();
}

void DesktopColorScheme::ask()
{
    use(schemeFromRegistry(colorsInRegistry()), hasContrastTheme());
}

void DesktopColorScheme::noteChange(const QDBusMessage&) {}

#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

DesktopColorScheme::DesktopColorScheme(QObject* parent)
    : QObject(parent)
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &DesktopColorScheme::ask);
    ask();
}

void DesktopColorScheme::ask()
{
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark: use(ColorScheme::Dark); break;
    case Qt::ColorScheme::Light: use(ColorScheme::Light); break;
    default: use(std::nullopt); break;
    }
}

void DesktopColorScheme::noteChange(const QDBusMessage&) {}

#else

DesktopColorScheme::DesktopColorScheme(QObject* parent)
    : QObject(parent)
{
}

void DesktopColorScheme::ask() {}
void DesktopColorScheme::noteChange(const QDBusMessage&) {}

#endif

} // namespace tributary
