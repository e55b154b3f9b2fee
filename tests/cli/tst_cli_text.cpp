#include "app/cli/message_lines.h"
#include "app/cli/requests.h"
#include "app/cli/text_reporter.h"

#include <QBuffer>
#include <QTest>

using namespace tributary;
using namespace tributary::cli;
using namespace std::chrono_literals;

namespace {

const Subject subject{.number = 1,
                      .url = QUrl(QStringLiteral("http://example.com/a.iso")),
                      .text = QStringLiteral("http://example.com/a.iso")};

DownloadSnapshot running()
{
    DownloadSnapshot snapshot;
    snapshot.path = QStringLiteral("/home/me/a.iso");
    snapshot.state = DownloadState::Downloading;
    snapshot.size = 4096;
    snapshot.bytes = 1024;
    snapshot.bytesPerSecond = 512;
    snapshot.timeLeft = 6s;
    snapshot.parts = {{0, 1024}};
    return snapshot;
}

Tally oneOf(int total)
{
    return {
        .total = total, .completed = 0, .failed = 0, .skipped = 0, .bytes = 0, .exitCode = ExitCode::Done};
}

// Keeps each write apart, to see that a picture is one of them.
class WriteLog : public QIODevice
{
public:
    WriteLog() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    QByteArrayList writes;

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* bytes, qint64 count) override
    {
        writes.append(QByteArray(bytes, count));
        return count;
    }
};

// What a terminal of unlimited height shows after these bytes: it knows what the screen makes use of.
QByteArrayList shownAfter(const QByteArray& bytes)
{
    QByteArrayList lines{QByteArray()};
    qsizetype row = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) == '\n') {
            if (++row == lines.size())
                lines.append(QByteArray());
        } else if (bytes.at(i) == '\x1b') {
            qsizetype end = i + 2;
            while (isdigit(bytes.at(end)))
                ++end;
            const qsizetype number = bytes.mid(i + 2, end - i - 2).toInt();
            if (bytes.at(end) == 'A')
                row -= number;
            else if (bytes.at(end) == 'K')
                lines[row].clear();
            else if (bytes.at(end) == 'J')
                lines = lines.mid(0, row) + QByteArrayList{QByteArray()};
            i = end;
        } else if (bytes.at(i) != '\r') {
            lines[row] += bytes.at(i);
        }
    }
    return lines;
}

struct Recorded
{
    explicit Recorded(ProgressStyle progress, Verbosity verbosity = Verbosity::Normal)
        : reporter(out, styleOf(progress, verbosity),
                   {.utc = [] { return QDateTime(); }, .elapsed = [this] { return now; }})
    {
    }

    TextStyle styleOf(ProgressStyle progress, Verbosity verbosity)
    {
        return {.progress = progress,
                .verbosity = verbosity,
                .connectionRows = ConnectionRows::Hidden,
                .look = {.glyphs = Glyphs::Ascii, .ink = Ink::Plain},
                .frameSize = [this] { return size; },
                .mayDraw = [this] { return inFront; }};
    }

    QByteArray text() const { return out.writes.join(); }

    WriteLog out;
    FrameSize size{60, 10};
    bool inFront = true;
    std::chrono::milliseconds now{0};
    TextReporter reporter;
};

} // namespace

class TestCliText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAFrameInOneWrite();
    void finishedFilesScrollUpAboveTheBars();
    void nothingOfTheBarsStaysAtTheEnd();
    void aNarrowerTerminalLeavesNoRemains();
    void drawsNothingInTheBackground();
    void linesComeEveryFewSeconds();
    void withoutBarsNoControlSequencesAreWritten();
    void anEmptyListIsToldOf();
    void quietSaysNothingButErrors();
    void verboseShowsRequestsAndAnswers();
    void interruptionTellsHowToGoOn();
    void completionIsToldWithItsNotes();
    void failuresAreToldInColourOnlyWhereThereIsSome();
    void failuresTellWhatIsKept();
    void aLineOfAListIsNotCalledALink();
    void retriesTellWhyAndWhen();
    void theSummaryCountsWhatThereWas();
    void aProbeIsReadable();
    void verificationTellsBothDigests();
};

void TestCliText::drawsAFrameInOneWrite()
{
    Recorded recorded(ProgressStyle::Bar);
    recorded.reporter.progressed(subject, running());
    QVERIFY(recorded.out.writes.isEmpty());
    recorded.reporter.tick(oneOf(1));
    recorded.reporter.tick(oneOf(1));
    QCOMPARE(recorded.out.writes.size(), 2);
    const QByteArrayList shown = shownAfter(recorded.text());
    QCOMPARE(shown.size(), 2);
    QVERIFY2(shown.first().contains("a.iso") && shown.first().contains(" 25%"), shown.first().constData());
}

void TestCliText::finishedFilesScrollUpAboveTheBars()
{
    Recorded recorded(ProgressStyle::Bar);
    const Subject second{.number = 2, .url = subject.url, .text = subject.text};
    recorded.reporter.progressed(subject, running());
    recorded.reporter.progressed(second, running());
    recorded.reporter.tick(oneOf(2));
    QCOMPARE(shownAfter(recorded.text()).size(), 4);
    recorded.reporter.completed(subject,
                                {.path = QStringLiteral("/home/me/a.iso"), .bytes = 4096, .duration = 2s});
    recorded.reporter.tick(oneOf(2));
    const QByteArrayList shown = shownAfter(recorded.text());
    QCOMPARE(shown.size(), 4);
    QCOMPARE(shown.at(0), QByteArray("done /home/me/a.iso (4.0 KiB in 0:02, 2.0 KiB/s)"));
    QVERIFY2(shown.at(1).contains(" 25%"), shown.at(1).constData());
    QVERIFY2(shown.at(2).startsWith("0 of 2 done"), shown.at(2).constData());
}

void TestCliText::nothingOfTheBarsStaysAtTheEnd()
{
    Recorded recorded(ProgressStyle::Bar);
    recorded.reporter.progressed(subject, running());
    recorded.reporter.tick(oneOf(1));
    recorded.reporter.completed(subject,
                                {.path = QStringLiteral("/home/me/a.iso"), .bytes = 4096, .duration = 2s});
    recorded.reporter.finished(oneOf(1), 2s);
    QCOMPARE(shownAfter(recorded.text()),
             (QByteArrayList{"done /home/me/a.iso (4.0 KiB in 0:02, 2.0 KiB/s)", QByteArray()}));
}

void TestCliText::aNarrowerTerminalLeavesNoRemains()
{
    Recorded recorded(ProgressStyle::Bar);
    recorded.reporter.progressed(subject, running());
    recorded.reporter.tick(oneOf(1));
    // The one row of 60 columns now takes three lines of 25.
    recorded.size.columns = 25;
    recorded.reporter.tick(oneOf(1));
    QVERIFY2(recorded.out.writes.last().startsWith("\r\x1b[3A"), recorded.out.writes.last().constData());
    QVERIFY(recorded.out.writes.last().endsWith("\x1b[J"));
}

void TestCliText::drawsNothingInTheBackground()
{
    Recorded recorded(ProgressStyle::Bar);
    recorded.inFront = false;
    recorded.reporter.progressed(subject, running());
    recorded.reporter.tick(oneOf(1));
    QVERIFY(recorded.out.writes.isEmpty());
}

void TestCliText::linesComeEveryFewSeconds()
{
    Recorded recorded(ProgressStyle::Lines);
    recorded.reporter.progressed(subject, running());
    for (; recorded.now <= 10s; recorded.now += 100ms)
        recorded.reporter.tick(oneOf(1));
    QCOMPARE(recorded.out.writes.size(), 3);
    QCOMPARE(recorded.out.writes.first(), QByteArray("a.iso  25%  1.0 KiB of 4.0 KiB  512 B/s  0:06 left\n"));
}

void TestCliText::withoutBarsNoControlSequencesAreWritten()
{
    for (const ProgressStyle style : {ProgressStyle::Lines, ProgressStyle::None}) {
        Recorded recorded(style);
        recorded.reporter.progressed(subject, running());
        recorded.now = 5s;
        recorded.reporter.tick(oneOf(2));
        recorded.reporter.failed(subject, {});
        recorded.reporter.finished(oneOf(2), 2s);
        QCOMPARE(recorded.text().count('\n'), style == ProgressStyle::Lines ? 3 : 2);
        QVERIFY(!recorded.text().contains('\x1b') && !recorded.text().contains('\r'));
    }
}

void TestCliText::anEmptyListIsToldOf()
{
    Recorded recorded(ProgressStyle::None);
    recorded.reporter.finished({}, 0s);
    QCOMPARE(recorded.text(), QByteArray("The list asks for nothing; there was nothing to do.\n"));
    Recorded interrupted(ProgressStyle::None);
    interrupted.reporter.interrupted();
    interrupted.reporter.finished({}, 0s);
    QVERIFY(!interrupted.text().contains("nothing to do"));
}

void TestCliText::quietSaysNothingButErrors()
{
    Recorded recorded(ProgressStyle::Bar, Verbosity::Quiet);
    recorded.reporter.progressed(subject, running());
    recorded.reporter.tick(oneOf(2));
    recorded.reporter.logged(subject, QStringLiteral("> GET"));
    recorded.reporter.retrying(subject, {});
    recorded.reporter.completed(subject, {});
    recorded.reporter.skipped(subject, {});
    recorded.reporter.finished(oneOf(2), 2s);
    QCOMPARE(recorded.text(), QByteArray());
    recorded.reporter.failed(subject, {});
    QVERIFY(recorded.text().startsWith("failed http://example.com/a.iso: "));
}

void TestCliText::verboseShowsRequestsAndAnswers()
{
    Recorded recorded(ProgressStyle::None, Verbosity::Verbose);
    recorded.reporter.logged(subject, QStringLiteral("206 bytes 0-9/10\x1b"));
    QCOMPARE(recorded.text(), QByteArray("[1] 206 bytes 0-9/10?\n"));
    Recorded normal(ProgressStyle::None);
    normal.reporter.logged(subject, QStringLiteral("206"));
    QCOMPARE(normal.text(), QByteArray());
}

void TestCliText::interruptionTellsHowToGoOn()
{
    Recorded recorded(ProgressStyle::Bar, Verbosity::Quiet);
    recorded.reporter.progressed(subject, running());
    recorded.reporter.tick(oneOf(1));
    recorded.reporter.interrupted();
    QVERIFY(recorded.text().contains("Run the same command again"));
    QCOMPARE(recorded.text().count('\n'), 1);
}

void TestCliText::completionIsToldWithItsNotes()
{
    const DownloadResult result{.path = QStringLiteral("/home/me/a\x1b.iso"),
                                .bytes = 10 * 1024,
                                .duration = 4s,
                                .resumedFrom = 2 * 1024,
                                .checksum = ChecksumOutcome::Verified,
                                .size = SizeOutcome::NotConfirmed};
    QCOMPARE(
        completedLine(result, {}),
        QStringLiteral("done /home/me/a?.iso (10.0 KiB in 0:04, 2.0 KiB/s, resumed from 2.0 KiB, checksum "
                       "verified, size not confirmed by the server)"));
    QCOMPARE(speedOf({.path = {}, .bytes = 5000, .duration = 0ms}), 5'000'000);
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
    const Subject endless{.number = 1, .url = QUrl(), .text = QString(65536, u'a')};
    QVERIFY(failedLine(endless, {}, {}).size() < 1000);
}

void TestCliText::aLineOfAListIsNotCalledALink()
{
    const DownloadError error{
        .kind = ErrorKind::BadUrl, .httpStatus = 0, .detail = QStringLiteral("there is no such option")};
    const Subject line{
        .number = 1, .url = QUrl(), .text = QStringLiteral("list:2"), .kind = SubjectKind::ListLine};
    QCOMPARE(failedLine(line, {.error = error, .kept = 0}, {}),
             QStringLiteral("failed list:2: This line of the list makes no sense: there is no such option. "
                            "Correct it, and run the command again with --on-conflict skip."));
    const Order order = orderFor({}, ListFlaw{.line = 2, .reason = error.detail}, 1);
    QCOMPARE(order.subject.kind, SubjectKind::ListLine);
}

void TestCliText::retriesTellWhyAndWhen()
{
    const DownloadError error{.kind = ErrorKind::HttpError, .httpStatus = 503, .detail = {}};
    QCOMPARE(retryLine(subject, {.error = error, .attempt = 2, .wait = 1500ms}),
             QStringLiteral("retry http://example.com/a.iso in 1.5 s, try 2: HttpError (HTTP 503)"));
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
    QCOMPARE(missing,
             QStringLiteral("a.iso: the file could not be read (DiskError): opening a.iso: No such file"));
}

QTEST_APPLESS_MAIN(TestCliText)
#include "tst_cli_text.moc"
