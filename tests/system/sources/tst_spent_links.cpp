#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

// A link that is good for one question is asked about before its download begins, as New download does: the
// download uses the answer to that question.
class TestSpentLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void downloadsWhatTheQuestionWasAnsweredWith_data();
    void downloadsWhatTheQuestionWasAnsweredWith();
    void downloadsItUnderALimitOfItsOwn();
    void asksAgainWhereItWouldAskForSomethingElse_data();
    void asksAgainWhereItWouldAskForSomethingElse();
    void asksAgainWhereTheServerHasEndedTheAnswer();
    void givesTheAnswerToOneDownloadAlone();
};

namespace {

// Longer than what waits unread on its way, so that the server is still sending when the download begins.
const VirtualFile file{.size = 20 << 20};
const VirtualFile partedFile{.size = 3 << 20};
const QByteArray target = "/get?for=me";
// Comes in parts. Further parts may be had later.
const QByteArray inParts = "/parts?for=me";
const QString fileName = u"a.bin"_s;

enum class Way : quint8 { Plain, Chunked, Parts, Redirected, Https };

// Answers each target once, and says afterwards that the link has expired.
Script onceEach(Way way)
{
    auto asked = std::make_shared<QSet<QByteArray>>();
    const auto answer = [way, asked](const Exchange& exchange, Reply reply) {
        const QByteArray& path = exchange.request.target;
        if (way == Way::Parts && exchange.request.headers.value("Range") != "bytes=0-1060863")
            return reply;
        if (asked->contains(path))
            return Reply(403);
        asked->insert(path);
        if (way == Way::Redirected && path.startsWith("/begin"))
            return Reply::redirect(302, target).header("Set-Cookie", "way=led; Path=/");
        if (way == Way::Redirected && exchange.request.headers.value("Cookie") != "way=led")
            return Reply(403);
        return way == Way::Chunked ? reply.chunked() : reply;
    };
    return FileService()
        .add("/parts", partedFile)
        .add("/get", ServedFile{.content = file, .ranges = ServedFile::Ranges::Ignored})
        .then(answer);
}

int countFromTheStart(const ScriptedServer& server)
{
    return server.log().countMatching(
        [](const ExchangeRecord& record) { return !record.range || record.range->first == 0; });
}

} // namespace

void TestSpentLinks::downloadsWhatTheQuestionWasAnsweredWith_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("with a length") << Way::Plain << target;
    QTest::newRow("in chunks") << Way::Chunked << target;
    QTest::newRow("the first of many parts") << Way::Parts << inParts;
    QTest::newRow("led on, with a cookie") << Way::Redirected << QByteArray("/begin?for=me");
    QTest::newRow("over https") << Way::Https << target;
}

void TestSpentLinks::downloadsWhatTheQuestionWasAnsweredWith()
{
    QFETCH(const Way, way);
    QFETCH(const QByteArray, path);
    const ScriptedServer server(onceEach(way), {.tls = showingGoodIf(way == Way::Https)});
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url(path), folder.path(), 4);
    request.network.caFile = authorityFile();
    request.target.fileName = fileName;
    DownloadRun run(request, request);
    QVERIFY(endsWhole(run, way == Way::Parts ? partedFile : file, folder.filePath(fileName)));
    QCOMPARE(countFromTheStart(server), way == Way::Redirected ? 2 : 1);
}

// Under a limit the first part is shorter.
void TestSpentLinks::downloadsItUnderALimitOfItsOwn()
{
    const VirtualFile shortFile{.size = 300 << 10};
    const ScriptedServer server(
        FileService()
            .add("/parts", ServedFile{.content = shortFile, .ranges = ServedFile::Ranges::Ignored})
            .then([](const Exchange& exchange, Reply reply) {
                return exchange.index == 0 ? reply : Reply(403);
            }));
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url(inParts), folder.path(), 4);
    request.target.fileName = fileName;
    const DownloadRequest question = request;
    request.bytesPerSecond = 200 << 10;
    DownloadRun run(request, question);
    QVERIFY(endsWhole(run, shortFile, folder.filePath(fileName)));
}

void TestSpentLinks::asksAgainWhereItWouldAskForSomethingElse_data()
{
    QTest::addColumn<DownloadRequest>("question");
    const auto row = [](const char* title, const auto& change) {
        DownloadRequest question;
        question.url = QUrl(QString::fromLatin1(target));
        change(question);
        QTest::newRow(title) << question;
    };
    row("another query", [](DownloadRequest& one) { one.url.setQuery(QStringLiteral("for=you")); });
    row("a header", [](DownloadRequest& one) { one.headers = {{"X-Token", "t"}}; });
    row("a login", [](DownloadRequest& one) { one.credentials = Credentials{u"me"_s, u"secret"_s}; });
    row("cookies", [](DownloadRequest& one) { one.cookies = "a=b"; });
    row("a referrer", [](DownloadRequest& one) { one.referer = QUrl(u"http://a.example/"_s); });
    row("another name of the program", [](DownloadRequest& one) { one.userAgent = "me"; });
    row("roots of its own", [](DownloadRequest& one) { one.network.caFile = authorityFile(); });
}

// Another person, say, may get another file.
void TestSpentLinks::asksAgainWhereItWouldAskForSomethingElse()
{
    QFETCH(const DownloadRequest, question);
    const ScriptedServer server(FileService().add("/get", file));
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 1);
    request.target.fileName = fileName;
    DownloadRequest other = question;
    other.url = server.url(question.url.toEncoded());
    other.target = request.target;
    DownloadRun run(request, other);
    QVERIFY(endsWhole(run, file, folder.filePath(fileName)));
    QCOMPARE(countFromTheStart(server), 2);
}

// An answer that nobody reads for long is cut off by many a server.
void TestSpentLinks::asksAgainWhereTheServerHasEndedTheAnswer()
{
    const ScriptedServer server(FileService().add("/get", file).then([](const Exchange& e, Reply reply) {
        return e.index == 0 ? reply.cutAfter(1000, Cut::Reset) : reply;
    }));
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 1);
    request.target.fileName = fileName;
    DownloadRun run(request, request);
    QVERIFY(endsWhole(run, file, folder.filePath(fileName)));
}

void TestSpentLinks::givesTheAnswerToOneDownloadAlone()
{
    const ScriptedServer server(FileService().add("/get", file));
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 1);
    request.target.fileName = fileName;
    DownloadRun run(request, request);
    QVERIFY(endsWhole(run, file, folder.filePath(fileName)));
    QCOMPARE(countFromTheStart(server), 1);
    request.target.fileName = u"second"_s;
    run.queue().add(request);
    TRY_VERIFY(QFile::exists(folder.filePath(u"second"_s)));
    QCOMPARE(differenceFrom(file, folder.filePath(u"second"_s)), QString());
    QCOMPARE(countFromTheStart(server), 2);
}

QTEST_GUILESS_MAIN(TestSpentLinks)
#include "tst_spent_links.moc"
