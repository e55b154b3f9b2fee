#include "tests/system/support/session_bus.h"

#include "tests/system/support/program_run.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QEventLoop>
#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

namespace tributary::test {

namespace {

constexpr QLatin1String watcher("org.kde.StatusNotifierWatcher");
constexpr QLatin1String item("org.kde.StatusNotifierItem");
constexpr QLatin1String registry("org.a11y.atspi.Registry");
constexpr QLatin1String accessibility("org.a11y.Bus");
constexpr QLatin1String accessible("org.a11y.atspi.Accessible");
constexpr QLatin1String properties("org.freedesktop.DBus.Properties");
constexpr QLatin1String menuInterface("com.canonical.dbusmenu");

// No services that the bus would start by itself.
constexpr auto rules =
    R"(<busconfig><type>session</type><listen>unix:dir=%1</listen><policy context="default">
<allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>)";

constexpr int mostChildren = 60;

// a(so): of each child its program and its path.
void addPaths(const QDBusArgument& children, const QString& program, QStringList& paths)
{
    children.beginArray();
    for (int count = 0; count < mostChildren && !children.atEnd(); ++count) {
        QString service;
        QDBusObjectPath path;
        children.beginStructure();
        children >> service >> path;
        children.endStructure();
        if (service == program && !paths.contains(path.path()))
            paths.append(path.path());
    }
    children.endArray();
}

// A question that meets an icon which Qt is just making anew gets no answer; whoever waits asks again.
int answerTakesAtMost()
{
    return static_cast<int>(slowed(std::chrono::seconds(1)).count());
}

// (ia{sv}av), of which the variants are of the same kind again.
void addItems(const QDBusArgument& layout, QList<SessionBus::MenuItem>& all)
{
    SessionBus::MenuItem found;
    QVariantMap words;
    QVariantList children;
    layout.beginStructure();
    layout >> found.id >> words >> children;
    layout.endStructure();
    found.text = words.value(QStringLiteral("label")).toString().remove(u'_');
    if (!found.text.isEmpty())
        all.append(found);
    for (const QVariant& child : std::as_const(children))
        addItems(child.value<QDBusVariant>().variant().isValid()
                     ? child.value<QDBusVariant>().variant().value<QDBusArgument>()
                     : child.value<QDBusArgument>(),
                 all);
}

} // namespace

SessionBus::SessionBus() = default;

SessionBus::~SessionBus()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("session of the test"));
    m_daemon.kill();
    m_daemon.waitForFinished();
}

bool SessionBus::begins()
{
    const QString config = m_folder.filePath(QStringLiteral("bus.conf"));
    QFile file(config);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QString::fromLatin1(rules).arg(m_folder.path()).toUtf8()) < 0)
        return false;
    file.close();
    m_daemon.start(QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")),
                   {QStringLiteral("--config-file=") + config, QStringLiteral("--nofork"),
                    QStringLiteral("--print-address")});
    if (!QTest::qWaitFor([this] { return m_daemon.canReadLine(); }, static_cast<int>(patience().count())))
        return false;
    m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    m_bus = QDBusConnection::connectToBus(m_address, QStringLiteral("session of the test"));
    return m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath) &&
           m_bus.registerService(watcher) && m_bus.registerService(registry) &&
           m_bus.registerService(accessibility);
}

QString SessionBus::introspect(const QString&) const
{
    return QStringLiteral(
        "<interface name=\"org.kde.StatusNotifierWatcher\">"
        "<property name=\"IsStatusNotifierHostRegistered\" type=\"b\" access=\"read\"/>"
        "<method name=\"RegisterStatusNotifierItem\"><arg type=\"s\" direction=\"in\"/></method>"
        "</interface>");
}

bool SessionBus::handleMessage(const QDBusMessage& message, const QDBusConnection& connection)
{
    const QString method = message.member();
    if (method == QLatin1String("GetAddress"))
        return connection.send(message.createReply(m_address));
    if (method == QLatin1String("Embed")) {
        m_accessible = message.service();
        return connection.send(message.createReply(message.arguments()));
    }
    if (method == QLatin1String("RegisterStatusNotifierItem")) {
        m_trayIcon = message.service();
        return connection.send(message.createReply());
    }
    if (message.interface() == properties && method == QLatin1String("Get"))
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(true))));
    return false;
}

QVariantList SessionBus::ask(const QString& service, const QString& path, const QString& interface,
                             const QString& method, const QVariantList& arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    // Blocking with events now and then misses that the answer has come, and waits for ever.
    const QDBusPendingCallWatcher call(m_bus.asyncCall(message, answerTakesAtMost()));
    QEventLoop loop;
    QObject::connect(&call, &QDBusPendingCallWatcher::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(2 * answerTakesAtMost(), &loop, &QEventLoop::quit);
    if (!call.isFinished())
        loop.exec();
    if (!call.isFinished())
        return {};
    const QDBusMessage answer = call.reply();
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
}

QVariant SessionBus::property(const QString& service, const QString& path, const QString& interface,
                              const QString& name) const
{
    const QVariantList answer = ask(service, path, properties, QStringLiteral("Get"), {interface, name});
    return answer.isEmpty() ? QVariant() : answer.first().value<QDBusVariant>().variant();
}

// (sa(iiay)ss): an icon's name and pictures, a title, a text.
QString SessionBus::trayTip() const
{
    const QVariant tip =
        property(m_trayIcon, QStringLiteral("/StatusNotifierItem"), item, QStringLiteral("ToolTip"));
    if (!tip.isValid())
        return {};
    const auto argument = tip.value<QDBusArgument>();
    QString icon;
    QString title;
    QString text;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
    }
    argument.endArray();
    argument >> title >> text;
    argument.endStructure();
    return title + u'\n' + text;
}

QList<SessionBus::MenuItem> SessionBus::trayMenu() const
{
    const QVariantList answer = ask(m_trayIcon, QStringLiteral("/MenuBar"), menuInterface,
                                    QStringLiteral("GetLayout"), {0, -1, QStringList()});
    QList<MenuItem> all;
    if (answer.size() == 2)
        addItems(answer[1].value<QDBusArgument>(), all);
    return all;
}

void SessionBus::clickInTrayMenu(const QString& text) const
{
    QList<MenuItem> menu;
    (void)QTest::qWaitFor(
        [&] {
            menu = trayMenu();
            return std::ranges::any_of(menu, [&](const MenuItem& item) { return item.text == text; });
        },
        static_cast<int>(patience().count()));
    for (const MenuItem& found : menu) {
        if (found.text == text)
            ask(m_trayIcon, QStringLiteral("/MenuBar"), menuInterface, QStringLiteral("Event"),
                {found.id, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(QString())), 0U});
    }
}

QList<SessionBus::Thing> SessionBus::things() const
{
    QStringList paths{QStringLiteral("/org/a11y/atspi/accessible/root")};
    QList<Thing> all;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString path = paths.at(i);
        const QVariantList role = ask(m_accessible, path, accessible, QStringLiteral("GetRoleName"));
        // The object went while we looked, and so did those beside it, of which each would keep us waiting.
        if (role.isEmpty())
            break;
        const QString name = property(m_accessible, path, accessible, QStringLiteral("Name")).toString();
        all.append({role.value(0).toString(), name, path});
        const QVariantList answer = ask(m_accessible, path, accessible, QStringLiteral("GetChildren"));
        if (!answer.isEmpty())
            addPaths(answer.first().value<QDBusArgument>(), m_accessible, paths);
    }
    return all;
}

} // namespace tributary::test
