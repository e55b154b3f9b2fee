#include "core/values/naming/windows_name.h"

#include <QByteArrayView>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

constexpr std::array devices{"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"};
constexpr std::array numberedDevices{"com", "lpt"};

bool isDeviceNumber(QStringView digits)
{
    return digits.size() == 1 && ((digits[0] >= u'0' && digits[0] <= u'9') || digits[0] == u'\u00b9' ||
                                  digits[0] == u'\u00b2' || digits[0] == u'\u00b3');
}

bool isNoCharacterThere(QChar c)
{
    return c < u' ' || c == u'/' || c == u'\\' || isForbiddenOnWindows(c.unicode());
}

QString segmentOnWindows(const QString& segment)
{
    if (segment.isEmpty() || segment == QLatin1String(".") || segment == QLatin1String(".."))
        return segment;
    QStringView kept = segment;
    while (kept.endsWith(u'.') || kept.endsWith(u' '))
        kept.chop(1);
    return kept.isEmpty() ? QStringLiteral(".") : kept.toString();
}

} // namespace

bool isForbiddenOnWindows(char32_t c)
{
    return c < 0x80 && QByteArrayView("<>:\"|?*").contains(static_cast<char>(c));
}

bool isDeviceOnWindows(const QString& name)
{
    const QString folded = name.toCaseFolded();
    const QString base = folded.left(folded.indexOf(u'.')).trimmed();
    const auto isBase = [&](const char* device) { return base == QLatin1String(device); };
    const auto isNumbered = [&](const char* device) {
        return base.startsWith(QLatin1String(device)) && isDeviceNumber(QStringView(base).sliced(3));
    };
    return std::ranges::any_of(devices, isBase) || std::ranges::any_of(numberedDevices, isNumbered);
}

// Most programs there leave dots and spaces at the end out, and so find another file or none.
bool fitsWindows(const QString& name)
{
    return !name.isEmpty() && !name.endsWith(u'.') && !name.endsWith(u' ') && !isDeviceOnWindows(name) &&
           std::ranges::none_of(name, isNoCharacterThere);
}

QString folderOnWindows(const QString& folder)
{
    QStringList segments = QString(folder).replace(u'\\', u'/').split(u'/');
    const bool isOnShare = segments.size() > 3 && segments[0].isEmpty() && segments[1].isEmpty();
    for (qsizetype n = isOnShare ? 4 : 0; n < segments.size(); ++n)
        segments[n] = segmentOnWindows(segments[n]);
    return segments.join(u'/');
}

} // namespace tributary
