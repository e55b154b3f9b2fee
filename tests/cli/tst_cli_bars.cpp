#include "app/cli/reporting/download_row.h"
#include "app/cli/reporting/frame_rows.h"
#include "app/cli/reporting/progress_bar.h"
#include "app/cli/reporting/step_progress.h"
#include "app/cli/terminal/text_width.h"
#include "tests/support/checks/sampling.h"

#include <QTest>

#include <limits>

using namespace tributary;
using namespace tributary::cli;
using namespace tributary::test;

namespace {

constexpr TerminalLook unicode{.glyphs = Glyphs::Unicode, .ink = Ink::Plain};
constexpr TerminalLook ascii{.glyphs = Glyphs::Ascii, .ink = Ink::Plain};
constexpr qint64 mebibyte = 1024 * 1024;

QString bar(qint64 size, const QList<ByteRange>& parts, int columns, Glyphs glyphs = Glyphs::Ascii)
{
    return partsBar({0, size}, parts, columns, glyphs);
}

DownloadSnapshot halfDone(const QString& name = QStringLiteral("debian-13.iso"))
{
    DownloadSnapshot snapshot;
    snapshot.url = QUrl(QStringLiteral("http://example.com/debian-13.iso"));
    snapshot.path = QLatin1String("/home/me/") + name;
    snapshot.state = DownloadState::Downloading;
    snapshot.size = 100 * mebibyte;
    snapshot.bytes = 50 * mebibyte;
    snapshot.bytesPerSecond = 5 * mebibyte;
    snapshot.timeLeft = std::chrono::seconds(10);
    snapshot.parts = {{0, 50 * mebibyte}};
    snapshot.connections = {{0, 30 * mebibyte, 60 * mebibyte, 2 * mebibyte},
                            {60 * mebibyte, 80 * mebibyte, std::nullopt, 3 * mebibyte}};
    return snapshot;
}

QList<DownloadSnapshot> manyKinds()
{
    QList<DownloadSnapshot> all{
        halfDone(),
        halfDone(
            QStringLiteral("漢字のとても長いファイル名です🎉👩‍👩‍👧.tar.gz")),
        halfDone(QString::fromUtf8("e\u0301\u0302combining\u200b.zip")), halfDone(QString(300, u'x'))};
    for (const DownloadState state : {DownloadState::Connecting, DownloadState::Waiting,
                                      DownloadState::Verifying, DownloadState::Assembling}) {
        all.append(halfDone());
        all.last().state = state;
        all.last().retryIn = std::chrono::hours(9999);
        all.last().stepBytes = 10 * mebibyte;
    }
    all.append(halfDone());
    all.last().size.reset();
    all.append(halfDone());
    all.last().size = std::numeric_limits<qint64>::max();
    all.last().bytesPerSecond = std::numeric_limits<qint64>::max();
    all.last().timeLeft = std::chrono::seconds(std::numeric_limits<qint64>::max() / 2);
    all.append(DownloadSnapshot{});
    return all;
}

Tally oneOf(int total)
{
    return {
        .total = total, .completed = 0, .failed = 0, .skipped = 0, .bytes = 0, .exitCode = ExitCode::Done};
}

} // namespace

class TestCliBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhichPartsAreHere_data();
    void showsWhichPartsAreHere();
    void aCellIsFullOnlyWhenAllOfItIsHere();
    void fillsCellsByEighths();
    void agreesWithEveryByteOfASmallFile();
    void standsTheLargestFile();
    void aFileOfUnknownSizeHasAMovingBlock();
    void hundredPercentMeansAllOfIt();
    void countsColumnsAsATerminalDoes_data();
    void countsColumnsAsATerminalDoes();
    void shortensNamesInTheMiddle();
    void neverCutsACharacterInTwo();
    void textCannotSteerTheTerminal();
    void rowsAreExactlyAsWideAsTheTerminal();
    void asciiRowsAreAscii();
    void aWideRowTellsEverythingAndANarrowOneTheEssence();
    void verifyingHasAProgressOfItsOwn();
    void aRetryWhoseTimeIsOverWaits();
    void framesFitTheTerminalsHeight();
    void theSummaryTellsHowManyAreDone();
    void theTimeLeftOfAllIsToldOnlyWhenItIsKnown();
    void connectionsGetRowsOfTheirOwn();
};

void TestCliBars::showsWhichPartsAreHere_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QList<ByteRange>>("parts");
    QTest::addColumn<QString>("cells");
    using Parts = QList<ByteRange>;
    QTest::newRow("nothing") << qint64(1000) << Parts{} << QStringLiteral("[          ]");
    QTest::newRow("all") << qint64(1000) << Parts{{0, 1000}} << QStringLiteral("[##########]");
    QTest::newRow("the first half") << qint64(1000) << Parts{{0, 500}} << QStringLiteral("[#####     ]");
    QTest::newRow("the end") << qint64(1000) << Parts{{900, 1000}} << QStringLiteral("[         #]");
    QTest::newRow("islands") << qint64(1000) << Parts{{0, 200}, {500, 700}} << QStringLiteral("[##   ##   ]");
    QTest::newRow("most of a cell") << qint64(1000) << Parts{{0, 190}} << QStringLiteral("[#=        ]");
    QTest::newRow("a single byte") << qint64(1000) << Parts{{555, 556}} << QStringLiteral("[     -    ]");
    QTest::newRow("an empty file") << qint64(0) << Parts{} << QStringLiteral("[##########]");
    QTest::newRow("five bytes, three here") << qint64(5) << Parts{{0, 3}} << QStringLiteral("[######    ]");
}

void TestCliBars::showsWhichPartsAreHere()
{
    QFETCH(const qint64, size);
    QFETCH(const QList<ByteRange>, parts);
    QTEST(bar(size, parts, 12), "cells");
}

void TestCliBars::aCellIsFullOnlyWhenAllOfItIsHere()
{
    QCOMPARE(bar(1'000'000, {{0, 99'999}}, 12), QStringLiteral("[=         ]"));
    QCOMPARE(bar(1'000'000, {{1, 1'000'000}}, 12), QStringLiteral("[=#########]"));
    QCOMPARE(bar(1'000'000, {{0, 499'999}, {500'000, 1'000'000}}, 12), QStringLiteral("[####=#####]"));
}

void TestCliBars::fillsCellsByEighths()
{
    const QString glyphs = QStringLiteral(" ▏▎▍▌▋▊▉█");
    for (int eighth = 0; eighth <= 8; ++eighth)
        QCOMPARE(bar(800, {{0, 100 * eighth}}, 3, Glyphs::Unicode), QString(u'│' + glyphs.at(eighth) + u'│'));
}

void TestCliBars::agreesWithEveryByteOfASmallFile()
{
    for (int size = 1; size < 40; ++size) {
        for (int here = 0; here <= size; ++here) {
            const QString cells = bar(size, {{0, here}}, 22).mid(1, 20);
            QCOMPARE(cells.startsWith(u' '), here == 0);
            QCOMPARE(cells.count(u'#') == 20, here == size);
        }
    }
}

void TestCliBars::standsTheLargestFile()
{
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    QCOMPARE(bar(largest, {{0, largest}}, 102), QString(u'[' + QString(100, u'#') + u']'));
    QCOMPARE(bar(largest, {{0, largest / 2}}, 12), QStringLiteral("[#####     ]"));
    QCOMPARE(bar(largest, {{largest / 2, largest}}, 12), QStringLiteral("[     #####]"));
}

void TestCliBars::aFileOfUnknownSizeHasAMovingBlock()
{
    QCOMPARE(movingBar(0, 8, Glyphs::Ascii), QStringLiteral("[###   ]"));
    QCOMPARE(movingBar(3, 8, Glyphs::Ascii), QStringLiteral("[   ###]"));
    QCOMPARE(movingBar(4, 8, Glyphs::Ascii), QStringLiteral("[  ### ]"));
    QCOMPARE(movingBar(6, 8, Glyphs::Ascii), movingBar(0, 8, Glyphs::Ascii));
    for (int columns = 0; columns < 30; ++columns) {
        for (int tick = 0; tick < 70; ++tick)
            QCOMPARE(movingBar(tick, columns, Glyphs::Unicode).size(), columns);
    }
}

void TestCliBars::hundredPercentMeansAllOfIt()
{
    QCOMPARE((StepProgress{999'999, 1'000'000}).percent(), std::optional(99.9));
    QCOMPARE((StepProgress{1'000'000, 1'000'000}).percent(), std::optional(100.0));
    QCOMPARE((StepProgress{0, 0}).percent(), std::optional(100.0));
    QCOMPARE((StepProgress{5, std::nullopt}).percent(), std::nullopt);
}

void TestCliBars::countsColumnsAsATerminalDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("ASCII") << QStringLiteral("abc") << 3;
    QTest::newRow("accents") << QStringLiteral("äöü") << 3;
    QTest::newRow("combining") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("zero width") << QStringLiteral("a\u200bb") << 2;
    QTest::newRow("CJK") << QStringLiteral("漢字") << 4;
    QTest::newRow("kana") << QStringLiteral("ファイル") << 8;
    QTest::newRow("hangul") << QStringLiteral("한국") << 4;
    QTest::newRow("full width") << QStringLiteral("ＡＢ") << 4;
    QTest::newRow("half width kana") << QStringLiteral("ｱｲ") << 2;
    QTest::newRow("emoji") << QString::fromUtf8("🎉") << 2;
    QTest::newRow("bar") << QStringLiteral("│▍█│") << 4;
    QTest::newRow("nothing") << QString() << 0;
}

void TestCliBars::countsColumnsAsATerminalDoes()
{
    QFETCH(const QString, text);
    QTEST(columnsOf(text), "columns");
}

void TestCliBars::shortensNamesInTheMiddle()
{
    QCOMPARE(fitted(QStringLiteral("abcdefghij.iso"), 9, u"…"), QStringLiteral("abcd….iso"));
    QCOMPARE(fitted(QStringLiteral("abc"), 5, u"…"), QStringLiteral("abc  "));
    QCOMPARE(fittedRight(QStringLiteral("abc"), 5, u"…"), QStringLiteral("  abc"));
    QCOMPARE(fitted(QStringLiteral("abcdefghij.iso"), 10, u".."), QStringLiteral("abcd...iso"));
    QCOMPARE(fitted(QStringLiteral("abc"), 0, u"…"), QString());
    // A wide character that would stick out leaves a space.
    QCOMPARE(fitted(QStringLiteral("漢字漢字漢字"), 8, u"…"), QStringLiteral("漢…漢字 "));
}

void TestCliBars::neverCutsACharacterInTwo()
{
    const QString name = QString::fromUtf8("e\u0301e\u0301e\u0301🎉🎉🎉漢漢漢e\u0301e\u0301");
    for (int columns = 0; columns < 30; ++columns) {
        const QString cut = fitted(name, columns, u"…");
        QCOMPARE(columnsOf(cut), columns);
        QVERIFY(cut.isValidUtf16());
        QCOMPARE(cut.count(u'e'), cut.count(QChar(0x301)));
    }
}

void TestCliBars::textCannotSteerTheTerminal()
{
    const QString evil = QStringLiteral("a\x1b[2Jb\r\nc\u202ed\x9b") + QChar(0) + u'\x7f';
    const QString shown = printable(evil);
    QCOMPARE(shown, QStringLiteral("a?[2Jb??c?d???"));
    QCOMPARE(printable(QStringLiteral("harmless ä 漢")), QStringLiteral("harmless ä 漢"));
    DownloadSnapshot snapshot = halfDone(QStringLiteral("a\x1b]0;title\x07.iso"));
    QVERIFY(!downloadRow(snapshot, 80, unicode, 0).contains(QChar(0x1b)));
}

void TestCliBars::rowsAreExactlyAsWideAsTheTerminal()
{
    const QList<DownloadSnapshot> all = manyKinds();
    for (int columns = 1; columns <= 200; columns += sampling) {
        for (const TerminalLook& look : {unicode, ascii}) {
            for (int tick = 0; tick < 3; ++tick) {
                const QStringList rows =
                    frameRows(all, oneOf(64), {columns, 500}, look, ConnectionRows::Shown, tick * 7);
                for (const QString& row : rows)
                    QVERIFY2(columnsOf(row) == columns, qPrintable(QString::number(columns) + u'|' + row));
            }
        }
    }
}

void TestCliBars::asciiRowsAreAscii()
{
    for (int columns = 10; columns <= 120; columns += 10) {
        const QString row = downloadRow(halfDone(QString(200, u'n')), columns, ascii, 0);
        QVERIFY(std::ranges::all_of(row, [](QChar c) { return c.unicode() < 127; }));
    }
}

void TestCliBars::aWideRowTellsEverythingAndANarrowOneTheEssence()
{
    const QString wide = downloadRow(halfDone(), 100, ascii, 0);
    for (const char* text : {"debian-13.iso", "[#", " 50%", "100 MiB", "5.0 MiB/s", "0:10"})
        QVERIFY2(wide.contains(QLatin1String(text)), qPrintable(wide));
    QCOMPARE(downloadRow(halfDone(), 20, ascii, 0), QStringLiteral("debian-13.iso    50%"));
}

void TestCliBars::verifyingHasAProgressOfItsOwn()
{
    DownloadSnapshot snapshot = halfDone();
    snapshot.state = DownloadState::Verifying;
    snapshot.bytes = 100 * mebibyte;
    snapshot.stepBytes = 25 * mebibyte;
    const QString row = downloadRow(snapshot, 80, ascii, 0);
    QVERIFY2(row.contains(QLatin1String(" 25%")) && row.contains(QLatin1String("verifying")),
             qPrintable(row));
}

void TestCliBars::aRetryWhoseTimeIsOverWaits()
{
    DownloadSnapshot snapshot = halfDone();
    snapshot.state = DownloadState::Waiting;
    snapshot.retryIn = std::chrono::seconds(12);
    QVERIFY(downloadRow(snapshot, 80, ascii, 0).contains(QLatin1String("retry")));
    snapshot.retryIn.reset();
    const QString row = downloadRow(snapshot, 80, ascii, 0);
    QVERIFY2(row.contains(QLatin1String("waiting")) && !row.contains(QLatin1String("retry")),
             qPrintable(row));
}

void TestCliBars::framesFitTheTerminalsHeight()
{
    const QList<DownloadSnapshot> active(64, halfDone());
    for (int rows = 1; rows <= 100; ++rows) {
        const auto shown =
            frameRows(active, oneOf(64), {80, rows}, unicode, ConnectionRows::Hidden, 0).size();
        QCOMPARE(shown, std::clamp(rows - 1, 1, 65));
        const auto withConnections =
            frameRows(active, oneOf(64), {80, rows}, unicode, ConnectionRows::Shown, 0);
        QCOMPARE(withConnections.size(), std::clamp(rows - 1, 1, 64 * 3 + 1));
    }
    const QString summary = frameRows(active, oneOf(64), {80, 12}, unicode, ConnectionRows::Hidden, 0).last();
    QVERIFY2(summary.contains(QLatin1String("54 more active")), qPrintable(summary));
}

void TestCliBars::theSummaryTellsHowManyAreDone()
{
    Tally tally = oneOf(64);
    tally.completed = 2;
    tally.skipped = 1;
    tally.failed = 4;
    tally.bytesPerSecond = 3 * mebibyte; // much has come of files that are done
    const QList<DownloadSnapshot> active(2, halfDone());
    const QString row = frameRows(active, tally, {80, 24}, unicode, ConnectionRows::Hidden, 0).last();
    QCOMPARE(row.trimmed(), QStringLiteral("3 of 64 done · 4 failed · 3.0 MiB/s"));
    QCOMPARE(frameRows({halfDone()}, oneOf(1), {80, 24}, unicode, ConnectionRows::Hidden, 0).size(), 1);
}

void TestCliBars::theTimeLeftOfAllIsToldOnlyWhenItIsKnown()
{
    QList<DownloadSnapshot> active(2, halfDone());
    const auto summary = [&active] {
        return frameRows(active, oneOf(2), {80, 24}, unicode, ConnectionRows::Hidden, 0).last();
    };
    QVERIFY(summary().contains(QLatin1String("0:10 left")));
    // The line rests for a moment, or gives all that it had held back.
    for (const qint64 atTheMoment : {qint64{1000}, 50 * mebibyte}) {
        active.first().bytesPerSecond = atTheMoment;
        QVERIFY2(summary().contains(QLatin1String("0:10 left")), qPrintable(summary()));
    }
    // One download has 50 MiB left at 5 MiB/s, the other 30 MiB at 1 MiB/s: together 80 MiB at 6 MiB/s.
    active.last().bytes = 70 * mebibyte;
    active.last().timeLeft = std::chrono::seconds(30);
    QVERIFY2(summary().contains(QLatin1String("0:13 left")), qPrintable(summary()));
    // A download that is all here is only being verified, and adds no time.
    active.last().bytes = *active.last().size;
    active.last().timeLeft.reset();
    QVERIFY2(summary().contains(QLatin1String("0:10 left")), qPrintable(summary()));
    // A download that has just begun, or stands still, has no time left to tell.
    active.last().bytes = 0;
    QVERIFY2(!summary().contains(QLatin1String("left")), qPrintable(summary()));
    active.last().timeLeft = std::chrono::seconds(5);
    QVERIFY(summary().contains(QLatin1String("left")));
    active.last().size.reset();
    QVERIFY(!summary().contains(QLatin1String("left")));
}

void TestCliBars::connectionsGetRowsOfTheirOwn()
{
    const QStringList rows = frameRows({halfDone()}, oneOf(1), {80, 24}, ascii, ConnectionRows::Shown, 0);
    QCOMPARE(rows.size(), 3);
    QVERIFY2(rows.at(1).contains(QLatin1String(" 50%")), qPrintable(rows.at(1)));
    QVERIFY2(rows.at(2).contains(QLatin1String("at 60.0 MiB")), qPrintable(rows.at(2)));
}

QTEST_APPLESS_MAIN(TestCliBars)
#include "tst_cli_bars.moc"
