#include "tests/support/file_check.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_folder.h"
#include "tests/system/download_run.h"

#include <QCoreApplication>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>
#include <utility>

using namespace tributary;
using namespace tributary::test;

using namespace std::chrono_literals;
using enum DownloadState;

// A small program with a queue and no window is killed again and again while it adds, pauses, removes, moves
// and finishes; each start is asked what it found.

namespace {

// TRIBUTARY_KILLS=200 asks for the long run, which also leaves time enough to forget what was told.
int asked()
{
    return qEnvironmentVariableIntValue("TRIBUTARY_KILLS");
}
const int kills = asked() > 0 ? asked() : 30;
const int downloads = asked() > 0 ? 50 : 20;
const int killWithin = asked() > 0 ? 3000 : 500;
const auto mayBeForgottenFor = asked() > 0 ? 1s : 5s;

constexpr int mostMoves = 30;

std::chrono::milliseconds now()
{
    using std::chrono::milliseconds;
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

QByteArray targetOf(int number)
{
    // Below a mebibyte there is no ledger.
    return (number % 3 == 0 ? "/2M/file-" : "/200K/file-") + QByteArray::number(number) + ".bin";
}

QString nameOf(int number)
{
    return QStringLiteral("file-%1.bin").arg(number);
}

int numberOf(const QUrl& url)
{
    return url.fileName().section(u'-', 1).section(u'.', 0, 0).toInt();
}

// A person pauses these, resumes some of them, and removes others.
bool isToBePaused(int number)
{
    return number % 5 == 3;
}

bool isToBeRemoved(int number)
{
    return number % 5 == 4;
}

// What the killed program does. It adds what the list has never had, one after the other.
class Host
{
public:
    Host(const QStringList& arguments)
        : m_queue({}, arguments[2])
        , m_folder(arguments[3])
        , m_server(arguments[4])
        , m_isLast(arguments[5] == QLatin1String("last"))
        , m_next(arguments[6].toInt())
    {
        QObject* here = &m_queue;
        QObject::connect(&m_queue, &DownloadQueue::restored, here,
                         [this](const auto& list) { restore(list); });
        QObject::connect(&m_queue, &DownloadQueue::progressed, here, [this](const auto& changed) {
            for (const DownloadSnapshot& download : changed)
                hear(download);
            std::fflush(stdout);
        });
        QObject::connect(&m_moving, &QTimer::timeout, here, [this] { moveSome(); });
        QObject::connect(&m_queue, &DownloadQueue::removed, here, [this](const auto& ids) {
            for (const DownloadId id : ids) {
                std::printf("gone %llu %lld\n", static_cast<unsigned long long>(id.value),
                            static_cast<long long>(now().count()));
                forget(id);
            }
            std::fflush(stdout);
        });
        QObject::connect(&m_adding, &QTimer::timeout, here, [this] { addNext(); });
    }

private:
    DownloadQueue m_queue;
    QString m_folder;
    QUrl m_server;
    bool m_isLast;
    int m_next;
    QTimer m_adding;
    QTimer m_moving;
    int m_moves = 0;
    QRandomGenerator m_random{static_cast<quint32>(now().count())};
    QMap<DownloadId, DownloadState> m_states;

    static void say(const char* what, const DownloadSnapshot& download)
    {
        std::printf("%s %llu %d %d %d %lld %lld\n", what, static_cast<unsigned long long>(download.id.value),
                    numberOf(download.url), static_cast<int>(download.state),
                    static_cast<int>(download.priority), static_cast<long long>(download.position.value),
                    static_cast<long long>(now().count()));
    }
    static void say(const char* what, DownloadId id)
    {
        std::printf("%s %llu\n", what, static_cast<unsigned long long>(id.value));
        std::fflush(stdout);
    }

    void restore(const QList<DownloadSnapshot>& list)
    {
        for (const DownloadSnapshot& download : list) {
            say("found", download);
            m_states.insert(download.id, download.state);
            m_next = std::max(m_next, numberOf(download.url) + 1);
        }
        std::printf("ready\n");
        std::fflush(stdout);
        for (const DownloadSnapshot& download : list) {
            if (download.state == Paused && (m_isLast || download.id.value % 2 == 0))
                m_queue.resume(download.id);
        }
        m_adding.start(10);
        m_moving.start(20);
        endWhenDone();
    }

    void addNext()
    {
        if (m_next >= downloads) {
            m_adding.stop();
            endWhenDone();
            return;
        }
        const QUrl url = m_server.resolved(QUrl(QString::fromLatin1(targetOf(m_next++))));
        m_states.insert(m_queue.add(quickRequest(url, m_folder, 2)), Queued);
    }

    void moveSome()
    {
        if (++m_moves == mostMoves) {
            m_moving.stop();
            QTimer::singleShot(500ms, &m_queue, [] {
                std::printf("settled %lld\n", static_cast<long long>(now().count()));
                std::fflush(stdout);
            });
            return;
        }
        QList<DownloadId> some;
        for (auto download = m_states.cbegin(); download != m_states.cend(); ++download) {
            if (*download != Finished && m_random.bounded(6) == 0)
                some.append(download.key());
        }
        if (m_random.bounded(3) == 0)
            m_queue.setPriority(some, static_cast<Priority>(m_random.bounded(3)));
        else
            m_queue.move(some, static_cast<ListMove>(m_random.bounded(4)));
    }

    void hear(const DownloadSnapshot& download)
    {
        say("told", download);
        m_states.insert(download.id, download.state);
        const int number = numberOf(download.url);
        if (!m_isLast && download.state == Downloading && isToBePaused(number))
            m_queue.pause(download.id);
        // The newest stays, so that the list tells what was added already.
        if (download.state == Finished && isToBeRemoved(number) && m_states.lastKey() != download.id) {
            say("removing", download.id);
            m_queue.remove(download.id);
        }
        endWhenDone();
    }

    void forget(DownloadId id)
    {
        m_states.remove(id);
        endWhenDone();
    }

    void endWhenDone()
    {
        const bool isDone = m_next >= downloads &&
                            std::ranges::all_of(m_states, [](auto state) { return state == Finished; });
        if (m_isLast && isDone)
            QCoreApplication::quit();
    }
};

using Place = std::pair<int, qint64>;

struct Found
{
    int number = 0;
    DownloadState state = Queued;
    Place place;
    std::chrono::milliseconds at{0};
};
using FoundList = QMap<quint64, Found>;

Found foundIn(const QByteArrayList& words)
{
    return {.number = words[2].toInt(),
            .state = static_cast<DownloadState>(words[3].toInt()),
            .place = {words[4].toInt(), words[5].toLongLong()},
            .at = std::chrono::milliseconds(words[6].toLongLong())};
}

// What a start said until it was killed.
struct Start
{
    FoundList found;
    QList<quint64> removing;
    QMap<quint64, QList<Found>> told;
    QMap<quint64, std::chrono::milliseconds> gone;
    std::optional<std::chrono::milliseconds> settledAt; // nothing is moved any more, and all was told
    std::chrono::milliseconds killedAt{0};
    bool isReady = false;
    bool isDoubled = false;
};

Start startFrom(const QByteArray& output)
{
    Start start;
    for (const QByteArray& line : output.split('\n')) {
        const QByteArrayList words = line.split(' ');
        const quint64 id = words.value(1).toULongLong();
        if (words[0] == "found" && words.size() == 7) {
            start.isDoubled = start.isDoubled || start.found.contains(id);
            start.found.insert(id, foundIn(words));
            start.told[id].append(foundIn(words));
        }
        if (words[0] == "told" && words.size() == 7)
            start.told[id].append(foundIn(words));
        if (words[0] == "settled" && words.size() == 2)
            start.settledAt = std::chrono::milliseconds(words[1].toLongLong());
        if (words[0] == "gone" && words.size() == 3)
            start.gone.insert(id, std::chrono::milliseconds(words[2].toLongLong()));
        if (words[0] == "removing" && words.size() == 2)
            start.removing.append(id);
        start.isReady = start.isReady || line == "ready";
    }
    return start;
}

// What went wrong from one start to the next; empty if nothing did.
QString wrongBetween(const Start& before, const Start& now)
{
    for (auto old = before.found.cbegin(); old != before.found.cend(); ++old) {
        const auto found = now.found.constFind(old.key());
        if (found == now.found.cend()) {
            if (!before.removing.contains(old.key()))
                return QStringLiteral("file %1 is lost").arg(old->number);
        } else if (found->number != old->number) {
            return QStringLiteral("id %1 was given twice").arg(old.key());
        } else if (old->state == Finished && found->state != Finished) {
            return QStringLiteral("file %1 had finished").arg(old->number);
        }
    }
    return {};
}

// What was told long enough ago must be in the store. What is newer may be there before it was told.
QString forgottenBetween(const Start& before, const Start& now)
{
    const auto horizon = before.killedAt - mayBeForgottenFor;
    const bool isSettledLong = before.settledAt && *before.settledAt <= horizon;
    for (auto found = now.found.cbegin(); found != now.found.cend(); ++found) {
        if (before.gone.contains(found.key()) && before.gone.value(found.key()) <= horizon)
            return QStringLiteral("file %1 had been removed").arg(found->number);
        if (!before.told.contains(found.key()))
            continue;
        const Found last = before.told.value(found.key()).constLast();
        if (last.at <= horizon && isSettled(last.state) && found->state != last.state)
            return QStringLiteral("the state of file %1 was forgotten").arg(found->number);
        if (isSettledLong && found->place != last.place)
            return QStringLiteral("the place of file %1 was forgotten").arg(found->number);
    }
    return {};
}

// The files are those from before the start.
QString wrongIn(const Start& start, const QStringList& files)
{
    QSet<int> numbers;
    for (const Found& found : start.found) {
        if (numbers.contains(found.number))
            return QStringLiteral("file %1 is there twice").arg(found.number);
        numbers.insert(found.number);
        const bool isThere = files.contains(nameOf(found.number));
        if (isThere != (found.state == Finished))
            return QStringLiteral("file %1 is in state %2").arg(found.number).arg(int(found.state));
        if (found.state != Queued && found.state != Finished && found.state != Paused)
            return QStringLiteral("file %1 came to state %2").arg(found.number).arg(int(found.state));
        if (found.state == Paused && !isToBePaused(found.number))
            return QStringLiteral("nobody paused file %1").arg(found.number);
    }
    return start.isDoubled ? QStringLiteral("an id is there twice") : QString();
}

} // namespace

class TestRestartKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesAndDoublesNothing();
};

void TestRestartKills::losesAndDoublesNothing()
{
    const TestFolder files;
    const TestFolder stores;
    const ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.rate(500'000); }));
    QRandomGenerator random(20);
    Start before;
    int next = 0;
    int found = 0;
    for (int kill = 0; kill <= kills; ++kill) {
        const bool isLast = kill == kills;
        const QStringList there = files.names();
        QProcess host;
        host.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        host.start(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("--host"), stores.path(QStringLiteral("list.db")), files.path(),
                    server.url().toString(), isLast ? QStringLiteral("last") : QStringLiteral("killed"),
                    QString::number(next)});
        QByteArray output;
        while (!startFrom(output).isReady) {
            QVERIFY(host.waitForReadyRead(20'000));
            output += host.readAllStandardOutput();
        }
        const Start start = startFrom(output);
        for (const QString& wrong :
             {wrongBetween(before, start), forgottenBetween(before, start), wrongIn(start, there)})
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        for (const Found& each : start.found)
            next = std::max(next, each.number + 1);
        if (isLast) {
            QVERIFY(host.waitForFinished(60'000));
            QCOMPARE(host.exitCode(), 0);
            break;
        }
        host.waitForFinished(random.bounded(killWithin));
        const auto killedAt = now();
        host.kill();
        QVERIFY(host.waitForFinished());
        before = startFrom(output + host.readAllStandardOutput());
        before.killedAt = killedAt;
        found += static_cast<int>(start.found.size());
    }
    QVERIFY(found > downloads);
    QStringList names;
    for (int number = 0; number < downloads; ++number) {
        names.append(nameOf(number));
        QCOMPARE(differenceFrom(*VirtualFile::atPath(targetOf(number)), files.path(nameOf(number))),
                 QString());
    }
    names.sort();
    QCOMPARE(files.names(), names);
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 7 && arguments[1] == QLatin1String("--host")) {
        const Host host(arguments);
        return QCoreApplication::exec();
    }
    TestRestartKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_restart_kills.moc"
