#pragma once

#include <QFontMetrics>
#include <QString>

#include <algorithm>

namespace tributary {

// Text that is cut to a width. A full stop or a blank before the dots that stand for the rest would be read
// as one of them.
inline QString cutText(const QFontMetrics& metrics, const QString& text, Qt::TextElideMode side, int width)
{
    QString cut = metrics.elidedText(text, side, width);
    constexpr QChar dots(0x2026);
    auto at = std::ranges::mismatch(text, cut).in2 - cut.begin();
    if (at >= cut.size() || cut.at(at) != dots)
        return cut;
    while (at > 0 && (cut.at(at - 1) == u'.' || cut.at(at - 1).isSpace()))
        cut.remove(--at, 1);
    return cut;
}

} // namespace tributary
