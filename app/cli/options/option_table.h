#pragma once

#include "app/cli/options/options.h"

#include <QLatin1String>

#include <span>

namespace tributary::cli {

enum class Command : quint16 {
    Get = 1,
    Probe = 2,
    Verify = 4,
    Help = 8,
    Version = 16,
    Add = 32,
    Bench = 64,
    // The commands for the window that runs.
    List = 128,
    Pause = 256,
    Resume = 512,
    Cancel = 1024,
    Remove = 2048,
    Limit = 4096,
};
Q_DECLARE_FLAGS(Commands, Command)
Q_DECLARE_OPERATORS_FOR_FLAGS(Commands)

enum class OptionGroup : quint8 { Downloads, Files, Speed, Retries, Sent, Network, Output };

// A secret value is never repeated in a message and is wiped from the list of processes.
enum class Secrecy : quint8 { Open, Secret };

// One option: everything that parsing, help and errors say about it.
struct Option
{
    char letter; // 0: it has a long name only
    QLatin1String name;
    QLatin1String argument; // empty: it takes no value
    OptionGroup group;
    Commands commands;
    Secrecy secrecy;
    // In English; its translations are in the context "OptionHelp". %1 is the user agent of this program.
    const char* help;
    // In English; its translations are in the context "OptionValue".
    const char* accepts;
    // False for a value that it does not accept.
    bool (*apply)(Options& options, const QString& value);
    // Why a refused value is of no use, where the value names something that has to be there.
    QString (*whyNot)(const QString& value) = nullptr;

    bool takesValue() const { return !argument.isEmpty(); }
};

std::span<const Option> optionTable();
const Option* findOption(QStringView name, Command command);
const Option* findOption(char letter, Command command);

} // namespace tributary::cli
