#include "tests/ui/list/sample_downloads.h"
#include "ui/list/rows/comparison.h"
#include "ui/list/rows/download_words.h"
#include "ui/words/number_text.h"
#include "ui/words/own_direction.h"

#include <QLocale>
#include <QTest>
#include <QTextLayout>

#include <memory>

using namespace tributary;
using namespace std::chrono_literals;

class DownloadWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void namesARowByItsFileThenItsLinkThenItsHost();
    void isNeverHundredPercentBeforeTheLastByte();
    void countsTheStepWhileItVerifies();
    void hasNoFigureForWhatWasThrownAway();
    void saysHowFarEachStateIs_data();
    void saysHowFarEachStateIs();
    void saysHowFarWhatIsHereIsCompared();
    void takesASeamForNoComparison();
    void saysThatAPausedFileStartsOver();
    void saysWhyUnderTheName_data();
    void saysWhyUnderTheName();
    void saysAllUnderTheNameWithoutTheBar();
    void saysTheFigureFirst_data();
    void saysTheFigureFirst();
    void speaksNameStateAndPercent_data();
    void speaksNameStateAndPercent();
    void speaksTheFiguresOfARow();
    void writesTodayAsATimeAndYesterdayAsAWord();
    void writesNumbersAsTheLanguageDoes();
    void tellsASpeedOnlyWhileBytesCome();
    void keepsNumbersInOnePieceFromRightToLeft();
    void writesNumbersAsHighAsWordsFromRightToLeft();
    void keepsTheOrderOfNumbersFromRightToLeft();
};

namespace {

DownloadSnapshot halfOf(DownloadState state)
{
    DownloadSnapshot download = samples::inState(1, state, QStringLiteral("a.iso"));
    download.size = 1000;
    download.bytes = 500;
    download.stepBytes = 250;
    return download;
}

DownloadSnapshot failedWith(ErrorKind kind, int status)
{
    DownloadSnapshot download = samples::inState(1, DownloadState::Failed, QStringLiteral("a.iso"));
    download.error = DownloadError{.kind = kind, .httpStatus = status, .detail = {}};
    return download;
}

DownloadSnapshot waitingFor(std::chrono::milliseconds wait)
{
    DownloadSnapshot download = samples::inState(1, DownloadState::Waiting, QStringLiteral("a.iso"));
    download.error = DownloadError{.kind = ErrorKind::ConnectionLost, .httpStatus = 0, .detail = {}};
    download.retryIn = wait;
    return download;
}

DownloadSnapshot ofUnknownSize()
{
    DownloadSnapshot download = samples::inState(1, DownloadState::Downloading, QStringLiteral("a.iso"));
    download.bytes = 2048;
    return download;
}

// The text in the one line of a page that is read from right to left.
std::unique_ptr<QTextLayout> shownLine(const QString& text)
{
    auto layout = std::make_unique<QTextLayout>(text, QFont());
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout->setTextOption(option);
    layout->beginLayout();
    layout->createLine();
    layout->endLayout();
    return layout;
}

} // namespace

void DownloadWordsTest::namesARowByItsFileThenItsLinkThenItsHost()
{
    DownloadSnapshot download;
    download.url = QUrl(QStringLiteral("https://example.org"));
    QCOMPARE(nameText(download), QStringLiteral("example.org"));
    download.url = QUrl(QStringLiteral("https://example.org/pub/a%20b.iso?x=1"));
    QCOMPARE(nameText(download), QStringLiteral("a b.iso"));
    download.url = QUrl(QStringLiteral("https://example.org/x/a.iso;jsessionid=0A1B"));
    QCOMPARE(nameText(download), QStringLiteral("a.iso"));
    download.path = QStringLiteral("/home/ada/c.iso");
    QCOMPARE(nameText(download), QStringLiteral("c.iso"));
}

void DownloadWordsTest::isNeverHundredPercentBeforeTheLastByte()
{
    DownloadSnapshot download = halfOf(DownloadState::Downloading);
    download.size = Q_INT64_C(1) << 62;
    download.bytes = *download.size - 1;
    QCOMPARE(percentOf(download), std::optional(99));
    download.bytes = *download.size;
    QCOMPARE(percentOf(download), std::optional(100));
    download.size = 0;
    QCOMPARE(percentOf(download), std::nullopt);
}

void DownloadWordsTest::countsTheStepWhileItVerifies()
{
    QCOMPARE(percentOf(halfOf(DownloadState::Downloading)), std::optional(50));
    QCOMPARE(percentOf(halfOf(DownloadState::Verifying)), std::optional(25));
}

void DownloadWordsTest::hasNoFigureForWhatWasThrownAway()
{
    DownloadSnapshot failed = halfOf(DownloadState::Failed);
    QCOMPARE(percentOf(failed), std::optional(50));
    failed.bytes = 0;
    QCOMPARE(percentOf(failed), std::nullopt);
}

void DownloadWordsTest::saysHowFarEachStateIs_data()
{
    QTest::addColumn<DownloadSnapshot>("download");
    QTest::addColumn<QString>("text");
    using enum DownloadState;
    QTest::newRow("queued") << samples::inState(1, Queued, QStringLiteral("a")) << QStringLiteral("Waiting");
    QTest::newRow("downloading") << halfOf(Downloading) << QStringLiteral("50%");
    QTest::newRow("unknown size") << ofUnknownSize() << QStringLiteral("2.0\u00A0KiB");
    QTest::newRow("assembling") << halfOf(Assembling) << QStringLiteral("Assembling · 25%");
    QTest::newRow("verifying") << halfOf(Verifying) << QStringLiteral("Verifying · 25%");
    QTest::newRow("finished") << halfOf(Finished) << QStringLiteral("Finished");
    QTest::newRow("paused") << halfOf(Paused) << QStringLiteral("Paused · 50%");
    DownloadSnapshot full = halfOf(Paused);
    full.error = DownloadError{.kind = ErrorKind::NoSpace, .httpStatus = 0, .detail = {}};
    QTest::newRow("paused by a full disk") << full << QStringLiteral("Paused: Not enough space on the disk");
    QTest::newRow("waiting") << waitingFor(11500ms)
                             << QStringLiteral("Retry in 0:12 · The connection was lost");
    QTest::newRow("waiting, any moment") << waitingFor(0ms) << QStringLiteral("The connection was lost");
    QTest::newRow("failed") << failedWith(ErrorKind::NotFound, 404) << QStringLiteral("Not found (404)");
    QTest::newRow("cancelled") << halfOf(Cancelled) << QStringLiteral("Aborted");
}

void DownloadWordsTest::saysHowFarEachStateIs()
{
    QFETCH(DownloadSnapshot, download);
    QTEST(progressText(download), "text");
}

void DownloadWordsTest::saysHowFarWhatIsHereIsCompared()
{
    DownloadSnapshot download = halfOf(DownloadState::Downloading);
    download.startsOver = true;
    download.bytesPerSecond = 100;
    download.parts = QList<ByteRange>{{0, 300}, {600, 800}};
    download.connections = QList<ConnectionSnapshot>{{.start = 0, .position = 120, .end = 1000}};
    QVERIFY(comparisonIn(download) == (Comparison{.done = 120, .end = 300}));
    QCOMPARE(timeToNewBytes(download), 2s);
    const QString words = QStringLiteral("Comparing what is here: 12% of 30%");
    QCOMPARE(progressText(download), words);
    QVERIFY(besideName(download).startsWith(words + QStringLiteral(" · ")));
    QCOMPARE(figureText(download), QStringLiteral("50%"));
    QVERIFY(spokenText(download).contains(QLatin1String("Comparing what is here")));
    // Between what is here new bytes come, and then more is compared.
    download.connections.edit().first().position = 300;
    QVERIFY(!comparisonIn(download));
    QCOMPARE(progressText(download), QStringLiteral("50%"));
    download.connections.edit().first().position = 799;
    QVERIFY(comparisonIn(download));
    download.connections.edit().first() = {.start = 300, .position = 300, .end = 1000, .comparedTo = 90};
    QVERIFY(comparisonIn(download) == (Comparison{.done = 90, .end = 300}));
    QCOMPARE(progressText(download), QStringLiteral("Comparing what is here: 9% of 30%"));
    // Connections that share out a file may race for its last bytes.
    download.connections.edit().append({.start = 800, .position = 900, .end = 1000});
    QVERIFY(!comparisonIn(download));
}

// A connection that goes on with a file's part first compares a few bytes before it.
void DownloadWordsTest::takesASeamForNoComparison()
{
    DownloadSnapshot download = halfOf(DownloadState::Downloading);
    download.parts = QList<ByteRange>{{0, 300}};
    download.connections =
        QList<ConnectionSnapshot>{{.start = 300, .position = 300, .end = 1000, .comparedTo = 290}};
    QVERIFY(!comparisonIn(download));
    QCOMPARE(progressText(download), QStringLiteral("50%"));
    download.startsOver = true;
    QVERIFY(comparisonIn(download));
}

void DownloadWordsTest::saysThatAPausedFileStartsOver()
{
    DownloadSnapshot paused = halfOf(DownloadState::Paused);
    QCOMPARE(progressText(paused), QStringLiteral("Paused · 50%"));
    paused.startsOver = true;
    QCOMPARE(progressText(paused), QStringLiteral("Paused · starts over · 50%"));
    QVERIFY(besideName(paused).startsWith(QStringLiteral("Paused · starts over · ")));
    paused.bytes = 0;
    QCOMPARE(inPlaceOfBar(paused), QStringLiteral("Paused · starts over"));
    QVERIFY(spokenText(paused).contains(QStringLiteral("starts over")));
    DownloadSnapshot running = halfOf(DownloadState::Downloading);
    running.startsOver = true;
    QCOMPARE(progressText(running), QStringLiteral("50%"));
}

// Rows of two lines: the words in place of the bar, and the line under the name.
void DownloadWordsTest::saysWhyUnderTheName_data()
{
    QTest::addColumn<DownloadSnapshot>("download");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("below");
    using enum DownloadState;
    const auto row = [](const char* name, const DownloadSnapshot& download, const char* brief,
                        const char* below) {
        QTest::newRow(name) << download << QString::fromUtf8(brief) << QString::fromUtf8(below);
    };
    const auto bare = [](DownloadState state) { return samples::inState(1, state, QStringLiteral("a")); };
    row("failed", failedWith(ErrorKind::NotFound, 404), "Not found (404)", "files.example.org");
    row("waiting", waitingFor(11500ms), "Retry in 0:12", "The connection was lost · files.example.org");
    row("waiting, any moment", waitingFor(0ms), "Waiting to try again",
        "The connection was lost · files.example.org");
    DownloadSnapshot due = waitingFor(0ms);
    due.retryIn.reset();
    row("waiting for its turn to try again", due, "Waiting", "The connection was lost · files.example.org");
    row("queued", bare(Queued), "Waiting", "files.example.org");
    row("finished", halfOf(Finished), "Finished", "files.example.org");
    row("aborted", halfOf(Cancelled), "Aborted", "files.example.org");
    row("paused before it began", bare(Paused), "Paused", "files.example.org");
    DownloadSnapshot unmeasured = bare(Paused);
    unmeasured.bytes = 2048;
    row("paused, of unknown size", unmeasured, "Paused", "files.example.org");
    DownloadSnapshot full = bare(Paused);
    full.error = DownloadError{.kind = ErrorKind::NoSpace, .httpStatus = 0, .detail = {}};
    row("paused by a full disk", full, "Not enough space on the disk", "Paused · files.example.org");
    DownloadSnapshot fullHalfWay = halfOf(Paused);
    fullHalfWay.error = full.error;
    row("paused half-way by a full disk", fullHalfWay, "Not enough space on the disk",
        "Paused · 50% · files.example.org");
    // Beside a bar stands its figure.
    row("bar, paused", halfOf(Paused), "", "Paused · files.example.org");
    row("bar, queued", halfOf(Queued), "", "Waiting · files.example.org");
    row("failed half-way", halfOf(Failed), "Failed", "files.example.org");
    DownloadSnapshot broken = halfOf(Failed);
    broken.error = DownloadError{.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}};
    row("failed half-way for a reason", broken, "Not found (404)", "files.example.org");
    row("bar, downloading", halfOf(Downloading), "", "Downloading · files.example.org");
}

void DownloadWordsTest::saysAllUnderTheNameWithoutTheBar()
{
    using enum DownloadState;
    constexpr ToldByColumns nothing{.progress = false, .timeLeft = false};
    DownloadSnapshot broken = halfOf(Failed);
    broken.error = DownloadError{.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}};
    QCOMPARE(besideName(broken, nothing), QStringLiteral("Not found (404) · files.example.org"));
    QCOMPARE(besideName(halfOf(Paused), nothing), QStringLiteral("Paused · 50% · files.example.org"));
    QCOMPARE(besideName(halfOf(Downloading), nothing), QStringLiteral("50% · files.example.org"));
    QCOMPARE(besideName(halfOf(Finished), nothing), QStringLiteral("Finished · files.example.org"));
    // A large font has no room for all of it, and the host tells the least.
    DownloadSnapshot running = halfOf(Downloading);
    running.timeLeft = std::chrono::seconds(10);
    const ToldByColumns bar{.progress = true, .timeLeft = false};
    QCOMPARE(besideName(running, bar), QStringLiteral("Downloading · 0:10 left · files.example.org"));
}

void DownloadWordsTest::saysWhyUnderTheName()
{
    QFETCH(DownloadSnapshot, download);
    QFETCH(QString, brief);
    QCOMPARE(hasBar(download), brief.isEmpty());
    if (!brief.isEmpty())
        QCOMPARE(inPlaceOfBar(download), brief);
    QTEST(besideName(download), "below");
}

// Checks rows of one line: the words beside the bar.
void DownloadWordsTest::saysTheFigureFirst_data()
{
    QTest::addColumn<DownloadSnapshot>("download");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("text");
    using enum DownloadState;
    const auto row = [](const char* name, const DownloadSnapshot& download, int most, const char* text) {
        QTest::newRow(name) << download << most << QString::fromUtf8(text);
    };
    DownloadSnapshot waiting = waitingFor(11500ms);
    waiting.size = 1000;
    waiting.bytes = 500;
    row("room for all", waiting, 100, "50% · Retry in 0:12 · The connection was lost");
    row("room for the state", waiting, 24, "50% · Retry in 0:12");
    row("room for the figure", waiting, 10, "50%");
    row("no room", waiting, 0, "50%");
    row("paused", halfOf(Paused), 100, "50% · Paused");
    row("paused, little room", halfOf(Paused), 8, "50%");
    row("verifying", halfOf(Verifying), 100, "25% · Verifying");
    row("downloading", halfOf(Downloading), 100, "50%");
    row("unknown size", ofUnknownSize(), 100, "2.0\u00A0KiB");
    row("connecting", samples::inState(1, Connecting, QStringLiteral("a")), 100, "Connecting");
}

void DownloadWordsTest::saysTheFigureFirst()
{
    QFETCH(DownloadSnapshot, download);
    QFETCH(int, most);
    QTEST(figureAndState(download, [most](const QString& words) { return words.size() <= most; }), "text");
}

void DownloadWordsTest::speaksNameStateAndPercent_data()
{
    QTest::addColumn<DownloadSnapshot>("download");
    QTest::addColumn<QString>("text");
    using enum DownloadState;
    QTest::newRow("downloading") << halfOf(Downloading) << QStringLiteral("a.iso, Downloading, 50%");
    QTest::newRow("unknown size") << ofUnknownSize() << QStringLiteral("a.iso, Downloading, 2.0 KiB");
    QTest::newRow("finished") << halfOf(Finished) << QStringLiteral("a.iso, Finished, 100%");
    QTest::newRow("failed") << failedWith(ErrorKind::NotFound, 404)
                            << QStringLiteral("a.iso, Failed, Not found (404)");
    QTest::newRow("aborted") << halfOf(Cancelled) << QStringLiteral("a.iso, Aborted");
    const auto stopped = [](DownloadState state) {
        DownloadSnapshot download = halfOf(state);
        download.error = DownloadError{.kind = ErrorKind::ConnectionLost, .httpStatus = 0, .detail = {}};
        return download;
    };
    QTest::newRow("paused") << halfOf(Paused) << QStringLiteral("a.iso, Paused, 50%");
    QTest::newRow("paused by itself")
        << stopped(Paused) << QStringLiteral("a.iso, Paused, The connection was lost, 50%");
    // The countdown is left out, as its seconds would make another name each.
    DownloadSnapshot waiting = stopped(Waiting);
    waiting.retryIn = std::chrono::seconds(12);
    QTest::newRow("waiting") << waiting
                             << QStringLiteral("a.iso, Waiting to try again, The connection was lost, 50%");
}

void DownloadWordsTest::speaksNameStateAndPercent()
{
    QFETCH(DownloadSnapshot, download);
    QTEST(spokenText(download), "text");
}

void DownloadWordsTest::speaksTheFiguresOfARow()
{
    DownloadSnapshot download = halfOf(DownloadState::Downloading);
    download.url = QUrl(QStringLiteral("https://files.example.org/a.iso"));
    download.size = 3'000'000;
    download.bytesPerSecond = 1'048'576;
    download.timeLeft = std::chrono::seconds(35);
    QCOMPARE(spokenFigures(download), QStringLiteral("2.9 MiB, 1.0 MiB/s, 0:35 left, files.example.org"));
    download.state = DownloadState::Paused;
    download.size.reset();
    QCOMPARE(spokenFigures(download), QStringLiteral("files.example.org"));
    download.priority = Priority::High;
    QCOMPARE(spokenFigures(download), QStringLiteral("High priority, files.example.org"));
}

void DownloadWordsTest::writesTodayAsATimeAndYesterdayAsAWord()
{
    const QDateTime now(QDate(2024, 3, 10), QTime(0, 5));
    QCOMPARE(addedText(QDateTime(now.date(), QTime(0, 1)), now), QStringLiteral("00:01"));
    QCOMPARE(addedText(now.addSecs(-600), now), QStringLiteral("Yesterday"));
    QCOMPARE(addedText(now.addDays(-2), now), QStringLiteral("8 Mar 2024"));
    QCOMPARE(addedText({}, now), QString());
}

// "MiB/s 41" is what a window from right to left would make of it.
void DownloadWordsTest::writesNumbersAsTheLanguageDoes()
{
    QLocale::setDefault(QLocale::German);
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    QCOMPARE(shownSize(3'000'000), QStringLiteral("2,9\u00A0MiB"));
    QCOMPARE(shownSpeed(1'048'576), QStringLiteral("1,0\u00A0MiB/s"));
}

void DownloadWordsTest::tellsASpeedOnlyWhileBytesCome()
{
    const auto speedIn = [](DownloadState state) {
        return speedCellText(samples::inState(1, state, QStringLiteral("a")));
    };
    QVERIFY(!speedIn(DownloadState::Downloading).isEmpty());
    for (const DownloadState state : {DownloadState::Assembling, DownloadState::Verifying})
        QCOMPARE(speedIn(state), QString());
}

void DownloadWordsTest::keepsNumbersInOnePieceFromRightToLeft()
{
    auto download = samples::inState(1, DownloadState::Downloading, QStringLiteral("a"));
    download.bytesPerSecond = 5 * 1024 * 1024;
    QCOMPARE(speedCellText(download), QStringLiteral("5.0\u00A0MiB/s"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString speed = speedCellText(download);
    const QString percent = percentText(61);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(speed, QStringLiteral("\u200f\u200e5.0\u00A0MiB/s\u200e\u200f"));
    QCOMPARE(percent, QStringLiteral("\u200f\u200e61%\u200e\u200f"));
}

// The marks are in the font of the words, and another font would make the line higher.
void DownloadWordsTest::writesNumbersAsHighAsWordsFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString size = shownSize(3'000'000);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const qreal usual = shownLine(shownSize(3'000'000))->lineAt(0).height();
    QCOMPARE(shownLine(size)->lineAt(0).height(), usual);
    const QString name = cutAtItsOwnEnd(QStringLiteral("a.ogg"), Qt::RightToLeft);
    QVERIFY(name != QStringLiteral("a.ogg"));
    QCOMPARE(shownLine(name)->lineAt(0).height(), usual);
}

// Nothing but a dot is between them, as between other parts of a line.
void DownloadWordsTest::keepsTheOrderOfNumbersFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString first = shownSize(3'000'000);
    const QString second = percentText(61);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const auto line = shownLine(first + QStringLiteral(" · ") + second);
    const auto middle = [&line](qsizetype at) { return line->lineAt(0).cursorToX(static_cast<int>(at)); };
    QVERIFY(middle(first.size() / 2) > middle(first.size() + 3 + second.size() / 2));
    // The unit stands behind its number.
    QVERIFY(middle(3) < middle(first.size() - 4));
}

QTEST_MAIN(DownloadWordsTest)
#include "tst_download_words.moc"
