#include "tests/cli/recorded_text.h"

#include <QDir>
#include <QTest>

using namespace tributary;
using namespace tributary::cli;
using namespace std::chrono_literals;

namespace {

QByteArray doneWords()
{
    const QString path = QDir::toNativeSeparators(QStringLiteral("/home/me/a.iso"));
    return "done " + path.toUtf8() + " (4.0 KiB in 0:02, 2.0 KiB/s)";
}

// The rows of a terminal of unlimited height after these bytes. It knows only the control sequences that the
// progress screen uses.
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

} // namespace

// How far it is, in the terminal: bars that are drawn over and over, or lines where there are none.
class TestCliProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAFrameInOneWrite();
    void finishedFilesScrollUpAboveTheBars();
    void nothingOfTheBarsStaysAtTheEnd();
    void aNarrowerTerminalLeavesNoRemains();
    void drawsNothingInTheBackground();
    void theWaitForAListIsALineBesideBars();
    void linesComeEveryFewSeconds();
    void manyFilesHaveOneLineTogether();
    void withoutBarsNoControlSequencesAreWritten();
};

void TestCliProgress::drawsAFrameInOneWrite()
{
    RecordedText recorded(ProgressStyle::Bar);
    recorded.reporter.progressed(subject, running());
    QVERIFY(recorded.out.writes.isEmpty());
    recorded.reporter.tick(oneOf(1));
    recorded.reporter.tick(oneOf(1));
    QCOMPARE(recorded.out.writes.size(), 2);
    const QByteArrayList shown = shownAfter(recorded.text());
    QCOMPARE(shown.size(), 2);
    QVERIFY2(shown.first().contains("a.iso") && shown.first().contains(" 25%"), shown.first().constData());
}

void TestCliProgress::finishedFilesScrollUpAboveTheBars()
{
    RecordedText recorded(ProgressStyle::Bar);
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
    QCOMPARE(shown.at(0), doneWords());
    QVERIFY2(shown.at(1).contains(" 25%"), shown.at(1).constData());
    QVERIFY2(shown.at(2).startsWith("0 of 2 done"), shown.at(2).constData());
}

void TestCliProgress::nothingOfTheBarsStaysAtTheEnd()
{
    RecordedText recorded(ProgressStyle::Bar);
    recorded.reporter.progressed(subject, running());
    recorded.reporter.tick(oneOf(1));
    recorded.reporter.completed(subject,
                                {.path = QStringLiteral("/home/me/a.iso"), .bytes = 4096, .duration = 2s});
    recorded.reporter.finished(oneOf(1), 2s);
    QCOMPARE(shownAfter(recorded.text()), (QByteArrayList{doneWords(), QByteArray()}));
}

void TestCliProgress::aNarrowerTerminalLeavesNoRemains()
{
    RecordedText recorded(ProgressStyle::Bar);
    recorded.reporter.progressed(subject, running());
    recorded.reporter.tick(oneOf(1));
    // The one row of 60 columns now takes three lines of 25.
    recorded.size.columns = 25;
    recorded.reporter.tick(oneOf(1));
    QVERIFY2(recorded.out.writes.last().startsWith("\r\x1b[3A"), recorded.out.writes.last().constData());
    QVERIFY(recorded.out.writes.last().endsWith("\x1b[J"));
}

void TestCliProgress::drawsNothingInTheBackground()
{
    RecordedText recorded(ProgressStyle::Bar);
    recorded.inFront = false;
    recorded.reporter.progressed(subject, running());
    recorded.reporter.tick(oneOf(1));
    QVERIFY(recorded.out.writes.isEmpty());
}

void TestCliProgress::theWaitForAListIsALineBesideBars()
{
    RecordedText recorded(ProgressStyle::Bar);
    recorded.reporter.retrying(subject, {});
    QCOMPARE(recorded.text(), QByteArray());
    recorded.reporter.retrying({.number = 0, .url = subject.url, .text = subject.text}, {});
    QCOMPARE(recorded.text().count('\n'), 1);
}

void TestCliProgress::linesComeEveryFewSeconds()
{
    RecordedText recorded(ProgressStyle::Lines);
    recorded.reporter.progressed(subject, running());
    for (; recorded.now <= 10s; recorded.now += 100ms)
        recorded.reporter.tick(oneOf(1));
    QCOMPARE(recorded.out.writes.size(), 3);
    QCOMPARE(recorded.out.writes.first(), QByteArray("a.iso  25%  1.0 KiB of 4.0 KiB  512 B/s  0:06 left\n"));
}

void TestCliProgress::manyFilesHaveOneLineTogether()
{
    const auto linesOf = [](int files, std::optional<qint64> sizeOfLast) {
        RecordedText recorded(ProgressStyle::Lines);
        for (int n = 1; n <= files; ++n) {
            DownloadSnapshot snapshot = running();
            if (n == files)
                snapshot.size = sizeOfLast;
            recorded.reporter.progressed({.number = n, .url = subject.url, .text = subject.text}, snapshot);
        }
        Tally tally = oneOf(9);
        tally.completed = 3;
        tally.bytesPerSecond = 2048;
        recorded.now = 5s;
        recorded.reporter.tick(tally);
        return recorded.text();
    };
    QCOMPARE(linesOf(4, 4096).count('\n'), 4);
    QCOMPARE(linesOf(5, 4096), QByteArray("files: 5  25%  5.0 KiB of 20.0 KiB  2.0 KiB/s  3 done\n"));
    QCOMPARE(linesOf(5, {}), QByteArray("files: 5  5.0 KiB  2.0 KiB/s  3 done\n"));
}

void TestCliProgress::withoutBarsNoControlSequencesAreWritten()
{
    for (const ProgressStyle style : {ProgressStyle::Lines, ProgressStyle::None}) {
        RecordedText recorded(style);
        recorded.reporter.progressed(subject, running());
        recorded.now = 5s;
        recorded.reporter.tick(oneOf(2));
        recorded.reporter.failed(subject, {});
        recorded.reporter.finished(oneOf(2), 2s);
        QCOMPARE(recorded.text().count('\n'), style == ProgressStyle::Lines ? 3 : 2);
        QVERIFY(!recorded.text().contains('\x1b') && !recorded.text().contains('\r'));
    }
}

QTEST_APPLESS_MAIN(TestCliProgress)
#include "tst_cli_progress.moc"
