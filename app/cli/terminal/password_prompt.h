#pragma once

#include <QString>

#include <expected>
#include <optional>

namespace tributary::cli {

enum class NoPassword : quint8 { NoTerminal, GivenUp };

// Asks on the terminal without echo. An empty line is an empty password; a person gives up by ending the
// input in place of a line, with Ctrl+D or on Windows with Ctrl+Z.
std::expected<QString, NoPassword> askPassword(const QString& question);

#ifdef Q_OS_UNIX
// A line of the terminal without its end; nothing where the input ends instead.
std::optional<QByteArray> readLineOf(int terminal);
#endif

} // namespace tributary::cli
