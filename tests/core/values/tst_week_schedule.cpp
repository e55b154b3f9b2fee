#include "core/values/queue/week_schedule.h"

#include <QTest>
#include <QTimeZone>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

// Working hours are limited, the night from Saturday to Sunday is quiet.
WeekSchedule sample()
{
    WeekSchedule schedule;
    for (int day = 1; day <= 5; ++day) {
        for (int hour = 8; hour < 18; ++hour)
            schedule.at(day, hour) = HourRule::Limited;
    }
    for (int hour = 0; hour < 6; ++hour)
        schedule.at(7, hour) = HourRule::Paused;
    schedule.at(6, 23) = HourRule::Paused;
    return schedule;
}

QDateTime berlin(const char* local)
{
    const QDateTime time = QDateTime::fromString(QLatin1String(local), Qt::ISODate);
    return {time.date(), time.time(), QTimeZone("Europe/Berlin")};
}

} // namespace

class TestWeekSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByTheClockOnTheWall_data();
    void goesByTheClockOnTheWall();
    void anHourThatIsLeftOutIsNotMissed();
    void isKeptAsText();
    void readsNoNonsense();
    void anHourThatComesTwiceCountsTwice();
    void looksAgainAtTheFullHour_data();
    void looksAgainAtTheFullHour();
    void limitsNothingAtFirst();
    void knowsWhenAnotherRuleBegins_data();
    void knowsWhenAnotherRuleBegins();
};

void TestWeekSchedule::goesByTheClockOnTheWall_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<HourRule>("rule");
    const auto row = [](const char* name, const char* time, HourRule rule) {
        QTest::newRow(name) << QString::fromLatin1(time) << rule;
    };
    row("Monday, before work", "2026-11-16T07:59:59", HourRule::Unlimited);
    row("Monday, work begins", "2026-11-16T08:00:00", HourRule::Limited);
    row("Friday, the last minute", "2026-11-20T17:59:59", HourRule::Limited);
    row("Friday, work is over", "2026-11-20T18:00:00", HourRule::Unlimited);
    row("Saturday, no work", "2026-11-21T09:00:00", HourRule::Unlimited);
    row("Saturday, the last hour", "2026-11-21T23:30:00", HourRule::Paused);
    row("Sunday, the first hour", "2026-11-22T00:00:00", HourRule::Paused);
    row("Sunday, six o'clock", "2026-11-22T06:00:00", HourRule::Unlimited);
}

void TestWeekSchedule::goesByTheClockOnTheWall()
{
    QFETCH(const QString, time);
    QFETCH(const HourRule, rule);
    QCOMPARE(ruleAt(sample(), berlin(time.toLatin1().constData())), rule);
}

// In the night to the 29th of March 2026 two o'clock is followed by three.
void TestWeekSchedule::anHourThatIsLeftOutIsNotMissed()
{
    WeekSchedule schedule;
    schedule.at(7, 2) = HourRule::Paused;
    schedule.at(7, 3) = HourRule::Limited;
    const QDateTime before = berlin("2026-03-29T01:59:59");
    QCOMPARE(ruleAt(schedule, before), HourRule::Unlimited);
    QCOMPARE(ruleAt(schedule, before.addSecs(1)), HourRule::Limited);
}

// In the night to the 25th of October 2026 the hour from two to three comes twice.
void TestWeekSchedule::anHourThatComesTwiceCountsTwice()
{
    WeekSchedule schedule;
    schedule.at(7, 2) = HourRule::Paused;
    const QDateTime before = berlin("2026-10-25T01:59:59");
    QCOMPARE(ruleAt(schedule, before), HourRule::Unlimited);
    for (int minute = 0; minute < 120; ++minute)
        QCOMPARE(ruleAt(schedule, before.addSecs(1 + 60 * minute)), HourRule::Paused);
    QCOMPARE(ruleAt(schedule, before.addSecs(1 + 60 * 120)), HourRule::Unlimited);
}

void TestWeekSchedule::knowsWhenAnotherRuleBegins_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("then");
    const auto row = [](const char* name, const char* time, const char* then) {
        QTest::newRow(name) << QString::fromLatin1(time) << QString::fromLatin1(then);
    };
    row("the same day", "2026-11-16T07:20:00", "2026-11-16T08:00:00");
    row("the next day", "2026-11-16T18:00:00", "2026-11-17T08:00:00");
    row("over the weekend", "2026-11-20T18:30:00", "2026-11-21T23:00:00");
    row("in the next week", "2026-11-22T06:00:01", "2026-11-23T08:00:00");
    row("over an hour that comes twice", "2026-10-25T01:10:00", "2026-10-25T06:00:00");
}

void TestWeekSchedule::knowsWhenAnotherRuleBegins()
{
    QFETCH(const QString, time);
    QFETCH(const QString, then);
    QCOMPARE(nextRule(sample(), berlin(time.toLatin1().constData())), berlin(then.toLatin1().constData()));
    QCOMPARE(nextRule(WeekSchedule::ofOne(HourRule::Paused), berlin(time.toLatin1().constData())),
             std::nullopt);
}

void TestWeekSchedule::looksAgainAtTheFullHour_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("amid an hour") << QStringLiteral("2026-11-20T10:20:00") << qint64{60'000};
    QTest::newRow("near its end") << QStringLiteral("2026-11-20T10:59:59.500") << qint64{500};
    QTest::newRow("at its beginning") << QStringLiteral("2026-11-20T11:00:00") << qint64{60'000};
}

void TestWeekSchedule::looksAgainAtTheFullHour()
{
    QFETCH(const QString, time);
    QFETCH(const qint64, milliseconds);
    QCOMPARE(nextLook(QDateTime::fromString(time, Qt::ISODateWithMs)).count(), milliseconds);
}

void TestWeekSchedule::limitsNothingAtFirst()
{
    const WeekSchedule schedule;
    for (int hour = 0; hour < WeekSchedule::hoursInAWeek; ++hour)
        QCOMPARE(ruleAt(schedule, berlin("2026-11-16T00:00:00").addSecs(3600 * hour)), HourRule::Unlimited);
}

void TestWeekSchedule::isKeptAsText()
{
    const QString text = textOf(sample());
    QCOMPARE(text.left(24), QString(8, u'u') + QString(10, u'l') + QString(6, u'u'));
    QCOMPARE(scheduleFrom(text), sample());
}

void TestWeekSchedule::readsNoNonsense()
{
    QVERIFY(!scheduleFrom(QString()));
    QVERIFY(!scheduleFrom(QString(167, u'u')));
    QVERIFY(!scheduleFrom(QString(168, u'x')));
    QVERIFY(scheduleFrom(QString(168, u'p')));
}

QTEST_APPLESS_MAIN(TestWeekSchedule)
#include "tst_week_schedule.moc"
