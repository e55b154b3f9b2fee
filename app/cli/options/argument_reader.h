#pragma once

#include "app/cli/options/option_table.h"

#include <expected>

namespace tributary::cli {

// A command that makes no sense: exit code 2 and this message.
struct UsageError
{
    QString message;

    friend bool operator==(const UsageError&, const UsageError&) = default;
};

// A stretch of one argument that the list of processes must not show.
struct SecretText
{
    qsizetype argument = 0;
    QString text;

    friend bool operator==(const SecretText&, const SecretText&) = default;
};

struct Invocation
{
    Command command = Command::Help;
    // The command that help was asked about; Help itself stands for the overview.
    Command topic = Command::Help;
    Options options;
    QList<SecretText> secrets;
    // Names of the options that were there.
    QStringList given;
};

// Complains about an option of `get` that `add` can't hand over to the window.
QString notHandedOver(const QString& option);

// Reads a program's arguments, its own name at index 0. Reads no file and asks nothing.
std::expected<Invocation, UsageError> readArguments(const QStringList& arguments);

} // namespace tributary::cli
