#include "core/http/headers/http_date.h"

#include "core/http/headers/header_text.h"

#include <QList>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

using namespace std::chrono;

constexpr std::array weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array months{"jan", "feb", "mar", "apr", "may", "jun",
                            "jul", "aug", "sep", "oct", "nov", "dec"};

// The forms differ in their separators and their order only, so words are all that counts.
QList<QByteArray> wordsOf(const QByteArray& text)
{
    return text.toLower().replace(',', ' ').replace('-', ' ').simplified().split(' ');
}

bool isWeekday(const QByteArray& word)
{
    return std::ranges::any_of(weekdays, [&](const char* name) { return word.startsWith(name); });
}

std::optional<month> parseMonth(const QByteArray& word)
{
    const auto found = std::ranges::find_if(months, [&](const char* name) { return word == name; });
    if (found == months.end())
        return std::nullopt;
    return month(static_cast<unsigned>(found - months.begin()) + 1);
}

std::optional<year> parseYear(const QByteArray& word, sys_seconds now)
{
    const std::optional<qint64> number = parseDecimal(word);
    if (!number || (word.size() != 2 && word.size() != 4))
        return std::nullopt;
    if (word.size() == 4)
        return year(static_cast<int>(*number));
    const int thisYear = static_cast<int>(year_month_day(floor<days>(now)).year());
    int full = thisYear - thisYear % 100 + static_cast<int>(*number);
    if (full > thisYear + 50)
        full -= 100;
    else if (full <= thisYear - 50)
        full += 100;
    return year(full);
}

std::optional<seconds> parseTimeOfDay(const QByteArray& word)
{
    const QList<QByteArray> parts = word.split(':');
    if (parts.size() != 3 || std::ranges::any_of(parts, [](const QByteArray& part) {
            return part.size() != 2 || !isAllDigits(part);
        }))
        return std::nullopt;
    const int hour = parts[0].toInt();
    const int minute = parts[1].toInt();
    const int second = parts[2].toInt(); // 60 is a leap second
    if (hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    return hours(hour) + minutes(minute) + seconds(second);
}

struct DateWords
{
    QByteArray day;
    QByteArray month;
    QByteArray year;
    QByteArray time;
};

std::optional<DateWords> sorted(const QList<QByteArray>& words)
{
    if (words.size() == 6 && (words[5] == "gmt" || words[5] == "utc"))
        return DateWords{.day = words[1], .month = words[2], .year = words[3], .time = words[4]};
    if (words.size() == 5)
        return DateWords{.day = words[2], .month = words[1], .year = words[4], .time = words[3]};
    return std::nullopt;
}

} // namespace

std::optional<sys_seconds> parseHttpDate(const QByteArray& text, sys_seconds now)
{
    const QList<QByteArray> words = wordsOf(text);
    const std::optional<DateWords> parts = sorted(words);
    if (!parts || !isWeekday(words.first()) || parts->day.size() > 2)
        return std::nullopt;
    const std::optional<qint64> monthDay = parseDecimal(parts->day);
    const std::optional<month> inMonth = parseMonth(parts->month);
    const std::optional<year> inYear = parseYear(parts->year, now);
    const std::optional<seconds> time = parseTimeOfDay(parts->time);
    if (!monthDay || !inMonth || !inYear || !time)
        return std::nullopt;
    const year_month_day date{*inYear, *inMonth, day(static_cast<unsigned>(*monthDay))};
    return date.ok() ? std::optional(sys_days(date) + *time) : std::nullopt;
}

} // namespace tributary
