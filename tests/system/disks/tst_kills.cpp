#include "tests/support/checks/file_check.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/folder_watch.h"
#include "tests/system/support/program_run.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <random>

using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

constexpr quint32 seed = 20240102;
constexpr int mostKillsOfOneDownload = 6;
constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 mostLostByAKill = 16 * mebibyte;
constexpr int connections = 4;
// Bytes that wait in the system's buffers while the program waits for its disk, or for a processor, are sent
// again as well. Linux usually lets the buffer of a connection grow to 6 MiB.
constexpr qint64 inTheSystemsBuffers = connections * 6 * mebibyte;
#ifdef Q_OS_WIN
constexpr auto startTakes = 600ms; // in Wine, which loads some forty libraries first
#else
constexpr auto startTakes = 60ms;
#endif

enum class When { Early, AnyTime, AtAChange, AtTheReservation, AtTheRename };

// A kind of moment to kill the program at, and the download that is under way then.
struct Killing
{
    When when = When::AnyTime;
    int kills = 0;
    QByteArray size;
    std::chrono::milliseconds downloadTakes = 600ms;
    int changes = 10; // of names in the folder, about, in a whole download
    qint64 sentAgain = mostLostByAKill + inTheSystemsBuffers; // for each kill, at most
    bool isResumed = false; // by some of the runs, however slow the machine is
};

// The kills of one kind of moment, of which a usual run has a hundred in all. TRIBUTARY_KILLS=1000 (with
// QTEST_FUNCTION_TIMEOUT=3600000) asks for so many in all.
int killsOf(const Killing& killing)
{
    const int asked = qEnvironmentVariableIntValue("TRIBUTARY_KILLS");
    return asked > 0 ? std::max(1, killing.kills * asked / 100) : killing.kills;
}

class Fate
{
public:
    explicit Fate(quint32 start)
        : m_random(start)
    {
    }
    int number(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    std::chrono::milliseconds time(std::chrono::milliseconds most)
    {
        return slowed(std::chrono::milliseconds(number(0, static_cast<int>(most.count()))));
    }

private:
    std::mt19937 m_random;
};

bool endsWithin(ProgramRun& run, std::chrono::milliseconds time)
{
    return QTest::qWaitFor([&run] { return run.hasEnded(); }, static_cast<int>(time.count()));
}

// True at the moment when something happens to a name for which the condition holds; false at the program's
// end.
template<typename Condition>
bool happens(ProgramRun& run, FolderWatch& watch, Condition condition)
{
    while (!run.hasEnded()) {
        const auto event = watch.next(FolderWatch::Clock::now() + 20ms);
        if (event && condition(*event))
            return true;
        if (!event)
            endsWithin(run, 1ms);
    }
    return false;
}

bool isPart(const FolderWatch::Event& event, FolderWatch::Happening happening)
{
    return event.happening == happening && event.name.endsWith(".part");
}

bool hasRoom(ProgramRun& run, const QString& path)
{
    while (!run.hasEnded()) {
        if (QFileInfo(path).size() > 0)
            return true;
        QCoreApplication::processEvents();
    }
    return false;
}

// False when the program ended before the moment.
bool waitForTheMoment(const Killing& killing, Fate& fate, ProgramRun& run, FolderWatch& watch,
                      const Place& place)
{
    switch (killing.when) {
    case When::Early: return !endsWithin(run, fate.time(startTakes));
    case When::AnyTime: return !endsWithin(run, fate.time(startTakes + killing.downloadTakes));
    case When::AtAChange:
        return happens(run, watch,
                       [left = fate.number(1, killing.changes)](const auto&) mutable { return --left == 0; });
    case When::AtTheReservation: {
        QByteArray name;
        return happens(run, watch,
                       [&](const FolderWatch::Event& event) {
                           name = event.name;
                           return isPart(event, FolderWatch::Happening::Made);
                       }) &&
               hasRoom(run, place.path(QString::fromUtf8(name)));
    }
    case When::AtTheRename: break;
    }
    return happens(run, watch, [](const FolderWatch::Event& event) {
        return isPart(event, FolderWatch::Happening::RenamedFrom);
    });
}

struct Fetched
{
    int kills = 0;
    // Summed over the runs, each counted for itself: on a slow machine a run takes connections for stalled
    // and asks others for the same bytes, which no kill is to blame for.
    qint64 sent = 0;
    qint64 told = 0;             // that it was here, at most, by one of the runs that were killed
    qint64 toldAndSentAgain = 0; // to one run, at most
    qint64 resumedFrom = 0;

    void note(qint64 sentToRun, qint64 size)
    {
        sent += sentToRun;
        toldAndSentAgain = std::max(toldAndSentAgain, told + sentToRun - size);
    }
};

qint64 lastNumberOf(const ProgramRun& run, const char* event, const char* field)
{
    return run.event(QString::fromLatin1(event))[QLatin1String(field)].toInteger();
}

// Runs the same command until the file is there and nothing else.
std::optional<Fetched> fetchDespiteKills(const Killing& killing, Fate& fate, const Place& place,
                                         const ScriptedServer& server, const QByteArray& target)
{
    const QStringList command = getJson({QStringLiteral("-c4"), server.url(target).toString()});
    const QStringList finished{server.url(target).fileName()};
    const qint64 size = VirtualFile::atPath(target)->size;
    const int killsToCome = fate.number(1, mostKillsOfOneDownload);
    Fetched fetched;
    while (place.files() != finished) {
        const int begunAt = server.log().size();
        FolderWatch watch(place.folder);
        ProgramRun run(place, command);
        const bool isKilled =
            fetched.kills < killsToCome && waitForTheMoment(killing, fate, run, watch, place);
        if (isKilled) {
            run.kill();
            ++fetched.kills;
        }
        const bool isOver = run.ends();
        fetched.note(server.log().distinctBytesSent(begunAt), size);
        if (isKilled)
            fetched.told = std::max(fetched.told, lastNumberOf(run, "progress", "bytes"));
        else
            fetched.resumedFrom = lastNumberOf(run, "completed", "resumedFrom");
        if (!isOver || (!isKilled && (!run.exited() || run.exitCode() != 0 || place.files() != finished))) {
            qWarning().noquote() << "after" << fetched.kills << "kills:" << place.files() << run.story();
            return std::nullopt;
        }
    }
    return fetched;
}

} // namespace

Q_DECLARE_METATYPE(Killing)

// The real program is killed at moments of all kinds, and the same command goes on from what is there.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAfterEachKill_data();
    void goesOnAfterEachKill();
    void remembersHowLargeItsFileWas();
    void knowsAFileThatHasJustGotItsName();
};

void TestKills::goesOnAfterEachKill_data()
{
    QTest::addColumn<Killing>("killing");
    QTest::newRow("in its first milliseconds") << Killing{.when = When::Early, .kills = 15, .size = "20M"};
    QTest::newRow("at any time") << Killing{.when = When::AnyTime, .kills = 25, .size = "64M"};
    // The ledger's are among them.
    QTest::newRow("at a change to a name")
        << Killing{.when = When::AtAChange, .kills = 25, .size = "20M", .isResumed = true};
    QTest::newRow("at a change to a name, small") << Killing{
        .when = When::AtAChange, .kills = 10, .size = "300K", .downloadTakes = 100ms, .changes = 3};
    QTest::newRow("when room is reserved")
        << Killing{.when = When::AtTheReservation, .kills = 10, .size = "5M", .downloadTakes = 100ms};
    // By then all is here.
    QTest::newRow("at the last rename") << Killing{
        .when = When::AtTheRename, .kills = 15, .size = "3M", .downloadTakes = 100ms, .sentAgain = mebibyte};
}

void TestKills::goesOnAfterEachKill()
{
    QFETCH(const Killing, killing);
    Fate fate(seed);
    int kills = 0;
    qint64 leftOver = 0; // of what all together may be sent again
    qint64 resumedFrom = 0;
    for (int number = 0; kills < killsOf(killing); ++number) {
        const QByteArray name = "file" + QByteArray::number(number) + ".bin";
        const QByteArray target = '/' + killing.size + '/' + name;
        const VirtualFile file = *VirtualFile::atPath(target);
        const qint64 rate = file.size * 1000 / killing.downloadTakes.count() / connections;
        const auto slowly = [rate](const Exchange&, Reply reply) { return reply.rate(rate); };
        ScriptedServer server(FileService().then(slowly), {.sendBuffer = 128 * 1024});
        const Place place;
        const QString finished = QString::fromLatin1(name);
        const auto fetched = fetchDespiteKills(killing, fate, place, server, target);
        QVERIFY(fetched);
        kills += fetched->kills;
        QCOMPARE(differenceFrom(file, place.path(finished)), QString());
        // A mebibyte for what is compared before anything is appended.
        QVERIFY2(fetched->toldAndSentAgain <= mostLostByAKill + mebibyte,
                 qPrintable(QString::number(fetched->toldAndSentAgain)));
        QVERIFY2(fetched->sent <= file.size + fetched->kills * killing.sentAgain,
                 qPrintable(QStringLiteral("%1 bytes, %2 kills").arg(fetched->sent).arg(fetched->kills)));
        leftOver += file.size + fetched->kills * mostLostByAKill - fetched->sent;
        resumedFrom += fetched->resumedFrom;
    }
    QVERIFY2(leftOver >= 0, qPrintable(QStringLiteral("%1 bytes too many").arg(-leftOver)));
    QVERIFY(!killing.isResumed || resumedFrom > 0);
}

// Nothing of it is on the disk yet but its size, and the server sends nothing in the next run: in trouble, it
// doesn't say so.
void TestKills::remembersHowLargeItsFileWas()
{
    ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.stallAfter(1000); }));
    const Place place;
    const QString link = server.url("/5M/a.bin").toString();
    ProgramRun killed(place, getJson({QStringLiteral("-c1"), link}));
    QVERIFY(QTest::qWaitFor([&] { return lastNumberOf(killed, "progress", "bytes") > 0; },
                            static_cast<int>(patience().count())));
    killed.kill();
    QVERIFY(killed.ends());
    server.setScript([](const Exchange&) { return Reply(200); });
    ProgramRun run(place, getJson({QStringLiteral("--retries"), QStringLiteral("1"), link}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("BadResponse"));
    QVERIFY2(!place.files().contains(QStringLiteral("a.bin")), run.story().constData());
}

// A small file has no ledger that would tell of it.
void TestKills::knowsAFileThatHasJustGotItsName()
{
    const QByteArray target = "/300K/a.bin";
    const ScriptedServer server{FileService()};
    const QStringList command = getJson({server.url(target).toString()});
    int kills = 0;
    for (int round = 0; round < 20 && kills < 5; ++round) {
        const Place place;
        FolderWatch watch(place.folder);
        ProgramRun killed(place, command);
        const auto isNamed = [](const FolderWatch::Event& event) {
            return isPart(event, FolderWatch::Happening::RenamedFrom);
        };
        if (happens(killed, watch, isNamed))
            killed.kill();
        QVERIFY(killed.ends());
        // Too late: the command is over, and the next one is another errand.
        if (killed.exited())
            continue;
        ++kills;
        ProgramRun run(place, command);
        COMPARE_EXIT(run, 0);
        QCOMPARE(place.files(), QStringList{QStringLiteral("a.bin")});
        QCOMPARE(differenceFrom(*VirtualFile::atPath(target), place.path(QStringLiteral("a.bin"))),
                 QString());
    }
    QVERIFY(kills > 0);
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
