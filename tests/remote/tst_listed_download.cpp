#include "app/remote/listed_download.h"
#include "core/values/network/link_spelling.h"
#include "tests/remote/sample_list.h"

#include <QJsonDocument>
#include <QTest>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// A download of the window's list on its way to the terminal.
class TestListedDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsWhatAListShows();
    void leavesOutWhatIsNotKnown();
    void tellsAFailureOfWhatStandsStill_data();
    void tellsAFailureOfWhatStandsStill();
    void keepsSecretsBack_data();
    void keepsSecretsBack();
    void keepsTheSpellingOfALink();
    void refusesNonsense_data();
    void refusesNonsense();
};

namespace {

DownloadSnapshot running()
{
    DownloadSnapshot download = listed(3'000'000'000, DownloadState::Downloading);
    download.path = QStringLiteral("/home/me/ü \x1b[31m.iso");
    download.size = 4'000'000'000'000;
    download.bytes = 1'000'000'000'000;
    download.stepBytes = 5;
    download.bytesPerSecond = 1'000'000;
    download.timeLeft = 35s;
    return download;
}

DownloadSnapshot arrived(const DownloadSnapshot& download)
{
    // The terminal gets the download as text.
    const QByteArray text = QJsonDocument(listedJson(download)).toJson();
    return listedFrom(QJsonDocument::fromJson(text).object()).value_or(DownloadSnapshot());
}

} // namespace

void TestListedDownload::bringsWhatAListShows()
{
    QCOMPARE(arrived(running()), running());
    DownloadSnapshot failed = listed(1, DownloadState::Failed);
    failed.error = DownloadError{.kind = ErrorKind::NotFound,
                                 .httpStatus = 404,
                                 .detail = QStringLiteral("gone"),
                                 .server = QStringLiteral("https://node.example")};
    QCOMPARE(arrived(failed), failed);
}

// Members that the JSON does not tell stay in the window.
void TestListedDownload::leavesOutWhatIsNotKnown()
{
    DownloadSnapshot waiting = listed(1);
    waiting.connections = {{0, 600, 1500, 300}};
    waiting.category = QStringLiteral("Music");
    const QJsonObject json = listedJson(waiting);
    QCOMPARE(json.keys(), (QStringList{QStringLiteral("bytes"), QStringLiteral("id"), QStringLiteral("path"),
                                       QStringLiteral("speed"), QStringLiteral("state"),
                                       QStringLiteral("stepBytes"), QStringLiteral("url")}));
    QCOMPARE(arrived(waiting), listed(1));
}

void TestListedDownload::tellsAFailureOfWhatStandsStill_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("failed") << DownloadState::Failed << true;
    QTest::newRow("paused by it") << DownloadState::Paused << true;
    QTest::newRow("waits to try again") << DownloadState::Waiting << true;
    QTest::newRow("goes on after it") << DownloadState::Downloading << false;
    QTest::newRow("has finished after it") << DownloadState::Finished << false;
}

void TestListedDownload::tellsAFailureOfWhatStandsStill()
{
    QFETCH(const DownloadState, state);
    DownloadSnapshot download = listed(1, state);
    download.error = DownloadError{.kind = ErrorKind::TimedOut, .detail = {}};
    QTEST(arrived(download).error.has_value(), "isTold");
}

void TestListedDownload::keepsSecretsBack_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("a login") << QStringLiteral("https://me:CaNaRy@example.org/a.bin");
    QTest::newRow("a token") << QStringLiteral("https://example.org/a.bin?token=CaNaRy&n=1");
    QTest::newRow("a signature") << QStringLiteral("https://example.org/a.bin?X-Amz-Signature=CaNaRy");
    for (const char* name : {"pass", "my_pw", "jwt", "PHPSESSID", "ticket", "otp", "bearer", "hdnea"})
        QTest::newRow(name)
            << QStringLiteral("https://example.org/a.bin?n=1&%1=CaNaRy").arg(QLatin1String(name));
    for (const char* name : {"code", "sid"})
        QTest::newRow(name)
            << QStringLiteral("https://example.org/a.bin?%1=CaNaRy789").arg(QLatin1String(name));
    QTest::newRow("a session") << QStringLiteral("https://example.org/d;jsessionid=CaNaRy/a.bin");
}

void TestListedDownload::keepsSecretsBack()
{
    QFETCH(const QString, link);
    DownloadSnapshot download = listed(1, DownloadState::Failed);
    download.url = QUrl(link);
    download.error =
        DownloadError{.kind = ErrorKind::NotFound, .detail = QString(QLatin1String("GET ") + link)};
    QVERIFY(!QJsonDocument(listedJson(download)).toJson().contains("CaNaRy"));
    // The link without its secrets is still a link.
    const QUrl shown = arrived(download).url.toUrl();
    QCOMPARE(shown.host(), QStringLiteral("example.org"));
    QCOMPARE(shown.fileName(), QStringLiteral("a.bin"));
    QVERIFY(givenText(shown).contains(QLatin1String("***")));
}

void TestListedDownload::keepsTheSpellingOfALink()
{
    DownloadSnapshot download = listed(1);
    const QString given = QStringLiteral(
        "https://example.org/%7ea;v=1?b=%2f&sid=12&code=de&upw=1&compass=2&zipcode=12345678901");
    download.url = linkFrom(given);
    QCOMPARE(givenText(arrived(download).url.toUrl()), given);
}

void TestListedDownload::refusesNonsense_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* name, const char* key, const QJsonValue& value) {
        QTest::newRow(name) << QString::fromLatin1(key) << value;
    };
    row("no number", "id", QJsonValue());
    row("a number that none has", "id", 0);
    row("no link", "url", 3);
    row("no path", "path", QJsonValue());
    row("a state that there is not", "state", QStringLiteral("lost"));
    row("no bytes", "bytes", QStringLiteral("many"));
    row("fewer bytes than none", "bytes", -1);
    row("no bytes of the step", "stepBytes", QJsonValue());
    row("half a byte", "size", 0.5);
    row("a size below nothing", "size", -1);
    row("no speed", "speed", QJsonValue());
    row("no time", "left", QStringLiteral("soon"));
    row("an error that is none", "error", 1);
    row("an error that there is not", "error", QJsonObject{{QLatin1String("kind"), QStringLiteral("Lost")}});
    row("a status beyond all", "error",
        QJsonObject{{QLatin1String("kind"), QStringLiteral("NotFound")},
                    {QLatin1String("status"), 1000},
                    {QLatin1String("detail"), QString()},
                    {QLatin1String("server"), QString()}});
}

void TestListedDownload::refusesNonsense()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject json = listedJson(running());
    QVERIFY(listedFrom(json));
    json[key] = value;
    QVERIFY(!listedFrom(json));
}

QTEST_GUILESS_MAIN(TestListedDownload)
#include "tst_listed_download.moc"
