#include "core/storage/store/json/json_position.h"
#include "core/storage/store/json/list_json.h"
#include "core/values/network/link_spelling.h"
#include "tests/core/engine/run/said_by.h"
#include "tests/core/storage/store/sample_store.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr const char* listBytes =
    R"({"format": "tributary-download-list", "version": 1, "downloads": [)"
    "\n"
    R"({"addedAt":"2023-11-14T22:13:22.123Z","path":"/home/somebody/Downloads/disk-image-2.iso",)"
    R"("target":{"folder":"/home/somebody/Downloads"},)"
    R"("url":"https://mirror2.example.org/pub/images/disk-image-2.iso"},)"
    "\n"
    R"({"addedAt":"2023-11-14T22:13:20.123Z","assembly":{"kind":"temp",)"
    R"("tempFolder":"/var/tmp/ü"},"bytes":123456789012,"bytesPerSecond":98765,)"
    R"("caFile":"/etc/ca.pem","category":"Images","certificateCheck":"off","checkedBy":"sha512",)"
    R"("checksum":"md5:5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a","checksumSearch":"headersAndFiles",)"
    R"("chunkSize":4096,"clientCertificate":"/home/me/me.pem","clientKey":"/home/me/key.pem",)"
    R"("connections":{"growth":"fixed","measureForMs":1500,"measureMost":12,"most":3},)"
    R"("error":{"detail":"getting it: „no“","httpStatus":507,"kind":"HttpError"},)"
    R"("expectedSize":7654321,"finishedAt":"2023-11-14T22:13:22.123Z",)"
    R"("headers":[{"name":"Accept-Language","value":"de"},{"name":"X-Empty","value":""}],)"
    R"("largestPart":1048576,"mirrors":[{"priority":7,"url":"https://b.example/%C3%BC?q=1"}],)"
    R"("path":"/tmp/ü/name.bin","pieces":{"algorithm":"sha1",)"
    R"("digests":"paWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpQ==","length":65536},)"
    R"("priority":"low","proxy":{"host":"proxy.example","kind":"socks5","port":1080},)"
    R"("proxyExceptions":["localhost",".example"],"referer":"https://example.org/page",)"
    R"("retry":{"factor":1.5,"firstWaitMs":7,"jitter":0.125,"longestWaitMs":77,)"
    R"("neverRetried":[500,502],"tries":2},"secretsLeftOut":["cookies"],"size":1099511627776,)"
    "\"startedAt\":\"2023-11-14T22:13:21.123Z\",\"state\":\"failed\",\"target\":{\"fileName\":\"name "
    "\xE2\x80\xAE.bin\","
    R"("folder":"/tmp/ü","nameTemplate":"2026 {name}","onConflict":"fail","space":"sparse",)"
    R"("time":"server"},"timeouts":{"connectMs":456,"silenceMs":123},)"
    R"("url":"https://example.org:8443/a%20b/%C3%BC?token=abc&x=1","userAgent":"Somebody/1.0"})"
    "\n"
    R"(]})"
    "\n";

QByteArray exported(const QList<StoredDownload>& downloads)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exportList(buffer, downloads) ? buffer.data() : QByteArray();
}

Expected<QList<StoredDownload>> imported(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return importList(buffer);
}

QByteArray listOf(const QByteArray& downloads)
{
    return "{\"format\":\"tributary-download-list\",\"version\":1,\"downloads\":[" + downloads + "]}";
}

// The download as a list has it, without the id and the position, which its next store gives it. Only what is
// finished has been checked.
StoredDownload listed(StoredDownload download)
{
    download.id = {};
    download.standing.position = {};
    if (download.standing.state != DownloadState::Finished)
        download.standing.checkedBy = CheckedBy::NotKnown;
    return download;
}

QJsonObject schemaOf(const QString& name)
{
    QFile file(QStringLiteral(TRIBUTARY_SOURCE_ROOT "/docs/download-list.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    return schema[QLatin1String("$defs")][name][QLatin1String("properties")].toObject();
}

} // namespace

class TestListJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheSameBytesForEver();
    void comesBackAsItWent_data();
    void comesBackAsItWent();
    void spellsLinksAsTheyWereGiven();
    void isInTheOrderOfTheList();
    void leavesSecretsOut();
    void writesWhatIsUnderWayAsQueued();
    void passesOverWhatItDoesNotKnow();
    void refuses_data();
    void refuses();
    void refusesANewerVersion();
    void refusesEveryCutList();
    void survivesFlippedBytes();
    void findsTheLineOfADownload();
    void isDescribedByItsSchema();
};

void TestListJson::hasTheSameBytesForEver()
{
    StoredDownload download = fullDownload(1);
    download.secretsLeftOut = Secret::Cookies;
    QCOMPARE(exported({download, plainDownload(2)}), QByteArray(listBytes));
}

void TestListJson::comesBackAsItWent_data()
{
    QTest::addColumn<QList<StoredDownload>>("downloads");
    StoredDownload bytes = plainDownload(1);
    for (int c = ' '; c <= 0xFF; ++c) {
        if (c != 0x7F)
            bytes.request.userAgent.append(static_cast<char>(c));
    }
    StoredDownload large = plainDownload(1);
    large.standing.size = std::numeric_limits<qint64>::max();
    large.standing.bytes = (qint64{1} << 53) + 1;
    QTest::newRow("none") << QList<StoredDownload>();
    QTest::newRow("plain") << QList{plainDownload(1), plainDownload(2)};
    QTest::newRow("full") << QList{fullDownload(1)};
    StoredDownload spelt = plainDownload(1);
    spelt.request.url = linkFrom(QStringLiteral("http://a.example//%2f%7e?x=50%"));
    QTest::newRow("every byte") << QList{bytes};
    QTest::newRow("a link in a spelling of its own") << QList{spelt};
    QTest::newRow("numbers that no double holds") << QList{large};
#ifndef Q_OS_WIN
    StoredDownload separator = plainDownload(1);
    separator.request.target.fileName = QStringLiteral("a\\b");
    QTest::newRow("what elsewhere is a separator") << QList{separator};
#endif
}

void TestListJson::comesBackAsItWent()
{
    QFETCH(QList<StoredDownload>, downloads);
    const auto back = imported(exported(downloads));
    MUST(back);
    for (StoredDownload& download : downloads)
        download = listed(download);
    QCOMPARE(*back, downloads);
}

// Other programs read the link as it was given, and write it so.
void TestListJson::spellsLinksAsTheyWereGiven()
{
    const QByteArray given = "http://a.example//%2f%7e?x=50%";
    StoredDownload download = plainDownload(1);
    download.request.url = linkFrom(QString::fromLatin1(given));
    const QByteArray list = exported({download});
    QVERIFY(list.contains(QByteArray('"' + given + '"')));
    const auto back = imported(list);
    MUST(back);
    QCOMPARE(requestTarget(back->constFirst().request.url), QByteArray("//%2f%7e?x=50%"));
}

void TestListJson::isInTheOrderOfTheList()
{
    QList<StoredDownload> downloads{plainDownload(1), plainDownload(2), plainDownload(3)};
    downloads[0].standing.position = {9};
    downloads[1].standing.position = {-9};
    downloads[2].standing.priority = Priority::High;
    const auto back = imported(exported(downloads));
    MUST(back);
    QCOMPARE(*back, QList({listed(downloads[2]), listed(downloads[1]), listed(downloads[0])}));
}

void TestListJson::leavesSecretsOut()
{
    StoredDownload download = fullDownload(1);
    const QString canary = QStringLiteral("c4n4ry");
    download.request.url.setUserInfo(canary);
    download.request.credentials = Credentials{.user = canary, .password = canary};
    download.request.network.proxy.credentials = download.request.credentials;
    download.request.cookies = canary.toLatin1();
    download.request.headers.append({.name = "Authorization", .value = canary.toLatin1()});
    download.standing.error.edit().detail = QStringLiteral("getting http://%1@a.example").arg(canary);
    const QByteArray list = exported({download});
    QVERIFY(!list.contains(canary.toLatin1()) && list.contains("a.example"));
    const auto back = imported(list);
    MUST(back);
    QCOMPARE(back->first().request, fullRequest());
    QCOMPARE(back->first().secretsLeftOut, secretsIn(download.request));
}

void TestListJson::writesWhatIsUnderWayAsQueued()
{
    for (int state = 0; state <= static_cast<int>(DownloadState::Cancelled); ++state) {
        StoredDownload download = plainDownload(1);
        download.standing.state = static_cast<DownloadState>(state);
        download.standing.checkedBy = CheckedBy::Sha256;
        const auto back = imported(exported({download}));
        MUST(back);
        QCOMPARE(back->first().standing.checkedBy, listed(download).standing.checkedBy);
        QCOMPARE(back->first().standing.state,
                 isActive(download.standing.state) ? DownloadState::Queued : download.standing.state);
    }
}

void TestListJson::passesOverWhatItDoesNotKnow()
{
    const auto back = imported("{\"colour\":[1,{}],\"format\":\"tributary-download-list\",\"version\":1,"
                               "\"downloads\":[{\"smell\":[\"x\"],\"url\":\"http://a/b\"}]}");
    MUST(back);
    QCOMPARE(back->size(), 1);
    QCOMPARE(back->first().request, DownloadRequest{.url = QUrl(QStringLiteral("http://a/b"))});
}

void TestListJson::refuses_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, const QByteArray& list, const char* why) {
        QTest::newRow(name) << list << QString::fromUtf8(why);
    };
    const auto download = [&row](const char* name, const QByteArray& members, const char* why) {
        row(name, listOf("\n{\"url\":\"http://a/\"},\n{\"url\":\"http://b/\"," + members + "}"),
            QByteArray("line 3 (byte 83): downloads[1]").append(why).constData());
    };
    row("nothing", "", "line 1 (byte 0): illegal value");
    row("a text", "hello", "line 1 (byte");
    row("a broken line", listOf("\n{\"url\":\n\"http://a/\" oops}"), "line 3 (byte");
    row("an array", "[]", "it does not say \"format\"");
    row("another format", "{\"format\":\"x\",\"version\":1,\"downloads\":[]}", "it does not say \"format\"");
    row("no version", "{\"format\":\"tributary-download-list\",\"downloads\":[]}", "its version is unknown");
    row("no downloads", "{\"format\":\"tributary-download-list\",\"version\":1}", "it has no downloads");
    row("downloads that are none", "{\"format\":\"tributary-download-list\",\"version\":1,\"downloads\":{}}",
        "downloads is not an array");
    row("a download that is none", listOf("\n7"), "line 2 (byte 62): downloads[0] is not an object");
    row("no link", listOf("{\"bytes\":7}"), "downloads[0] has no url");
    download("a link that is none", "\"referer\":\"not a link\"", ".referer is not a link");
    download("a relative link", "\"referer\":\"/a\"", ".referer is not a link");
    for (const char* path : {"..", ".", "../x", "/etc/x"})
        download(path, QByteArray("\"target\":{\"fileName\":\"") + path + "\"}",
                 ".target.fileName is a path, not a name");
    download("a text that is a number", "\"path\":7", ".path is not a text");
    download("a zero", "\"path\":\"a\\u0000b\"", ".path has a zero in it");
    download("a number that is a text", "\"bytes\":\"7\"", ".bytes is not a whole number");
    download("a broken number", "\"bytes\":1.5", ".bytes is not a whole number");
    download("a huge number", "\"bytes\":1e300", ".bytes is not a whole number");
    download("a negative size", "\"size\":-1", ".size is not a whole number from 0");
    download("no connections", "\"connections\":{\"most\":0}",
             ".connections.most is not a whole number from 1");
    download("a part that is none", "\"retry\":7", ".retry is not an object");
    download("a jitter too large", "\"retry\":{\"jitter\":1.5}", ".retry.jitter is not a number from 0 to 1");
    download("an unknown state", "\"state\":\"done\"", ".state is none of the names");
    download("an unknown error", "\"error\":{\"kind\":\"Bad\"}", ".error has a kind that is none");
    download("a time that is none", "\"addedAt\":\"yesterday\"", ".addedAt is not a time");
    download("a broken checksum", "\"checksum\":\"md5:12\"", ".checksum is not right");
    download("a line break in a header", "\"headers\":[{\"name\":\"A\",\"value\":\"b\\r\\nC: d\"}]",
             ".headers[0].value has characters");
    download("a line break in the user agent", "\"userAgent\":\"a\\nb\"", ".userAgent has characters");
    download("a wide character in a header", "\"userAgent\":\"\xE2\x82\xAC\"", ".userAgent has characters");
    download("a long text", "\"path\":\"" + QByteArray(longestListText + 1, 'x') + "\"", ".path is too long");
}

void TestListJson::refuses()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, why);
    const auto back = imported(list);
    QVERIFY(!back);
    QCOMPARE(back.error().kind, ErrorKind::BadResponse);
    QVERIFY2(back.error().detail.english().contains(why), qPrintable(back.error().detail.english()));
}

void TestListJson::refusesANewerVersion()
{
    const auto back = imported("{\"format\":\"tributary-download-list\",\"version\":2,\"downloads\":[]}");
    QVERIFY(!back && back.error().detail.english().contains(QLatin1String("a newer one wrote it")));
}

void TestListJson::refusesEveryCutList()
{
    const QByteArray whole = exported({fullDownload(1), plainDownload(2)}).trimmed();
    MUST(imported(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!imported(whole.first(length)));
}

void TestListJson::survivesFlippedBytes()
{
    const QByteArray whole = exported({fullDownload(1), plainDownload(2)});
    QRandomGenerator random(3);
    int refused = 0;
    for (int i = 0; i < 5000; ++i) {
        QByteArray broken = whole;
        for (int n = 1 + static_cast<int>(random.bounded(3)); n > 0; --n)
            broken[random.bounded(static_cast<int>(broken.size()))] = static_cast<char>(random.bounded(256));
        const auto back = imported(broken);
        refused += back ? 0 : 1;
        QVERIFY(!back || back->size() <= 2);
        QVERIFY(back || !back.error().detail.isEmpty());
    }
    QVERIFY(refused > 1000 && refused < 5000);
}

void TestListJson::findsTheLineOfADownload()
{
    const QByteArray list = "{\"x\":{\"downloads\":[9]},\"y\":\"\\\"downloads\\\":[\",\n"
                            "\"downloads\" : [ {\"a\":[1,2]}, \n  {\"b\":\"},{\"} ,\n{}]}";
    QCOMPARE(offsetOfDownload(list, 0), list.indexOf("{\"a\""));
    QCOMPARE(offsetOfDownload(list, 1), list.indexOf("{\"b\""));
    QCOMPARE(offsetOfDownload(list, 2), list.lastIndexOf("{}"));
    QCOMPARE(offsetOfDownload(list, 3), 0);
    QCOMPARE(atPlaceInText(list, list.lastIndexOf("{}"), QStringLiteral("no")).english(),
             QStringLiteral("line 4 (byte %1): no").arg(list.lastIndexOf("{}")));
}

// Each member that is ever written is in the schema, and each of the schema's is written for a full download.
void TestListJson::isDescribedByItsSchema()
{
    StoredDownload download = fullDownload(1);
    download.standing.state = DownloadState::Failed;
    download.request.connections.most = 3;
    download.request.contentType = "text/csv";
    download.request.accepted = download.request.checksum;
    download.secretsLeftOut = Secret::Cookies;
    const QJsonObject list = QJsonDocument::fromJson(exported({download})).object();
    const QJsonObject written = list[QLatin1String("downloads")][0].toObject();
    QCOMPARE(written.keys(), schemaOf(QStringLiteral("download")).keys());
    for (const char* part : {"target", "connections", "retry", "timeouts", "proxy", "error"}) {
        const QString name = QLatin1String(part);
        QCOMPARE(written[name].toObject().keys(), schemaOf(name).keys());
    }
    const QJsonObject header = written[QLatin1String("headers")][0].toObject();
    QCOMPARE(header.keys(), schemaOf(QStringLiteral("header")).keys());
}

QTEST_APPLESS_MAIN(TestListJson)
#include "tst_list_json.moc"
