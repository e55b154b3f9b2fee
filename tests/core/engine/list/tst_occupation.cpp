#include "core/engine/list/occupation.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <deque>
#include <vector>

using namespace tributary;

namespace {

using enum Step;

constexpr auto atRest = Occupation::None;
constexpr auto running = Occupation::Running;
constexpr auto closing = Occupation::Closing;
constexpr auto checking = Occupation::CheckingLink;
constexpr auto moving = Occupation::Moving;
constexpr auto discarding = Occupation::Discarding;

constexpr auto noWish = Wish::None;
constexpr auto stayPaused = Wish::StayPaused;
constexpr auto startAgain = Wish::StartAgain;
constexpr auto checkLink = Wish::CheckLink;
constexpr auto move = Wish::Move;
constexpr auto cancel = Wish::Cancel;
constexpr auto discard = Wish::Discard;
constexpr auto removal = Wish::Remove;
constexpr auto discardAndRemove = Wish::DiscardAndRemove;

struct Row
{
    const char* name;
    Occupation occupation;
    Wish wish;
    Course pause, resume, setBack, replaceLink, relocate, cancelled, removed, over;

    // As to be resumed, unless the download is about to leave.
    Course goOn() const
    {
        const bool leaves = wish == cancel || wish == discard || wish == removal || wish == discardAndRemove;
        return leaves ? Course{Refuse, occupation, wish} : resume;
    }
};

// All that a download may be in.
const std::vector<Row>& table()
{
    static const std::vector<Row> rows{
        // What is asked for:  pause, resume, set back,
        //                     another link, another path,
        //                     cancel, remove; and what follows when that is over
        {"at rest",
         atRest,
         noWish, //
         {ShowPaused, atRest, noWish},
         {Wait, atRest, noWish},
         {Nothing, atRest, noWish},
         {Step::CheckLink, checking, noWish},
         {Step::Move, moving, noWish},
         {Step::Discard, discarding, cancel},
         {Forget, atRest, noWish},
         {Nothing, atRest, noWish}},
        {"running",
         running,
         noWish, //
         {PauseRun, running, stayPaused},
         {Nothing, running, noWish},
         {PauseRun, closing, startAgain},
         {PauseRun, running, checkLink},
         {Refuse, running, noWish},
         {CancelRun, closing, cancel},
         {PauseRun, closing, removal},
         {Nothing, atRest, noWish}},
        {"running, to stay paused",
         running,
         stayPaused, //
         {PauseRun, running, stayPaused},
         {Nothing, closing, startAgain},
         {Nothing, running, stayPaused},
         {PauseRun, running, checkLink},
         {Refuse, running, stayPaused},
         {CancelRun, closing, cancel},
         {PauseRun, closing, removal},
         {Nothing, atRest, noWish}},
        {"running, to have another link",
         running,
         checkLink, //
         {PauseRun, running, checkLink},
         {Nothing, running, checkLink},
         {Nothing, running, checkLink},
         {Refuse, running, checkLink},
         {Refuse, running, checkLink},
         {CancelRun, closing, cancel},
         {PauseRun, closing, removal},
         {Step::CheckLink, checking, noWish}},
        {"closing",
         closing,
         noWish, //
         {ShowPaused, closing, stayPaused},
         {Nothing, closing, startAgain},
         {Nothing, closing, noWish},
         {Nothing, closing, checkLink},
         {Nothing, closing, move},
         {ShowCancelled, closing, discard},
         {Nothing, closing, removal},
         {Nothing, atRest, noWish}},
        {"closing, to stay paused",
         closing,
         stayPaused, //
         {ShowPaused, closing, stayPaused},
         {Nothing, closing, startAgain},
         {Nothing, closing, stayPaused},
         {Nothing, closing, checkLink},
         {Nothing, closing, move},
         {ShowCancelled, closing, discard},
         {Nothing, closing, removal},
         {Nothing, atRest, noWish}},
        {"closing, to start again",
         closing,
         startAgain, //
         {ShowPaused, closing, stayPaused},
         {Nothing, closing, startAgain},
         {Nothing, closing, startAgain},
         {Nothing, closing, checkLink},
         {Refuse, closing, startAgain},
         {ShowCancelled, closing, discard},
         {Nothing, closing, removal},
         {Wait, atRest, noWish}},
        {"closing, to have another link",
         closing,
         checkLink, //
         {ShowPaused, closing, checkLink},
         {Nothing, closing, checkLink},
         {Nothing, closing, checkLink},
         {Refuse, closing, checkLink},
         {Refuse, closing, checkLink},
         {ShowCancelled, closing, discard},
         {Nothing, closing, removal},
         {Step::CheckLink, checking, noWish}},
        {"closing, to move",
         closing,
         move, //
         {ShowPaused, closing, move},
         {Nothing, closing, move},
         {Nothing, closing, move},
         {Refuse, closing, move},
         {Refuse, closing, move},
         {ShowCancelled, closing, discard},
         {Nothing, closing, removal},
         {Step::Move, moving, noWish}},
        {"closing, cancelled as it ran",
         closing,
         cancel, //
         {Nothing, closing, cancel},
         {Nothing, closing, startAgain},
         {Nothing, closing, cancel},
         {Refuse, closing, cancel},
         {Refuse, closing, cancel},
         {Nothing, closing, cancel},
         {Nothing, closing, discardAndRemove},
         {Step::Cancel, atRest, noWish}},
        {"closing, cancelled",
         closing,
         discard, //
         {Nothing, closing, discard},
         {Nothing, closing, startAgain},
         {Nothing, closing, discard},
         {Refuse, closing, discard},
         {Refuse, closing, discard},
         {Nothing, closing, discard},
         {Nothing, closing, discardAndRemove},
         {Step::Discard, discarding, noWish}},
        {"closing, removed",
         closing,
         removal, //
         {Nothing, closing, removal},
         {Nothing, closing, startAgain},
         {Nothing, closing, removal},
         {Refuse, closing, removal},
         {Refuse, closing, removal},
         {Nothing, closing, removal},
         {Nothing, closing, removal},
         {Forget, atRest, noWish}},
        {"closing, cancelled and removed",
         closing,
         discardAndRemove, //
         {Nothing, closing, discardAndRemove},
         {Nothing, closing, startAgain},
         {Nothing, closing, discardAndRemove},
         {Refuse, closing, discardAndRemove},
         {Refuse, closing, discardAndRemove},
         {Nothing, closing, discardAndRemove},
         {Nothing, closing, discardAndRemove},
         {Step::Discard, discarding, removal}},
        {"its new link is compared",
         checking,
         noWish, //
         {ShowPaused, checking, stayPaused},
         {Nothing, checking, startAgain},
         {Nothing, checking, noWish},
         {Refuse, checking, noWish},
         {Refuse, checking, noWish},
         {StopCheckAndShowCancelled, checking, discard},
         {Forget, atRest, noWish},
         {Wait, atRest, noWish}},
        {"its new link is compared, to stay paused",
         checking,
         stayPaused, //
         {ShowPaused, checking, stayPaused},
         {Nothing, checking, startAgain},
         {Nothing, checking, stayPaused},
         {Refuse, checking, stayPaused},
         {Refuse, checking, stayPaused},
         {StopCheckAndShowCancelled, checking, discard},
         {Forget, atRest, noWish},
         {Wait, atRest, noWish}},
        {"its new link is compared, to start again",
         checking,
         startAgain, //
         {ShowPaused, checking, stayPaused},
         {Nothing, checking, startAgain},
         {Nothing, checking, startAgain},
         {Refuse, checking, startAgain},
         {Refuse, checking, startAgain},
         {StopCheckAndShowCancelled, checking, discard},
         {Forget, atRest, noWish},
         {Wait, atRest, noWish}},
        {"its new link is compared, cancelled",
         checking,
         discard, //
         {Nothing, checking, discard},
         {Nothing, checking, startAgain},
         {Nothing, checking, discard},
         {Refuse, checking, discard},
         {Refuse, checking, discard},
         {Nothing, checking, discard},
         {Nothing, checking, discardAndRemove},
         {Step::Discard, discarding, noWish}},
        {"its new link is compared, cancelled and removed",
         checking,
         discardAndRemove, //
         {Nothing, checking, discardAndRemove},
         {Nothing, checking, startAgain},
         {Nothing, checking, discardAndRemove},
         {Refuse, checking, discardAndRemove},
         {Refuse, checking, discardAndRemove},
         {Nothing, checking, discardAndRemove},
         {Nothing, checking, discardAndRemove},
         {Step::Discard, discarding, removal}},
        {"moving",
         moving,
         noWish, //
         {ShowPaused, moving, stayPaused},
         {Nothing, moving, startAgain},
         {Nothing, moving, noWish},
         {Refuse, moving, noWish},
         {Refuse, moving, noWish},
         {StopMoveAndShowCancelled, moving, discard},
         {StopMove, moving, removal},
         {Wait, atRest, noWish}},
        {"moving, to stay paused",
         moving,
         stayPaused, //
         {ShowPaused, moving, stayPaused},
         {Nothing, moving, startAgain},
         {Nothing, moving, stayPaused},
         {Refuse, moving, stayPaused},
         {Refuse, moving, stayPaused},
         {StopMoveAndShowCancelled, moving, discard},
         {StopMove, moving, removal},
         {Wait, atRest, noWish}},
        {"moving, to start again",
         moving,
         startAgain, //
         {ShowPaused, moving, stayPaused},
         {Nothing, moving, startAgain},
         {Nothing, moving, startAgain},
         {Refuse, moving, startAgain},
         {Refuse, moving, startAgain},
         {StopMoveAndShowCancelled, moving, discard},
         {StopMove, moving, removal},
         {Wait, atRest, noWish}},
        {"moving, cancelled",
         moving,
         discard, //
         {Nothing, moving, discard},
         {Nothing, moving, startAgain},
         {Nothing, moving, discard},
         {Refuse, moving, discard},
         {Refuse, moving, discard},
         {Nothing, moving, discard},
         {StopMove, moving, discardAndRemove},
         {Step::Discard, discarding, noWish}},
        {"moving, removed",
         moving,
         removal, //
         {Nothing, moving, removal},
         {Nothing, moving, startAgain},
         {Nothing, moving, removal},
         {Refuse, moving, removal},
         {Refuse, moving, removal},
         {Nothing, moving, removal},
         {StopMove, moving, removal},
         {Forget, atRest, noWish}},
        {"moving, cancelled and removed",
         moving,
         discardAndRemove, //
         {Nothing, moving, discardAndRemove},
         {Nothing, moving, startAgain},
         {Nothing, moving, discardAndRemove},
         {Refuse, moving, discardAndRemove},
         {Refuse, moving, discardAndRemove},
         {Nothing, moving, discardAndRemove},
         {StopMove, moving, discardAndRemove},
         {Step::Discard, discarding, removal}},
        {"discarding",
         discarding,
         noWish, //
         {ShowPaused, discarding, stayPaused},
         {Nothing, discarding, startAgain},
         {Nothing, discarding, noWish},
         {Refuse, discarding, noWish},
         {Refuse, discarding, noWish},
         {Nothing, discarding, cancel},
         {Nothing, discarding, removal},
         {Nothing, atRest, noWish}},
        {"discarding, to stay paused",
         discarding,
         stayPaused, //
         {ShowPaused, discarding, stayPaused},
         {Nothing, discarding, startAgain},
         {Nothing, discarding, stayPaused},
         {Refuse, discarding, stayPaused},
         {Refuse, discarding, stayPaused},
         {Nothing, discarding, cancel},
         {Nothing, discarding, removal},
         {Nothing, atRest, noWish}},
        {"discarding, to start again",
         discarding,
         startAgain, //
         {ShowPaused, discarding, stayPaused},
         {Nothing, discarding, startAgain},
         {Nothing, discarding, startAgain},
         {Refuse, discarding, startAgain},
         {Refuse, discarding, startAgain},
         {Nothing, discarding, cancel},
         {Nothing, discarding, removal},
         {Wait, atRest, noWish}},
        {"discarding, cancelled",
         discarding,
         cancel, //
         {Nothing, discarding, cancel},
         {Nothing, discarding, startAgain},
         {Nothing, discarding, cancel},
         {Refuse, discarding, cancel},
         {Refuse, discarding, cancel},
         {Nothing, discarding, cancel},
         {Nothing, discarding, removal},
         {ShowCancelled, atRest, noWish}},
        {"discarding, removed",
         discarding,
         removal, //
         {Nothing, discarding, removal},
         {Nothing, discarding, startAgain},
         {Nothing, discarding, removal},
         {Refuse, discarding, removal},
         {Refuse, discarding, removal},
         {Nothing, discarding, removal},
         {Nothing, discarding, removal},
         {Forget, atRest, noWish}},
    };
    return rows;
}

const Row* rowOf(Occupation occupation, Wish wish)
{
    const auto row = std::ranges::find_if(
        table(), [&](const Row& known) { return known.occupation == occupation && known.wish == wish; });
    return row == table().end() ? nullptr : &*row;
}

constexpr std::array orders{RunOrder::Pause,       RunOrder::Resume,   RunOrder::GoOn,   RunOrder::SetBack,
                            RunOrder::ReplaceLink, RunOrder::Relocate, RunOrder::Cancel, RunOrder::Remove};

std::array<Course, orders.size()> coursesOf(const Row& row)
{
    return {row.pause,       row.resume,   row.goOn(),    row.setBack,
            row.replaceLink, row.relocate, row.cancelled, row.removed};
}

} // namespace

class TestOccupation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOrderHasOneCourse_data();
    void eachOrderHasOneCourse();
    void nothingLeadsToWhatTheTableDoesNotKnow();
    void allOfTheTableCanHappen();
    void everythingComesToRest();
    void nobodyLeavesByHalves();
};

void TestOccupation::eachOrderHasOneCourse_data()
{
    QTest::addColumn<const Row*>("row");
    for (const Row& row : table())
        QTest::newRow(row.name) << &row;
}

void TestOccupation::eachOrderHasOneCourse()
{
    QFETCH(const Row*, row);
    const auto courses = coursesOf(*row);
    for (size_t n = 0; n < orders.size(); ++n)
        QVERIFY2(courseFor(orders[n], row->occupation, row->wish) == courses[n],
                 qPrintable(QStringLiteral("order %1").arg(n)));
    QVERIFY(courseAfter(row->occupation, row->wish) == row->over);
}

void TestOccupation::nothingLeadsToWhatTheTableDoesNotKnow()
{
    for (const Row& row : table()) {
        for (const RunOrder order : orders) {
            const Course course = courseFor(order, row.occupation, row.wish);
            QVERIFY2(rowOf(course.occupation, course.wish), row.name);
        }
        const Course after = courseAfter(row.occupation, row.wish);
        QVERIFY2(rowOf(after.occupation, after.wish), row.name);
    }
}

// Begins at rest and at a start, and at the end of a run that is not saved yet.
void TestOccupation::allOfTheTableCanHappen()
{
    std::deque<const Row*> open{rowOf(atRest, noWish), rowOf(running, noWish)};
    std::vector<const Row*> seen(open.begin(), open.end());
    const auto see = [&](Occupation occupation, Wish wish) {
        const Row* row = rowOf(occupation, wish);
        if (std::ranges::find(seen, row) == seen.end()) {
            seen.push_back(row);
            open.push_back(row);
        }
    };
    for (; !open.empty(); open.pop_front()) {
        const Row& row = *open.front();
        for (const Course& course : coursesOf(row))
            see(course.occupation, course.wish);
        see(row.over.occupation, row.over.wish);
        if (row.occupation == running)
            see(closing, row.wish);
    }
    QCOMPARE(seen.size(), table().size());
}

void TestOccupation::everythingComesToRest()
{
    constexpr int mostThings = 3;
    for (const Row& row : table()) {
        Course course = row.over;
        for (int n = 0; n < mostThings && course.occupation != atRest; ++n)
            course = courseAfter(course.occupation, course.wish);
        QVERIFY2(course.occupation == atRest && course.wish == noWish, row.name);
    }
}

// A download that is removed leaves the list in the end, and its files are discarded if that was wished or
// under way.
void TestOccupation::nobodyLeavesByHalves()
{
    for (const Row& row : table()) {
        Course course = courseFor(RunOrder::Remove, row.occupation, row.wish);
        const bool wasDiscarded = row.wish == cancel || row.wish == discard || row.wish == discardAndRemove;
        bool discards = row.occupation == discarding;
        while (course.step != Forget) {
            QVERIFY2(course.occupation != atRest, row.name);
            course = courseAfter(course.occupation, course.wish);
            discards = discards || course.step == Step::Discard;
        }
        QCOMPARE(discards, wasDiscarded || row.occupation == discarding);
    }
}

QTEST_GUILESS_MAIN(TestOccupation)
#include "tst_occupation.moc"
