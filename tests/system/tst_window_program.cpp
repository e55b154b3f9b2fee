#include "tests/support/file_service.h"
#include "tests/support/scripted_server.h"
#include "tests/system/program_run.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace tributary::test;

// The real window on a screen of its own, under a window manager, by keys alone: from its start to a finished
// file and its end.
class TestWindowProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void fetchesAFileByKeysAlone();
    void endsByTheSignalOfTheSessionsEnd();

private:
    void start();
    // True once it shows a window of that title.
    bool shows(const QString& title);
    bool press(const QStringList& keys) { return run(QStringList{QStringLiteral("key")} + keys); }
    bool type(const QString& text);
    bool run(const QStringList& arguments);
    QString downloaded(const QString& name) const
    {
        return m_place->home + QLatin1String("/Downloads/") + name;
    }

    std::unique_ptr<Place> m_place;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_screen;
    std::unique_ptr<QProcess> m_manager;
    std::unique_ptr<QProcess> m_program;
};

namespace {

int patienceMs()
{
    return static_cast<int>(patience().count());
}

void end(std::unique_ptr<QProcess>& process)
{
    if (!process)
        return;
    process->terminate();
    if (!process->waitForFinished(patienceMs())) {
        process->kill();
        process->waitForFinished(patienceMs());
    }
    process.reset();
}

QString path(const char* program)
{
    return QStandardPaths::findExecutable(QString::fromLatin1(program));
}

} // namespace

void TestWindowProgram::initTestCase()
{
    for (const char* needed : {"Xvfb", "openbox", "xdotool"}) {
        if (path(needed).isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QLatin1String(needed))));
    }
}

void TestWindowProgram::init()
{
    m_place = std::make_unique<Place>();
    QVERIFY(QDir().mkpath(m_place->home + QLatin1String("/Downloads")));
    m_screen = std::make_unique<QProcess>();
    // It chooses a number that is free, and says so once it is there.
    m_screen->start(path("Xvfb"),
                    {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                     QStringLiteral("0"), QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
                     QStringLiteral("tcp")});
    QVERIFY(m_screen->waitForReadyRead(patienceMs()));
    const QString display = u':' + QString::fromLatin1(m_screen->readLine()).trimmed();
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : m_environment.keys()) {
        if (name.startsWith(QLatin1String("XDG_")) || name.startsWith(QLatin1String("QT_")) ||
            name.endsWith(QLatin1String("_proxy"), Qt::CaseInsensitive))
            m_environment.remove(name);
    }
    m_environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    m_environment.insert(QStringLiteral("DISPLAY"), display);
    m_environment.insert(QStringLiteral("HOME"), m_place->home);
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_manager = std::make_unique<QProcess>();
    m_manager->setProcessEnvironment(m_environment);
    m_manager->start(path("openbox"), {QStringLiteral("--sm-disable")});
    QVERIFY(m_manager->waitForStarted(patienceMs()));
}

void TestWindowProgram::cleanup()
{
    end(m_program);
    end(m_manager);
    end(m_screen);
}

void TestWindowProgram::start()
{
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(m_environment);
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program->start(QStringLiteral(TRIBUTARY_WINDOW), QStringList());
    QVERIFY(m_program->waitForStarted(patienceMs()));
}

bool TestWindowProgram::run(const QStringList& arguments)
{
    QProcess tool;
    tool.setProcessEnvironment(m_environment);
    tool.setStandardErrorFile(QProcess::nullDevice());
    tool.start(path("xdotool"), arguments);
    return tool.waitForFinished(patienceMs()) && tool.exitCode() == 0;
}

bool TestWindowProgram::shows(const QString& title)
{
    const QStringList look{QStringLiteral("search"),         QStringLiteral("--onlyvisible"),
                           QStringLiteral("--name"),         QStringLiteral("^%1$").arg(title),
                           QStringLiteral("windowactivate"), QStringLiteral("--sync")};
    return QTest::qWaitFor([&] { return run(look); }, patienceMs());
}

bool TestWindowProgram::type(const QString& text)
{
    return run({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"), text});
}

void TestWindowProgram::fetchesAFileByKeysAlone()
{
    const ScriptedServer server{FileService()};
    start();
    QVERIFY(shows(QStringLiteral("Tributary")));
    QVERIFY(press({QStringLiteral("ctrl+n")}));
    QVERIFY(shows(QStringLiteral("New download")));
    QVERIFY(type(server.url("/3000000/film.bin").toString()));
    QVERIFY(press({QStringLiteral("Return")}));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(downloaded(QStringLiteral("film.bin"))), patienceMs());
    QCOMPARE(QFileInfo(downloaded(QStringLiteral("film.bin"))).size(), 3'000'000);
    QTRY_VERIFY(!QFile::exists(downloaded(QStringLiteral("film.bin.part"))));
    // Nothing runs any more, so it asks nothing.
    QVERIFY(shows(QStringLiteral("Tributary")));
    QVERIFY(press({QStringLiteral("ctrl+q")}));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->state(), QProcess::NotRunning, patienceMs());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
}

void TestWindowProgram::endsByTheSignalOfTheSessionsEnd()
{
    const ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.rate(100'000); }));
    start();
    QVERIFY(shows(QStringLiteral("Tributary")));
    QVERIFY(press({QStringLiteral("ctrl+n")}));
    QVERIFY(shows(QStringLiteral("New download")));
    QVERIFY(type(server.url("/30000000/film.bin").toString()));
    QVERIFY(press({QStringLiteral("Return")}));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(downloaded(QStringLiteral("film.bin.part"))), patienceMs());
    m_program->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(m_program->state(), QProcess::NotRunning, patienceMs());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    // What has come is kept for the next start.
    QVERIFY(QFile::exists(downloaded(QStringLiteral("film.bin.part"))));
    QVERIFY(QFile::exists(downloaded(QStringLiteral("film.bin.part.ledger"))));
}

QTEST_GUILESS_MAIN(TestWindowProgram)
#include "tst_window_program.moc"
