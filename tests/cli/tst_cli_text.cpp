#include "app/cli/commands/requests.h"
#include "app/cli/reporting/json_reporter.h"
#include "app/cli/reporting/masking_reporter.h"
#include "app/cli/reporting/message_lines.h"
#include "tests/cli/recorded_text.h"

#include <QDir>
#include <QTest>

using namespace tributary;
using namespace tributary::cli;
using namespace std::chrono_literals;

// The words that a person is told, and how many of them.
class TestCliText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListIsToldOf();
    void quietSaysNothingButErrors();
    void verboseShowsRequestsAndAnswers();
    void onlyVerboseReadsTheLog();
    void interruptionTellsHowToGoOn();
    void interruptionTellsWhatStartsOver_data();
    void interruptionTellsWhatStartsOver();
    void completionIsToldWithItsNotes();
    void completionTellsWhereTheChecksumWas();
    void failuresAreToldInColourOnlyWhereThereIsSome();
    void failuresTellWhatIsKept();
    void aLineOfAListIsNotCalledALink();
    void retriesTellWhyAndWhen();
    void retriesAreToldUnlessABarShowsThem_data();
    void retriesAreToldUnlessABarShowsThem();
    void theSummaryCountsWhatThereWas();
    void aProbeIsReadable();
    void aMeasurementThatTimeCutShortSaysNothingOfWhatPays();
    void verificationTellsBothDigests();
};

void TestCliText::anEmptyListIsToldOf()
{
    RecordedText recorded(ProgressStyle::None);
    recorded.reporter.finished({}, 0s);
    QCOMPARE(recorded.text(), QByteArray("The list contains no downloads; there was nothing to do.\n"));
    RecordedText interrupted(ProgressStyle::None);
    interrupted.reporter.interrupted({});
    interrupted.reporter.finished({}, 0s);
    QVERIFY(!interrupted.text().contains("nothing to do"));
}

void TestCliText::quietSaysNothingButErrors()
{
    RecordedText recorded(ProgressStyle::Bar, Verbosity::Quiet);
    recorded.reporter.progressed(subject, running());
    recorded.reporter.tick(oneOf(2));
    recorded.reporter.logged(subject, QStringLiteral("> GET"));
    recorded.reporter.retrying(subject, {});
    recorded.reporter.completed(subject, {});
    recorded.reporter.skipped(subject, {});
    recorded.reporter.noticed(subject, QStringLiteral("kept aside"));
    recorded.reporter.finished(oneOf(2), 2s);
    QCOMPARE(recorded.text(), QByteArray());
    recorded.reporter.failed(subject, {});
    QVERIFY(recorded.text().startsWith("failed http://example.com/a.iso: "));
}

void TestCliText::verboseShowsRequestsAndAnswers()
{
    RecordedText recorded(ProgressStyle::None, Verbosity::Verbose);
    recorded.reporter.logged(subject, QStringLiteral("206 bytes 0-9/10\x1b"));
    QCOMPARE(recorded.text(), QByteArray("[1] 206 bytes 0-9/10?\n"));
    RecordedText normal(ProgressStyle::None);
    normal.reporter.logged(subject, QStringLiteral("206"));
    QCOMPARE(normal.text(), QByteArray());
}

// And where one of several reads something, it is worth telling.
void TestCliText::onlyVerboseReadsTheLog()
{
    RecordedText quiet(ProgressStyle::None, Verbosity::Quiet);
    RecordedText normal(ProgressStyle::None);
    RecordedText verbose(ProgressStyle::None, Verbosity::Verbose);
    QVERIFY(!quiet.reporter.readsLog() && !normal.reporter.readsLog() && verbose.reporter.readsLog());
    QVERIFY(!verbose.reporter.readsReports());

    MaskingReporter several{SecretMask()};
    QVERIFY(!several.readsLog() && !several.readsReports());
    WriteLog out;
    several.add(std::make_unique<JsonReporter>(out, systemClock()));
    QVERIFY(!several.readsLog() && several.readsReports());
    several.add(std::make_unique<TextReporter>(out, verbose.styleOf(ProgressStyle::None, Verbosity::Verbose),
                                               systemClock()));
    QVERIFY(several.readsLog());
}

void TestCliText::interruptionTellsHowToGoOn()
{
    RecordedText recorded(ProgressStyle::Bar, Verbosity::Quiet);
    recorded.reporter.progressed(subject, running());
    recorded.reporter.tick(oneOf(1));
    recorded.reporter.interrupted({});
    QVERIFY(recorded.text().contains("Run the same command again"));
    QCOMPARE(recorded.text().count('\n'), 1);
}

void TestCliText::interruptionTellsWhatStartsOver_data()
{
    QTest::addColumn<bool>("isOne");
    QTest::addColumn<qint64>("kept");
    QTest::addColumn<bool>("startsOver");
    QTest::addColumn<QByteArray>("told");
    const QByteArray continues = "Run the same command again to continue.\n";
    QTest::newRow("one that does") << true << qint64(5) << true
                                   << QByteArray("The server can't continue a file; the same command "
                                                 "fetches it from the start.\n");
    QTest::newRow("one that doesn't") << true << qint64(5) << false << continues;
    QTest::newRow("one without a byte") << true << qint64(0) << true << continues;
    QTest::newRow("one of two") << false << qint64(5) << true
                                << QByteArray("to continue; a file that its server can't continue is "
                                              "fetched from the start.\n");
}

void TestCliText::interruptionTellsWhatStartsOver()
{
    QFETCH(const bool, isOne);
    QFETCH(const qint64, kept);
    QFETCH(const bool, startsOver);
    QFETCH(const QByteArray, told);
    QList<Halfway> left{{.subject = subject, .kept = kept, .startsOver = startsOver}};
    if (!isOne)
        left.append({.subject = subject, .kept = 7});
    RecordedText recorded(ProgressStyle::None);
    recorded.reporter.interrupted(left);
    QVERIFY2(recorded.text().endsWith(told), recorded.text().constData());
}

void TestCliText::completionIsToldWithItsNotes()
{
    const DownloadResult result{.path = QStringLiteral("/home/me/a\x1b.iso"),
                                .bytes = 10 * 1024,
                                .duration = 4s,
                                .resumedFrom = 2 * 1024,
                                .checksum = ChecksumOutcome::Verified,
                                .size = SizeOutcome::NotConfirmed};
    QCOMPARE(completedLine(result, {}),
             QLatin1String("done ") + QDir::toNativeSeparators(QStringLiteral("/home/me/a?.iso")) +
                 QStringLiteral(" (10.0 KiB in 0:04, 2.0 KiB/s, resumed from 2.0 KiB, checksum "
                                "matches, size not confirmed by the server)"));
    QCOMPARE(speedOf({.path = {}, .bytes = 5000, .duration = 0ms}), 5'000'000);
}

// The link and the servers that it leads to choose the name of that place.
void TestCliText::completionTellsWhereTheChecksumWas()
{
    const DownloadResult result{.path = QStringLiteral("/home/me/a.iso"),
                                .bytes = 10 * 1024,
                                .duration = 4s,
                                .checksum = ChecksumOutcome::Verified,
                                .verified = {.checksum = {},
                                             .origin = ChecksumOrigin::File,
                                             .place = QStringLiteral("a\x1b.iso.sha256")}};
    const QString line = completedLine(result, {});
    QVERIFY2(line.contains(QLatin1String("checksum matches a?.iso.sha256")), qPrintable(line));
}

void TestCliText::failuresAreToldInColourOnlyWhereThereIsSome()
{
    const FailureNotice notice{.error = {.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}},
                               .kept = 0};
    QVERIFY(!failedLine(subject, notice, {}).contains(QChar(0x1b)));
    const QString coloured = failedLine(subject, notice, {.glyphs = Glyphs::Unicode, .ink = Ink::Coloured});
    QVERIFY(coloured.startsWith(QLatin1String("\x1b[31mfailed\x1b[0m http://example.com/a.iso: ")));
}

void TestCliText::failuresTellWhatIsKept()
{
    const DownloadError error{
        .kind = ErrorKind::NoSpace, .httpStatus = 0, .detail = QStringLiteral("/a is full")};
    const QString line = failedLine(subject, {.error = error, .kept = 3 * 1024}, {});
    QVERIFY2(line.contains(QLatin1String(": /a is full. ")) &&
                 line.endsWith(QLatin1String(" 3.0 KiB are kept.")),
             qPrintable(line));
    QVERIFY(!failedLine(subject, {.error = error, .kept = 0}, {}).contains(QLatin1String("kept")));
    // Right pieces of a file stay although others are wrong.
    const DownloadError wrong{.kind = ErrorKind::ChecksumMismatch, .httpStatus = 0, .detail = {}};
    const QString some = failedLine(subject, {.error = wrong, .kept = 3 * 1024}, {});
    QVERIFY2(some.endsWith(QLatin1String(" a different file. 3.0 KiB are kept.")), qPrintable(some));
    const QString none = failedLine(subject, {.error = wrong, .kept = 0}, {});
    QVERIFY2(none.endsWith(QLatin1String(" a different file. None of it was kept.")), qPrintable(none));
    // Nobody fetched the file that was there before, and it stays.
    const DownloadError there{.kind = ErrorKind::ChecksumMismatch,
                              .httpStatus = 0,
                              .detail = Phrase(PhraseKind::FileExists, {QStringLiteral("/a")})};
    const QString old = failedLine(subject, {.error = there, .kept = 0}, {});
    QVERIFY2(!old.contains(QLatin1String("kept")) && !old.contains(QLatin1String(" sent ")), qPrintable(old));
    const Subject endless{.number = 1, .url = QUrl(), .text = QString(65536, u'a')};
    QVERIFY(failedLine(endless, {}, {}).size() < 1000);
}

void TestCliText::aLineOfAListIsNotCalledALink()
{
    const DownloadError error{
        .kind = ErrorKind::BadUrl, .httpStatus = 0, .detail = QStringLiteral("there is no such option")};
    const Subject line{.number = 1,
                       .url = QUrl(),
                       .text = QStringLiteral("list:2"),
                       .flaw = Flaw{FlawKind::OptionIsUnknown, {}}};
    QCOMPARE(failedLine(line, {.error = error, .kept = 0}, {}),
             QStringLiteral("failed list:2: This line of the list makes no sense: there is no such option. "
                            "Correct it, and run the command again with --on-conflict skip."));
    const Order order = orderFor({}, LinkListFlaw{.line = 2, .reason = {FlawKind::OptionIsUnknown}}, 1);
    QCOMPARE(order.subject.flaw, line.flaw);
    QCOMPARE(order.request.error(), error);
}

void TestCliText::retriesTellWhyAndWhen()
{
    const DownloadError error{.kind = ErrorKind::HttpError, .httpStatus = 503, .detail = {}};
    QCOMPARE(retryLine(subject, {.error = error, .attempt = 2, .wait = 1500ms}),
             QStringLiteral("retry http://example.com/a.iso in 1.5 s, try 2: The server reported an error "
                            "(HTTP 503)"));
}

void TestCliText::retriesAreToldUnlessABarShowsThem_data()
{
    QTest::addColumn<ProgressStyle>("style");
    QTest::addColumn<Verbosity>("verbosity");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("lines") << ProgressStyle::Lines << Verbosity::Normal << true;
    QTest::newRow("nothing else shows it") << ProgressStyle::None << Verbosity::Normal << true;
    QTest::newRow("a bar") << ProgressStyle::Bar << Verbosity::Normal << false;
    QTest::newRow("a bar, verbose") << ProgressStyle::Bar << Verbosity::Verbose << true;
    QTest::newRow("quiet") << ProgressStyle::Lines << Verbosity::Quiet << false;
}

void TestCliText::retriesAreToldUnlessABarShowsThem()
{
    QFETCH(const ProgressStyle, style);
    QFETCH(const Verbosity, verbosity);
    QFETCH(const bool, isTold);
    RecordedText recorded(style, verbosity);
    const DownloadError error{.kind = ErrorKind::ConnectionLost, .httpStatus = 0, .detail = {}};
    recorded.reporter.retrying(subject, {.error = error, .attempt = 1, .wait = 500ms});
    QCOMPARE(recorded.text().contains("was lost"), isTold);
}

void TestCliText::theSummaryCountsWhatThereWas()
{
    Tally tally = oneOf(4);
    tally.completed = 2;
    tally.bytes = 2048;
    QCOMPARE(summaryLine(tally, 61s, {}), QStringLiteral("2 done · 2.0 KiB in 1:01"));
    tally.failed = tally.skipped = 1;
    QCOMPARE(summaryLine(tally, 61s, {.glyphs = Glyphs::Ascii, .ink = Ink::Plain}),
             QStringLiteral("2 done, 1 skipped, 1 failed, 2.0 KiB in 1:01"));
}

void TestCliText::aProbeIsReadable()
{
    const QString text = probeText(subject, {.finalUrl = QUrl(QStringLiteral("http://b.example.com/a.iso")),
                                             .name = QStringLiteral("a.iso"),
                                             .size = 3'972'844'748,
                                             .contentType = "application/x-iso",
                                             .rangeSupported = true,
                                             .validators = {}});
    QCOMPARE(text.count(u'\n'), 8);
    for (const char* fact : {"http://b.example.com/a.iso", "3.7 GiB (3972844748 bytes)", "application/x-iso",
                             "Ranges     yes", "ETag       unknown"})
        QVERIFY2(text.contains(QLatin1String(fact)), qPrintable(text));
}

void TestCliText::aMeasurementThatTimeCutShortSaysNothingOfWhatPays()
{
    ProbeReport report;
    report.connections = ConnectionMeasurement{.accepted = 15, .best = 15};
    QVERIFY(
        probeText(subject, report).contains(QLatin1String("at least 15 at once; more than 15 don't help")));
    report.connections->wasCutShort = true;
    QVERIFY(!probeText(subject, report).contains(QLatin1String("don't help")));
    QVERIFY(probeText(subject, report).contains(QLatin1String("at least 15 at once")));
    QVERIFY(probeText(subject, report).contains(QLatin1String("too short")));
    report.connections->didFileEnd = true;
    QVERIFY(!probeText(subject, report).contains(QLatin1String("too short")));
    QVERIFY(probeText(subject, report).contains(QLatin1String("too small to tell")));
}

void TestCliText::verificationTellsBothDigests()
{
    const Checksum wanted = *parseChecksum(QStringLiteral("md5:d41d8cd98f00b204e9800998ecf8427e"));
    const QString file = QStringLiteral("a.iso");
    QCOMPARE(verifiedLine(file, wanted, wanted.digest), QStringLiteral("a.iso: the md5 checksum matches"));
    const QString wrong = verifiedLine(file, wanted, QByteArray(16, '\1'));
    QVERIFY2(wrong.contains(QLatin1String("it is md5:01010101")) && wrong.contains(toText(wanted)),
             qPrintable(wrong));
    const QString missing = verifiedLine(
        file, wanted, failure(ErrorKind::DiskError, QStringLiteral("opening a.iso: No such file")));
    QCOMPARE(missing, QStringLiteral("a.iso: the file could not be read: opening a.iso: No such file"));
}

QTEST_APPLESS_MAIN(TestCliText)
#include "tst_cli_text.moc"
