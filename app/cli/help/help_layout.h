#pragma once

#include <QString>
#include <QStringList>

namespace tributary::cli {

// How help stands in a terminal of 80 columns, counted as terminals count them.

// Lines of at most so many columns, or of one word that is wider.
QStringList wrapped(const QString& text, int columns);

// Lines over the whole width. Where the text has a line break, a line ends.
QString paragraph(const QString& text);

// A command or an option, and what it does from that column on: on the line of its head, where the head
// leaves room.
QString entry(const QString& head, const QString& text, int column);

} // namespace tributary::cli
