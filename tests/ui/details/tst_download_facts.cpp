#include "tests/ui/list/sample_downloads.h"
#include "ui/details/download_facts.h"
#include "ui/details/history_words.h"
#include "words/failure_text.h"

#include <QDir>
#include <QMimeDatabase>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace tributary;
using namespace std::chrono_literals;
using enum DownloadState;

class DownloadFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAllThatIsKnown();
    void tellsTheType_data();
    void tellsTheType();
    void tellsTheStateWithoutItsReason_data();
    void tellsTheStateWithoutItsReason();
    void tellsTheServersDateAsALocalOne();
    void leavesOutWhatIsNotKnown();
    void countsNothingOfWhatWasCancelled();
    void tellsWhereALinkLedTo();
    void keepsPasswordsToItself();
    void tellsHowAFinishedFileCame();
    void tellsTheSameTimeAsTheLog();
    void tellsWhetherItWasVerified_data();
    void tellsWhetherItWasVerified();
    void tellsNothingOfARunThatNobodyRemembers();
    void makesLinesToCopy();
    void knowsWhatToDoAboutEachError();
};

namespace {

QString valueOf(const QList<Fact>& facts, const char* name)
{
    for (const Fact& fact : facts) {
        if (fact.name == QLatin1String(name))
            return fact.value;
    }
    return QStringLiteral("(missing)");
}

} // namespace

void DownloadFactsTest::tellsAllThatIsKnown()
{
    DownloadSnapshot download = samples::everyState().first();
    download.size = 5'000'000;
    const ProbeReport probe{
        .finalUrl = download.url.toUrl(),
        .name = QStringLiteral("paper.pdf"),
        .contentType = "application/octet-stream",
        .rangeSupported = true,
        .validators = {.etag = "\"v1\"", .lastModified = "Fri, 17 May 2024 08:00:00 GMT"}};
    const QList<Fact> facts = factsOf(download, probe);
    QVERIFY(valueOf(facts, "State").startsWith(QStringLiteral("Downloading · ")));
    QCOMPARE(valueOf(facts, "Link"), download.url.toDisplayString());
    QCOMPARE(valueOf(facts, "File"), QDir::toNativeSeparators(download.path));
    QVERIFY(valueOf(facts, "Size").startsWith(QStringLiteral("4.8\u00A0MiB (5")));
    QCOMPARE(valueOf(facts, "Type"), QStringLiteral("PDF document"));
    QVERIFY(linesOf(facts).contains(QLatin1String("Type: PDF document · application/octet-stream\n")));
    QVERIFY(valueOf(facts, "Transfer").startsWith(QLatin1String("In parts")));
    QCOMPARE(valueOf(facts, "Version (ETag)"), QStringLiteral("\"v1\""));
    QCOMPARE(valueOf(facts, "Redirects to"), QStringLiteral("(missing)"));
    download.state = DownloadState::Finished;
    QCOMPARE(valueOf(factsOf(download, probe), "Transfer"), QStringLiteral("(missing)"));
}

void DownloadFactsTest::tellsTheType_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("exactly");
    const QByteArray bytes("application/octet-stream");
    QString image =
        QMimeDatabase().mimeTypeForFile(QStringLiteral("a.iso"), QMimeDatabase::MatchExtension).comment();
    image[0] = image.at(0).toUpper();
    QTest::newRow("of a small letter")
        << bytes << QStringLiteral("a.iso") << image << QString::fromLatin1(bytes);
    QTest::newRow("unknown to all") << bytes << QStringLiteral("a") << QStringLiteral("Unknown")
                                    << QString::fromLatin1(bytes);
    QTest::newRow("bytes by another name")
        << QByteArray("Binary/Octet-Stream; x=1") << QStringLiteral("a") << QStringLiteral("Unknown")
        << QStringLiteral("Binary/Octet-Stream; x=1");
    QTest::newRow("known to the server alone")
        << QByteArray("application/x-nobody-knows-this") << QStringLiteral("a")
        << QStringLiteral("application/x-nobody-knows-this") << QString();
}

void DownloadFactsTest::tellsTheType()
{
    QFETCH(const QByteArray, said);
    QFETCH(const QString, name);
    const QList<Fact> facts = factsOf(samples::inState(1, Queued, QStringLiteral("a")),
                                      ProbeReport{.name = name, .contentType = said});
    const auto type = std::ranges::find(facts, QStringLiteral("Type"), &Fact::name);
    QVERIFY(type != facts.end());
    QTEST(type->value, "type");
    QTEST(type->exactly, "exactly");
}

void DownloadFactsTest::tellsTheStateWithoutItsReason_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<QString>("told");
    QTest::newRow("waiting") << Waiting << QStringLiteral("Waiting to try again · 50%");
    QTest::newRow("failed") << Failed << QStringLiteral("Failed · 50%");
    QTest::newRow("paused") << Paused << QStringLiteral("Paused · 50%");
    QTest::newRow("finished") << Finished << QStringLiteral("Finished");
    QTest::newRow("cancelled") << Cancelled << QStringLiteral("Aborted");
}

// The box above the facts says the reason, and when it is tried again.
void DownloadFactsTest::tellsTheStateWithoutItsReason()
{
    QFETCH(const DownloadState, state);
    DownloadSnapshot download = samples::inState(1, state, QStringLiteral("a"));
    download.size = 1000;
    download.bytes = 500;
    download.retryIn = 12s;
    if (state != Finished && state != Cancelled)
        download.error = DownloadError{.kind = ErrorKind::ConnectionLost, .httpStatus = 0, .detail = {}};
    QTEST(valueOf(factsOf(download, std::nullopt), "State"), "told");
}

void DownloadFactsTest::tellsTheServersDateAsALocalOne()
{
    const DownloadSnapshot download = samples::inState(1, Queued, QStringLiteral("a"));
    ProbeReport probe{.validators = {.lastModified = "Fri, 17 May 2024 08:00:00 GMT"}};
    const QDateTime local = QDateTime(QDate(2024, 5, 17), QTime(8, 0), QTimeZone::utc()).toLocalTime();
    const char* name = "Last modified";
    QCOMPARE(valueOf(factsOf(download, probe), name), QLocale().toString(local, QLocale::ShortFormat));
    QVERIFY(linesOf(factsOf(download, probe)).contains(QLocale().toString(local, QLocale::LongFormat)));
    probe.validators.lastModified = "last Friday";
    QCOMPARE(valueOf(factsOf(download, probe), name), QStringLiteral("last Friday"));
}

void DownloadFactsTest::leavesOutWhatIsNotKnown()
{
    DownloadSnapshot download = samples::inState(1, Queued, QStringLiteral("a"));
    const QList<Fact> facts = factsOf(download, std::nullopt);
    QCOMPARE(valueOf(facts, "Size"), QStringLiteral("Unknown"));
    QCOMPARE(valueOf(facts, "Type"), QStringLiteral("(missing)"));
    for (const Fact& fact : facts)
        QVERIFY2(!fact.value.isEmpty(), qPrintable(fact.name));
}

void DownloadFactsTest::countsNothingOfWhatWasCancelled()
{
    DownloadSnapshot download = samples::everyState().first();
    QVERIFY(valueOf(factsOf(download, std::nullopt), "Received") != QLatin1String("(missing)"));
    download.state = DownloadState::Cancelled;
    QCOMPARE(valueOf(factsOf(download, std::nullopt), "Received"), QStringLiteral("(missing)"));
}

void DownloadFactsTest::tellsWhereALinkLedTo()
{
    const DownloadSnapshot download = samples::inState(1, Downloading, QStringLiteral("a"));
    const ProbeReport probe{.finalUrl = QUrl(QStringLiteral("https://mirror.example.net/a"))};
    QCOMPARE(valueOf(factsOf(download, probe), "Redirects to"),
             QStringLiteral("https://mirror.example.net/a"));
}

void DownloadFactsTest::keepsPasswordsToItself()
{
    DownloadSnapshot download = samples::inState(1, Queued, QStringLiteral("a"));
    download.url = QUrl(QStringLiteral("https://ada:secret@example.org/a"));
    QVERIFY(!linesOf(factsOf(download, std::nullopt)).contains(QLatin1String("secret")));
}

void DownloadFactsTest::tellsHowAFinishedFileCame()
{
    DownloadSnapshot download = samples::inState(1, Finished, QStringLiteral("a"));
    download.finishedAt = QDateTime(QDate(2024, 5, 17), QTime(8, 0), QTimeZone::utc());
    FinishedRun run{.took = 35s, .fetched = 35 * 2 * 1024 * 1024};
    QList<Fact> facts = factsOf(download, std::nullopt, run);
    QCOMPARE(valueOf(facts, "Finished"),
             QLocale().toString(download.finishedAt->toLocalTime(), QLocale::ShortFormat));
    QCOMPARE(valueOf(facts, "Time taken"), QStringLiteral("0:35"));
    QCOMPARE(valueOf(facts, "Average speed"), QStringLiteral("2.0\u00A0MiB/s"));
    run.resumedFrom = 5;
    facts = factsOf(download, std::nullopt, run);
    QCOMPARE(valueOf(facts, "Time taken"), QStringLiteral("0:35 for the last 70.0\u00A0MiB"));
    run = {.took = 400ms, .fetched = 1024};
    facts = factsOf(download, std::nullopt, run);
    QCOMPARE(valueOf(facts, "Time taken"), QStringLiteral("Less than a second"));
    QCOMPARE(valueOf(facts, "Average speed"), QStringLiteral("2.5\u00A0KiB/s"));
    // The file was there already.
    facts = factsOf(download, std::nullopt, FinishedRun{.took = 1ms});
    QCOMPARE(valueOf(facts, "Average speed"), QStringLiteral("(missing)"));
    QCOMPARE(valueOf(facts, "Time taken"), QStringLiteral("(missing)"));
}

void DownloadFactsTest::tellsTheSameTimeAsTheLog()
{
    const DownloadSnapshot download = samples::inState(1, Finished, QStringLiteral("a"));
    DownloadResult result{.path = download.path, .bytes = 1024, .duration = 14'600ms, .connectionsUsed = 1};
    const FinishedRun run{.took = result.duration, .fetched = 1024};
    QCOMPARE(valueOf(factsOf(download, std::nullopt, run), "Time taken"), QStringLiteral("0:15"));
    QVERIFY2(resultText(result).contains(QLatin1String(" in 0:15, ")), qPrintable(resultText(result)));
    result.duration = 700ms;
    QVERIFY2(resultText(result).contains(QLatin1String(" in less than a second, ")),
             qPrintable(resultText(result)));
}

void DownloadFactsTest::tellsWhetherItWasVerified_data()
{
    QTest::addColumn<std::optional<FoundChecksum>>("verified");
    QTest::addColumn<QString>("words");
    using Verified = std::optional<FoundChecksum>;
    const Checksum digest{.algorithm = QCryptographicHash::Md5, .digest = QByteArray(16, 'Z')};
    const QString text = QStringLiteral("5a").repeated(16);
    QTest::newRow("no") << Verified() << QStringLiteral("Not verified");
    QTest::newRow("by its pieces") << Verified(FoundChecksum()) << QStringLiteral("All pieces match");
    QTest::newRow("as was given") << Verified({.checksum = digest})
                                  << QStringLiteral("MD5 matches: %1").arg(text);
    QTest::newRow("as a header said")
        << Verified({.checksum = digest, .origin = ChecksumOrigin::Header, .place = QStringLiteral("Digest")})
        << QStringLiteral("MD5 matches: %1 (from Digest)").arg(text);
}

void DownloadFactsTest::tellsWhetherItWasVerified()
{
    QFETCH(const std::optional<FoundChecksum>, verified);
    const DownloadSnapshot download = samples::inState(1, Finished, QStringLiteral("a"));
    const FinishedRun run{.took = 5s, .fetched = 5, .verified = verified};
    QTEST(valueOf(factsOf(download, std::nullopt, run), "Checksum"), "words");
}

void DownloadFactsTest::tellsNothingOfARunThatNobodyRemembers()
{
    const DownloadSnapshot download = samples::inState(1, Finished, QStringLiteral("a"));
    for (const char* name : {"Time taken", "Average speed", "Checksum"})
        QCOMPARE(valueOf(factsOf(download, std::nullopt), name), QStringLiteral("(missing)"));
    // All but what it was compared with, which the list knows by itself.
    DownloadSnapshot imported = download;
    imported.checkedBy = CheckedBy::Sha256;
    QCOMPARE(valueOf(factsOf(imported, std::nullopt), "Checksum"), QStringLiteral("SHA-256 matches"));
    // A download that failed in a later run does not show how an earlier one ended.
    const DownloadSnapshot failed = samples::inState(1, Failed, QStringLiteral("a"));
    QCOMPARE(valueOf(factsOf(failed, std::nullopt, FinishedRun{.took = 5s}), "Checksum"),
             QStringLiteral("(missing)"));
}

void DownloadFactsTest::makesLinesToCopy()
{
    QCOMPARE(linesOf(QList<Fact>{{QStringLiteral("A"), QStringLiteral("1")},
                                 {QStringLiteral("B"), QStringLiteral("2")}}),
             QStringLiteral("A: 1\nB: 2"));
}

void DownloadFactsTest::knowsWhatToDoAboutEachError()
{
    for (int kind = 0; kind <= int(lastOf<ErrorKind>); ++kind) {
        const DownloadError error{.kind = static_cast<ErrorKind>(kind)};
        QVERIFY2(adviceFor(error).endsWith(u'.') || error.kind == ErrorKind::Cancelled,
                 nameOf(error.kind).data());
    }
}

QTEST_GUILESS_MAIN(DownloadFactsTest)
#include "tst_download_facts.moc"
