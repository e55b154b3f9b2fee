#include "core/http/headers/http_date.h"
#include "core/http/headers/retry_after.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace tributary;
using namespace std::chrono_literals;

using Wait = std::optional<std::chrono::milliseconds>;

class TestRetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWait_data();
    void readsTheWait();
    void waitsNoLongerThanACapAmidASecond();
    void countsADateFromTheAnswersOwn();
    void countsADateFromTheArrival();
    void knowsTheCenturyOfATwoDigitYear_data();
    void knowsTheCenturyOfATwoDigitYear();
    void splitsTheCenturiesAtFiftyYears();
    void ignoresTheLocale();
};

namespace {

const QDateTime sixthOfNovember(QDate(1994, 11, 6), QTime(8, 49, 0), QTimeZone::utc());

Wait parse(const QByteArray& header, const QDateTime& now = sixthOfNovember)
{
    return parseRetryAfter(header, now, 10min);
}

} // namespace

void TestRetryAfter::readsTheWait_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Wait>("wait");
    const auto row = [](const char* title, const char* header, Wait wait) {
        QTest::newRow(title) << QByteArray(header) << wait;
    };

    row("seconds", "120", Wait(2min));
    row("no wait", "0", Wait(0ms));
    row("blanks", " 120\t", Wait(2min));
    row("at the cap", "600", Wait(10min));
    row("above the cap", "601", Wait(10min));
    row("would overflow in milliseconds", "9223372036854775807", Wait(10min));
    row("would overflow in any unit", "99999999999999999999999", Wait(10min));
    row("IMF-fixdate", "Sun, 06 Nov 1994 08:49:37 GMT", Wait(37s));
    row("in UTC", "Sun, 06 Nov 1994 08:49:37 UTC", Wait(37s));
    row("RFC 850", "Sunday, 06-Nov-94 08:49:37 GMT", Wait(37s));
    row("asctime", "Sun Nov  6 08:49:37 1994", Wait(37s));
    row("one digit day", "Sun, 6 Nov 1994 08:49:37 GMT", Wait(37s));
    row("letter case", "SUN, 06 nov 1994 08:49:37 gmt", Wait(37s));
    row("leap second", "Sun, 06 Nov 1994 08:49:60 GMT", Wait(60s));
    row("past", "Sun, 06 Nov 1994 08:48:59 GMT", Wait(0ms));
    row("long past", "Thu, 01 Jan 1970 00:00:00 GMT", Wait(0ms));
    row("far future", "Fri, 31 Dec 9999 23:59:59 GMT", Wait(10min));
    row("leap day", "Mon, 29 Feb 1996 00:00:00 GMT", Wait(10min));

    row("nothing", "", Wait());
    row("negative", "-5", Wait());
    row("fraction", "1.5", Wait());
    row("unit", "5s", Wait());
    row("two", "5, 5", Wait());
    row("words", "soon", Wait());
    row("no such day", "Sun, 31 Nov 1994 08:49:37 GMT", Wait());
    row("no leap year", "Wed, 29 Feb 1995 08:49:37 GMT", Wait());
    row("no such hour", "Sun, 06 Nov 1994 24:00:00 GMT", Wait());
    row("no such month", "Sun, 06 Nox 1994 08:49:37 GMT", Wait());
    row("no such weekday", "Xun, 06 Nov 1994 08:49:37 GMT", Wait());
    row("other zone", "Sun, 06 Nov 1994 08:49:37 PST", Wait());
    row("no seconds", "Sun, 06 Nov 1994 08:49 GMT", Wait());
    row("year of three digits", "Sun, 06 Nov 994 08:49:37 GMT", Wait());
    row("day of many digits", "Sun, 4294967302 Nov 1994 08:49:37 GMT", Wait());
    row("an hour of one digit", "Sun, 06 Nov 1994 8:49:37 GMT", Wait());
    row("letters for an hour", "Sun, 06 Nov 1994 xx:49:37 GMT", Wait());
    row("no such minute", "Sun, 06 Nov 1994 08:60:37 GMT", Wait());
    row("no such second", "Sun, 06 Nov 1994 08:49:61 GMT", Wait());
    row("a day of three digits", "Sun, 006 Nov 1994 08:49:37 GMT", Wait());
    row("no day", "Sun, x Nov 1994 08:49:37 GMT", Wait());
    row("four words", "Sun Nov 6 08:49:37", Wait());
    row("ISO", "1994-11-06T08:49:37Z", Wait());
}

void TestRetryAfter::readsTheWait()
{
    QFETCH(const QByteArray, header);
    QTEST(parse(header), "wait");
}

void TestRetryAfter::waitsNoLongerThanACapAmidASecond()
{
    QCOMPARE(parseRetryAfter("1", sixthOfNovember, 1500ms), Wait(1s));
    QCOMPARE(parseRetryAfter("2", sixthOfNovember, 1500ms), Wait(1500ms));
}

// The clock of a computer may be days fast or slow.
void TestRetryAfter::countsADateFromTheAnswersOwn()
{
    for (const int days : {-2, 0, 2}) {
        const QDateTime there = QDateTime::currentDateTimeUtc().addDays(days);
        const auto written = [](const QDateTime& time) {
            return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
        };
        const ResponseHead head{.retryAfter = written(there.addSecs(2)), .date = written(there)};
        QCOMPARE(retryAfterOf(head), Wait(2s));
    }
    const QByteArray past = "Sun, 06 Nov 1994 08:49:37 GMT";
    constexpr std::chrono::sys_days later = std::chrono::year(2026) / 11 / 6;
    QCOMPARE(retryAfterOf({.retryAfter = past, .date = "nonsense", .receivedAt = later}), Wait(0s));
    QCOMPARE(retryAfterOf({.retryAfter = "7"}), Wait(7s));
    QCOMPARE(retryAfterOf({}), Wait());
}

// Without a date of its own an answer is as old as its arrival, and its years of two digits are near that.
void TestRetryAfter::countsADateFromTheArrival()
{
    constexpr std::chrono::sys_days day = std::chrono::year(1994) / 11 / 6;
    const std::chrono::sys_seconds arrival = day + 8h + 49min;
    for (const QByteArray& date :
         {QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"), QByteArray("Sunday, 06-Nov-94 08:49:37 GMT")}) {
        QCOMPARE(retryAfterOf({.retryAfter = date, .receivedAt = arrival}), Wait(37s));
        QCOMPARE(retryAfterOf({.retryAfter = date, .date = date, .receivedAt = arrival}), Wait(0s));
    }
}

void TestRetryAfter::knowsTheCenturyOfATwoDigitYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QByteArray>("header");

    QTest::newRow("this century") << 2026 << QByteArray("Sunday, 06-Nov-26 08:49:37 GMT");
    QTest::newRow("next century") << 2099 << QByteArray("Sunday, 06-Nov-99 08:49:37 GMT");
    QTest::newRow("over the turn") << 1999 << QByteArray("Sunday, 06-Nov-99 08:49:37 GMT");
}

void TestRetryAfter::knowsTheCenturyOfATwoDigitYear()
{
    QFETCH(const int, year);
    QFETCH(const QByteArray, header);
    const QDateTime now(QDate(year, 11, 6), QTime(8, 49, 0), QTimeZone::utc());
    QCOMPARE(parse(header, now), Wait(37s));
    // A date of the last century is past, not seventy years ahead.
    QCOMPARE(parse("Sunday, 06-Nov-94 08:49:37 GMT", sixthOfNovember.addYears(32)), Wait(0ms));
    QCOMPARE(parse("Saturday, 01-Jan-00 00:00:00 GMT", sixthOfNovember.addYears(5)), Wait(10min));
}

// Up to fifty years ahead it is to come, and from there on it is past.
void TestRetryAfter::splitsTheCenturiesAtFiftyYears()
{
    using namespace std::chrono;
    const auto yearOf = [](const char* two, int now) {
        const sys_seconds today = sys_days(year(now) / November / 6);
        const auto date = parseHttpDate("Sunday, 06-Nov-" + QByteArray(two) + " 08:49:37 GMT", today);
        return date ? static_cast<int>(year_month_day(floor<days>(*date)).year()) : 0;
    };
    QCOMPARE(yearOf("76", 2026), 2076);
    QCOMPARE(yearOf("77", 2026), 1977);
    QCOMPARE(yearOf("99", 2026), 1999);
    QCOMPARE(yearOf("00", 2026), 2000);
    QCOMPARE(yearOf("31", 2080), 2031);
    QCOMPARE(yearOf("30", 2080), 2130);
    QCOMPARE(yearOf("00", 2080), 2100);
}

void TestRetryAfter::ignoresTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Turkish));
    const Wait wait = parse("SUN, 06 NOV 1994 08:49:37 GMT");
    QLocale::setDefault(before);
    QCOMPARE(wait, Wait(37s));
}

QTEST_APPLESS_MAIN(TestRetryAfter)
#include "tst_retry_after.moc"
