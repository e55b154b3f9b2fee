#include "tests/support/checks/own_bus.h"
#include "tests/support/checks/patience.h"
#include "ui/desktop/files/show_in_folder.h"
#include "ui/desktop/in_front.h"
#include "ui/desktop/notices/desktop_notices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace tributary;
using tributary::test::OwnBus;

namespace {

const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString fileManager = QStringLiteral("org.freedesktop.FileManager1");
constexpr quint32 numberOfNotice = 7;

// The token that Qt finds on Wayland as the window is shown.
class Window : public QWidget
{
public:
    QByteArray found() const { return m_found; }

protected:
    void showEvent(QShowEvent* event) override
    {
        m_found = qgetenv("XDG_ACTIVATION_TOKEN");
        QWidget::showEvent(event);
    }

private:
    QByteArray m_found;
};

// A desktop that shows notices, and its file manager.
class Desk : public QDBusVirtualObject
{
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (message.member() == QLatin1String("ShowItems"))
            m_startup = message.arguments().value(1).toString();
        else if (message.member() == QLatin1String("CloseNotification"))
            m_closed.append(message.arguments().value(0).toUInt());
        else
            ++m_notices;
        return connection.send(message.createReply(numberOfNotice));
    }
    QString startup() const { return m_startup; }
    int notices() const { return m_notices; }
    const QList<quint32>& closed() const { return m_closed; }

private:
    QString m_startup;
    QList<quint32> m_closed;
    int m_notices = 0;
};

} // namespace

// By Wayland's rules a window comes to the front by the leave of the desktop alone.
class LeaveToFrontTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsTheWindowWithIt_data();
    void showsTheWindowWithIt();
    void hearsOfItBeforeAClickOnANotice();
    void withdrawsTheEndOfAllOnceSomeAreLeft();
    void handsItOnToTheFileManager();

private:
    void tell(const QString& name, const QString& word);

    OwnBus m_bus;
    Desk m_desk;
};

void LeaveToFrontTest::initTestCase()
{
    NEED_A_BUS();
    QVERIFY(m_bus.begins());
    QDBusConnection bus = QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("desk"));
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/org"), &m_desk, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(notifications));
    QVERIFY(bus.registerService(fileManager));
}

void LeaveToFrontTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("desk"));
}

void LeaveToFrontTest::tell(const QString& name, const QString& word)
{
    QDBusMessage message =
        QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"), notifications, name);
    message << numberOfNotice << word;
    QVERIFY(QDBusConnection(QStringLiteral("desk")).send(message));
}

void LeaveToFrontTest::showsTheWindowWithIt_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("a desktop's") << QStringLiteral("kwin-7 (a/b)_TIME12")
                                 << QByteArray("kwin-7 (a/b)_TIME12");
    QTest::newRow("none") << QString() << QByteArray();
    QTest::newRow("as long as any") << QString(200, u'x') << QByteArray(200, 'x');
    QTest::newRow("too long") << QString(201, u'x') << QByteArray();
    QTest::newRow("with a line break") << QStringLiteral("a\nb") << QByteArray();
    QTest::newRow("not in ASCII") << QStringLiteral("a\u00fc") << QByteArray();
}

void LeaveToFrontTest::showsTheWindowWithIt()
{
    QFETCH(const QString, word);
    Window window;
    bringInFront(window, word);
    QTEST(window.found(), "found");
    QVERIFY(window.isVisible());
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
}

void LeaveToFrontTest::hearsOfItBeforeAClickOnANotice()
{
    const auto notices = systemsNotices();
    const QSignalSpy clicked(notices.get(), &DesktopNotices::clicked);
    notices->show({.title = QStringLiteral("done"), .text = {}, .path = QStringLiteral("/a.bin")});
    TRY_COMPARE(m_desk.notices(), 1);
    // A notice is known once its number is; until then the desktop may tell again.
    const auto isHeard = [&] {
        tell(QStringLiteral("ActivationToken"), QStringLiteral("leave-2"));
        tell(QStringLiteral("ActionInvoked"), QStringLiteral("default"));
        return !clicked.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(isHeard, static_cast<int>(test::patience().count())));
    QCOMPARE(clicked.first().first().value<Announcement>().path, QStringLiteral("/a.bin"));
    QCOMPARE(clicked.first().last().toString(), QStringLiteral("leave-2"));
}

// Notices that tell the end of one download stay.
void LeaveToFrontTest::withdrawsTheEndOfAllOnceSomeAreLeft()
{
    const auto notices = systemsNotices();
    const int before = m_desk.notices();
    notices->show({.title = QStringLiteral("one is done"), .text = {}, .path = {}});
    TRY_COMPARE(m_desk.notices(), before + 1);
    notices->noteLeft(1);
    notices->noteLeft(0);
    notices->show(
        {.title = QStringLiteral("all done"), .text = {}, .path = {}, .truth = Truth::UntilDownloadsAreLeft});
    TRY_COMPARE(m_desk.notices(), before + 2);
    QCOMPARE(m_desk.closed(), QList<quint32>());
    notices->noteLeft(2);
    TRY_COMPARE(m_desk.closed(), QList<quint32>{numberOfNotice});
}

void LeaveToFrontTest::handsItOnToTheFileManager()
{
    showInFolder(QCoreApplication::applicationFilePath(), QStringLiteral("leave-3"));
    TRY_COMPARE(m_desk.startup(), QStringLiteral("leave-3"));
}

QTEST_MAIN(LeaveToFrontTest)
#include "tst_leave_to_front.moc"
