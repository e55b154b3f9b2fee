#pragma once

#include <QString>

namespace tributary::cli {

// Text as a terminal counts it: wide characters take two columns, combining ones none. Where terminals
// disagree the larger number is taken, so that a row may end early but never wraps.
int columnsOf(QStringView text);

// Exactly so many columns: filled with spaces, or cut in the middle where the ellipsis goes.
QString fitted(const QString& text, int columns, QStringView ellipsis);
QString fittedRight(const QString& text, int columns, QStringView ellipsis);

// Characters that do something to a terminal, or turn the order of a line around.
bool steersTerminal(QChar c);
// A server's or a file system's text must not steer the terminal.
QString printable(QString text);

} // namespace tributary::cli
