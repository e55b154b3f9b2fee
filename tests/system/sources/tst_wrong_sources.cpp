#include "tests/support/checks/patience.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/forged_file.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

// Sources that serve another file of the same size, with and without a digest that could tell.
class TestWrongSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOwnLinkWins_data();
    void theOwnLinkWins();
    void theOwnLinkWinsOverTwoThatAgree();
    void theOwnLinkWinsThoughAMirrorWasFirst();
    void theOwnLinkWinsWithLessThanAMirrorHas();
    void theOwnLinkIsWaitedForWhereMirrorsDiffer();
    void nothingIsTakenWhereMirrorsDifferAlone_data();
    void nothingIsTakenWhereMirrorsDifferAlone();
    void theOwnLinkWinsOverWhatARunLeft_data();
    void theOwnLinkWinsOverWhatARunLeft();
    void theOwnLinkGoesOnWithWhatItBegan_data();
    void theOwnLinkGoesOnWithWhatItBegan();
    void theOwnLinksNewFileWins_data();
    void theOwnLinksNewFileWins();
    void failsWhereNobodyHasBegunTheFile_data();
    void failsWhereNobodyHasBegunTheFile();
    void nothingIsTakenWithoutTheOwnLinksWord();
    void theOwnLinkConfirmsWhatMirrorsLeft_data();
    void theOwnLinkConfirmsWhatMirrorsLeft();
    void theOwnLinkWinsAfterAWordAtFirst_data();
    void theOwnLinkWinsAfterAWordAtFirst();
    void theOwnLinkWinsAfterItRefused_data();
    void theOwnLinkWinsAfterItRefused();
    void takesBackWhomAWrongOneSpokeAgainst();
    void believesNoMirrorByItsMark();
    void whoAgreesWithTheDigestWins_data();
    void whoAgreesWithTheDigestWins();
    void oneRightOneIsEnough_data();
    void oneRightOneIsEnough();
    void aRightOneWithoutRangesIsEnough_data();
    void aRightOneWithoutRangesIsEnough();
    void namesAllWhereNobodyIsRight();
};

namespace {

const QByteArray target = "/4M/a.bin";
const VirtualFile file = *VirtualFile::atPath(target);
// So slow that each source has its part before all is here.
constexpr qint64 perRequest = 1'000'000;
constexpr qint64 quick = 20'000'000;
constexpr qint64 comparedBlock = 16 * 1024;
// Bytes that may be fetched twice: a few at the start of each request, and the stretches that are compared.
constexpr qint64 compared = 1'500'000;

struct Stage
{
    QTemporaryDir folder;
    QTemporaryDir parts;
    DownloadRequest request;

    explicit Stage(const std::vector<const ScriptedServer*>& servers, int connections = 4)
    {
        request = quickRequest(servers.front()->url(target), folder.path(), connections);
        for (size_t i = 1; i < servers.size(); ++i)
            request.mirrors.append({.url = servers[i]->url(target), .credentials = {}});
    }
    QString path() const { return folder.filePath(QStringLiteral("a.bin")); }
    void giveDigest(const VirtualFile& of = file)
    {
        request.checksum = Checksum{.algorithm = QCryptographicHash::Sha256, .digest = of.sha256()};
    }
};

bool isWhole(const Stage& stage, DownloadRun& run)
{
    return endsWhole(run, file, stage.path());
}

QString linkOf(const ScriptedServer& server)
{
    return server.url(target).toString();
}

ServedFile marked(const QByteArray& etag, const QByteArray& date)
{
    return {.content = file, .etag = etag, .lastModified = date};
}

const QByteArray monday = "Mon, 01 Jan 2024 00:00:00 GMT";

Script serving(const Forgery& forge, qint64 rate = perRequest, const QByteArray& etag = "\"one\"")
{
    return forged(target, file, marked(etag, monday), forge, rate);
}

// One round of so many has to go as it should: on a busy machine a server may be kept from sending anything
// until another has sent all. The file is right in each of them.
constexpr int rounds = 3;

// Each server sends the whole file at most once alone, beside what all sent together. On a busy machine a
// server also sends some of the file twice, because a connection that is held up has its rest given to
// another; under a sanitizer many are.
bool sendsNothingOverAndOver(const ScriptedServer& server)
{
    const int most = isSanitized() ? 6 : 3;
    return server.log().bytesSent() < most * file.size + compared;
}

} // namespace

// A source whose bytes are right wherever they are compared would pass: the edges of blocks are in each
// stretch that is compared, however it falls, and the second half is at the end of whatever reaches into it.
void TestWrongSources::theOwnLinkWins_data()
{
    QTest::addColumn<ServedFile>("own");
    QTest::addColumn<ServedFile>("other");
    QTest::addColumn<Forgery>("forge");
    const struct
    {
        const char* name;
        ServedFile own;
        ServedFile other;
    } marks[] = {
        {"a strong ETag of its own", marked("\"own\"", monday), marked("\"other\"", monday)},
        {"the same strong ETag", marked("\"same\"", monday), marked("\"same\"", monday)},
        {"weak ETags", marked("W/\"own\"", {}), marked("W/\"other\"", {})},
        {"dates", marked({}, monday), marked({}, "Tue, 02 Jan 2024 00:00:00 GMT")},
        {"no marks", marked({}, {}), marked({}, {})},
    };
    const struct
    {
        const char* name;
        Forgery forge;
    } forgeries[] = {
        {"each byte", allFrom(0)},
        {"the second half", allFrom(file.size / 2)},
        {"one byte in each block", edgesOfBlocks(comparedBlock)},
        {"all but the first piece", allFrom(qint64{1036} * 1024)},
    };
    for (const auto& [name, own, other] : marks) {
        for (const auto& [what, forge] : forgeries)
            QTest::addRow("%s, %s", name, what) << own << other << forge;
    }
}

void TestWrongSources::theOwnLinkWins()
{
    QFETCH(const ServedFile, own);
    QFETCH(const ServedFile, other);
    QFETCH(const Forgery, forge);
    bool isSo = false;
    QString story;
    for (int round = 0; round < rounds && !isSo; ++round) {
        const ScriptedServer good(forged(target, file, own, nothing(), perRequest));
        const ScriptedServer wrong(forged(target, file, other, forge, perRequest));
        Stage stage({&good, &wrong});
        DownloadRun run(stage.request);
        QVERIFY(isWhole(stage, run));
        QVERIFY(!wrongLinksOf(run).contains(linkOf(good)));
        QCOMPARE(run.outcome().retries.size(), 0);
        isSo =
            wrongLinksOf(run) == QStringList{linkOf(wrong)} && good.log().bytesSent() < file.size + compared;
        story = run.outcome().story();
    }
    QVERIFY2(isSo, qPrintable(story));
}

void TestWrongSources::theOwnLinkWinsOverTwoThatAgree()
{
    bool isSo = false;
    for (int round = 0; round < rounds && !isSo; ++round) {
        const ScriptedServer good(serving(nothing()));
        const ScriptedServer first(serving(allFrom(file.size / 4)));
        const ScriptedServer second(serving(allFrom(file.size / 4)));
        Stage stage({&good, &first, &second}, 6);
        DownloadRun run(stage.request);
        QVERIFY(isWhole(stage, run));
        QVERIFY(!wrongLinksOf(run).contains(linkOf(good)));
        // A wrong source may have been left before it had brought anything.
        isSo = !wrongLinksOf(run).isEmpty();
    }
    QVERIFY(isSo);
}

namespace {

// Busy when it is asked first, and never after.
Script busyAtFirst(const Script& then)
{
    auto count = std::make_shared<int>(0);
    return [then, count](const Exchange& exchange) { return (*count)++ == 0 ? Reply(503) : then(exchange); };
}

// An answer in the place of a part.
using Refused = std::function<Reply(const Exchange&)>;

Reply whole(const Exchange&)
{
    return Reply(200, Body(file.bytes(0, file.size)))
        .header("ETag", "\"one\"")
        .header("Last-Modified", monday);
}

Reply page(const Exchange&)
{
    return Reply(200, Body(QByteArray("<html><body>x</body></html>"))).header("Content-Type", "text/html");
}

enum class WithMirrors : quint8 { Yes, No };
enum class Ranges : quint8 { Known, Unknown };
enum class DigestOf : quint8 { Nothing, OldFile, NewFile }; // of those that the own link has had

Script busyWhile(const std::atomic<bool>& isBusy, Ranges ranges)
{
    return [&isBusy, ranges, serve = serving(nothing(), quick)](const Exchange& exchange) {
        if (isBusy)
            return Reply(503);
        return ranges == Ranges::Known ? serve(exchange) : whole(exchange);
    };
}

// A run with these sources is stopped once so much is here.
bool leavesBytes(const Stage& stage, qint64 bytes)
{
    DownloadRun stopped(stage.request);
    return stopped.reachesBytes(bytes) && stopped.pauses() && !QFile::exists(stage.path());
}

Refused refusing(int status)
{
    return [status](const Exchange&) { return Reply(status); };
}

// Brings the first part, and no other for a while or for good.
Script refusingParts(const Refused& refused, bool isForGood)
{
    auto count = std::make_shared<int>(0);
    return [=, serve = serving(nothing(), quick)](const Exchange& exchange) {
        const auto asked = exchange.request.range();
        const auto part = asked ? asked->within(file.size) : std::nullopt;
        const bool isLater = part && part->begin > 0;
        return isLater && (isForGood || (*count)++ == 0) ? refused(exchange) : serve(exchange);
    };
}

} // namespace

void TestWrongSources::theOwnLinkWinsThoughAMirrorWasFirst()
{
    QStringList named;
    QString wrongLink;
    for (int round = 0; round < rounds && named != QStringList{wrongLink}; ++round) {
        const ScriptedServer good(busyAtFirst(serving(nothing())));
        const ScriptedServer wrong(serving(allFrom(0)));
        Stage stage({&good, &wrong});
        DownloadRun run(stage.request);
        QVERIFY(isWhole(stage, run));
        named = wrongLinksOf(run);
        QVERIFY(!named.contains(linkOf(good)));
        wrongLink = linkOf(wrong);
    }
    QCOMPARE(named, QStringList{wrongLink});
}

// The own link's answer is short, and has neither a mark nor ranges. Such an answer may also be a message
// that the server sends in place of the file.
void TestWrongSources::theOwnLinkWinsWithLessThanAMirrorHas()
{
    const VirtualFile less{.size = 70'000, .seed = 3};
    const VirtualFile more{.size = 70'005, .seed = 3};
    const ScriptedServer good(busyAtFirst([less](const Exchange&) {
        return Reply(200, Body(less.bytes())).header("Content-Type", "application/octet-stream");
    }));
    const ScriptedServer wrong(forged(target, more, {.content = more}, nothing(), quick));
    Stage stage({&good, &wrong});
    DownloadRun run(stage.request);
    QVERIFY(endsWhole(run, less, stage.path()));
}

// The mirror that came first may be the wrong one, and only the own link knows.
void TestWrongSources::theOwnLinkIsWaitedForWhereMirrorsDiffer()
{
    const ScriptedServer busy([](const Exchange&) { return Reply(503).header("Retry-After", "60"); });
    const ScriptedServer wrong(serving(allFrom(0)));
    const ScriptedServer right(serving(nothing()));
    Stage stage({&busy, &wrong, &right});
    DownloadRun run(stage.request);
    QVERIFY2(run.reaches(DownloadState::Waiting), qPrintable(run.outcome().story()));
    QVERIFY(!run.outcome().result);
    QCOMPARE(run.outcome().retries.size(), 1);
    QCOMPARE(run.outcome().retries.first().error.httpStatus, 503);
    QVERIFY(!QFile::exists(stage.path()));
}

void TestWrongSources::nothingIsTakenWhereMirrorsDifferAlone_data()
{
    QTest::addColumn<int>("status"); // of the own link; 0 for a line that breaks
    QTest::newRow("not found") << 404;
    QTest::newRow("wants a login") << 401;
    QTest::newRow("breaks off") << 0;
}

// Two mirrors differ, and the own link, which could tell the wrong one, is gone.
void TestWrongSources::nothingIsTakenWhereMirrorsDifferAlone()
{
    QFETCH(const int, status);
    const ScriptedServer gone(
        [status](const Exchange&) { return status > 0 ? Reply(status) : Reply().noAnswer(Cut::Reset); });
    const ScriptedServer wrong(serving(allFrom(0)));
    const ScriptedServer right(serving(nothing()));
    Stage stage({&gone, &wrong, &right});
    DownloadRun run(stage.request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().failure, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().failure->error.kind, ErrorKind::Changed);
    QVERIFY2(run.outcome().failure->kept > 0, qPrintable(run.outcome().story()));
    QVERIFY(!QFile::exists(stage.path()));
    // Nor once more with what is here; but a digest tells.
    DownloadRun again(stage.request);
    QVERIFY(again.ends());
    QVERIFY2(again.outcome().failure, qPrintable(again.outcome().story()));
    QVERIFY(!QFile::exists(stage.path()));
    stage.giveDigest();
    DownloadRun told(stage.request);
    QVERIFY(isWhole(stage, told));
}

void TestWrongSources::theOwnLinkWinsOverWhatARunLeft_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<qint64>("otherSize");
    QTest::addColumn<WithMirrors>("next");
    QTest::addColumn<Ranges>("ranges");
    const qint64 part = file.size / 4;
    const qint64 longer = file.size + 5'000;
    using enum WithMirrors;
    using enum Ranges;
    QTest::newRow("all of it") << file.size << file.size << Yes << Known;
    QTest::newRow("a part of it") << part << file.size << Yes << Known;
    QTest::newRow("all of another size") << longer << longer << Yes << Known;
    QTest::newRow("a part of another size") << part << longer << Yes << Known;
    QTest::newRow("all of it, no mirrors now") << file.size << file.size << No << Known;
    QTest::newRow("a part of it, no mirrors now") << part << file.size << No << Known;
    QTest::newRow("all of another size, no mirrors now") << longer << longer << No << Known;
    QTest::newRow("all of it, no mirrors and no ranges now") << file.size << file.size << No << Unknown;
    QTest::newRow("a part of it, no mirrors and no ranges now") << part << file.size << No << Unknown;
}

// A mirror brought what is here, and the run was stopped before the own link had said anything.
void TestWrongSources::theOwnLinkWinsOverWhatARunLeft()
{
    QFETCH(const qint64, left);
    QFETCH(const qint64, otherSize);
    QFETCH(const WithMirrors, next);
    QFETCH(const Ranges, ranges);
    std::atomic<bool> isBusy = true;
    const ScriptedServer good(busyWhile(isBusy, ranges));
    const VirtualFile another{.size = otherSize, .seed = 7};
    const ScriptedServer wrong(forged(target, another, {.content = another}, nothing(), perRequest));
    Stage stage({&good, &wrong});
    QVERIFY(leavesBytes(stage, left));
    isBusy = false;
    if (next == WithMirrors::No)
        stage.request.mirrors.clear();
    DownloadRun run(stage.request);
    QVERIFY(isWhole(stage, run));
}

void TestWrongSources::theOwnLinkGoesOnWithWhatItBegan_data()
{
    QTest::addColumn<Ranges>("before");
    QTest::addColumn<int>("status"); // of the mirror; 200 for another file behind the middle
    using enum Ranges;
    QTest::newRow("another file, no ranges") << Unknown << 200;
    QTest::newRow("another file, no ranges any more") << Known << 200;
    QTest::newRow("nobody there, no ranges") << Unknown << 404;
    QTest::newRow("busy, no ranges any more") << Known << 503;
}

// The own link alone has brought what is here, and gives no parts now. What the mirror has behind that,
// nobody can tell.
void TestWrongSources::theOwnLinkGoesOnWithWhatItBegan()
{
    QFETCH(const Ranges, before);
    QFETCH(const int, status);
    std::atomic<bool> isFirst = true;
    const ScriptedServer own([&isFirst, before, serve = serving(nothing())](const Exchange& exchange) {
        return isFirst && before == Ranges::Known ? serve(exchange) : whole(exchange).rate(perRequest);
    });
    const auto other = forged(target, file, marked("\"other\"", {}), allFrom(file.size / 2), quick);
    const ScriptedServer mirror([&isFirst, status, other](const Exchange& exchange) {
        return isFirst ? Reply(503) : status == 200 ? other(exchange) : Reply(status);
    });
    Stage stage({&own, &mirror});
    QVERIFY(leavesBytes(stage, file.size / 4));
    isFirst = false;
    DownloadRun run(stage.request);
    QVERIFY(isWhole(stage, run));
}

void TestWrongSources::theOwnLinksNewFileWins_data()
{
    using enum DigestOf;
    QTest::addColumn<VirtualFile>("newFile");
    QTest::addColumn<DigestOf>("digest");
    const VirtualFile longer{.size = file.size + 1000, .seed = file.seed};
    const VirtualFile asLong{.size = file.size, .seed = file.seed + 1};
    QTest::newRow("longer") << longer << Nothing;
    QTest::newRow("shorter") << VirtualFile{.size = file.size - 1000, .seed = file.seed} << Nothing;
    QTest::newRow("as long") << asLong << Nothing;
    QTest::newRow("longer, and a digest of the old file") << longer << OldFile;
    QTest::newRow("longer, and a digest of the new file") << longer << NewFile;
    QTest::newRow("as long, and a digest of the new file") << asLong << NewFile;
    QTest::newRow("the same under another mark, and its digest") << file << NewFile;
}

// A mirror that showed the beginning of what the own link had before may have anything behind that, and the
// own link can't contradict it any more.
void TestWrongSources::theOwnLinksNewFileWins()
{
    QFETCH(const VirtualFile, newFile);
    QFETCH(const DigestOf, digest);
    // A mirror that is asked for more than a stretch has shown what it has.
    std::atomic<bool> isTrusted = false;
    const bool isOld = digest == DigestOf::OldFile;
    const Forgery forge = isOld ? nothing() : allFrom(file.size / 2);
    const auto other = forged(target, file, marked("\"m\"", monday), forge, perRequest);
    const ScriptedServer mirror([&](const Exchange& exchange) {
        const auto part = exchange.request.range();
        isTrusted = isTrusted || (part && part->within(file.size)->length() > comparedBlock);
        return other(exchange);
    });
    const auto before = forged(target, file, marked("\"one\"", monday), nothing(), perRequest);
    const auto now = forged(target, newFile, {.content = newFile, .etag = "\"two\""}, nothing(), quick);
    const ScriptedServer own(
        [&](const Exchange& exchange) { return isTrusted ? now(exchange) : before(exchange); });
    Stage stage({&own, &mirror}, 2);
    const VirtualFile& wanted = isOld ? file : newFile;
    if (digest != DigestOf::Nothing)
        stage.giveDigest(wanted);
    DownloadRun run(stage.request);
    QVERIFY(endsWhole(run, wanted, stage.path()));
}

void TestWrongSources::failsWhereNobodyHasBegunTheFile_data()
{
    QTest::addColumn<int>("status"); // of the mirror
    QTest::newRow("the mirror lacks it") << 404;
    QTest::newRow("the mirror is busy") << 503;
}

// The own link refuses parts, and the whole file as well, so there is no stream with which it could go on.
void TestWrongSources::failsWhereNobodyHasBegunTheFile()
{
    QFETCH(const int, status);
    const ScriptedServer own([](const Exchange&) { return Reply(416); });
    const ScriptedServer mirror([status](const Exchange&) { return Reply(status); });
    Stage stage({&own, &mirror});
    DownloadRun run(stage.request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().failure, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().failure->error.kind, ErrorKind::BadRange);
    QVERIFY(!QFile::exists(stage.path()));
}

// The mirrors of the run before are not named any more, and the own link is gone.
void TestWrongSources::nothingIsTakenWithoutTheOwnLinksWord()
{
    std::atomic<int> status = 503;
    const ScriptedServer gone([&status](const Exchange&) { return Reply(status); });
    const ScriptedServer mirror(serving(nothing(), quick));
    Stage stage({&gone, &mirror});
    QVERIFY(leavesBytes(stage, file.size));
    status = 404;
    stage.request.mirrors.clear();
    DownloadRun run(stage.request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().failure, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().failure->error.httpStatus, 404);
    QCOMPARE(run.outcome().failure->kept, file.size);
    QVERIFY(!QFile::exists(stage.path()));
}

void TestWrongSources::theOwnLinkConfirmsWhatMirrorsLeft_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<Ranges>("ranges");
    QTest::newRow("all of it") << file.size << Ranges::Known;
    QTest::newRow("a part of it") << file.size / 2 << Ranges::Known;
    QTest::newRow("all of it, no ranges") << file.size << Ranges::Unknown;
}

void TestWrongSources::theOwnLinkConfirmsWhatMirrorsLeft()
{
    QFETCH(const qint64, left);
    QFETCH(const Ranges, ranges);
    std::atomic<bool> isBusy = true;
    const ScriptedServer good(busyWhile(isBusy, ranges));
    const ScriptedServer mirror(serving(nothing()));
    Stage stage({&good, &mirror});
    QVERIFY(leavesBytes(stage, left));
    isBusy = false;
    stage.request.mirrors.clear();
    DownloadRun run(stage.request);
    QVERIFY(isWhole(stage, run));
    // Nothing but what the own link showed came twice.
    QVERIFY(run.outcome().result->bytesDiscarded <= 20 * comparedBlock);
    QVERIFY2(ranges == Ranges::Unknown || good.log().bytesSent() < file.size - left / 2 + compared,
             qPrintable(QString::number(good.log().bytesSent())));
}

void TestWrongSources::theOwnLinkWinsAfterAWordAtFirst_data()
{
    QTest::addColumn<Refused>("refused");
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("isRightOneThere");
    const struct
    {
        const char* name;
        Refused refused;
        int times;
    } words[] = {{"a page", Refused(page), 1},
                 {"not found", refusing(404), 1},
                 {"gone", refusing(410), 1},
                 // Some servers refuse a range by these two, so the engine asks for the whole file at once.
                 {"forbidden", refusing(403), 2},
                 {"a bad question", refusing(400), 2}};
    for (const auto& word : words) {
        QTest::addRow("%s, a wrong mirror", word.name) << word.refused << word.times << false;
        QTest::addRow("%s, a wrong mirror and a right one", word.name) << word.refused << word.times << true;
    }
}

// The own link's very first answer is no file, so that mirrors begin it.
void TestWrongSources::theOwnLinkWinsAfterAWordAtFirst()
{
    QFETCH(const Refused, refused);
    QFETCH(const int, times);
    QFETCH(const bool, isRightOneThere);
    auto count = std::make_shared<int>(0);
    const ScriptedServer own([=, serve = serving(nothing(), quick)](const Exchange& exchange) {
        return (*count)++ < times ? refused(exchange) : serve(exchange);
    });
    const ScriptedServer wrong(serving(allFrom(0), quick));
    const ScriptedServer right(serving(nothing(), quick));
    Stage stage(isRightOneThere ? std::vector<const ScriptedServer*>{&own, &wrong, &right}
                                : std::vector<const ScriptedServer*>{&own, &wrong});
    DownloadRun run(stage.request);
    QVERIFY(isWhole(stage, run));
}

void TestWrongSources::theOwnLinkWinsAfterItRefused_data()
{
    QTest::addColumn<Refused>("refused");
    QTest::addColumn<bool>("isForGood");
    QTest::addColumn<qint64>("wrongFrom");
    QTest::addColumn<milliseconds>("late");
    const qint64 behind = 2'500'000;
    // Long enough for the own link to refuse before the mirror answers.
    const milliseconds late = 500ms;
    QTest::newRow("all of it once, wrong everywhere") << Refused(whole) << false << qint64{0} << late;
    QTest::newRow("all of it once, wrong behind") << Refused(whole) << false << behind << late;
    QTest::newRow("all of it always, wrong everywhere") << Refused(whole) << true << qint64{0} << late;
    QTest::newRow("all of it always, wrong behind") << Refused(whole) << true << behind << late;
    QTest::newRow("all of it always, wrong behind, soon") << Refused(whole) << true << behind << 0ms;
    QTest::newRow("no such part, wrong everywhere") << refusing(416) << true << qint64{0} << late;
    QTest::newRow("forbidden once, wrong everywhere") << refusing(403) << false << qint64{0} << late;
    QTest::newRow("forbidden once, wrong behind") << refusing(403) << false << behind << late;
    // Nobody can know of bytes that the own link never brought, so the mirror differs in what it did bring.
    QTest::newRow("gone, wrong everywhere") << refusing(404) << true << qint64{0} << late;
    QTest::newRow("forbidden, wrong everywhere") << refusing(403) << true << qint64{0} << late;
    QTest::newRow("a page, wrong everywhere") << Refused(page) << true << qint64{0} << late;
}

void TestWrongSources::theOwnLinkWinsAfterItRefused()
{
    QFETCH(const Refused, refused);
    QFETCH(const bool, isForGood);
    QFETCH(const qint64, wrongFrom);
    QFETCH(const milliseconds, late);
    const ScriptedServer good(refusingParts(refused, isForGood));
    const ScriptedServer wrong([late, serve = serving(allFrom(wrongFrom), quick)](const Exchange& exchange) {
        return serve(exchange).latency(late);
    });
    Stage stage({&good, &wrong});
    DownloadRun run(stage.request);
    QVERIFY(run.ends());
    if (run.outcome().result) {
        QVERIFY(!wrongLinksOf(run).contains(linkOf(good)));
        QVERIFY(isWhole(stage, run));
        return;
    }
    QVERIFY2(isForGood, qPrintable(run.outcome().story()));
    QVERIFY2(run.outcome().failure->kept > 0, qPrintable(run.outcome().story()));
    QVERIFY(!QFile::exists(stage.path()));
}

void TestWrongSources::takesBackWhomAWrongOneSpokeAgainst()
{
    bool isSo = false;
    QString story;
    for (int round = 0; round < rounds && !isSo; ++round) {
        const ScriptedServer good(busyAtFirst(serving(nothing(), perRequest / 2)));
        const ScriptedServer wrong(serving(allFrom(0), perRequest / 2));
        const ScriptedServer right(serving(nothing(), perRequest / 2));
        Stage stage({&good, &wrong, &right});
        DownloadRun run(stage.request);
        QVERIFY(isWhole(stage, run));
        story = run.outcome().story();
        isSo = wrongLinksOf(run) == QStringList{linkOf(wrong)} &&
               story.contains(linkOf(right) + QLatin1String(" is not used any more")) &&
               story.contains(linkOf(right) + QLatin1String(" is tried again"));
    }
    QVERIFY2(isSo, qPrintable(story));
}

// The mirror's ETag is that of the own link, and the mirror has kept what it was asked for first.
void TestWrongSources::believesNoMirrorByItsMark()
{
    QStringList named;
    QString wrongLink;
    for (int round = 0; round < rounds && named != QStringList{wrongLink}; ++round) {
        const ScriptedServer good(serving(nothing()));
        const ScriptedServer wrong(serving(allFrom(2 << 20)));
        Stage stage({&good, &wrong});
        DownloadRun run(stage.request);
        QVERIFY(isWhole(stage, run));
        named = wrongLinksOf(run);
        wrongLink = linkOf(wrong);
        QVERIFY(!named.contains(linkOf(good)));
    }
    QCOMPARE(named, QStringList{wrongLink});
}

// No difference need ever be in a stretch that is compared; only the digest can tell.
void TestWrongSources::whoAgreesWithTheDigestWins_data()
{
    QTest::addColumn<Forgery>("forge");
    QTest::addColumn<AssemblyKind>("assembly");
    const struct
    {
        const char* name;
        Forgery forge;
    } forgeries[] = {
        {"each byte", allFrom(0)},
        {"one byte in the middle", oneByte(file.size / 2 + 12'345)},
        {"the first byte", oneByte(0)},
        {"the last byte", oneByte(file.size - 1)},
        {"one piece", allOf({2 << 20, (2 << 20) + (512 << 10)})},
        {"the second half", allFrom(file.size / 2)},
    };
    const struct
    {
        const char* name;
        AssemblyKind kind;
    } assemblies[] = {
        {"direct", AssemblyKind::Direct}, {"parts", AssemblyKind::Temp}, {"memory", AssemblyKind::Memory}};
    for (const auto& [name, forge] : forgeries) {
        for (const auto& [how, kind] : assemblies)
            QTest::addRow("%s, %s", name, how) << forge << kind;
    }
}

void TestWrongSources::whoAgreesWithTheDigestWins()
{
    QFETCH(const Forgery, forge);
    QFETCH(const AssemblyKind, assembly);
    const ScriptedServer wrong(serving(forge, 2 * perRequest));
    const ScriptedServer right(serving(nothing(), 2 * perRequest));
    Stage stage({&wrong, &right});
    stage.giveDigest();
    stage.request.assembly = {.kind = assembly, .tempFolder = stage.parts.path()};
    DownloadRun run(stage.request);
    QVERIFY(isWhole(stage, run));
    QCOMPARE(run.outcome().result->checksum, ChecksumOutcome::Verified);
    QVERIFY2(!wrongLinksOf(run).contains(linkOf(right)), qPrintable(wrongLinksOf(run).join(u' ')));
    QCOMPARE(filesIn(stage.folder.path()), QStringList{QStringLiteral("a.bin")});
    QCOMPARE(filesIn(stage.parts.path()), QStringList());
    QVERIFY2(sendsNothingOverAndOver(wrong), qPrintable(QString::number(wrong.log().bytesSent())));
    QVERIFY2(sendsNothingOverAndOver(right), qPrintable(QString::number(right.log().bytesSent())));
}

void TestWrongSources::oneRightOneIsEnough_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<bool>("hasPieces");
    // R right, W wrong, B wrong in one byte, S slow, D dead, N not there, L longer.
    for (const char* order : {"WR", "WSDR", "DWSR", "WDRS", "RWSD", "SWDR", "BSDR", "DBR", "WBR", "WWR", "LR",
                              "LWR", "NWR", "WNDR", "RL"}) {
        QTest::addRow("%s, a digest of the whole", order) << QString::fromLatin1(order) << false;
        QTest::addRow("%s, digests of pieces", order) << QString::fromLatin1(order) << true;
    }
}

namespace {

constexpr qint64 slow = 60'000;

Script playing(QChar part)
{
    switch (part.unicode()) {
    case u'W': return serving(allFrom(0), quick);
    case u'B': return serving(oneByte(3'000'000), quick);
    case u'S': return serving(nothing(), slow);
    case u'N': return [](const Exchange&) { return Reply(404); };
    case u'A': return [](const Exchange&) { return Reply(200, Body(file.bytes())); };
    case u'L': return FileService().add(target, ServedFile{.content = VirtualFile{.size = file.size + 1}});
    default: return serving(nothing(), quick);
    }
}

// A server for each letter.
struct Cast
{
    std::vector<std::unique_ptr<ScriptedServer>> servers;
    std::vector<const ScriptedServer*> sources;
    QStringList right;

    explicit Cast(const QString& order)
    {
        for (const QChar part : order) {
            servers.push_back(std::make_unique<ScriptedServer>(playing(part)));
            if (part == u'D')
                servers.back()->closePort();
            sources.push_back(servers.back().get());
            if (QStringLiteral("RSA").contains(part))
                right.append(linkOf(*servers.back()));
        }
    }
};

PieceHashes pieces()
{
    constexpr qint64 length = 256 * 1024;
    PieceHashes pieces{.algorithm = QCryptographicHash::Sha256, .pieceLength = length, .digests = {}};
    for (qint64 at = 0; at < file.size; at += length)
        pieces.digests += QCryptographicHash::hash(file.bytes(at, std::min(at + length, file.size)),
                                                   QCryptographicHash::Sha256);
    return pieces;
}

} // namespace

void TestWrongSources::oneRightOneIsEnough()
{
    QFETCH(const QString, order);
    QFETCH(const bool, hasPieces);
    const Cast cast(order);
    Stage stage(cast.sources);
    stage.giveDigest();
    if (hasPieces)
        stage.request.pieces = pieces();
    DownloadRun run(stage.request);
    QVERIFY(isWhole(stage, run));
    QCOMPARE(run.outcome().result->checksum, ChecksumOutcome::Verified);
    for (const QString& link : std::as_const(cast.right))
        QVERIFY2(!wrongLinksOf(run).contains(link), qPrintable(wrongLinksOf(run).join(u' ')));
}

void TestWrongSources::aRightOneWithoutRangesIsEnough_data()
{
    QTest::addColumn<QString>("order");
    // A right one that sends all of the file, whatever it is asked for.
    for (const char* order : {"WA", "BA", "BWA", "WAD", "WBAN", "AW"})
        QTest::newRow(order) << QString::fromLatin1(order);
}

void TestWrongSources::aRightOneWithoutRangesIsEnough()
{
    QFETCH(const QString, order);
    const Cast cast(order);
    Stage stage(cast.sources);
    stage.giveDigest();
    DownloadRun run(stage.request);
    QVERIFY(isWhole(stage, run));
    QCOMPARE(run.outcome().result->checksum, ChecksumOutcome::Verified);
    for (const QString& link : std::as_const(cast.right))
        QVERIFY2(!wrongLinksOf(run).contains(link), qPrintable(wrongLinksOf(run).join(u' ')));
}

void TestWrongSources::namesAllWhereNobodyIsRight()
{
    const ScriptedServer first(serving(allFrom(0), quick));
    const ScriptedServer second(serving(oneByte(2'500'000), quick));
    const ScriptedServer third([](const Exchange&) { return Reply(404); });
    Stage stage({&first, &second, &third});
    stage.giveDigest();
    DownloadRun run(stage.request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().failure, qPrintable(run.outcome().story()));
    const DownloadError error = run.outcome().failure->error;
    QCOMPARE(error.kind, ErrorKind::ChecksumMismatch);
    for (const ScriptedServer* server : {&first, &second, &third})
        QVERIFY2(error.detail.english().contains(linkOf(*server)), qPrintable(error.detail.english()));
    for (const ScriptedServer* server : {&first, &second})
        QVERIFY2(sendsNothingOverAndOver(*server), qPrintable(QString::number(server->log().bytesSent())));
    QVERIFY(!filesIn(stage.folder.path()).contains(QStringLiteral("a.bin")));
}

QTEST_GUILESS_MAIN(TestWrongSources)
#include "tst_wrong_sources.moc"
