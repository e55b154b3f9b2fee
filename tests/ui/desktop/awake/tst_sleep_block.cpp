#include "tests/support/checks/own_bus.h"
#include "tests/support/checks/patience.h"
#include "ui/desktop/awake/sleep_block.h"
#include "ui/desktop/session/power_switch.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <fcntl.h>
#include <optional>
#include <unistd.h>

using namespace tributary;
using tributary::test::OwnBus;

namespace {

// A desktop that notes what it is asked, or refuses.
class Noted : public QObject, protected QDBusContext
{
    Q_OBJECT

public:
    QStringList log;
    bool refuses = false;

protected:
    bool take(const QString& what)
    {
        if (refuses)
            sendErrorReply(QDBusError::AccessDenied);
        else
            log += what;
        return !refuses;
    }
};

class FakePortal : public Noted
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    // The response to the request, before the reply that names it or after that.
    std::optional<uint> before;
    std::optional<uint> after;

public Q_SLOTS:
    QDBusObjectPath Inhibit(const QString&, uint flags, const QVariantMap& options)
    {
        take(QStringLiteral("portal %1 %2")
                 .arg(flags)
                 .arg(options.value(QStringLiteral("reason")).toString()));
        if (before)
            respond(*before);
        if (after)
            QTimer::singleShot(0, this, [this] { respond(*after); });
        return QDBusObjectPath(QStringLiteral("/request/7"));
    }

private:
    static void respond(uint code)
    {
        QDBusMessage response = QDBusMessage::createSignal(QStringLiteral("/request/7"),
                                                           QStringLiteral("org.freedesktop.portal.Request"),
                                                           QStringLiteral("Response"));
        response << code << QVariantMap();
        QVERIFY(QDBusConnection(QStringLiteral("desktop")).send(response));
    }
};

class FakeRequest : public Noted
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public Q_SLOTS:
    void Close() { take(QStringLiteral("closed")); }
};

class FakeLogind : public Noted
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogind() override
    {
        if (m_ends[0] >= 0)
            ::close(m_ends[0]);
    }
    // Every copy of what was given is closed.
    bool isReleased() const
    {
        char byte = 0;
        return m_ends[0] >= 0 && ::read(m_ends[0], &byte, 1) == 0;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&, const QString& mode)
    {
        if (!take(QStringLiteral("logind %1 %2").arg(what, mode)) ||
            ::pipe2(m_ends, O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        const QDBusUnixFileDescriptor given(m_ends[1]);
        ::close(m_ends[1]);
        return given;
    }
    void Suspend(bool interactive) { take(QStringLiteral("suspend %1").arg(interactive)); }
    void PowerOff(bool interactive) { take(QStringLiteral("off %1").arg(interactive)); }

private:
    int m_ends[2] = {-1, -1};
};

class FakeScreenSaver : public Noted
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public Q_SLOTS:
    uint Inhibit(const QString& program, const QString&)
    {
        take(QStringLiteral("screen saver ") + program);
        return 42;
    }
    void UnInhibit(uint cookie) { take(QStringLiteral("released %1").arg(cookie)); }
};

} // namespace

// Against a bus of its own, with a desktop that only takes notes.
class SleepBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void asksThePortal();
    void asksLogindWhereThePortalRefuses();
    void asksLogindWhereThePortalRefusesApart_data();
    void asksLogindWhereThePortalRefusesApart();
    void asksTheScreenSaverLast();
    void letsGoOfWhatCameTooLate();
    void holdsAgain();
    void putsTheComputerToRest();
    void tellsThatItIsRefused();

private:
    OwnBus m_bus;
    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<FakeRequest> m_request;
    std::unique_ptr<FakeLogind> m_logind;
    std::unique_ptr<FakeScreenSaver> m_screenSaver;
};

void SleepBlockTest::initTestCase()
{
    NEED_A_BUS();
    QVERIFY(m_bus.begins());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toLatin1());
    QDBusConnection desktop = QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("desktop"));
    for (const char* name :
         {"org.freedesktop.portal.Desktop", "org.freedesktop.login1", "org.freedesktop.ScreenSaver"})
        QVERIFY(desktop.registerService(QString::fromLatin1(name)));
}

void SleepBlockTest::init()
{
    QDBusConnection desktop(QStringLiteral("desktop"));
    constexpr auto slots = QDBusConnection::ExportAllSlots;
    m_portal = std::make_unique<FakePortal>();
    m_request = std::make_unique<FakeRequest>();
    m_logind = std::make_unique<FakeLogind>();
    m_screenSaver = std::make_unique<FakeScreenSaver>();
    QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), m_portal.get(), slots));
    QVERIFY(desktop.registerObject(QStringLiteral("/request/7"), m_request.get(), slots));
    QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/login1"), m_logind.get(), slots));
    QVERIFY(
        desktop.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), m_screenSaver.get(), slots));
}

void SleepBlockTest::cleanup()
{
    m_portal.reset();
    m_request.reset();
    m_logind.reset();
    m_screenSaver.reset();
}

void SleepBlockTest::asksThePortal()
{
    m_portal->before = 0U;
    const auto block = systemsSleepBlock();
    block->hold();
    TRY_COMPARE(m_portal->log, QStringList{QStringLiteral("portal 4 Downloads are running")});
    block->release();
    TRY_COMPARE(m_request->log, QStringList{QStringLiteral("closed")});
    QVERIFY(m_logind->log.isEmpty() && m_screenSaver->log.isEmpty());
}

void SleepBlockTest::asksLogindWhereThePortalRefuses()
{
    m_portal->refuses = true;
    const auto block = systemsSleepBlock();
    block->hold();
    TRY_COMPARE(m_logind->log, QStringList{QStringLiteral("logind idle block")});
    QVERIFY(!m_logind->isReleased());
    block->release();
    TRY_VERIFY(m_logind->isReleased());
}

void SleepBlockTest::asksLogindWhereThePortalRefusesApart_data()
{
    QTest::addColumn<bool>("isBefore");
    QTest::newRow("before its reply") << true;
    QTest::newRow("after its reply") << false;
}

void SleepBlockTest::asksLogindWhereThePortalRefusesApart()
{
    QFETCH(const bool, isBefore);
    (isBefore ? m_portal->before : m_portal->after) = 2U;
    const auto block = systemsSleepBlock();
    block->hold();
    TRY_COMPARE(m_logind->log, QStringList{QStringLiteral("logind idle block")});
    QCOMPARE(m_portal->log.size(), 1);
    block->release();
    TRY_VERIFY(m_logind->isReleased());
    QVERIFY(m_request->log.isEmpty());
}

void SleepBlockTest::asksTheScreenSaverLast()
{
    m_portal->refuses = m_logind->refuses = true;
    const auto block = systemsSleepBlock();
    block->hold();
    TRY_COMPARE(m_screenSaver->log, QStringList{QStringLiteral("screen saver Tributary")});
    block->release();
    TRY_COMPARE(m_screenSaver->log.last(), QStringLiteral("released 42"));
}

void SleepBlockTest::letsGoOfWhatCameTooLate()
{
    const auto block = systemsSleepBlock();
    block->hold();
    block->release();
    TRY_COMPARE(m_request->log, QStringList{QStringLiteral("closed")});
}

void SleepBlockTest::holdsAgain()
{
    const auto block = systemsSleepBlock();
    for (int i = 1; i <= 3; ++i) {
        block->hold();
        TRY_COMPARE(m_portal->log.size(), i);
        block->release();
        TRY_COMPARE(m_request->log.size(), i);
    }
}

void SleepBlockTest::putsTheComputerToRest()
{
    QVERIFY(systemsPowerSwitch()->isThere());
    const auto power = systemsPowerSwitch();
    const QSignalSpy refused(power.get(), &PowerSwitch::refused);
    power->sleep();
    power->shutDown();
    TRY_COMPARE(m_logind->log, (QStringList{QStringLiteral("suspend 1"), QStringLiteral("off 1")}));
    QCOMPARE(refused.count(), 0);
}

void SleepBlockTest::tellsThatItIsRefused()
{
    m_logind->refuses = true;
    const auto power = systemsPowerSwitch();
    QSignalSpy refused(power.get(), &PowerSwitch::refused);
    power->sleep();
    TRY_COMPARE(refused.count(), 1);
}

QTEST_GUILESS_MAIN(SleepBlockTest)
#include "tst_sleep_block.moc"
