#include "tests/support/checks/patience.h"
#include "tests/ui/window/accessible_name.h"
#include "ui/details/slow_note.h"

#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;
using enum SlowReason;

namespace {

using Time = ReasonNews::Time;
constexpr DownloadId one{1};
constexpr DownloadId another{2};

} // namespace

// Why a download is slow, for who has it read aloud: it can be reached and read, and what changes for good is
// told once.
class SlowNoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfWhatSomebodyHasJustComeTo();
    void tellsAnotherReasonOnceItLasts();
    void keepsStillAboutWhatPasses();
    void doesNotChatterAboutTwoThatTakeTurns();
    void keepsStillAboutTheEnd();
    void tellsAfterAPause();
    void isReadAsWhatItSays();
    void canBeReachedByKeyboard();
    void tellsWithoutBeingAsked();

private:
    QAccessibleInterface* seen(SlowNote& note) { return QAccessible::queryAccessibleInterface(&note); }
};

void SlowNoteTest::saysNothingOfWhatSomebodyHasJustComeTo()
{
    ReasonNews news;
    for (Time now; now < Time(1min); now += 100ms)
        QVERIFY(!news.note(one, Silence, now));
    QVERIFY(!news.due());
    for (Time now(1min); now < Time(2min); now += 100ms)
        QVERIFY(!news.note(another, Disk, now));
}

void SlowNoteTest::tellsAnotherReasonOnceItLasts()
{
    ReasonNews news;
    news.note(one, Silence, Time(0s));
    QVERIFY(!news.note(one, Disk, Time(10s)));
    QVERIFY(news.due().has_value());
    const Time due = *news.due();
    QVERIFY(due > Time(12s) && due < Time(16s));
    QVERIFY(!news.note(one, Disk, due - 1ms));
    QVERIFY(news.note(one, Disk, due));
    for (Time now = due; now < due + 5min; now += 100ms)
        QVERIFY(!news.note(one, Disk, now));
    QVERIFY(!news.due());
}

void SlowNoteTest::keepsStillAboutWhatPasses()
{
    ReasonNews news;
    news.note(one, EvenConnections, Time(0s));
    for (auto at = 10s; at < 5min; at += 10s) {
        QVERIFY(!news.note(one, Silence, Time(at)));
        QVERIFY(!news.note(one, EvenConnections, Time(at + 2s)));
        QVERIFY(!news.due());
    }
}

void SlowNoteTest::doesNotChatterAboutTwoThatTakeTurns()
{
    ReasonNews news;
    news.note(one, EvenConnections, Time(0s));
    int told = 0;
    for (auto at = 0s; at < 120s; ++at)
        told += news.note(one, at / 6s % 2 == 0 ? Silence : EvenConnections, Time(at)) ? 1 : 0;
    QVERIFY2(told >= 1 && told <= 6, QByteArray::number(told).constData());
}

void SlowNoteTest::keepsStillAboutTheEnd()
{
    ReasonNews news;
    news.note(one, Silence, Time(0s));
    for (auto at = 1s; at < 60s; ++at)
        QVERIFY(!news.note(one, std::nullopt, Time(at)));
    QVERIFY(!news.due());
}

void SlowNoteTest::tellsAfterAPause()
{
    ReasonNews news;
    news.note(one, Silence, Time(0s));
    news.note(one, std::nullopt, Time(60s));
    news.note(one, Silence, Time(120s));
    QVERIFY(news.note(one, Silence, Time(130s)));
}

void SlowNoteTest::isReadAsWhatItSays()
{
    SlowNote note;
    const QString silence = QStringLiteral("The server sends nothing at the moment.");
    note.show(one, Silence, silence);
    QCOMPARE(accessibleName(&note), silence);
    QCOMPARE(seen(note)->text(QAccessible::Description), QStringLiteral("Why is it slow?"));
    QCOMPARE(note.text(), silence);
    note.show(one, Disk, QStringLiteral("The disk is slow."));
    QCOMPARE(accessibleName(&note), QStringLiteral("The disk is slow."));
    note.show(another, Disk, QStringLiteral("Another disk is slow."));
    QCOMPARE(accessibleName(&note), QStringLiteral("Another disk is slow."));
    // The name has no numbers, because each change of one would be announced.
    note.show(another, Disk, QStringLiteral("Another disk is slower."));
    QCOMPARE(accessibleName(&note), QStringLiteral("Another disk is slow."));
    note.show(another, std::nullopt, {});
    QVERIFY(note.isHidden());
    QCOMPARE(accessibleName(&note), QString());
}

void SlowNoteTest::canBeReachedByKeyboard()
{
    SlowNote note;
    QVERIFY(note.focusPolicy() & Qt::TabFocus);
    QVERIFY(note.textInteractionFlags() & Qt::TextSelectableByKeyboard);
}

// A download of which nothing comes any more tells of no change either.
void SlowNoteTest::tellsWithoutBeingAsked()
{
    SlowNote note;
    QSignalSpy told(&note, &SlowNote::reasonChanged);
    note.show(one, EvenConnections, QStringLiteral("Even."));
    note.show(one, Silence, QStringLiteral("Silence."));
    TRY_COMPARE(told.count(), 1);
    QCOMPARE(note.text(), QStringLiteral("Silence."));
}

QTEST_MAIN(SlowNoteTest)
#include "tst_slow_note.moc"
