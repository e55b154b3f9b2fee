#include "app/cli/terminal/screen.h"

#include <algorithm>

namespace tributary::cli {

namespace {

constexpr const char* eraseLine = "\x1b[2K";
constexpr const char* eraseBelow = "\x1b[J";

} // namespace

// A terminal that became narrower has broken each old row into several lines.
QByteArray Screen::backToTheTop(int columns) const
{
    if (m_rows == 0)
        return {};
    const qsizetype linesEach = (m_columns + columns - 1) / std::max(columns, 1);
    return "\r\x1b[" + QByteArray::number(m_rows * std::max<qsizetype>(linesEach, 1)) + "A";
}

QByteArray Screen::painted(const QStringList& rows, int columns)
{
    QByteArray bytes;
    for (const QString& row : rows)
        bytes += eraseLine + row.toUtf8() + '\n';
    if (m_rows > 0)
        bytes += eraseBelow;
    m_rows = rows.size();
    m_columns = columns;
    return bytes;
}

void Screen::print(const QString& line, const QStringList& rows, int columns)
{
    QByteArray bytes = backToTheTop(columns);
    if (m_rows > 0)
        bytes += eraseBelow;
    bytes += line.toUtf8() + '\n';
    bytes += painted(rows, columns);
    m_out.write(bytes);
}

void Screen::draw(const QStringList& rows, int columns)
{
    if (rows.isEmpty() && m_rows == 0)
        return;
    const QByteArray top = backToTheTop(columns);
    m_out.write(top + painted(rows, columns));
}

} // namespace tributary::cli
