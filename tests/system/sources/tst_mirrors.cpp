#include "core/storage/part/ledger_file.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// One file from several places, of which some are slow, gone, or not to be believed.
class TestMirrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesFromAllAtOnce();
    void beginsWithTheNextWhereTheFirstIsGone_data();
    void beginsWithTheNextWhereTheFirstIsGone();
    void tellsWhyTheGivenLinkFailed_data();
    void tellsWhyTheGivenLinkFailed();
    void usesNoByteOfAnotherFile_data();
    void usesNoByteOfAnotherFile();
    void believesNoMirrorThatTheFileIsEmpty_data();
    void believesNoMirrorThatTheFileIsEmpty();
    void asksMirrorsWhereTheLinkSaysThatTheFileIsEmpty_data();
    void asksMirrorsWhereTheLinkSaysThatTheFileIsEmpty();
    void asksALateLinkBeforeAMirrorsFileCounts_data();
    void asksALateLinkBeforeAMirrorsFileCounts();
    void believesALinkThatSendsAllOfItsFile_data();
    void believesALinkThatSendsAllOfItsFile();
    void asksALinkAgainWhoseStreamBroke();
    void goesOnWithTheOthersWhereOneDies();
    void sendsMirrorsNothingThatIsMeantForTheLinkItself();
    void findsAWrongPieceAndNamesWhoBroughtIt();
    void findsWhoIsToBlameForAPieceOfSeveral();
    void asksOnceForAPieceOfOneSourceUnderALimit();
    void findsWhoseBytesMakeTheWholeWrong();
    void keepsWhatIsRightWhereTheOnlySourceIsWrong();
    void resumesFromAMirrorWhereTheLinkIsGone();
    void isHardlySlowerThanTheGoodOneAlone();
};

namespace {

constexpr auto target = "/6M/a.bin";
constexpr qint64 pieceLength = 256 * 1024;
// So slow that each source has its part before all is here, however late it begins on a busy machine.
constexpr qint64 perRequest = 500'000;
constexpr qint64 leisurely = perRequest / 2;
// The file is here before a link that was busy is asked again.
constexpr qint64 fast = 200'000'000;

// How an answer says where its body ends, which has no byte.
enum class FramingOfEmpty : quint8 { Length, Chunks, None };

// Whether a server sends parts of its file, or all of it whatever is asked for.
enum class Parts : quint8 { Some, None };

VirtualFile file()
{
    return *VirtualFile::atPath(target);
}

PieceHashes piecesOf(const VirtualFile& whole)
{
    PieceHashes pieces{.algorithm = QCryptographicHash::Sha256, .pieceLength = pieceLength, .digests = {}};
    for (qint64 at = 0; at < whole.size; at += pieceLength) {
        pieces.digests += QCryptographicHash::hash(whole.bytes(at, std::min(at + pieceLength, whole.size)),
                                                   QCryptographicHash::Sha256);
    }
    return pieces;
}

Script throttled(qint64 bytesPerSecond = perRequest)
{
    return FileService().atRate(bytesPerSecond);
}

// A server that makes the byte at this place of the file wrong in every answer.
Script wrongAt(qint64 place, qint64 bytesPerSecond = perRequest)
{
    return FileService().then([place, bytesPerSecond](const Exchange& exchange, Reply reply) {
        const auto asked = exchange.request.range();
        const auto range = asked ? asked->within(file().size) : std::optional(ByteRange{0, file().size});
        if (range && range->contains(place))
            reply.flipByte(place - range->begin);
        return reply.rate(bytesPerSecond);
    });
}

void addEmptyAnswers()
{
    QTest::addColumn<FramingOfEmpty>("framing");
    QTest::newRow("a length of 0") << FramingOfEmpty::Length;
    QTest::newRow("chunks, and none of them") << FramingOfEmpty::Chunks;
    QTest::newRow("no length") << FramingOfEmpty::None;
}

Script emptyAnswers(FramingOfEmpty framing)
{
    return [framing](const Exchange& exchange) {
        if (framing == FramingOfEmpty::Length)
            return FileService().add(target, VirtualFile{.size = 0, .seed = 1})(exchange);
        Reply reply(200);
        return framing == FramingOfEmpty::Chunks ? reply.chunked() : reply.closeDelimited();
    };
}

struct Stage
{
    QTemporaryDir folder;
    DownloadRequest request;

    explicit Stage(std::initializer_list<const ScriptedServer*> servers, int connections = 6)
    {
        request = quickRequest((*servers.begin())->url(target), folder.path(), connections);
        for (const auto* server = servers.begin() + 1; server != servers.end(); ++server)
            request.mirrors.append({.url = (*server)->url(target), .credentials = {}});
    }
    QString path() const { return folder.filePath(QStringLiteral("a.bin")); }
};

bool isWhole(const Stage& stage, DownloadRun& run)
{
    return endsWhole(run, file(), stage.path());
}

qint64 bytesFrom(const ScriptedServer& server)
{
    return server.log().bytesSent();
}

// One round of so many has to go as it should: on a busy machine a server may be kept from sending anything
// until others have sent all. The file is right in each of them, and no good source is named.
constexpr int rounds = 3;

struct Course
{
    bool isWhole = false;
    bool isAsItShouldBe = false;
    QString story;
};

// The best of some rounds, or the first that has the wrong file.
Course bestOf(const std::function<Course()>& round)
{
    Course course;
    for (int i = 0; i < rounds; ++i) {
        course = round();
        if (!course.isWhole || course.isAsItShouldBe)
            break;
    }
    return course;
}

} // namespace

void TestMirrors::fetchesFromAllAtOnce()
{
    const Course course = bestOf([] {
        const ScriptedServer first(throttled(leisurely));
        const ScriptedServer second(throttled(leisurely));
        const ScriptedServer third(throttled(leisurely));
        Stage stage({&first, &second, &third});
        DownloadRun run(stage.request);
        const bool whole = isWhole(stage, run) && wrongLinksOf(run).isEmpty();
        const qint64 least = std::min({bytesFrom(first), bytesFrom(second), bytesFrom(third)});
        return Course{whole, least > file().size / 8, run.outcome().story()};
    });
    QVERIFY2(course.isWhole && course.isAsItShouldBe, qPrintable(course.story));
}

void TestMirrors::beginsWithTheNextWhereTheFirstIsGone_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("it refuses connections") << 0;
    QTest::newRow("it doesn't have the file") << 404;
    QTest::newRow("it forbids it") << 403;
    QTest::newRow("it is in trouble") << 503;
}

void TestMirrors::beginsWithTheNextWhereTheFirstIsGone()
{
    QFETCH(int, status);
    ScriptedServer first([status](const Exchange&) { return Reply(status); });
    if (status == 0)
        first.closePort();
    const ScriptedServer second;
    Stage stage({&first, &second});
    DownloadRun run(stage.request);
    QVERIFY(isWhole(stage, run));
    QCOMPARE(run.outcome().retries.size(), 0);
    const auto isForAPart = [](const ExchangeRecord& record) { return record.request.range().has_value(); };
    QCOMPARE(second.log().countMatching(isForAPart), second.log().size());
}

void TestMirrors::tellsWhyTheGivenLinkFailed_data()
{
    QTest::addColumn<int>("ofMirror");
    QTest::newRow("the mirror doesn't have it either") << 404;
    QTest::newRow("the mirror forbids it") << 403;
    QTest::newRow("the mirror is in trouble") << 503;
    QTest::newRow("the mirror refuses connections") << 0;
}

void TestMirrors::tellsWhyTheGivenLinkFailed()
{
    QFETCH(int, ofMirror);
    const ScriptedServer own([](const Exchange&) { return Reply(401); });
    ScriptedServer mirror([ofMirror](const Exchange&) { return Reply(ofMirror); });
    if (ofMirror == 0)
        mirror.closePort();
    const Stage stage({&own, &mirror});
    DownloadRun run(stage.request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().failure, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().failure->error.kind, ErrorKind::AuthRequired);
}

void TestMirrors::usesNoByteOfAnotherFile_data()
{
    QTest::addColumn<VirtualFile>("other");
    QTest::newRow("another size") << VirtualFile{.size = file().size + 1, .seed = file().seed};
    QTest::newRow("other bytes") << VirtualFile{.size = file().size, .seed = file().seed + 1};
}

void TestMirrors::usesNoByteOfAnotherFile()
{
    QFETCH(VirtualFile, other);
    const Course course = bestOf([&other] {
        const ScriptedServer good(throttled());
        const ScriptedServer liar(FileService().add(target, other));
        Stage stage({&good, &liar});
        DownloadRun run(stage.request);
        const bool whole = isWhole(stage, run) && !wrongLinksOf(run).contains(good.url(target).toString());
        const bool isNamed = whole && wrongLinksOf(run) == QStringList{liar.url(target).toString()};
        return Course{whole, isNamed && liar.log().size() == 1, run.outcome().story()};
    });
    QVERIFY2(course.isWhole && course.isAsItShouldBe, qPrintable(course.story));
}

void TestMirrors::believesNoMirrorThatTheFileIsEmpty_data()
{
    addEmptyAnswers();
}

// The link itself answers the second time, but is silent for longer at first than the others wait.
void TestMirrors::believesNoMirrorThatTheFileIsEmpty()
{
    QFETCH(const FramingOfEmpty, framing);
    std::atomic<int> asked = 0;
    const ScriptedServer late(FileService().then(
        [&asked](const Exchange&, Reply reply) { return asked++ == 0 ? reply.latency(20s) : reply; }));
    const ScriptedServer empty(emptyAnswers(framing));
    Stage stage({&late, &empty});
    stage.request.timeouts.silence = 20s;
    DownloadRun run(stage.request);
    QVERIFY(isWhole(stage, run));
    QVERIFY(empty.log().size() > 0);
}

void TestMirrors::asksMirrorsWhereTheLinkSaysThatTheFileIsEmpty_data()
{
    addEmptyAnswers();
}

// As a server in trouble does.
void TestMirrors::asksMirrorsWhereTheLinkSaysThatTheFileIsEmpty()
{
    QFETCH(const FramingOfEmpty, framing);
    const ScriptedServer empty(emptyAnswers(framing));
    const ScriptedServer good{FileService()};
    Stage stage({&empty, &good});
    DownloadRun run(stage.request);
    QVERIFY(isWhole(stage, run));
    // Nobody has more.
    const ScriptedServer emptyToo(emptyAnswers(framing));
    Stage other({&empty, &emptyToo});
    DownloadRun ofNothing(other.request);
    QVERIFY(endsWhole(ofNothing, VirtualFile{.size = 0, .seed = 1}, other.path()));
}

void TestMirrors::asksALateLinkBeforeAMirrorsFileCounts_data()
{
    QTest::addColumn<std::chrono::milliseconds>("latency"); // of all answers but the first
    QTest::addColumn<VirtualFile>("other");
    QTest::addColumn<Parts>("parts");
    const VirtualFile bytes{.size = file().size, .seed = file().seed + 1};
    const VirtualFile shorter{.size = file().size - 5, .seed = file().seed};
    QTest::newRow("answers the second time") << 0ms << bytes << Parts::Some;
    QTest::newRow("takes its time always") << 5'000ms << bytes << Parts::Some;
    QTest::newRow("the other file is shorter") << 0ms << shorter << Parts::Some;
    QTest::newRow("the other file comes whole") << 0ms << bytes << Parts::None;
}

// The mirror has all of another file here before the link may be asked again.
void TestMirrors::asksALateLinkBeforeAMirrorsFileCounts()
{
    QFETCH(const std::chrono::milliseconds, latency);
    QFETCH(const VirtualFile, other);
    QFETCH(const Parts, parts);
    // On a machine that is busy, the link may answer before the mirror has said anything that is wrong.
    const Course course = bestOf([latency, &other, parts] {
        std::atomic<int> asked = 0;
        const ScriptedServer late(FileService().then([&asked, latency](const Exchange&, Reply reply) {
            return reply.latency(asked++ == 0 ? 20s : latency);
        }));
        const ScriptedServer liar(
            FileService().add(target, other).then([&other, parts](const Exchange&, Reply reply) {
                return parts == Parts::Some ? reply : Reply(200).body(other);
            }));
        Stage stage({&late, &liar});
        stage.request.timeouts.silence = 20s;
        DownloadRun run(stage.request);
        const bool whole = isWhole(stage, run);
        const bool isNamed = whole && wrongLinksOf(run) == QStringList{liar.url(target).toString()};
        return Course{whole, isNamed, run.outcome().story()};
    });
    QVERIFY2(course.isWhole && course.isAsItShouldBe, qPrintable(course.story));
}

void TestMirrors::believesALinkThatSendsAllOfItsFile_data()
{
    QTest::addColumn<qint64>("rate"); // of each answer of a mirror
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<int>("mirrors");
    QTest::newRow("while parts come") << leisurely << Parts::Some << 1;
    QTest::newRow("while parts come from two") << leisurely << Parts::Some << 2;
    QTest::newRow("when all parts are here") << fast << Parts::Some << 1;
    QTest::newRow("when all came in one stream") << fast << Parts::None << 1;
}

// The link is busy at first, knows no ranges, and has another file of the same size than the mirrors have.
void TestMirrors::believesALinkThatSendsAllOfItsFile()
{
    QFETCH(const qint64, rate);
    QFETCH(const Parts, parts);
    QFETCH(const int, mirrors);
    std::atomic<int> asked = 0;
    const ScriptedServer busy(
        [&asked](const Exchange&) { return asked++ == 0 ? Reply(503) : Reply(200).body(file()); });
    const VirtualFile other{.size = file().size, .seed = file().seed + 1};
    const Script lie = FileService().add(target, other).then([&](const Exchange&, Reply reply) {
        return (parts == Parts::Some ? reply : Reply(200).body(other)).rate(rate);
    });
    const ScriptedServer liar(lie);
    const ScriptedServer second(lie);
    Stage stage({&busy, &liar});
    if (mirrors > 1)
        stage.request.mirrors.append({.url = second.url(target), .credentials = {}});
    // Connections are free for the link like this while most is missing.
    stage.request.largestPart = pieceLength;
    DownloadRun run(stage.request);
    QVERIFY(isWhole(stage, run));
    QVERIFY(wrongLinksOf(run).contains(liar.url(target).toString()));
    QVERIFY(!wrongLinksOf(run).contains(busy.url(target).toString()));
}

// The mirror's file begins with the same bytes and ends with another one.
void TestMirrors::asksALinkAgainWhoseStreamBroke()
{
    std::atomic<int> asked = 0;
    const ScriptedServer breaking([&asked](const Exchange&) {
        Reply reply = Reply(200).body(file());
        return asked++ == 0 ? reply.cutAfter(file().size / 3) : reply;
    });
    const ScriptedServer liar(wrongAt(file().size - 1, fast));
    Stage stage({&breaking, &liar});
    DownloadRun run(stage.request);
    QVERIFY(isWhole(stage, run));
    QCOMPARE(run.outcome().retries.size(), 0);
}

void TestMirrors::goesOnWithTheOthersWhereOneDies()
{
    ScriptedServer dying(throttled());
    const ScriptedServer good(throttled());
    Stage stage({&dying, &good});
    DownloadRun run(stage.request);
    QVERIFY(run.reachesBytes(file().size / 4));
    dying.closePort();
    dying.dropAll();
    QVERIFY(isWhole(stage, run));
    QCOMPARE(run.outcome().retries.size(), 0);
    // Only bytes that lay in buffers are lost.
    const qint64 fetched = bytesFrom(dying) + bytesFrom(good);
    QVERIFY2(fetched < file().size + (8 << 20), qPrintable(QString::number(fetched)));
}

void TestMirrors::sendsMirrorsNothingThatIsMeantForTheLinkItself()
{
    const ScriptedServer first(throttled());
    const ScriptedServer second(throttled());
    Stage stage({&first, &second});
    stage.request.cookies = "session=canary";
    stage.request.headers = {{.name = "X-Token", .value = "canary"}};
    stage.request.credentials =
        Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("canary")};
    DownloadRun run(stage.request);
    QVERIFY(isWhole(stage, run));
    QVERIFY(first.log().countHeader("X-Token") > 0);
    QVERIFY(second.log().size() > 0);
    for (const char* header : {"X-Token", "Cookie", "Authorization"})
        QCOMPARE(second.log().countHeader(header), 0);
}

void TestMirrors::findsAWrongPieceAndNamesWhoBroughtIt()
{
    const Course course = bestOf([] {
        const ScriptedServer good(throttled());
        // The wrong mirror has nearly all of the middle to itself, whichever part it gets.
        const ScriptedServer wrong(FileService().then([](const Exchange&, Reply reply) {
            return reply.body().length() > 1000 ? reply.flipByte(reply.body().length() / 2).rate(perRequest)
                                                : reply;
        }));
        Stage stage({&good, &wrong});
        stage.request.pieces = piecesOf(file());
        DownloadRun run(stage.request);
        const bool whole = isWhole(stage, run) && !wrongLinksOf(run).contains(good.url(target).toString()) &&
                           run.outcome().result->checksum == ChecksumOutcome::Verified;
        const QString link = wrong.url(target).toString();
        const bool isNamed =
            whole && wrongLinksOf(run) == QStringList{link} &&
            run.outcome().result->wrongSources.first().error.kind == ErrorKind::ChecksumMismatch;
        const QString story = run.outcome().story();
        return Course{whole, isNamed && story.contains(link + QLatin1String(" is not used any more")), story};
    });
    QVERIFY2(course.isWhole && course.isAsItShouldBe, qPrintable(course.story));
}

// The whole file is one piece, so that both servers have a hand in it.
void TestMirrors::findsWhoIsToBlameForAPieceOfSeveral()
{
    const Course course = bestOf([] {
        const ScriptedServer good(throttled(2 * perRequest));
        const ScriptedServer wrong(FileService().then([](const Exchange&, Reply reply) {
            return reply.body().length() > 1000 ? reply.flipByte(500).rate(2 * perRequest) : reply;
        }));
        Stage stage({&good, &wrong});
        stage.request.pieces = PieceHashes{
            .algorithm = QCryptographicHash::Sha256, .pieceLength = file().size, .digests = file().sha256()};
        DownloadRun run(stage.request);
        const bool whole = isWhole(stage, run) && !wrongLinksOf(run).contains(good.url(target).toString());
        return Course{whole, whole && wrongLinksOf(run) == QStringList{wrong.url(target).toString()},
                      run.outcome().story()};
    });
    QVERIFY2(course.isWhole && course.isAsItShouldBe, qPrintable(course.story));
}

// However large it is for the limit, it has to come from there as a whole.
void TestMirrors::asksOnceForAPieceOfOneSourceUnderALimit()
{
    const ScriptedServer good{FileService()};
    const ScriptedServer wrong(FileService().then([](const Exchange&, Reply reply) {
        return reply.body().length() > 1000 ? reply.flipByte(500) : reply;
    }));
    Stage stage({&good, &wrong});
    stage.request.bytesPerSecond = 9'000'000; // worth several connections
    stage.request.pieces = PieceHashes{
        .algorithm = QCryptographicHash::Sha256, .pieceLength = file().size, .digests = file().sha256()};
    DownloadRun run(stage.request);
    QVERIFY(isWhole(stage, run));
    int large = 0;
    for (const ScriptedServer* server : {&good, &wrong}) {
        for (const ExchangeRecord& record : server->log().records()) {
            const auto asked = record.request.range()->within(file().size);
            large += asked && asked->length() > file().size / 2 ? 1 : 0;
        }
    }
    QVERIFY2(large <= 2, qPrintable(run.outcome().story()));
}

// Without digests of pieces there is only one for all, and the bytes that both have here are the same.
void TestMirrors::findsWhoseBytesMakeTheWholeWrong()
{
    const Course course = bestOf([] {
        const ScriptedServer good(throttled());
        const ScriptedServer wrong(FileService().then([](const Exchange&, Reply reply) {
            const bool isTrial = reply.body().length() <= 64 * 1024;
            return isTrial ? reply : reply.flipByte(reply.body().length() / 2).rate(perRequest);
        }));
        Stage stage({&good, &wrong});
        stage.request.checksum = Checksum{.algorithm = QCryptographicHash::Sha256, .digest = file().sha256()};
        DownloadRun run(stage.request);
        const bool whole = isWhole(stage, run) && !wrongLinksOf(run).contains(good.url(target).toString()) &&
                           run.outcome().result->checksum == ChecksumOutcome::Verified;
        const bool isNamed = whole && wrongLinksOf(run) == QStringList{wrong.url(target).toString()};
        return Course{whole, isNamed && bytesFrom(good) < file().size + (3 << 20), run.outcome().story()};
    });
    QVERIFY2(course.isWhole && course.isAsItShouldBe, qPrintable(course.story));
}

void TestMirrors::keepsWhatIsRightWhereTheOnlySourceIsWrong()
{
    constexpr qint64 place = 3 << 20;
    const ScriptedServer wrong(wrongAt(place, 100'000'000));
    Stage stage({&wrong});
    stage.request.pieces = piecesOf(file());
    DownloadRun run(stage.request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().failure, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().failure->error.kind, ErrorKind::ChecksumMismatch);
    QCOMPARE(run.outcome().failure->kept, file().size - pieceLength);
    const auto ledger = loadLedger(stage.path() + QLatin1String(".part.ledger"));
    QVERIFY(ledger && *ledger);
    QVERIFY(!(*ledger)->claimed().contains({place, place + 1}));
}

void TestMirrors::resumesFromAMirrorWhereTheLinkIsGone()
{
    ScriptedServer first(throttled());
    ScriptedServer second(throttled());
    Stage stage({&first, &second});
    // Together they hold back a third of the file.
    for (ScriptedServer* server : {&first, &second})
        server->holdBeyond(file().size / 3);
    {
        DownloadRun run(stage.request);
        QVERIFY(run.reachesBytes(file().size / 3));
        QVERIFY(run.pauses());
    }
    for (ScriptedServer* server : {&first, &second})
        server->letGo();
    const qint64 before = bytesFrom(second);
    first.setScript([](const Exchange&) { return Reply(404); });
    DownloadRun run(stage.request);
    QVERIFY(isWhole(stage, run));
    QVERIFY(run.outcome().result->resumedFrom >= file().size / 3);
    QVERIFY(bytesFrom(second) - before < file().size);
}

void TestMirrors::isHardlySlowerThanTheGoodOneAlone()
{
    const auto timeOf = [](std::initializer_list<const ScriptedServer*> servers, DownloadRun* = nullptr) {
        Stage stage(servers, 4);
        stage.request.pieces = piecesOf(file());
        QElapsedTimer timer;
        timer.start();
        DownloadRun run(stage.request);
        const bool whole = isWhole(stage, run);
        return whole ? timer.elapsed() : -1;
    };
    constexpr qint64 usual = 1'500'000;
    qint64 alone = 0;
    qint64 together = 0;
    // One success in three tries is enough: a busy machine may keep one server from running for a while.
    for (int tries = 0; tries < 3 && together >= alone * 3; ++tries) {
        const ScriptedServer good(throttled(usual));
        alone = timeOf({&good});
        QVERIFY(alone > 0);
        const ScriptedServer slow(throttled(200'000));
        const ScriptedServer wrong(wrongAt(file().size / 2, usual));
        together = timeOf({&slow, &wrong, &good});
        QVERIFY(together > 0);
    }
    // 1.3 times as long on a machine that has nothing else to do.
    QVERIFY2(together < alone * 3, qPrintable(QStringLiteral("%1 ms and %2 ms").arg(alone).arg(together)));
}

QTEST_GUILESS_MAIN(TestMirrors)
#include "tst_mirrors.moc"
