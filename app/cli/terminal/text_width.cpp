#include "app/cli/terminal/text_width.h"

#include <QChar>
#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace tributary::cli {

namespace {

struct CodeRange
{
    char32_t first;
    char32_t last;
};

// East Asian Wide and Fullwidth, and what terminals draw as emoji, after Unicode's EastAsianWidth.txt; small
// gaps of narrow or unassigned characters are swallowed.
constexpr std::array wideRanges{
    CodeRange{0x1100, 0x115F},   CodeRange{0x231A, 0x231B},   CodeRange{0x2329, 0x232A},
    CodeRange{0x23E9, 0x23F3},   CodeRange{0x25FD, 0x25FE},   CodeRange{0x2614, 0x2615},
    CodeRange{0x2630, 0x2653},   CodeRange{0x267F, 0x26FF},   CodeRange{0x2702, 0x27BF},
    CodeRange{0x2B1B, 0x2B55},   CodeRange{0x2E80, 0x303E},   CodeRange{0x3041, 0x4DBF},
    CodeRange{0x4DC0, 0x4DFF},   CodeRange{0x4E00, 0xA4CF},   CodeRange{0xA960, 0xA97F},
    CodeRange{0xAC00, 0xD7A3},   CodeRange{0xF900, 0xFAFF},   CodeRange{0xFE10, 0xFE19},
    CodeRange{0xFE30, 0xFE6F},   CodeRange{0xFF01, 0xFF60},   CodeRange{0xFFE0, 0xFFE6},
    CodeRange{0x16FE0, 0x18DFF}, CodeRange{0x1AFF0, 0x1B2FF}, CodeRange{0x1D300, 0x1D376},
    CodeRange{0x1F000, 0x1FAFF}, CodeRange{0x20000, 0x3FFFD},
};

constexpr char32_t emojiStyle = 0xFE0F;

bool takesNoColumn(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control: return true;
    default: return false;
    }
}

int columnsOfCode(char32_t code)
{
    if (takesNoColumn(code))
        return 0;
    const auto* const range = std::ranges::lower_bound(wideRanges, code, {}, &CodeRange::last);
    return range != wideRanges.end() && code >= range->first ? 2 : 1;
}

// The columns of one grapheme cluster, that is what a person sees as one character.
int columnsOfCluster(QStringView cluster)
{
    int columns = 0;
    for (const char32_t code : cluster.toUcs4())
        columns += code == emojiStyle && columns == 1 ? 1 : columnsOfCode(code);
    return columns;
}

// The length of the longest beginning that fits.
qsizetype headLength(const QString& text, int columns)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype length = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        columns -= columnsOfCluster(QStringView(text).mid(length, next - length));
        if (columns < 0)
            break;
        length = next;
    }
    return length;
}

// The start of the longest end that fits.
qsizetype tailStart(const QString& text, int columns)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.toEnd();
    qsizetype start = text.size();
    for (qsizetype next = finder.toPreviousBoundary(); next >= 0; next = finder.toPreviousBoundary()) {
        columns -= columnsOfCluster(QStringView(text).mid(next, start - next));
        if (columns < 0)
            break;
        start = next;
    }
    return start;
}

QString shortened(const QString& text, int columns, QStringView ellipsis)
{
    if (columnsOf(text) <= columns)
        return text;
    const int room = columns - columnsOf(ellipsis);
    if (room < 2)
        return text.left(headLength(text, columns));
    // The end of a name, with its number and extension, tells more than its middle.
    return text.left(headLength(text, room / 2)) + ellipsis.toString() +
           text.mid(tailStart(text, room - room / 2));
}

QString padding(const QString& text, int columns)
{
    return QString(std::max(0, columns - columnsOf(text)), u' ');
}

} // namespace

int columnsOf(QStringView text)
{
    const QString whole = text.toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, whole);
    int columns = 0;
    qsizetype start = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        columns += columnsOfCluster(text.mid(start, next - start));
        start = next;
    }
    return columns;
}

QString fitted(const QString& text, int columns, QStringView ellipsis)
{
    const QString cut = shortened(text, columns, ellipsis);
    return cut + padding(cut, columns);
}

QString fittedRight(const QString& text, int columns, QStringView ellipsis)
{
    const QString cut = shortened(text, columns, ellipsis);
    return padding(cut, columns) + cut;
}

bool steersTerminal(QChar c)
{
    const bool reorders = (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
                          (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0x200E) ||
                          c == QChar(0x200F) || c == QChar(0x2028) || c == QChar(0x2029);
    return reorders || c.category() == QChar::Other_Control;
}

QString printable(QString text)
{
    std::ranges::replace_if(text, steersTerminal, u'?');
    return text;
}

} // namespace tributary::cli
