#include "app/cli/reporting/progress_bar.h"

#include <algorithm>

namespace tributary::cli {

namespace {

constexpr int brackets = 2;
constexpr int steps = 8;

QStringView cellsOf(Glyphs glyphs)
{
    return glyphs == Glyphs::Unicode ? u" ▏▎▍▌▋▊▉█" : u" ---====#";
}

QString bracketed(const QString& cells, Glyphs glyphs)
{
    return glyphs == Glyphs::Unicode ? u'│' + cells + u'│' : u'[' + cells + u']';
}

// Exact for any size: the product of size and cell number could overflow.
qint64 edgeOf(ByteRange whole, int cell, int cells)
{
    const qint64 length = whole.length();
    return whole.begin + length / cells * cell + length % cells * cell / cells;
}

// In a file of fewer bytes than cells several cells stand for the same byte.
ByteRange cellOf(ByteRange whole, int cell, int cells)
{
    const qint64 begin = edgeOf(whole, cell, cells);
    return {begin, std::max(edgeOf(whole, cell + 1, cells), begin + 1)};
}

QChar glyphOf(ByteRange cell, std::span<const ByteRange> parts, Glyphs glyphs)
{
    qint64 here = 0;
    for (const ByteRange part : parts)
        here += intersection(cell, part).length();
    if (here == 0)
        return cellsOf(glyphs).front();
    if (here >= cell.length())
        return cellsOf(glyphs).back();
    const double filled = static_cast<double>(here) / static_cast<double>(cell.length());
    return cellsOf(glyphs).at(std::clamp(static_cast<int>(filled * steps), 1, steps - 1));
}

} // namespace

QString partsBar(ByteRange whole, std::span<const ByteRange> parts, int columns, Glyphs glyphs)
{
    const int cells = columns - brackets;
    if (cells < 1)
        return QString(std::max(columns, 0), u' ');
    QString bar(cells, cellsOf(glyphs).back());
    for (int i = 0; i < cells && !whole.isEmpty(); ++i)
        bar[i] = glyphOf(cellOf(whole, i, cells), parts, glyphs);
    return bracketed(bar, glyphs);
}

QString movingBar(int tick, int columns, Glyphs glyphs)
{
    const int cells = columns - brackets;
    if (cells < 1)
        return QString(std::max(columns, 0), u' ');
    const int block = std::min(3, cells);
    const int way = cells - block;
    const int phase = way == 0 ? 0 : tick % (2 * way);
    QString bar(cells, cellsOf(glyphs).front());
    for (int i = 0; i < block; ++i)
        bar[(phase <= way ? phase : 2 * way - phase) + i] = cellsOf(glyphs).back();
    return bracketed(bar, glyphs);
}

} // namespace tributary::cli
