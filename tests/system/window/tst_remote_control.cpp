#include "app/handover/handover_place.h"
#include "tests/core/storage/store/sample_store.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/own_window.h"

#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// The terminal's commands for the window, with both programs as they are.
class TestRemoteControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatNoWindowRuns_data();
    void saysThatNoWindowRuns();
    void listsPausesResumesAndRemoves();
    void listsForScriptsWithoutSecrets();
    void pausesAndResumesAll();
    void setsTheLimit();
    void saysThatTheSchedulePausesNow();
    void takesAListInItsOrder();
    void sendsTheCookiesAndLoginsOfFiles();
    void namesTheNumbersThatAreNotThere();
    void waitsUntilALongListIsThere();
    void endsWithItsReader();
    void saysThatTheWindowHasEnded();

private:
    void start(const QStringList& links = {});
    bool hasEnded();
    // The rows of `list` with these words; the test fails where the command does.
    QList<QByteArrayList> rows(const QStringList& words = {});
    QByteArray numberOf(const QByteArray& name);
    // The state of the only download, in one word.
    QByteArray state();
    int run(const QStringList& words);

    std::unique_ptr<Place> m_place;
    std::unique_ptr<ScriptedServer> m_server;
    OwnWindow m_own;
    QProcess m_window;
    QByteArray m_out;
    QByteArray m_err;
};

namespace {

// A download at this rate runs for as long as a test looks.
constexpr qint64 slowRate = 20'000;

QString textOf(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded);
}

bool keepFinished(const QString& store, quint64 count)
{
    QList<StoredDownload> all;
    for (quint64 n = 1; n <= count; ++n)
        all.emplaceBack(plainDownload(n)).standing.state = DownloadState::Finished;
    QDir().mkpath(QFileInfo(store).path());
    const auto opened = openStore(store, quick);
    return opened && opened->store->commit(batchOf(all));
}

} // namespace

void TestRemoteControl::init()
{
    m_place = std::make_unique<Place>();
    m_own = ownWindowIn(*m_place);
    m_server = std::make_unique<ScriptedServer>(FileService().atRate(slowRate));
    // The test itself looks for the lock in this folder.
    qputenv("XDG_RUNTIME_DIR", m_place->runtime.toLocal8Bit());
}

void TestRemoteControl::cleanup()
{
    if (m_window.state() == QProcess::NotRunning)
        return;
    askToEnd(m_window);
    if (!hasEnded())
        m_window.kill();
    m_window.waitForFinished();
}

void TestRemoteControl::start(const QStringList& links)
{
    m_window.setProcessEnvironment(m_own.environment);
    m_window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_window.start(m_own.program, links);
    QVERIFY(m_window.waitForStarted());
    // From then on the window counts as one that is starting.
    TRY_VERIFY(QFile::exists(handoverPlaceFor(m_own.store).lock));
}

bool TestRemoteControl::hasEnded()
{
    return QTest::qWaitFor([this] { return m_window.state() == QProcess::NotRunning; },
                           static_cast<int>(patience().count()));
}

int TestRemoteControl::run(const QStringList& words)
{
    ProgramRun run(*m_place, words);
    const bool ended = run.ends();
    m_out = run.out();
    m_err = run.err();
    return ended && run.exited() ? run.exitCode() : -1;
}

QList<QByteArrayList> TestRemoteControl::rows(const QStringList& words)
{
    if (run(QStringList(QStringLiteral("list")) + words) != 0)
        QTest::qFail(m_err.constData(), __FILE__, __LINE__);
    QList<QByteArrayList> rows;
    for (const QByteArray& line : m_out.split('\n')) {
        if (!line.isEmpty())
            rows.append(line.simplified().split(' '));
    }
    return rows;
}

QByteArray TestRemoteControl::numberOf(const QByteArray& name)
{
    for (const QByteArrayList& row : rows()) {
        if (row.last() == name)
            return row.first();
    }
    return {};
}

QByteArray TestRemoteControl::state()
{
    const QList<QByteArrayList> all = rows();
    return all.size() == 1 ? all.first().at(1) : QByteArray();
}

void TestRemoteControl::saysThatNoWindowRuns_data()
{
    QTest::addColumn<QStringList>("words");
    for (const char* command :
         {"list", "list --json", "pause 1", "pause --all", "resume 1", "cancel 1", "remove 1", "limit none"})
        QTest::newRow(command) << QString::fromLatin1(command).split(u' ');
}

void TestRemoteControl::saysThatNoWindowRuns()
{
    QFETCH(const QStringList, words);
    QCOMPARE(run(words), 1);
    QCOMPARE(m_err, QByteArray("tributary-cli: the desktop program is not running\n"));
    QCOMPARE(m_out, QByteArray());
    // The command has started no window.
    QVERIFY(!QFile::exists(handoverPlaceFor(m_own.store).lock));
}

void TestRemoteControl::listsPausesResumesAndRemoves()
{
    start({textOf(m_server->url("/64M/a.bin"))});
    TRY_COMPARE(state(), QByteArray("Downloading"));
    const QString number = QString::fromLatin1(numberOf("a.bin"));
    QCOMPARE(run({QStringLiteral("pause"), number}), 0);
    QCOMPARE(m_out, QByteArray("paused: 1\n"));
    TRY_COMPARE(state(), QByteArray("Paused"));
    QCOMPARE(rows({QStringLiteral("paused")}).size(), 1);
    QCOMPARE(rows({QStringLiteral("failed")}).size(), 0);
    QCOMPARE(run({QStringLiteral("resume"), QStringLiteral("-q"), number}), 0);
    QCOMPARE(m_out, QByteArray());
    TRY_COMPARE(state(), QByteArray("Downloading"));
    QCOMPARE(run({QStringLiteral("cancel"), number}), 0);
    TRY_COMPARE(state(), QByteArray("Aborted"));
    QCOMPARE(run({QStringLiteral("remove"), number}), 0);
    QCOMPARE(m_out, QByteArray("removed from the list: 1\n"));
    QCOMPARE(rows({QStringLiteral("--all")}).size(), 0);
    QCOMPARE(m_out, QByteArray());
}

void TestRemoteControl::listsForScriptsWithoutSecrets()
{
    start({textOf(m_server->url("/64M/a.bin?token=CaNaRy")), textOf(m_server->url("/1K/done.bin"))});
    const auto events = [this](const QStringList& words) {
        ProgramRun list(*m_place, QStringList{QStringLiteral("list"), QStringLiteral("--json")} + words);
        return list.ends() ? list.events(QStringLiteral("listed")) : QList<QJsonObject>();
    };
    TRY_COMPARE(events({QStringLiteral("finished")}).size(), 1);
    const QJsonObject done = events({QStringLiteral("finished")}).constFirst();
    QCOMPARE(done.value(QLatin1String("percent")).toDouble(), 100.0);
    QVERIFY(done.value(QLatin1String("path")).toString().endsWith(QLatin1String("/done.bin")));
    TRY_COMPARE(events({}).size(), 1);
    const QJsonObject running = events({}).constFirst();
    QCOMPARE(running.value(QLatin1String("url")).toString(),
             textOf(m_server->url("/64M/a.bin")) + QLatin1String("?token=***"));
    QCOMPARE(events({QStringLiteral("--all")}).size(), 2);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--all"), QStringLiteral("--json")}), 0);
    QVERIFY2(!m_out.contains("CaNaRy"), m_out.constData());
}

void TestRemoteControl::pausesAndResumesAll()
{
    start({textOf(m_server->url("/64M/a.bin")), textOf(m_server->url("/64M/b.bin"))});
    TRY_COMPARE(rows({QStringLiteral("downloading")}).size(), 2);
    QCOMPARE(run({QStringLiteral("pause"), QStringLiteral("--all")}), 0);
    QCOMPARE(m_out, QByteArray("paused: all\n"));
    TRY_COMPARE(rows({QStringLiteral("paused")}).size(), 2);
    QCOMPARE(run({QStringLiteral("resume"), QStringLiteral("--all")}), 0);
    TRY_COMPARE(rows({QStringLiteral("downloading")}).size(), 2);
}

void TestRemoteControl::setsTheLimit()
{
    start();
    const QString settings = m_place->home + QLatin1String("/.config/tributary/tributary.conf");
    const auto kept = [&] {
        return QSettings(settings, QSettings::IniFormat).value(QLatin1String("network/bytesPerSecond"));
    };
    QCOMPARE(run({QStringLiteral("limit"), QStringLiteral("500K")}), 0);
    QCOMPARE(m_out, QByteArray("speed limit: 500 KiB/s\n"));
    TRY_COMPARE(kept().toLongLong(), 500LL * 1024);
    QCOMPARE(run({QStringLiteral("limit"), QStringLiteral("none")}), 0);
    QCOMPARE(m_out, QByteArray("speed limit: none\n"));
    TRY_COMPARE(kept().toLongLong(), 0LL);
}

void TestRemoteControl::saysThatTheSchedulePausesNow()
{
    const QString settings = m_place->home + QLatin1String("/.config/tributary/tributary.conf");
    {
        QSettings kept(settings, QSettings::IniFormat);
        kept.setValue(QLatin1String("network/obeysSchedule"), true);
        kept.setValue(QLatin1String("network/schedule"), QString(7 * 24, u'p'));
    }
    start();
    QCOMPARE(run({QStringLiteral("limit"), QStringLiteral("500K")}), 0);
    QCOMPARE(m_out, QByteArray("speed limit: 500 KiB/s\nnow: paused by the schedule\n"));
}

// The list has more entries than fit into one question.
void TestRemoteControl::takesAListInItsOrder()
{
    constexpr int count = 1'200;
    start({textOf(m_server->url("/64M/first.bin"))});
    TRY_COMPARE(state(), QByteArray("Downloading"));
    QByteArray list;
    for (int n = 0; n < count; ++n)
        list += m_server->url("/64M/" + QByteArray::number(n)).toEncoded() + '\n';
    list += "nonsense\n" + m_server->url("/64M/last").toEncoded() + "\n  out=named.bin\n  dir=sub\n";
    QFile file(m_place->path(QStringLiteral("links.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(list) == list.size());
    file.close();
    QCOMPARE(run({QStringLiteral("add"), QStringLiteral("-i"), file.fileName()}), 1);
    QVERIFY2(m_err.contains("links.txt:1201"), m_err.constData());
    QVERIFY2(m_out.contains(": 1201\n"), m_out.constData());
    QCOMPARE(run({QStringLiteral("pause"), QStringLiteral("--all")}), 0);
    QList<QByteArrayList> all = rows();
    QCOMPARE(all.size(), count + 2);
    for (int n = 0; n < count; ++n)
        QCOMPARE(all.at(n + 1).last(), QByteArray::number(n));
    QCOMPARE(all.last().last(), QByteArray("named.bin"));
    // Once more, there is nothing new but the wish for a name that nothing came of.
    QCOMPARE(run({QStringLiteral("add"), QStringLiteral("-i"), file.fileName()}), 1);
    QVERIFY2(m_out.endsWith(": 0\n"), m_out.constData());
    QCOMPARE(rows().size(), count + 2);
}

void TestRemoteControl::sendsTheCookiesAndLoginsOfFiles()
{
    start();
    // Waits for the window, which add would start.
    QCOMPARE(run({QStringLiteral("list")}), 0);
    const auto write = [](const QString& name, const QByteArray& content) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    const QString cookies = m_place->path(QStringLiteral("cookies.txt"));
    QVERIFY(write(cookies, "127.0.0.1\tFALSE\t/64M\tFALSE\t0\tsession\tcanary-1\n"
                           "other.example\tFALSE\t/\tFALSE\t0\tother\tcanary-2\n"));
    QVERIFY(
        write(m_place->home + QLatin1String("/.netrc"), "machine 127.0.0.1 login me password canary-3\n"));
    const int code = run({QStringLiteral("add"), QStringLiteral("--netrc"), QStringLiteral("--cookies"),
                          cookies, textOf(m_server->url("/64M/a.bin"))});
    QVERIFY2(code == 0, m_err.constData());
    QVERIFY2(!m_out.contains("canary") && !m_err.contains("canary"), m_out.constData());
    TRY_VERIFY(m_server->log().size() > 0);
    const auto request = m_server->log().at(0).request;
    QCOMPARE(request.header("Cookie"), QByteArray("session=canary-1"));
    QCOMPARE(request.basicCredentials(), QByteArray("me:canary-3"));
}

void TestRemoteControl::namesTheNumbersThatAreNotThere()
{
    start({textOf(m_server->url("/64M/a.bin")), textOf(m_server->url("/1K/done.bin"))});
    TRY_COMPARE(rows({QStringLiteral("finished")}).size(), 1);
    const QString done = QString::fromLatin1(rows({QStringLiteral("finished")}).constFirst().first());
    TRY_COMPARE(state(), QByteArray("Downloading"));
    const QString number = QString::fromLatin1(numberOf("a.bin"));
    QCOMPARE(run({QStringLiteral("pause"), QStringLiteral("4711"), done, number}), 1);
    QCOMPARE(m_err, "tributary-cli: there is no download 4711\ntributary-cli: download " + done.toLatin1() +
                        " is over\n");
    QCOMPARE(m_out, QByteArray("paused: 1\n"));
    TRY_COMPARE(state(), QByteArray("Paused"));
    QCOMPARE(run({QStringLiteral("remove"), number}), 0);
    QCOMPARE(run({QStringLiteral("resume"), number}), 1);
    QCOMPARE(m_err, "tributary-cli: there is no download " + number.toLatin1() + '\n');
}

// A key may be pressed, or a script begin, while the window still reads its list.
void TestRemoteControl::waitsUntilALongListIsThere()
{
    constexpr quint64 many = 20'000;
    QVERIFY(keepFinished(m_own.store, many));
    start();
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--all")}), 0);
    QCOMPARE(m_out.count('\n'), many);
}

void TestRemoteControl::endsWithItsReader()
{
    constexpr quint64 many = 20'000;
    QVERIFY(keepFinished(m_own.store, many));
    start();
    ProgramRun list(
        *m_place, {QStringLiteral("list"), QStringLiteral("--all")},
        {.wrapper = {QStringLiteral("/bin/bash"), QStringLiteral("-c"),
                     QStringLiteral("\"$@\" | head -n 1; exit ${PIPESTATUS[0]}"), QStringLiteral("bash")}});
    COMPARE_EXIT(list, 0);
    QCOMPARE(list.out().count('\n'), 1);
    QCOMPARE(list.err(), QByteArray());
}

void TestRemoteControl::saysThatTheWindowHasEnded()
{
    start({textOf(m_server->url("/64M/a.bin"))});
    TRY_COMPARE(state(), QByteArray("Downloading"));
    askToEnd(m_window);
    // A window that is still saving takes no orders, and neither does one that is gone.
    int code = 0;
    TRY_VERIFY((code = run({QStringLiteral("list")})) != 0);
    QCOMPARE(code, 1);
    QCOMPARE(m_err, QByteArray("tributary-cli: the desktop program is not running\n"));
    QVERIFY(hasEnded());
}

QTEST_GUILESS_MAIN(TestRemoteControl)
#include "tst_remote_control.moc"
