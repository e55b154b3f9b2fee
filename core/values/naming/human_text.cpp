#include "core/values/naming/human_text.h"

#include <algorithm>
#include <array>

namespace tributary {

namespace {

constexpr std::array units{"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

} // namespace

QString sizeText(qint64 bytes)
{
    double amount = static_cast<double>(bytes);
    size_t unit = 0;
    // 1023.5 would be shown as "1024", so the next unit begins a little early.
    for (; amount >= 1023.5 && unit + 1 < units.size(); ++unit)
        amount /= 1024;
    const int decimals = unit == 0 || amount >= 99.95 ? 0 : 1;
    return QString::number(amount, 'f', decimals) + u' ' + QLatin1String(units[unit]);
}

QString speedText(qint64 bytesPerSecond)
{
    return sizeText(bytesPerSecond) + QLatin1String("/s");
}

QString durationText(std::chrono::seconds time)
{
    using namespace std::chrono;
    const auto twoDigits = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const qint64 total = std::max<qint64>(0, time.count());
    if (time >= days(2))
        return QString::number(total / 86400) + QLatin1String(" d ") + QString::number(total % 86400 / 3600) +
               QLatin1String(" h");
    if (time >= hours(1))
        return QString::number(total / 3600) + u':' + twoDigits(total % 3600 / 60) + u':' +
               twoDigits(total % 60);
    return QString::number(total / 60) + u':' + twoDigits(total % 60);
}

} // namespace tributary
