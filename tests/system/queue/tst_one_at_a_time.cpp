#include "tests/core/storage/store/sample_store.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

// A person's session: a home of its own, a folder for sockets, no window system.
class Session
{
public:
    Session()
    {
        QFile::setPermissions(m_runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : m_environment.keys()) {
            if (name.startsWith(QLatin1String("XDG_")) || name.endsWith(QLatin1String("_proxy")))
                m_environment.remove(name);
        }
        m_environment.insert(QStringLiteral("HOME"), place.home);
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_runtime.path());
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                             QStringLiteral("unix:path=/nowhere"));
    }

    std::unique_ptr<QProcess> start(const QString& program, const QStringList& arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(program, arguments);
        process->waitForStarted();
        return process;
    }

    QString downloads() const { return place.home + QStringLiteral("/Downloads"); }
    QString download(const QString& name) const { return downloads() + u'/' + name; }
    QString store() const
    {
        return place.home + QStringLiteral("/.local/share/tributary/tributary/downloads.db");
    }

    Place place;

private:
    QTemporaryDir m_runtime;
    QProcessEnvironment m_environment;
};

const QString desktop = QStringLiteral(TRIBUTARY_DESKTOP);
const QString cli = QStringLiteral(TRIBUTARY_CLI);

bool ends(QProcess& process)
{
    return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; },
                           static_cast<int>(2 * patience().count()));
}

// The program quits as at the end of a session, and is gone before its folder is.
void quit(QProcess& process)
{
    process.terminate();
    if (!ends(process))
        process.kill();
}

QString textOf(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded);
}

// More than the window takes in at once, and nothing that would run.
bool keepALongList(const QString& store, const QUrl& first, const QUrl& last)
{
    constexpr quint64 count = 20'000;
    QList<StoredDownload> all;
    for (quint64 n = 1; n <= count; ++n) {
        StoredDownload& download = all.emplaceBack(plainDownload(n));
        download.standing.state = DownloadState::Finished;
    }
    all.first().request.url = first;
    all.last().request.url = last;
    QDir().mkpath(QFileInfo(store).path());
    const auto opened = openStore(store, quick);
    return opened && opened->store->commit(batchOf(all));
}

int timesKept(const QString& store, const QUrl& link)
{
    const auto opened = openStore(store, quick);
    if (!opened)
        return 0;
    return static_cast<int>(
        std::ranges::count(opened->contents.downloads, link,
                           [](const StoredDownload& download) { return download.request.url; }));
}

} // namespace

// Two starts of the desktop program, and the terminal's add.
class TestOneAtATime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartHandsItsLinksOver();
    void addHandsOverToTheDesktop();
    void addSaysThatTheDesktopCanUseNothingOfIt();
    void addHandsOverALinkWithBracketsAsItStands();
    void addStartsTheDesktopWhereItDoesNotRun();
    void aStartAfterACrashIsTheFirst();
    void fetchesNothingAgainThatALongListHas();
};

void TestOneAtATime::aSecondStartHandsItsLinksOver()
{
    ScriptedServer server;
    const Session session;
    const auto first = session.start(desktop, {textOf(server.url("/10K/a.bin"))});
    TRY_VERIFY(QFile::exists(session.download(QStringLiteral("a.bin"))));
    const auto second = session.start(desktop, {textOf(server.url("/10K/b.bin"))});
    QVERIFY(ends(*second));
    QCOMPARE(second->exitCode(), 0);
    TRY_VERIFY(QFile::exists(session.download(QStringLiteral("b.bin"))));
    QCOMPARE(first->state(), QProcess::Running);
    quit(*first);
}

void TestOneAtATime::addHandsOverToTheDesktop()
{
    ScriptedServer server;
    const Session session;
    const auto first = session.start(desktop, {textOf(server.url("/10K/a.bin"))});
    TRY_VERIFY(QFile::exists(session.download(QStringLiteral("a.bin"))));
    const auto add = session.start(cli, {QStringLiteral("add"), QStringLiteral("-d"), session.place.folder,
                                         textOf(server.url("/10K/b.bin")), textOf(server.url("/10K/c.bin"))});
    QVERIFY(ends(*add));
    QVERIFY2(add->exitCode() == 0, add->readAll().constData());
    TRY_VERIFY(session.place.files().contains(QStringLiteral("c.bin")) &&
               session.place.files().contains(QStringLiteral("b.bin")));
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/10K/b.bin"), session.place.path(QStringLiteral("b.bin"))),
             QString());
    quit(*first);
}

void TestOneAtATime::addSaysThatTheDesktopCanUseNothingOfIt()
{
    ScriptedServer server;
    const Session session;
    const auto first = session.start(desktop, {textOf(server.url("/10K/a.bin"))});
    TRY_VERIFY(QFile::exists(session.download(QStringLiteral("a.bin"))));
    const int asked = server.log().countMethod("GET");
    QStringList arguments{QStringLiteral("add")};
    constexpr int moreThanItTakes = 10'001;
    for (int n = 0; n < moreThanItTakes; ++n)
        arguments.append(textOf(server.url("/1K/" + QByteArray::number(n))));
    const auto add = session.start(cli, arguments);
    QVERIFY(ends(*add));
    const QByteArray said = add->readAll();
    QVERIFY2(add->exitCode() == 1, said.constData());
    QVERIFY2(said.contains("refused"), said.constData());
    quit(*first);
    QCOMPARE(server.log().countMethod("GET"), asked);
}

// As get takes it; only in a list would it be a pattern.
void TestOneAtATime::addHandsOverALinkWithBracketsAsItStands()
{
    ScriptedServer server;
    const Session session;
    const auto first = session.start(desktop, {textOf(server.url("/10K/a.bin"))});
    TRY_VERIFY(QFile::exists(session.download(QStringLiteral("a.bin"))));
    const auto add = session.start(cli, {QStringLiteral("add"), textOf(server.url("/10K/b[1-3].bin"))});
    QVERIFY(ends(*add));
    TRY_VERIFY(QFile::exists(session.download(QStringLiteral("b[1-3].bin"))));
    quit(*first);
}

void TestOneAtATime::addStartsTheDesktopWhereItDoesNotRun()
{
    // Installed side by side.
    ScriptedServer server;
    const Session session;
    const QTemporaryDir installed;
    const QString besides = installed.filePath(QStringLiteral("tributary-cli"));
    QVERIFY(QFile::copy(cli, besides));
    const QString pidFile = installed.filePath(QStringLiteral("pid"));
    QFile starter(installed.filePath(QStringLiteral("tributary")));
    QVERIFY(starter.open(QIODevice::WriteOnly));
    starter.write("#!/bin/sh\necho $$ > " + pidFile.toUtf8() + "\nexec " + desktop.toUtf8() + " \"$@\"\n");
    starter.close();
    starter.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // A shell that captures the output of the command, and so waits until every process that has the pipe has
    // closed it.
    const auto add =
        session.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"),
                                                  QStringLiteral("said=$(\"$0\" add \"$1\" 2>&1)\n"
                                                                 "code=$?\necho \"$said\"\nexit $code"),
                                                  besides, textOf(server.url("/10K/a.bin"))});
    const bool hasEnded = ends(*add);
    const QByteArray said = add->readAll();
    TRY_VERIFY(add->exitCode() != 0 || QFile::exists(session.download(QStringLiteral("a.bin"))));
    QFile pid(pidFile);
    QVERIFY2(pid.open(QIODevice::ReadOnly), said.constData());
    const auto started = static_cast<pid_t>(pid.readAll().trimmed().toLongLong());
    ::kill(started, SIGTERM);
    TRY_VERIFY(::kill(started, 0) != 0);
    QVERIFY2(hasEnded, "the script waits for the desktop program");
    QVERIFY2(add->exitCode() == 0, said.constData());
    QVERIFY2(said.contains("handed over"), said.constData());
}

void TestOneAtATime::aStartAfterACrashIsTheFirst()
{
    ScriptedServer server;
    const Session session;
    const auto first = session.start(desktop, {textOf(server.url("/10K/a.bin"))});
    TRY_VERIFY(QFile::exists(session.download(QStringLiteral("a.bin"))));
    first->kill();
    QVERIFY(ends(*first));
    const auto second = session.start(desktop, {textOf(server.url("/10K/b.bin"))});
    TRY_VERIFY(QFile::exists(session.download(QStringLiteral("b.bin"))));
    // The second process takes links over as well.
    const auto third = session.start(desktop, {textOf(server.url("/10K/c.bin"))});
    QVERIFY(ends(*third));
    QCOMPARE(third->exitCode(), 0);
    TRY_VERIFY(QFile::exists(session.download(QStringLiteral("c.bin"))));
    quit(*second);
}

void TestOneAtATime::fetchesNothingAgainThatALongListHas()
{
    ScriptedServer server;
    const Session session;
    const QUrl first = server.url("/10K/a.bin");
    const QUrl last = server.url("/10K/b.bin");
    const QUrl fresh = server.url("/10K/c.bin");
    QVERIFY(keepALongList(session.store(), first, last));
    const auto program = session.start(desktop, {textOf(first), textOf(last), textOf(fresh)});
    TRY_VERIFY(QFile::exists(session.download(QStringLiteral("c.bin"))));
    quit(*program);
    QCOMPARE(timesKept(session.store(), fresh), 1);
    QCOMPARE(timesKept(session.store(), first), 1);
    QCOMPARE(timesKept(session.store(), last), 1);
}

QTEST_GUILESS_MAIN(TestOneAtATime)
#include "tst_one_at_a_time.moc"
