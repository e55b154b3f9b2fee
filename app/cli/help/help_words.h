#pragma once

#include "app/cli/options/option_table.h"
#include "words/worded.h"

#include <QString>

#include <span>

namespace tributary::cli {

// What help says beside the options. All of it is in English, with translations in the context
// "TerminalHelp".

// A command in the list of them.
struct CommandRow
{
    const char* call; // with names such as FILE for what is given
    const char* deed;
};

// What stands before a command's options.
struct CommandIntroduction
{
    Command command;
    std::span<const char* const> calls;
    const char* deed;
};

std::span<const CommandRow> ownCommands();
std::span<const CommandRow> windowCommands();
// None for help and the version.
const CommandIntroduction* introductionOf(Command command);
const char* titleOf(OptionGroup group);
// What is to be known of the values and files of get.
std::span<const char* const> notesOnGet();

QString helpSentence(const char* sentence, Reader reader);
// A call or an option's argument, in which names such as FILE are those of the reader's language.
QString withNames(QStringView call, Reader reader);
std::span<const char* const> givenNames();

} // namespace tributary::cli
