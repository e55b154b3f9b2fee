#include "tests/support/server/file_service.h"

#include <QTest>

using namespace tributary::test;

class TestFileService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersByTheBook_data();
    void answersByTheBook();
    void servesExactlyTheBytesAsked();
    void saysWhatTheFileIs();
    void ignoresRangesWhereTold();
    void letsATwistChangeTheAnswer();
};

namespace {

const QByteArray etag = "\"v1\"";
const QByteArray date = "Tue, 02 Jan 2024 03:04:05 GMT";
const QByteArray later = "Wed, 03 Jan 2024 03:04:05 GMT";
const QByteArray earlier = "Mon, 01 Jan 2024 03:04:05 GMT";

FileService service()
{
    return FileService()
        .add("/a", ServedFile{.content = QByteArray("0123456789"), .etag = etag, .lastModified = date})
        .add("/weak", ServedFile{.content = QByteArray("0123456789"), .etag = "W/\"v1\""});
}

Request get(const QByteArray& target, HeaderList headers = {})
{
    return {.method = "GET", .target = target, .version = "HTTP/1.1", .headers = std::move(headers)};
}

} // namespace

void TestFileService::answersByTheBook_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentRange");

    const QByteArray all = "0123456789";
    const auto row = [](const char* name, const char* target, const QByteArray& range, const char* condition,
                        const QByteArray& value, int status, const QByteArray& body,
                        const QByteArray& contentRange) {
        QTest::newRow(name) << QByteArray(target) << range << QByteArray(condition) << value << status << body
                            << contentRange;
    };
    row("whole", "/a", {}, "", {}, 200, all, {});
    row("query is no name", "/a?x=1", {}, "", {}, 200, all, {});
    row("unknown", "/b", {}, "", {}, 404, "no such file\n", {});
    row("stretch", "/a", "bytes=2-4", "", {}, 206, "234", "bytes 2-4/10");
    row("open end", "/a", "bytes=7-", "", {}, 206, "789", "bytes 7-9/10");
    row("past the end", "/a", "bytes=7-99", "", {}, 206, "789", "bytes 7-9/10");
    row("suffix", "/a", "bytes=-2", "", {}, 206, "89", "bytes 8-9/10");
    row("long suffix", "/a", "bytes=-20", "", {}, 206, all, "bytes 0-9/10");
    row("beyond", "/a", "bytes=10-", "", {}, 416, {}, "bytes */10");
    row("empty file", "/0/e", "bytes=0-9", "", {}, 416, {}, "bytes */0");
    row("several ranges", "/a", "bytes=0-1,3-4", "", {}, 200, all, {});
    row("other unit", "/a", "items=0-1", "", {}, 200, all, {});
    row("If-Range holds", "/a", "bytes=2-4", "If-Range", etag, 206, "234", "bytes 2-4/10");
    row("If-Range by date", "/a", "bytes=2-4", "If-Range", date, 206, "234", "bytes 2-4/10");
    row("If-Range fails", "/a", "bytes=2-4", "If-Range", "\"v2\"", 200, all, {});
    row("If-Range by later date", "/a", "bytes=2-4", "If-Range", later, 200, all, {});
    row("If-Range never weak", "/weak", "bytes=2-4", "If-Range", "W/\"v1\"", 200, all, {});
    row("If-Match holds", "/a", {}, "If-Match", "\"v0\", \"v1\"", 200, all, {});
    row("If-Match fails", "/a", "bytes=2-4", "If-Match", "\"v2\"", 412, {}, {});
    row("If-Match never weak", "/weak", {}, "If-Match", "W/\"v1\"", 412, {}, {});
    row("If-Unmodified-Since holds", "/a", {}, "If-Unmodified-Since", date, 200, all, {});
    row("If-Unmodified-Since fails", "/a", {}, "If-Unmodified-Since", earlier, 412, {}, {});
    row("If-None-Match same", "/weak", {}, "If-None-Match", "\"v1\"", 304, {}, {});
    row("If-None-Match other", "/a", {}, "If-None-Match", "\"v2\"", 200, all, {});
    row("If-Modified-Since same", "/a", {}, "If-Modified-Since", date, 304, {}, {});
    row("If-Modified-Since older", "/a", {}, "If-Modified-Since", earlier, 200, all, {});
}

void TestFileService::answersByTheBook()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, value);
    HeaderList headers;
    if (!range.isEmpty())
        headers.add("range", range);
    if (!condition.isEmpty())
        headers.add(condition, value);
    const Reply reply = service().reply(get(target, headers));
    QTEST(reply.statusCode(), "status");
    QTEST(reply.body().bytes(), "body");
    QTEST(reply.headers().value("Content-Range"), "contentRange");
}

void TestFileService::servesExactlyTheBytesAsked()
{
    const VirtualFile file = *VirtualFile::atPath("/5G/big");
    const Reply reply = service().reply(get("/5G/big", {{"Range", "bytes=4294967290-4294967305"}}));
    QCOMPARE(reply.body().bytes(), file.bytes(4294967290, 4294967306));
    QCOMPARE(reply.headers().value("Content-Range"), "bytes 4294967290-4294967305/5368709120");
}

void TestFileService::saysWhatTheFileIs()
{
    const FileService files =
        FileService().add("/page", ServedFile{.content = QByteArray("<p>"),
                                              .etag = QByteArray(),
                                              .lastModified = {},
                                              .contentType = "text/html",
                                              .contentDisposition = "attachment; filename=b"});
    const Reply reply = files.reply(get("/page"));
    QCOMPARE(reply.headers().value("Content-Type"), "text/html");
    QCOMPARE(reply.headers().value("Content-Disposition"), "attachment; filename=b");
    QVERIFY(!reply.headers().contains("ETag"));
    QVERIFY(!reply.headers().contains("Last-Modified"));
    QVERIFY(service().reply(get("/1K/a")).headers().value("ETag") !=
            service().reply(get("/1K/b")).headers().value("ETag"));
}

void TestFileService::ignoresRangesWhereTold()
{
    const FileService files = FileService().add(
        "/a", ServedFile{.content = QByteArray("0123"), .ranges = ServedFile::Ranges::Ignored});
    const Reply reply = files.reply(get("/a", {{"Range", "bytes=1-2"}}));
    QCOMPARE(reply.statusCode(), 200);
    QCOMPARE(reply.body().bytes(), "0123");
    QVERIFY(!reply.headers().contains("Accept-Ranges"));
}

void TestFileService::letsATwistChangeTheAnswer()
{
    const Script script = service().then([](const Exchange& exchange, Reply reply) {
        return exchange.index == 1 ? reply.status(500) : reply;
    });
    QCOMPARE(script({.request = get("/a"), .index = 0}).statusCode(), 200);
    QCOMPARE(script({.request = get("/a"), .index = 1}).statusCode(), 500);
}

QTEST_APPLESS_MAIN(TestFileService)
#include "tst_file_service.moc"
