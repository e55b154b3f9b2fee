#pragma once

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace tributary {

// Marks that fonts have. Few have those of isolates (U+2066 to U+2069): Qt would take them from another font,
// and the line would be higher than its neighbours.
namespace bidi {
// Letters that nobody sees, which are read from the left or from the right.
inline constexpr QChar fromTheLeft(0x200E);
inline constexpr QChar fromTheRight(0x200F);
// All letters that follow on the line are read in that direction.
inline constexpr QChar goingRight(0x202A);
inline constexpr QChar goingLeft(0x202B);
} // namespace bidi

inline bool hasLettersFromTheRight(QStringView text)
{
    return std::ranges::any_of(text, [](QChar letter) {
        const bool isOne = letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
        return isOne && letter != bidi::fromTheRight;
    });
}

// The first slash of a path belongs to no script: behind words that are read from the right it would stand at
// the path's other end.
inline QString withPathsFromTheLeft(QString words)
{
    static const QRegularExpression beginning(
        QStringLiteral("(?<![\\p{L}\\p{N}/\\\\.:~])(?=~?[/\\\\]+[A-Za-z0-9._])"));
    return words.replace(beginning, bidi::fromTheLeft);
}

// The words without the marks that lead them from one side, to be copied or read aloud.
inline QString withoutSides(QString words)
{
    for (const QChar mark : {bidi::fromTheLeft, bidi::fromTheRight, bidi::goingRight, bidi::goingLeft})
        words.remove(mark);
    return words;
}

// Makes a style that cuts the text put its dots at the text's own end. In a window that is read from right to
// left, Qt puts them before Latin words.
inline QString cutAtItsOwnEnd(const QString& text, Qt::LayoutDirection ofTheWindow)
{
    const bool isAnotherWay = ofTheWindow == Qt::RightToLeft && !text.isEmpty() && !text.isRightToLeft();
    return isAnotherWay ? bidi::goingRight + text : text;
}

// Lets a line that is a link be read from its protocol to its end, whatever letters are in it. Where lines
// are read from right to left, such letters would part it into pieces that change places.
inline QString readLikeALink(const QString& link)
{
    return hasLettersFromTheRight(link) ? bidi::goingRight + link : link;
}

} // namespace tributary
