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
    bool hasInFront(const QString& title);
    bool opensTheDialog();
    bool press(const QStringList& keys) { return run(QStringList{QStringLiteral("key")} + keys); }
    bool type(const QString& text);
    bool run(const QStringList& arguments, QByteArray* out = nullptr);
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

using namespace std::chrono_literals;

int inMilliseconds(std::chrono::milliseconds time)
{
    return static_cast<int>(slowed(time).count());
}

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
#if defined(__SANITIZE_THREAD__)
    QSKIP("the X server's libraries do not tell the thread sanitizer what they lock");
#endif
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
    // It chooses a number that is free, and says so once it is there. A first client that has gone again must
    // not make it begin anew under the window manager.
    m_screen->start(path("Xvfb"),
                    {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                     QStringLiteral("0"), QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
                     QStringLiteral("tcp"), QStringLiteral("-noreset")});
    // The number and the end of its line may come apart.
    QVERIFY(QTest::qWaitFor([this] { return m_screen->canReadLine(); }, patienceMs()));
    const QString display = u':' + QString::fromLatin1(m_screen->readLine()).trimmed();
    m_environment = QProcessEnvironment::systemEnvironment();
    // The library that reads the keyboard's layout copies parts of what has no end, which is not wrong.
    m_environment.insert(QStringLiteral("ASAN_OPTIONS"), m_environment.value(QStringLiteral("ASAN_OPTIONS")) +
                                                             QLatin1String(":strict_string_checks=0"));
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
    const auto manages = [this] { return run({QStringLiteral("get_num_desktops")}); };
    QVERIFY(QTest::qWaitFor(manages, patienceMs()));
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

bool TestWindowProgram::run(const QStringList& arguments, QByteArray* out)
{
    QProcess tool;
    tool.setProcessEnvironment(m_environment);
    tool.setStandardErrorFile(QProcess::nullDevice());
    tool.start(path("xdotool"), arguments);
    if (tool.waitForFinished(inMilliseconds(5s))) {
        if (out)
            *out = tool.readAllStandardOutput();
        return tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
    }
    tool.kill();
    tool.waitForFinished(patienceMs());
    return false;
}

// The window manager gives new windows the focus, and takes it back to the one before.
bool TestWindowProgram::hasInFront(const QString& title)
{
    QByteArray name;
    return run({QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")}, &name) &&
           QString::fromUtf8(name).startsWith(title);
}

bool TestWindowProgram::shows(const QString& title)
{
    return QTest::qWaitFor([&] { return hasInFront(title); }, patienceMs());
}

// A key that comes before the window has the focus is lost; once the dialog is there, another does nothing.
bool TestWindowProgram::opensTheDialog()
{
    const QString dialog = QStringLiteral("New download");
    const auto asksAgain = [&] {
        return hasInFront(dialog) || (hasInFront(QStringLiteral("Tributary")) &&
                                      press({QStringLiteral("ctrl+n")}) && hasInFront(dialog));
    };
    return QTest::qWaitFor(asksAgain, patienceMs() * 2);
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
    QVERIFY(opensTheDialog());
    QVERIFY(type(server.url("/3000000/film.bin").toString()));
    QVERIFY(press({QStringLiteral("Return")}));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(downloaded(QStringLiteral("film.bin"))), patienceMs());
    QCOMPARE(QFileInfo(downloaded(QStringLiteral("film.bin"))).size(), 3'000'000);
    QTRY_VERIFY(!QFile::exists(downloaded(QStringLiteral("film.bin.part"))));
    // Once it knows that nothing runs any more, it asks nothing.
    const auto quits = [this] {
        if (hasInFront(QStringLiteral("Quit")))
            press({QStringLiteral("Escape")});
        return m_program->state() == QProcess::NotRunning ||
               (hasInFront(QStringLiteral("Tributary")) && press({QStringLiteral("ctrl+q")}) &&
                m_program->waitForFinished(inMilliseconds(1s)));
    };
    QVERIFY(QTest::qWaitFor(quits, patienceMs()));
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
}

void TestWindowProgram::endsByTheSignalOfTheSessionsEnd()
{
    const ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.rate(100'000); }));
    start();
    QVERIFY(shows(QStringLiteral("Tributary")));
    QVERIFY(opensTheDialog());
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
