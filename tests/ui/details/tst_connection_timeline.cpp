#include "ui/details/timeline/connection_timeline.h"
#include "ui/details/timeline/story_words.h"
#include "ui/looks/looks.h"

#include <QImage>
#include <QScopeGuard>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tributary;
using namespace std::chrono_literals;

class ConnectionTimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Times are written as the language does.
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void putsEachConnectionIntoItsLane();
    void runsAsPeopleRead();
    void showsTheShortestExchange();
    void paintsEachEndInAWayOfItsOwn();
    void warnsOfNothingThatOthersBrought();
    void saysWhatBecameOfAConnection();
    void saysWhatWentWrong();
    void sumsUpWhileNothingIsChosen();
    void groupsTheDigitsOfLargeNumbers();
    void goesFromBarToBarByKeys();
    void goesTheOtherWayInAMirroredWindow();
    void goesFromLaneToLane();
    void keepsItsChoiceAsTimeGoesOn();
    void choosesByAClick();
    void readsAChoiceOnceAndItsEnd();
    void takesTheSameAnswerForNoNews();
    void fitsIntoLittleRoom();
    void hasThinLanesWhileConnectionsAreOpen();
};

namespace {

const QDateTime since(QDate(2024, 5, 17), QTime(10, 2, 1));
constexpr qint64 mib = qint64{1024} * 1024;

// Two connections over ten seconds.
ConnectionStories twoLanes()
{
    return {
        .since = since,
        .all = {
            {.number = 1,
             .host = QStringLiteral("one.example"),
             .from = 0s,
             .to = 5s,
             .bytes = 5 * mib,
             .end = StoryEnd::Done},
            {.number = 2,
             .host = QStringLiteral("two.example"),
             .from = 2s,
             .to = 6s,
             .bytes = 2 * mib,
             .end = StoryEnd::TakenOver},
            {.number = 1, .host = QStringLiteral("one.example"), .from = 5s, .to = 10s, .bytes = 4 * mib}}};
}

std::unique_ptr<ConnectionTimeline> shown(const ConnectionStories& stories,
                                          Qt::LayoutDirection direction = Qt::LeftToRight)
{
    auto timeline = std::make_unique<ConnectionTimeline>();
    timeline->setLayoutDirection(direction);
    timeline->follow(stories);
    timeline->resize(404, 100);
    return timeline;
}

} // namespace

void ConnectionTimelineTest::putsEachConnectionIntoItsLane()
{
    const TimelineBars bars(twoLanes().all, QRectF(0, 0, 1000, 24), Qt::LeftToRight);
    QCOMPARE(bars.begin(), 0ms);
    QCOMPARE(bars.end(), 10s);
    QCOMPARE(bars.places().size(), size_t(3));
    QCOMPARE(bars.places()[0], QRectF(0, 0, 500, 10));
    QCOMPARE(bars.places()[1], QRectF(200, 12, 400, 10));
    QCOMPARE(bars.places()[2], QRectF(500, 0, 500, 10));
    QCOMPARE(bars.at({300, 15}), std::optional<qsizetype>(1));
    QVERIFY(!bars.at({100, 15}));
}

void ConnectionTimelineTest::runsAsPeopleRead()
{
    const TimelineBars bars(twoLanes().all, QRectF(0, 0, 1000, 24), Qt::RightToLeft);
    QCOMPARE(bars.places()[0], QRectF(500, 0, 500, 10));
    QCOMPARE(bars.places()[1], QRectF(400, 12, 400, 10));
}

void ConnectionTimelineTest::showsTheShortestExchange()
{
    ConnectionStories stories = twoLanes();
    stories.all.append({.number = 2, .from = 10s, .to = 10s, .end = StoryEnd::Refused});
    const TimelineBars bars(stories.all, QRectF(0, 0, 1000, 24), Qt::LeftToRight);
    QVERIFY(bars.places()[3].width() >= 3);
    QVERIFY(bars.places()[3].right() <= 1000);
    QVERIFY(TimelineBars({}, QRectF(0, 0, 100, 10), Qt::LeftToRight).places().empty());
}

// The patterns differ without colours, too.
void ConnectionTimelineTest::paintsEachEndInAWayOfItsOwn()
{
    QSet<QByteArray> pictures;
    for (const StoryEnd end :
         {StoryEnd::Underway, StoryEnd::Done, StoryEnd::TakenOver, StoryEnd::Lost, StoryEnd::Stopped}) {
        const auto timeline = shown({.since = since, .all = {{.number = 1, .to = 10s, .end = end}}});
        const QImage image = timeline->grab().toImage();
        const QRgb ground = image.pixel(0, 0);
        QByteArray pattern;
        for (int y = 0; y < 30; ++y) {
            for (int x = 100; x < 140; ++x)
                pattern.append(image.pixel(x, y) == ground ? '0' : '1');
        }
        pictures.insert(pattern);
    }
    QCOMPARE(pictures.size(), 5);
}

// Amber is for what waits; a download that came well has nothing of it.
void ConnectionTimelineTest::warnsOfNothingThatOthersBrought()
{
    const auto timeline =
        shown({.since = since, .all = {{.number = 1, .to = 10s, .end = StoryEnd::TakenOver}}});
    const Looks looks = looksOf(timeline->palette(), Ground::Window);
    const QImage image = timeline->grab().toImage();
    int done = 0;
    int waiting = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            done += image.pixel(x, y) == looks.of(Tone::Done).rgb() ? 1 : 0;
            waiting += image.pixel(x, y) == looks.of(Tone::Waiting).rgb() ? 1 : 0;
        }
    }
    QVERIFY2(done > image.width(), qPrintable(QString::number(done)));
    QCOMPARE(waiting, 0);
}

void ConnectionTimelineTest::saysWhatBecameOfAConnection()
{
    const QString from = clockText(since, 10s);
    QCOMPARE(from, QStringLiteral("10:02:11"));
    const ConnectionStory story{.number = 3,
                                .host = QStringLiteral("one.example"),
                                .from = 10s,
                                .to = 24s,
                                .bytes = 12 * mib,
                                .end = StoryEnd::TakenOver};
    QCOMPARE(storyText(story, since).replace(QChar::Nbsp, u' '),
             QStringLiteral("Connection 3 to one.example, from 10:02:11 for 14 s, 12.0 MiB, 878 KiB/s: "
                            "another one took over its rest"));
}

void ConnectionTimelineTest::saysWhatWentWrong()
{
    const ConnectionStory story{.number = 1,
                                .host = QStringLiteral("%7.example"),
                                .from = 0s,
                                .to = 300ms,
                                .end = StoryEnd::Refused,
                                .error = DownloadError{.kind = ErrorKind::HttpError, .httpStatus = 503}};
    const QString text = storyText(story, since).replace(QChar::Nbsp, u' ');
    QVERIFY2(text.startsWith(
                 QStringLiteral("Connection 1 to %7.example, from 10:02:01 for 0.3 s, without data: ")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("503")), qPrintable(text));
}

void ConnectionTimelineTest::sumsUpWhileNothingIsChosen()
{
    ConnectionStories stories = twoLanes();
    const auto timeline = shown(stories);
    QCOMPARE(timeline->words(), QStringLiteral("3 request(s) since 10:02:01"));
    stories.all.append({.number = 2, .from = 7s, .to = 8s, .end = StoryEnd::Lost});
    timeline->follow(stories);
    QCOMPARE(timeline->words(), QStringLiteral("4 request(s) since 10:02:01, 1 of them failed"));
    timeline->follow({});
    QVERIFY(timeline->isEmpty());
    QVERIFY(timeline->words().isEmpty());
}

void ConnectionTimelineTest::groupsTheDigitsOfLargeNumbers()
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    ConnectionStories stories{.since = since, .all = {}};
    stories.all.fill({.number = 1, .end = StoryEnd::Lost}, 1200);
    // The blank before AM is a narrow one in newer tables of languages.
    QCOMPARE(storiesText(stories).replace(QChar(0x202F), u' '),
             QStringLiteral("1,200 request(s) since 10:02:01 AM, 1,200 of them failed"));
}

void ConnectionTimelineTest::goesFromBarToBarByKeys()
{
    const ConnectionStories stories = twoLanes();
    const auto timeline = shown(stories);
    QSignalSpy words(timeline.get(), &ConnectionTimeline::wordsChanged);
    for (const auto& [key, story] : {std::pair(Qt::Key_Home, 0),
                                     {Qt::Key_Right, 1},
                                     {Qt::Key_Right, 2},
                                     {Qt::Key_Left, 1},
                                     {Qt::Key_End, 2}}) {
        QTest::keyClick(timeline.get(), key);
        QCOMPARE(timeline->words(), storyText(stories.all.at(story), since));
        QCOMPARE(words.last().constFirst().toString(), timeline->words());
    }
    QTest::keyClick(timeline.get(), Qt::Key_Escape);
    QCOMPARE(timeline->words(), storiesText(stories));
}

void ConnectionTimelineTest::goesTheOtherWayInAMirroredWindow()
{
    const ConnectionStories stories = twoLanes();
    const auto timeline = shown(stories, Qt::RightToLeft);
    QTest::keyClick(timeline.get(), Qt::Key_Home);
    QTest::keyClick(timeline.get(), Qt::Key_Left);
    QCOMPARE(timeline->words(), storyText(stories.all.at(1), since));
}

void ConnectionTimelineTest::goesFromLaneToLane()
{
    const ConnectionStories stories = twoLanes();
    const auto timeline = shown(stories);
    QTest::keyClick(timeline.get(), Qt::Key_Home);
    QTest::keyClick(timeline.get(), Qt::Key_Down);
    QCOMPARE(timeline->words(), storyText(stories.all.at(1), since));
    QTest::keyClick(timeline.get(), Qt::Key_Up);
    QCOMPARE(timeline->words(), storyText(stories.all.at(0), since));
}

void ConnectionTimelineTest::keepsItsChoiceAsTimeGoesOn()
{
    ConnectionStories stories = twoLanes();
    const auto timeline = shown(stories);
    QTest::keyClick(timeline.get(), Qt::Key_End);
    stories.all.prepend({.number = 2, .from = 1s, .to = 2s, .end = StoryEnd::Lost});
    stories.all.last().to = 12s;
    timeline->follow(stories);
    QCOMPARE(timeline->words(), storyText(stories.all.last(), since));
    timeline->follow({.since = since, .all = {{.number = 1, .from = 1s, .to = 2s}}});
    QCOMPARE(timeline->words(), QStringLiteral("1 request(s) since 10:02:02"));
}

void ConnectionTimelineTest::choosesByAClick()
{
    const ConnectionStories stories = twoLanes();
    const auto timeline = shown(stories);
    const TimelineBars bars = timeline->bars();
    QTest::mouseClick(timeline.get(), Qt::LeftButton, {}, bars.places()[1].center().toPoint());
    QCOMPARE(timeline->words(), storyText(stories.all.at(1), since));
    QTest::mouseClick(timeline.get(), Qt::LeftButton, {}, {200, 95});
    QCOMPARE(timeline->words(), storiesText(stories));
}

void ConnectionTimelineTest::readsAChoiceOnceAndItsEnd()
{
    ConnectionStories stories = twoLanes();
    const auto timeline = shown(stories);
    QVERIFY(!timeline->accessibleName().isEmpty());
    timeline->show();
    timeline->activateWindow();
    timeline->setFocus();
    QTRY_VERIFY(timeline->hasFocus());
    const QString before = timeline->accessibleDescription();
    QCOMPARE(before, storyText(stories.all.last(), since));
    stories.all.last().bytes += mib;
    timeline->follow(stories);
    QCOMPARE(timeline->accessibleDescription(), before);
    stories.all.last().end = StoryEnd::Done;
    timeline->follow(stories);
    QCOMPARE(timeline->accessibleDescription(), timeline->words());
    QVERIFY(timeline->words() != before);
}

// The queue does not tell exchanges in the order of their beginnings.
void ConnectionTimelineTest::takesTheSameAnswerForNoNews()
{
    ConnectionStories stories = twoLanes();
    std::ranges::reverse(stories.all);
    const auto timeline = shown(stories);
    QSignalSpy words(timeline.get(), &ConnectionTimeline::wordsChanged);
    timeline->follow(stories);
    QCOMPARE(words.count(), 0);
    stories.all.first().bytes += mib;
    timeline->follow(stories);
    QCOMPARE(words.count(), 1);
}

// Thirty connections have lanes as well, and no bar leaves the widget.
void ConnectionTimelineTest::fitsIntoLittleRoom()
{
    ConnectionStories stories{.since = since, .all = {}};
    for (int number = 1; number <= 30; ++number)
        stories.all.append({.number = number, .from = 1s, .to = 3s});
    const auto timeline = shown(stories);
    timeline->resize(timeline->minimumSizeHint());
    QVERIFY(timeline->minimumSizeHint().height() <= timeline->fontMetrics().lineSpacing() * 6);
    const TimelineBars bars = timeline->bars();
    for (const QRectF& place : bars.places())
        QVERIFY(QRectF(timeline->rect()).contains(place));
    QVERIFY(bars.places()[0].height() > 1);
}

// The room is for the table of those that are open.
void ConnectionTimelineTest::hasThinLanesWhileConnectionsAreOpen()
{
    ConnectionStories stories{.since = since, .all = {}};
    for (int number = 1; number <= 4; ++number)
        stories.all.append({.number = number, .from = 1s, .to = 3s, .end = StoryEnd::Done});
    const auto timeline = shown(stories);
    const int closed = timeline->sizeHint().height();
    stories.all.last().end = StoryEnd::Underway;
    timeline->follow(stories);
    const int open = timeline->sizeHint().height();
    QVERIFY2(closed - open >= 4 * 6, qPrintable(QStringLiteral("%1 %2").arg(closed).arg(open)));
    timeline->resize(400, open);
    // Thin lanes differ by their patterns all the same.
    QVERIFY(timeline->bars().places()[0].height() >= 3);
}

QTEST_MAIN(ConnectionTimelineTest)
#include "tst_connection_timeline.moc"
