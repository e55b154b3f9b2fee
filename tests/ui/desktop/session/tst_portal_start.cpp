#include "tests/support/checks/own_bus.h"
#include "tests/support/checks/patience.h"
#include "ui/desktop/session/portal_start.h"
#include "ui/desktop/session/session_start.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace tributary;
using tributary::test::OwnBus;

namespace {

// A desktop that asks the person, who agrees to what the answer says.
class FakeBackground : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")

public:
    enum class Answer { Yes, No, BackgroundAlone, NotThePortalsBusiness };

    QStringList log;
    Answer answer = Answer::Yes;
    bool isEarly = false;

public Q_SLOTS:
    QDBusObjectPath RequestBackground(const QString&, const QVariantMap& options)
    {
        if (answer == Answer::NotThePortalsBusiness) {
            sendErrorReply(QDBusError::UnknownMethod);
            return QDBusObjectPath(QStringLiteral("/none"));
        }
        m_request = QStringLiteral("/request/%1").arg(++s_requests);
        const bool isWanted = options.value(QStringLiteral("autostart")).toBool();
        const QStringList command = options.value(QStringLiteral("commandline")).toStringList();
        log += (isWanted ? QStringLiteral("on: ") : QStringLiteral("off: ")) + command.join(u' ');
        if (isEarly)
            respond(isWanted);
        else
            QTimer::singleShot(0, this, [this, isWanted] { respond(isWanted); });
        return QDBusObjectPath(m_request);
    }

private:
    void respond(bool isWanted) const
    {
        QDBusMessage response = QDBusMessage::createSignal(
            m_request, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"));
        const bool isOn = isWanted && answer == Answer::Yes;
        response << (answer == Answer::No ? 1U : 0U)
                 << QVariantMap{{QStringLiteral("background"), answer != Answer::No},
                                {QStringLiteral("autostart"), isOn}};
        QVERIFY(QDBusConnection(QStringLiteral("desktop")).send(response));
    }

    // Never the same for two desktops, as a response may come when another test has begun.
    inline static int s_requests = 0;
    QString m_request;
};

using Answer = FakeBackground::Answer;

} // namespace

// In a sandbox of Flatpak, against a bus of its own.
class PortalStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isOfferedInASandbox();
    void isAskedOfTheDesktop_data();
    void isAskedOfTheDesktop();
    void isOffAgainWhereThePersonRefuses_data();
    void isOffAgainWhereThePersonRefuses();
    void isNotSetWhereThePortalCannotDoSo();

private:
    bool setsAndIsAnswered(PortalStart& start, bool on) const;

    OwnBus m_bus;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeBackground> m_portal;
    // The desktop's, as the program waits for the reply.
    QThread m_thread;
};

bool PortalStartTest::setsAndIsAnswered(PortalStart& start, bool on) const
{
    const QSignalSpy answered(&start, &PortalStart::answered);
    return start.set(on) &&
           QTest::qWaitFor([&] { return answered.count() == 1; }, static_cast<int>(test::patience().count()));
}

void PortalStartTest::initTestCase()
{
    NEED_A_BUS();
    QVERIFY(m_bus.begins());
    QDBusConnection desktop = QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("desktop"));
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
}

void PortalStartTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_portal = std::make_unique<FakeBackground>();
    QVERIFY(QDBusConnection(QStringLiteral("desktop"))
                .registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), m_portal.get(),
                                QDBusConnection::ExportAllSlots));
    m_portal->moveToThread(&m_thread);
    m_thread.start();
}

void PortalStartTest::cleanup()
{
    m_thread.quit();
    m_thread.wait();
    m_portal.reset();
    qunsetenv("FLATPAK_ID");
}

void PortalStartTest::isOfferedInASandbox()
{
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->path()));
    qputenv("FLATPAK_ID", "org.tributary.Tributary");
    const auto start = sessionStartOf(QStringLiteral("/app/bin/tributary"));
    QVERIFY(start && !start->isOn());
    QVERIFY(start->set(true));
    QCOMPARE(m_portal->log.size(), 1);
}

void PortalStartTest::isAskedOfTheDesktop_data()
{
    QTest::addColumn<bool>("isEarly");
    QTest::newRow("the response after the reply") << false;
    QTest::newRow("the response before the reply") << true;
}

void PortalStartTest::isAskedOfTheDesktop()
{
    QFETCH(const bool, isEarly);
    m_portal->isEarly = isEarly;
    {
        PortalStart start(m_folder->path());
        QVERIFY(setsAndIsAnswered(start, true));
    }
    // The next start of the program knows.
    PortalStart start(m_folder->path());
    QVERIFY(start.isOn());
    QVERIFY(setsAndIsAnswered(start, false));
    QVERIFY(!start.isOn());
    QCOMPARE(m_portal->log, QStringList({QStringLiteral("on: tributary --minimized"),
                                         QStringLiteral("off: tributary --minimized")}));
}

void PortalStartTest::isOffAgainWhereThePersonRefuses_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("all of it") << Answer::No;
    QTest::newRow("the start, and not the background") << Answer::BackgroundAlone;
}

void PortalStartTest::isOffAgainWhereThePersonRefuses()
{
    QFETCH(const Answer, answer);
    m_portal->answer = answer;
    PortalStart start(m_folder->path());
    int refusals = 0;
    start.whenRefused(this, [&refusals] { ++refusals; });
    QVERIFY(setsAndIsAnswered(start, true));
    QVERIFY(!start.isOn());
    QCOMPARE(refusals, 1);
}

void PortalStartTest::isNotSetWhereThePortalCannotDoSo()
{
    m_portal->answer = Answer::NotThePortalsBusiness;
    PortalStart start(m_folder->path());
    QVERIFY(!start.set(true));
    QVERIFY(!start.isOn());
}

QTEST_GUILESS_MAIN(PortalStartTest)
#include "tst_portal_start.moc"
