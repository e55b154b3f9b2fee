#include "app/handover/handover_client.h"
#include "app/handover/handover_place.h"
#include "app/handover/handover_server.h"
#include "tests/support/checks/patience.h"

#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPromise>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <utility>

// macOS keeps such files among those of the person's programs, whatever the environment says.
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <unistd.h>
#define HAS_FOLDERS_OF_SESSIONS
#endif

using namespace tributary;
using namespace std::chrono_literals;

namespace {

const Handover sample{
    .links = {QStringLiteral("https://example.org/a.bin"), QStringLiteral("https://example.org/ü")},
    .folder = QStringLiteral("/tmp/somewhere"),
    .manner = Manner::Quietly,
    .activation = QStringLiteral("leave-1")};

const Handover fromBrowser{
    .links = {},
    .folder = {},
    .manner = Manner::Quietly,
    .browserLink = BrowserLink{.url = QStringLiteral("https://example.org/a"),
                               .headers = {QStringLiteral("Cookie: a=b"), QStringLiteral("User-Agent: C")},
                               .fileName = QStringLiteral("a.bin"),
                               .contentType = QStringLiteral("text/csv"),
                               .size = qint64{5'000'000'000},
                               .step = BrowserStep::Check}};

// From another thread, as it would be from another process.
std::future<HandoverResult> handingOver(const Handover& handover, const QString& socket,
                                        std::chrono::milliseconds patience = 0ms)
{
    return std::async(std::launch::async, [=] { return handOver(handover, socket, patience); });
}

HandoverResult resultOf(std::future<HandoverResult>& future)
{
    if (!QTest::qWaitFor([&] { return future.wait_for(0s) == std::future_status::ready; },
                         static_cast<int>(test::patience().count())))
        return {.outcome = HandoverOutcome::NoAnswer, .why = QStringLiteral("the test waits no longer")};
    return future.get();
}

QFuture<HandoverServer::Taken> takingAll(const Handover&)
{
    return QtFuture::makeReadyFuture(HandoverServer::Taken());
}

HandoverServer::Take noting(QList<Handover>& asked)
{
    return [&asked](const Handover& handover) {
        asked.append(handover);
        return takingAll(handover);
    };
}

QByteArray withVersion(quint16 version)
{
    QByteArray frame = frameOf(toJson(sample));
    constexpr qsizetype versionAt = 9;
    frame[versionAt] = static_cast<char>(version >> 8);
    frame[versionAt + 1] = static_cast<char>(version & 0xff);
    return frame;
}

int versionOf(const QByteArray& frame)
{
    return frame.at(9) * 256 + frame.at(10);
}

QByteArray withLength(quint32 length)
{
    QByteArray frame = frameOf(toJson(sample));
    constexpr qsizetype lengthAt = 11;
    for (qsizetype i = 0; i < 4; ++i)
        frame[lengthAt + i] = static_cast<char>(length >> (24 - 8 * i));
    return frame;
}

// Closes each line unread, like a process that quits.
bool closesEachLine(QLocalServer& server, const QString& socket, int& closed)
{
    QObject::connect(&server, &QLocalServer::newConnection, &server, [&server, &closed] {
        server.nextPendingConnection()->abort();
        ++closed;
    });
    QLocalServer::removeServer(socket);
    // Without this a pipe of Windows may be a group's, and its visitors go before they ask.
    server.setSocketOptions(QLocalServer::UserAccessOption);
    return server.listen(socket);
}

} // namespace

class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOver();
    void handsOverABrowsersLinkWithItsHeaders();
    void handsOverWishes();
    void handsOverTheEntriesOfAList();
    void tellsWhichWishesWereLeftOut();
    void asksForTheLinksThatAreLeftOut();
    void readsNoPlaceThatNoWishHas_data();
    void readsNoPlaceThatNoWishHas();
    void refusesABrowsersLinkThatIsNotWhatWasAgreed_data();
    void refusesABrowsersLinkThatIsNotWhatWasAgreed();
    void readsFramesThatComeBitByBit();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void saysWhyNothingOfItCanBeUsed();
    void answersOnceItKnows();
    void letsGoOfAVisitorWhoLosesPatience();
    void survivesAnyGarbage();
    void shutsOutWhoIsTooSlow();
    void aCrowdOfSilentOnesLocksNobodyOutForLong();
    void takesOverFromAProcessThatDied();
    void waitsForAProcessThatIsStarting();
    void tellsThatNobodyIsThere();
    void takesAClosedLineForNobody();
    void asksAgainWhereTheLineWasClosed();
    void letsItsVisitorsGoAsItCloses();
    void eachListHasAPlaceOfItsOwn();
#ifdef HAS_FOLDERS_OF_SESSIONS
    void findsTheFolderOfTheSession_data();
    void findsTheFolderOfTheSession();
    void meetsBesideTheListWithoutAFolder();
#endif

private:
    QTemporaryDir m_folder;
    QString m_socket = m_folder.filePath(QStringLiteral("s"));

    bool servesWhoIsQuick() const;
    void arrivesAsItIs(const Handover& handover) const;
};

void TestHandover::arrivesAsItIs(const Handover& handover) const
{
    QList<Handover> asked;
    HandoverServer server(noting(asked));
    QVERIFY(server.listen(m_socket));
    auto handing = handingOver(handover, m_socket);
    QCOMPARE(resultOf(handing).outcome, HandoverOutcome::Taken);
    QCOMPARE(asked, QList<Handover>{handover});
#ifdef Q_OS_UNIX
    // Nobody else may knock.
    QVERIFY(!(QFile::permissions(m_socket) &
              (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
}

void TestHandover::handsOver()
{
    arrivesAsItIs(sample);
}

void TestHandover::handsOverABrowsersLinkWithItsHeaders()
{
    arrivesAsItIs(fromBrowser);
    Handover plain = fromBrowser;
    plain.browserLink =
        BrowserLink{.url = QStringLiteral("https://example.org/a"), .headers = {}, .fileName = {}};
    arrivesAsItIs(plain);
    // Programs that know the first version alone would pass over the link and say that they took it. Those of
    // the second would take what they are to look at.
    QCOMPARE(versionOf(questionFrame(fromBrowser)), 3);
    QCOMPARE(versionOf(questionFrame(sample)), 1);
    QCOMPARE(versionOf(frameOf(answerTaken())), 1);
}

void TestHandover::handsOverWishes()
{
    Handover wishes{.links = {}, .folder = QStringLiteral("/tmp/somewhere"), .manner = Manner::Quietly};
    wishes.wishes = {WishedLink{.url = QStringLiteral("https://me:secret@example.org/a")},
                     WishedLink{.url = QStringLiteral("https://example.org/ü"),
                                .fileName = QStringLiteral("ü.bin"),
                                .headers = {QStringLiteral("X-A: b"), QStringLiteral("Cookie: a=b")},
                                .mirrors = {QStringLiteral("https://example.com/ü")},
                                .checksum = QStringLiteral("md5:d41d8cd98f00b204e9800998ecf8427e"),
                                .connections = 3,
                                .bytesPerSecond = qint64{5'000'000'000}}};
    wishes.onConflict = QStringLiteral("skip");
    arrivesAsItIs(wishes);
    // Programs from before would pass over the wishes and say that they took them.
    QCOMPARE(versionOf(questionFrame(wishes)), 4);
}

void TestHandover::handsOverTheEntriesOfAList()
{
    Handover list{.links = {}, .folder = {}, .manner = Manner::Quietly};
    list.wishes = {WishedLink{.url = QStringLiteral("https://example.org/a")}};
    const int before = versionOf(questionFrame(list));
    list.wishes.append({.url = QStringLiteral("https://example.org/b"),
                        .mirrors = {QStringLiteral("https://b.org/"), QStringLiteral("https://c.org/")},
                        .folder = QStringLiteral("/tmp/there"),
                        .below = QStringLiteral("sub"),
                        .listedName = QStringLiteral("ü.bin"),
                        .priorities = {1, 999'999},
                        .size = qint64{5'000'000'000},
                        .pieces = WishedPieces{.algorithm = QStringLiteral("sha1"),
                                               .length = 1024,
                                               .digests = QStringLiteral("AAAA")}});
    arrivesAsItIs(list);
    // Programs that know wishes alone would fetch a file without its digests.
    QCOMPARE(before, 4);
    QCOMPARE(versionOf(questionFrame(list)), 5);
    list.wishes.removeLast();
    list.taking = Taking::EachForItself;
    arrivesAsItIs(list);
    // A window that knows version 4 would take all wishes or none, so it must refuse this frame.
    QCOMPARE(versionOf(questionFrame(list)), 5);
}

void TestHandover::tellsWhichWishesWereLeftOut()
{
    HandoverServer server([](const Handover& handover) -> HandoverServer::Answer {
        return {takingAll(handover), QList<int>{0, 2}};
    });
    QVERIFY(server.listen(m_socket));
    Handover list{.links = {}, .folder = {}, .manner = Manner::Quietly, .taking = Taking::EachForItself};
    list.wishes = QList<WishedLink>(3, {.url = QStringLiteral("https://example.org/a")});
    auto answer = handingOver(list, m_socket);
    const HandoverResult result = resultOf(answer);
    QCOMPARE(result.outcome, HandoverOutcome::Taken);
    QCOMPARE(result.leftOut, (QList<int>{0, 2}));
}

// A window that knows links alone must not refuse them.
void TestHandover::asksForTheLinksThatAreLeftOut()
{
    Handover links{
        .links = {QStringLiteral("https://example.org/a"), QStringLiteral("https://example.org/b")},
        .folder = {},
        .manner = Manner::Quietly};
    const int before = versionOf(questionFrame(links));
    links.taking = Taking::EachForItself;
    arrivesAsItIs(links);
    QCOMPARE(versionOf(questionFrame(links)), before);
    HandoverServer server([](const Handover& handover) -> HandoverServer::Answer {
        return {takingAll(handover), QList<int>{1}};
    });
    QVERIFY(server.listen(m_socket));
    auto answer = handingOver(links, m_socket);
    QCOMPARE(resultOf(answer).leftOut, QList<int>{1});
}

void TestHandover::readsNoPlaceThatNoWishHas_data()
{
    QTest::addColumn<QByteArray>("places");
    for (const char* places : {"[3]", "[-1]", "[0.5]", "[\"0\"]", "{}", "1"})
        QTest::newRow(places) << QByteArray(places);
}

void TestHandover::readsNoPlaceThatNoWishHas()
{
    QFETCH(const QByteArray, places);
    const QByteArray json = "{\"taken\":true,\"leftOut\":" + places + '}';
    QVERIFY(!leftOutIn(QJsonDocument::fromJson(json).object(), 3));
    QVERIFY(leftOutIn(answerTaken({2}), 3) == QList<int>{2});
}

void TestHandover::refusesABrowsersLinkThatIsNotWhatWasAgreed_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no url") << QByteArray(R"({"headers":[],"fileName":""})");
    QTest::newRow("no headers") << QByteArray(R"({"url":"https://a.org/","fileName":""})");
    QTest::newRow("no name") << QByteArray(R"({"url":"https://a.org/","headers":[]})");
    QTest::newRow("a header that is no text")
        << QByteArray(R"({"url":"https://a.org/","headers":["A: b",1],"fileName":""})");
}

void TestHandover::refusesABrowsersLinkThatIsNotWhatWasAgreed()
{
    QFETCH(const QByteArray, link);
    const QByteArray json = R"({"links":[],"folder":"","quietly":true,"browser":)" + link + '}';
    const auto read = handoverFrom(QJsonDocument::fromJson(json).object());
    QVERIFY(!read);
    QCOMPARE(read.error(), FrameFault::Nonsense);
}

void TestHandover::readsFramesThatComeBitByBit()
{
    const QByteArray frames = frameOf(toJson(sample)) + frameOf(answerTaken());
    FrameReader reader;
    QList<QJsonObject> read;
    for (qsizetype i = 0; i < frames.size(); ++i) {
        reader.feed(frames.mid(i, 1));
        const auto frame = reader.next();
        QVERIFY(frame);
        if (*frame)
            read.append(**frame);
    }
    QCOMPARE(read, (QList<QJsonObject>{toJson(sample), answerTaken()}));
}

void TestHandover::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FrameFault>("fault");
    QTest::newRow("another protocol") << QByteArray("GET / HTTP/1.1\r\n\r\n") << FrameFault::NotOurs;
    QTest::newRow("an older version") << withVersion(0) << FrameFault::OtherVersion;
    QTest::newRow("a newer version") << withVersion(6) << FrameFault::OtherVersion;
    QTest::newRow("too large") << withLength(0xffffffff) << FrameFault::TooLarge;
    QTest::newRow("no JSON") << withLength(5) << FrameFault::Nonsense;
    QTest::newRow("no links") << frameOf({{QStringLiteral("folder"), QString()}}) << FrameFault::Nonsense;
    Handover broken = sample;
    broken.links.append(QStringLiteral("https://example.org/\nhttps://example.com/"));
    QTest::newRow("a line break in a link") << frameOf(toJson(broken)) << FrameFault::Nonsense;
}

void TestHandover::refusesWhatItDoesNotUnderstand()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const FrameFault, fault);
    QList<Handover> asked;
    HandoverServer server(noting(asked));
    QVERIFY(server.listen(m_socket));
    QLocalSocket visitor;
    QByteArray answer;
    connect(&visitor, &QLocalSocket::readyRead, this, [&] { answer += visitor.readAll(); });
    visitor.connectToServer(m_socket);
    visitor.write(bytes);
    TRY_COMPARE(visitor.state(), QLocalSocket::UnconnectedState);
    FrameReader reader;
    reader.feed(answer + visitor.readAll());
    const auto frame = reader.next();
    QVERIFY(frame && *frame);
    QVERIFY(!isTaken(**frame));
    QCOMPARE((**frame)[QLatin1String("why")].toString(), wordsFor(fault));
    QCOMPARE(asked.size(), 0);
}

void TestHandover::saysWhyNothingOfItCanBeUsed()
{
    const QString why = QStringLiteral("too many at once");
    HandoverServer server([why](const Handover&) {
        return QtFuture::makeReadyFuture(HandoverServer::Taken(std::unexpected(why)));
    });
    QVERIFY(server.listen(m_socket));
    auto handing = handingOver(sample, m_socket);
    const HandoverResult result = resultOf(handing);
    QCOMPARE(result.outcome, HandoverOutcome::Refused);
    QCOMPARE(result.why, why);
}

// A question that was heard is answered, however long that takes; others are served meanwhile.
void TestHandover::answersOnceItKnows()
{
    QPromise<HandoverServer::Taken> later;
    later.start();
    bool isFirst = true;
    HandoverServer server(
        [&](const Handover& handover) {
            return std::exchange(isFirst, false) ? later.future() : takingAll(handover);
        },
        100ms);
    QVERIFY(server.listen(m_socket));
    auto first = handingOver(fromBrowser, m_socket, 20s);
    TRY_VERIFY(!isFirst);
    QVERIFY(!QTest::qWaitFor([&] { return first.wait_for(0s) == std::future_status::ready; }, 300));
    QVERIFY(servesWhoIsQuick());
    later.addResult(HandoverServer::Taken());
    later.finish();
    QCOMPARE(resultOf(first).outcome, HandoverOutcome::Taken);
}

void TestHandover::letsGoOfAVisitorWhoLosesPatience()
{
    QPromise<HandoverServer::Taken> later;
    later.start();
    bool isFirst = true;
    HandoverServer server([&](const Handover& handover) {
        return std::exchange(isFirst, false) ? later.future() : takingAll(handover);
    });
    QVERIFY(server.listen(m_socket));
    QLocalSocket visitor;
    visitor.connectToServer(m_socket);
    visitor.write(questionFrame(fromBrowser));
    TRY_VERIFY(!isFirst);
    visitor.abort();
    QVERIFY(servesWhoIsQuick());
    later.addResult(HandoverServer::Taken());
    later.finish();
    QVERIFY(servesWhoIsQuick());
}

void TestHandover::survivesAnyGarbage()
{
    QList<Handover> asked;
    HandoverServer server(noting(asked));
    QVERIFY(server.listen(m_socket));
    QRandomGenerator random(1);
    for (int i = 0; i < 50; ++i) {
        QByteArray bytes = frameOf(toJson(sample));
        // The last one is whole but for one byte, the others are cut somewhere too.
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
        QLocalSocket visitor;
        visitor.connectToServer(m_socket);
        visitor.write(
            bytes.first(static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())))));
        TRY_COMPARE(visitor.bytesToWrite(), 0);
        visitor.abort();
        // On Windows as many can be waiting at the door as were let in, and knocking there waits for that.
        QCoreApplication::processEvents();
    }
    auto handing = handingOver(sample, m_socket);
    QCOMPARE(resultOf(handing).outcome, HandoverOutcome::Taken);
    QCOMPARE(asked.size(), 1);
}

// One success in three tries is enough: on a busy machine the quick client may be as slow as the others.
bool TestHandover::servesWhoIsQuick() const
{
    for (int tries = 0; tries < 3; ++tries) {
        auto handing = handingOver(sample, m_socket);
        if (resultOf(handing).outcome == HandoverOutcome::Taken)
            return true;
    }
    return false;
}

void TestHandover::shutsOutWhoIsTooSlow()
{
    HandoverServer server(takingAll, 100ms);
    QVERIFY(server.listen(m_socket));
    QLocalSocket visitor;
    visitor.connectToServer(m_socket);
    visitor.write("TRIB");
    TRY_COMPARE(visitor.state(), QLocalSocket::ConnectedState);
    TRY_COMPARE(visitor.state(), QLocalSocket::UnconnectedState);
    // Meanwhile and afterwards others are served.
    QVERIFY(servesWhoIsQuick());
}

void TestHandover::aCrowdOfSilentOnesLocksNobodyOutForLong()
{
    HandoverServer server(takingAll, 300ms);
    QVERIFY(server.listen(m_socket));
    std::vector<std::unique_ptr<QLocalSocket>> crowd;
    for (int i = 0; i < 40; ++i) {
        crowd.push_back(std::make_unique<QLocalSocket>());
        crowd.back()->connectToServer(m_socket);
        QCoreApplication::processEvents();
    }
    const auto allAreOut = [&] {
        return std::ranges::all_of(
            crowd, [](const auto& visitor) { return visitor->state() == QLocalSocket::UnconnectedState; });
    };
    TRY_VERIFY(allAreOut());
    QVERIFY(servesWhoIsQuick());
}

void TestHandover::takesOverFromAProcessThatDied()
{
    // The socket of a dead process: a file that nobody listens at.
    QFile left(m_socket);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    HandoverServer server(takingAll);
    QVERIFY(server.listen(m_socket));
    auto handing = handingOver(sample, m_socket);
    QCOMPARE(resultOf(handing).outcome, HandoverOutcome::Taken);
}

void TestHandover::waitsForAProcessThatIsStarting()
{
    auto handing = handingOver(sample, m_socket, 20s);
    QVERIFY(!QTest::qWaitFor([&] { return handing.wait_for(0s) == std::future_status::ready; }, 100));
    HandoverServer server(takingAll);
    QVERIFY(server.listen(m_socket));
    QCOMPARE(resultOf(handing).outcome, HandoverOutcome::Taken);
}

void TestHandover::tellsThatNobodyIsThere()
{
    QCOMPARE(handOver(sample, m_folder.filePath(QStringLiteral("nobody")), 0ms).outcome,
             HandoverOutcome::NobodyThere);
}

void TestHandover::takesAClosedLineForNobody()
{
    int closed = 0;
    QLocalServer hasty;
    QVERIFY(closesEachLine(hasty, m_socket, closed));
    auto handing = handingOver(sample, m_socket);
    QCOMPARE(resultOf(handing).outcome, HandoverOutcome::NobodyThere);
    // The server may hear of its visitor after that has gone.
    TRY_COMPARE(closed, 1);
}

void TestHandover::asksAgainWhereTheLineWasClosed()
{
    int closed = 0;
    auto hasty = std::make_unique<QLocalServer>();
    QVERIFY(closesEachLine(*hasty, m_socket, closed));
    auto handing = handingOver(sample, m_socket, 20s);
    TRY_VERIFY(closed > 0);
    hasty.reset();
    HandoverServer server(takingAll);
    QVERIFY(server.listen(m_socket));
    QCOMPARE(resultOf(handing).outcome, HandoverOutcome::Taken);
}

void TestHandover::letsItsVisitorsGoAsItCloses()
{
    HandoverServer server(takingAll, 1h);
    QVERIFY(server.listen(m_socket));
    QLocalSocket visitor;
    visitor.connectToServer(m_socket);
    // The server lets them in one after another.
    QVERIFY(servesWhoIsQuick());
    server.close();
    TRY_COMPARE(visitor.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(handOver(sample, m_socket, 0ms).outcome, HandoverOutcome::NobodyThere);
}

void TestHandover::eachListHasAPlaceOfItsOwn()
{
    const HandoverPlace one = handoverPlaceFor(m_folder.filePath(QStringLiteral("one.db")));
    const HandoverPlace two = handoverPlaceFor(m_folder.filePath(QStringLiteral("two.db")));
    const HandoverPlace same = handoverPlaceFor(m_folder.path() + QStringLiteral("/./one.db"));
    QVERIFY(one.socket != two.socket);
    QVERIFY(one.lock != two.lock);
    QCOMPARE(same.socket, one.socket);
    constexpr qsizetype longestSocketName = 103; // macOS has the least room
    QVERIFY(one.socket.toUtf8().size() <= longestSocketName);
#ifdef Q_OS_WIN
    // Neither in the person's own folder, where nobody wants to see a lock, nor beside the list, with which
    // it could come to another computer.
    QCOMPARE(QFileInfo(one.lock).absolutePath(),
             QDir(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)).absolutePath());
    QCOMPARE(handoverPlaceFor(m_folder.filePath(QStringLiteral("ONE.DB"))).socket, one.socket);
#endif
}

#ifdef HAS_FOLDERS_OF_SESSIONS
void TestHandover::findsTheFolderOfTheSession_data()
{
    QTest::addColumn<bool>("isNamed");
    QTest::addColumn<QByteArray>("sandbox");
    QTest::addColumn<QString>("folder");
    QTest::newRow("named") << true << QByteArray() << "named";
    QTest::newRow("not named, as for a job of cron") << false << QByteArray() << "usual";
    QTest::newRow("a sandbox that shares one")
        << true << QByteArray("org.example.Shared") << "named/app/org.example.Shared";
    QTest::newRow("a sandbox that shares none") << true << QByteArray("org.example.Alone") << "named";
}

void TestHandover::findsTheFolderOfTheSession()
{
    QFETCH(const bool, isNamed);
    QFETCH(const QByteArray, sandbox);
    QFETCH(QString, folder);
    const QTemporaryDir parent;
    const QString usual = QString::number(::geteuid());
    QVERIFY(QDir(parent.path()).mkpath(usual));
    QVERIFY(QDir(parent.path()).mkpath(QStringLiteral("named/app/org.example.Shared")));
    QFile::setPermissions(parent.filePath(QStringLiteral("named")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    if (isNamed)
        qputenv("XDG_RUNTIME_DIR", parent.filePath(QStringLiteral("named")).toUtf8());
    else
        qunsetenv("XDG_RUNTIME_DIR");
    qputenv("FLATPAK_ID", sandbox);
    const QString found = folderOfSession(parent.path());
    qunsetenv("FLATPAK_ID");
    qputenv("XDG_RUNTIME_DIR", before);
    QCOMPARE(found, parent.filePath(folder.replace(QStringLiteral("usual"), usual)));
}

// Somebody else has made what should be the session's folder, or has made a file of it.
void TestHandover::meetsBesideTheListWithoutAFolder()
{
    QFile astray(m_folder.filePath(QStringLiteral("runtime-") + QFileInfo(m_folder.path()).owner()));
    QVERIFY(astray.open(QIODevice::WriteOnly));
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const QByteArray temporary = qgetenv("TMPDIR");
    qputenv("XDG_RUNTIME_DIR", astray.fileName().toUtf8());
    qputenv("TMPDIR", m_folder.path().toUtf8());
    const HandoverPlace place = handoverPlaceFor(m_folder.filePath(QStringLiteral("list.db")));
    qputenv("TMPDIR", temporary);
    qputenv("XDG_RUNTIME_DIR", before);
    QCOMPARE(QFileInfo(place.socket).path(), m_folder.path());
    QCOMPARE(QFileInfo(place.lock).path(), m_folder.path());
}
#endif

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
