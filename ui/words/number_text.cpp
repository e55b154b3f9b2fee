#include "ui/words/number_text.h"

#include "ui/words/byte_units.h"
#include "words/size_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>
#include <utility>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Units)
};

// All that sizeText writes, so that they are translated.
constexpr std::array units{QT_TRANSLATE_NOOP("Units", "B"),   QT_TRANSLATE_NOOP("Units", "KiB"),
                           QT_TRANSLATE_NOOP("Units", "MiB"), QT_TRANSLATE_NOOP("Units", "GiB"),
                           QT_TRANSLATE_NOOP("Units", "TiB"), QT_TRANSLATE_NOOP("Units", "PiB"),
                           QT_TRANSLATE_NOOP("Units", "EiB")};

} // namespace

QString shownUnit(const char* unit)
{
    return QCoreApplication::translate("Units", unit);
}

QString shownSize(qint64 bytes)
{
    return inOnePiece(translatedSize(bytes));
}

QString shownSpeed(qint64 bytesPerSecond)
{
    //: %1: a size that comes in each second.
    return inOnePiece(Words::tr("%1/s").arg(translatedSize(bytesPerSecond)));
}

QString typedLimit(qint64 bytesPerSecond)
{
    constexpr std::array offered{std::pair{"GiB", 1024 * mebibyte}, std::pair{"MiB", mebibyte},
                                 std::pair{"KiB", kibibyte}};
    for (const auto& [unit, size] : offered) {
        const qint64 hundredths = bytesPerSecond % size * 100;
        if (bytesPerSecond < size || hundredths % size != 0)
            continue;
        const int decimals = hundredths == 0 ? 0 : hundredths / size % 10 == 0 ? 1 : 2;
        const double amount = static_cast<double>(bytesPerSecond) / static_cast<double>(size);
        const QString number = QLocale().toString(amount, 'f', decimals);
        return Words::tr("%1/s").arg(number + u' ' + shownUnit(unit));
    }
    return Words::tr("%1/s").arg(translatedSize(bytesPerSecond));
}

QString shownLimit(qint64 bytesPerSecond)
{
    return inOnePiece(typedLimit(bytesPerSecond));
}

QString shownTime(std::chrono::seconds time)
{
    const QString text = durationText(time);
    const QStringList parts = text.split(u' ');
    // Days, "d", hours and "h".
    if (parts.size() != 4)
        return inOnePiece(text);
    //: %1: days, %2: hours.
    return inOnePiece(Words::tr("%1 d %2 h").arg(parts.at(0), parts.at(2)));
}

QString shownTook(std::chrono::milliseconds took)
{
    return shownTime(std::chrono::round<std::chrono::seconds>(took));
}

QString shownSpeedAmong(qint64 bytesPerSecond, qint64 step, qint64 largest)
{
    size_t unit = 0;
    qint64 size = 1;
    for (; largest / 1024 >= size && unit + 1 < units.size(); ++unit)
        size *= 1024;
    const int decimals = step % size == 0 ? 0 : 2 * step % size == 0 ? 1 : 2;
    const double amount = static_cast<double>(bytesPerSecond) / static_cast<double>(size);
    const QString number = QString::number(amount, 'f', decimals).replace(u'.', QLocale().decimalPoint());
    return inOnePiece(Words::tr("%1/s").arg(number + u' ' + shownUnit(units.at(unit))));
}

} // namespace tributary
