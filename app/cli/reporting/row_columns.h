#pragma once

#include "app/cli/terminal/text_width.h"

#include <QString>

namespace tributary::cli::column {

// Rows about downloads have columns of these widths, with a gap before each.
constexpr int gap = 2;
constexpr int percent = 4;
constexpr int size = 9;
constexpr int speed = 11;
constexpr int left = 8;

// Adds a text at the right of its column; nothing for a column of no width, for which there was no room.
inline void append(QString& row, const QString& text, int width, QStringView ellipsis)
{
    if (width > 0)
        row += QString(gap, u' ') + fittedRight(text, width, ellipsis);
}

} // namespace tributary::cli::column
