#pragma once

#include "ui/words/own_direction.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QString>

#include <algorithm>

namespace tributary {

// Whether the letter before the end of a text is read from the left.
inline bool endsFromTheLeft(QStringView text)
{
    const auto isLetter = [](QChar sign) {
        const auto direction = sign.direction();
        return direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL;
    };
    const auto last = std::find_if(text.crbegin(), text.crend(), isLetter);
    return last != text.crend() && last->direction() == QChar::DirL;
}

// Removes what Qt puts behind the dots: marks of the part that is gone. They would draw the dots to the other
// side of a name.
inline void dropMarksBehind(qsizetype dots, QString& cut)
{
    const auto isMark = [](QChar sign) { return sign == bidi::fromTheLeft || sign == bidi::fromTheRight; };
    if (std::all_of(cut.cbegin() + dots + 1, cut.cend(), isMark))
        cut.truncate(dots + 1);
}

// Text that is cut to a width. A full stop, a blank or the dot between two things before the dots that stand
// for the rest would be read as one of them. In words that are read from the right, the dots stand behind a
// name in Latin letters that is cut, and not before it.
inline QString cutText(const QFontMetrics& metrics, const QString& text, Qt::TextElideMode side, int width)
{
    QString cut = metrics.elidedText(text, side, width);
    // Qt measures letter by letter, and some large fonts draw the same letters wider.
    for (int room = width - 1; room > 0 && metrics.horizontalAdvance(cut) > width; --room)
        cut = metrics.elidedText(text, side, room);
    constexpr QChar dots(0x2026);
    auto at = std::ranges::mismatch(text, cut).in2 - cut.begin();
    if (at >= cut.size() || cut.at(at) != dots)
        return cut;
    while (at > 0 && (cut.at(at - 1) == u'.' || cut.at(at - 1) == u'·' || cut.at(at - 1).isSpace()))
        cut.remove(--at, 1);
    dropMarksBehind(at, cut);
    if (QGuiApplication::isRightToLeft() && at == cut.size() - 1 && endsFromTheLeft(cut))
        cut += bidi::fromTheLeft;
    return cut;
}

// The name of a file among words, no wider than so many letters: its beginning and its suffix stay.
inline QString shortName(const QFontMetrics& metrics, const QString& name, int letters)
{
    return metrics.elidedText(name, Qt::ElideMiddle, metrics.averageCharWidth() * letters);
}

} // namespace tributary
