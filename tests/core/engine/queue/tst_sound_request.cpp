#include "core/engine/queue/sound_request.h"
#include "core/storage/store/json/list_json.h"
#include "core/values/download/request_bounds.h"

#include <QBuffer>
#include <QTest>

#include <limits>

using namespace tributary;
using namespace Qt::StringLiterals;

class TestSoundRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesLoginsOutOfLinks();
    void keepsALoginThatIsGiven();
    void putsNumbersRightThatWouldWaitForEver();
    void comesBackFromAList_data();
    void comesBackFromAList();
    void takesTheLongestWaitAlongWithALongerFirstOne();
    void leavesWhatMakesSense();
    void makesAChangeSoundAsWell();
    void takesTheUsualWayToWhatIsImported();
    void pausesWhatGoesElsewhere_data();
    void pausesWhatGoesElsewhere();
    void overwritesNothingWithWhatIsImported();
    void leavesOutWhatIsHereAlready_data();
    void leavesOutWhatIsHereAlready();
};

void TestSoundRequest::takesLoginsOutOfLinks()
{
    const DownloadRequest sound = soundRequest({.url = QUrl(u"https://me%40home:p%3Aw@a.example/x"_s),
                                                .mirrors = {{.url = QUrl(u"https://you@b.example/x"_s)}}});
    QCOMPARE(sound.url, QUrl(u"https://a.example/x"_s));
    QCOMPARE(sound.credentials, (Credentials{u"me@home"_s, u"p:w"_s}));
    QCOMPARE(sound.mirrors[0].url, QUrl(u"https://b.example/x"_s));
    QCOMPARE(sound.mirrors[0].credentials, (Credentials{u"you"_s, QString()}));
}

void TestSoundRequest::keepsALoginThatIsGiven()
{
    const Credentials given{u"me"_s, u"pw"_s};
    const DownloadRequest sound =
        soundRequest({.url = QUrl(u"https://other:x@a.example/x"_s), .credentials = given});
    QCOMPARE(sound.url, QUrl(u"https://a.example/x"_s));
    QCOMPARE(sound.credentials, given);
}

void TestSoundRequest::putsNumbersRightThatWouldWaitForEver()
{
    const DownloadRequest sound =
        soundRequest({.connections = {.most = 0, .measureMost = -1}, .bytesPerSecond = 0, .chunkSize = 0});
    QCOMPARE(sound.connections.most, 1);
    QCOMPARE(sound.connections.measureMost, 1);
    QCOMPARE(sound.bytesPerSecond, std::nullopt);
    QCOMPARE(sound.chunkSize, 1024);
}

void TestSoundRequest::comesBackFromAList_data()
{
    using namespace std::chrono_literals;
    constexpr int much = std::numeric_limits<int>::max();
    constexpr auto longTime = std::chrono::milliseconds::max();
    QTest::addColumn<DownloadRequest>("request");
    const auto row = [](const char* name, const DownloadRequest& request) { QTest::newRow(name) << request; };
    row("connections", {.connections = {.most = 2000}});
    row("connections to measure with", {.connections = {.measureFor = longTime, .measureMost = much}});
    row("a time below nothing to measure in", {.connections = {.measureFor = -1ms}});
    row("tries", {.retry = {.tries = much}});
    row("tries below none", {.retry = {.tries = -1}});
    row("waits", {.retry = {.firstWait = longTime, .longestWait = longTime}});
    row("waits below nothing", {.retry = {.firstWait = -1ms, .longestWait = -1ms}});
    row("growth and jitter", {.retry = {.factor = 1e9, .jitter = 2}});
    row("no number for growth and jitter", {.retry = {.factor = qQNaN(), .jitter = qQNaN()}});
    row("a status that is none", {.retry = {.neverRetried = {-1, 404}}});
    row("timeouts", {.timeouts = {.silence = longTime, .connect = longTime}});
    row("timeouts below nothing", {.timeouts = {.silence = -1ms, .connect = -1ms}});
    row("steps", {.chunkSize = qint64{1} << 40});
    row("small steps", {.chunkSize = 1});
    row("parts", {.largestPart = 0});
    row("rate", {.bytesPerSecond = -1});
    row("size", {.size = -1});
    row("a crowd of mirrors", {.mirrors = QList<Mirror>(2000, {.url = QUrl(u"https://b.example/x"_s)})});
    row("a crowd of headers", {.headers = QList<Header>(2000, {.name = "Accept-Language", .value = "de"})});
    const auto pieces = [](qsizetype count) {
        return PieceHashes{.algorithm = QCryptographicHash::Sha512,
                           .pieceLength = 65536,
                           .digests = QByteArray(count * 64, 'd')};
    };
    row("as many pieces as there may be", {.pieces = pieces(request_bounds::pieces)});
    row("a crowd of pieces", {.pieces = pieces(request_bounds::pieces + 1)});
    row("a mirror's place", {.mirrors = {{.url = QUrl(u"https://b.example/x"_s), .priority = 0}}});
}

// A list with a number that is out of bounds is refused as a whole.
void TestSoundRequest::comesBackFromAList()
{
    QFETCH(DownloadRequest, request);
    request.url = QUrl(u"https://a.example/x"_s);
    StoredDownload download;
    download.request = soundRequest(request);
    download.standing.addedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    QBuffer list;
    list.open(QIODevice::ReadWrite);
    QVERIFY(exportList(list, {download}));
    list.seek(0);
    const auto back = importList(list);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().detail.english()));
    QCOMPARE(back->first().request, download.request);
}

void TestSoundRequest::takesTheLongestWaitAlongWithALongerFirstOne()
{
    using namespace std::chrono_literals;
    const RetryPolicy sound = soundRequest({.retry = {.firstWait = 120s, .longestWait = 30s}}).retry;
    QVERIFY(sound.firstWait == 120s);
    QVERIFY(sound.longestWait == 120s);
}

void TestSoundRequest::leavesWhatMakesSense()
{
    const DownloadRequest wanted{.url = QUrl(u"https://a.example/x?y#z"_s),
                                 .connections = {.most = 3},
                                 .bytesPerSecond = 1,
                                 .chunkSize = 4096};
    QCOMPARE(soundRequest(wanted), wanted);
}

void TestSoundRequest::makesAChangeSoundAsWell()
{
    const DownloadChange sound =
        soundChange({.mirrors = QList<Mirror>{{.url = QUrl(u"https://you@b.example/x"_s)}},
                     .connections = ConnectionChoice{.most = 0}});
    QCOMPARE(sound.mirrors->first().url, QUrl(u"https://b.example/x"_s));
    QCOMPARE(sound.mirrors->first().credentials, (Credentials{u"you"_s, QString()}));
    QCOMPARE(sound.connections->most, 1);
    const DownloadChange nothing;
    QCOMPARE(soundChange(nothing), nothing);
}

// A list that was kept as a file may come from anybody; what a person or a program asks for now is obeyed.
void TestSoundRequest::takesTheUsualWayToWhatIsImported()
{
    StoredDownload download;
    download.request.network.proxy = {.kind = ProxyKind::Socks5, .host = u"spy.example"_s, .port = 1080};
    download.request.network.clientCertificate = ClientCertificate{.file = u"/home/me/id.p12"_s};
    download.request.assembly.tempFolder = u"/home/me/.config"_s;
    download.request.url = QUrl(u"https://a.example/x"_s);
    download.request.network.certificateCheck = CertificateCheck::Off;
    download.request.network.caFile = u"/tmp/c.pem"_s;
    QCOMPARE(soundRequest(download.request).network, download.request.network);
    QCOMPARE(soundDownload(download).request.network, NetworkProfile());
    download.request.accepted =
        Checksum{.algorithm = QCryptographicHash::Sha256, .digest = QByteArray(32, 'a')};
    QVERIFY(!soundDownload(download).request.accepted);
    QCOMPARE(soundDownload(download).request.assembly.tempFolder, QString());
}

void TestSoundRequest::pausesWhatGoesElsewhere_data()
{
    using enum DownloadState;
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("path");
    QTest::addColumn<DownloadState>("before");
    QTest::addColumn<DownloadState>("after");
    QTest::newRow("to the folder") << u"/home/me/Downloads"_s << QString() << Queued << Queued;
    QTest::newRow("below it") << u"/home/me/Downloads/a/b"_s << QString() << Downloading << Downloading;
    QTest::newRow("to another chosen one") << u"/data/x"_s << QString() << Queued << Queued;
    QTest::newRow("beside it") << u"/home/me/Downloads2"_s << QString() << Queued << Paused;
    QTest::newRow("up from it") << u"/home/me/Downloads/../bin"_s << QString() << Downloading << Paused;
    QTest::newRow("elsewhere") << u"/home/me/bin"_s << QString() << Waiting << Paused;
    QTest::newRow("elsewhere, finished") << u"/home/me/bin"_s << QString() << Finished << Finished;
    QTest::newRow("begun elsewhere") << u"/data"_s << u"/home/me/bin/sudo"_s << Queued << Paused;
    QTest::newRow("begun there") << u"/data"_s << u"/data/a.bin"_s << Queued << Queued;
    QTest::newRow("elsewhere, failed") << u"/home/me/bin"_s << QString() << Failed << Failed;
}

void TestSoundRequest::pausesWhatGoesElsewhere()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, path);
    QFETCH(const DownloadState, before);
    QFETCH(const DownloadState, after);
    QList<StoredDownload> downloads(1);
    downloads.first().request.target.folder = folder;
    downloads.first().standing.path = path;
    downloads.first().standing.state = before;
    QCOMPARE(pauseStrays(downloads, {u"/home/me/Downloads/"_s, u"/data"_s}), before == after ? 0 : 1);
    QCOMPARE(downloads.first().standing.state, after);
    downloads.first().standing.state = before;
    QCOMPARE(pauseStrays(downloads, {}), 0);
}

void TestSoundRequest::overwritesNothingWithWhatIsImported()
{
    for (const auto policy : {ConflictPolicy::Rename, ConflictPolicy::Overwrite, ConflictPolicy::Skip}) {
        StoredDownload download;
        download.request.url = QUrl(u"https://a.example/x"_s);
        download.request.target.onConflict = policy;
        QCOMPARE(soundRequest(download.request).target.onConflict, policy);
        const bool wouldOverwrite = policy == ConflictPolicy::Overwrite;
        QCOMPARE(soundDownload(download).request.target.onConflict,
                 wouldOverwrite ? ConflictPolicy::Rename : policy);
    }
}

void TestSoundRequest::leavesOutWhatIsHereAlready_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("path");
    QTest::addColumn<qsizetype>("leftOut");
    const QUrl same(u"https://a.example/x"_s);
    QTest::newRow("the same") << same << u"/home/me/x"_s << qsizetype{1};
    QTest::newRow("with a login in the link")
        << QUrl(u"https://me:pw@a.example/x"_s) << u"/home/me/x"_s << qsizetype{1};
    QTest::newRow("never begun") << same << QString() << qsizetype{1};
    QTest::newRow("another file") << same << u"/home/me/y"_s << qsizetype{0};
    QTest::newRow("another link") << QUrl(u"https://a.example/y"_s) << u"/home/me/x"_s << qsizetype{0};
}

void TestSoundRequest::leavesOutWhatIsHereAlready()
{
    QFETCH(const QUrl, url);
    QFETCH(const QString, path);
    StoredDownload download;
    download.request.url = url;
    download.request.target = {.folder = u"/home/me"_s, .fileName = u"x"_s};
    download.standing.path = path;
    QList<StoredDownload> list{download};
    const DownloadSnapshot here{.url = QUrl(u"https://a.example/x"_s), .path = u"/home/me/x"_s};
    QTEST(leaveOutListed(list, {here}), "leftOut");
    QTEST(1 - list.size(), "leftOut");
}

QTEST_APPLESS_MAIN(TestSoundRequest)
#include "tst_sound_request.moc"
