#pragma once

#include "app/cli/options/option_table.h"
#include "words/worded.h"

#include <QString>

#include <span>

namespace tributary::cli {

// The sentences of help that are about no single option, in English. Their translations have the context
// "TerminalHelp".

// A command in the list of them.
struct CommandRow
{
    const char* call; // with names such as FILE for what is given
    const char* deed;
};

// The calls of a command and the purpose of it, which help shows above the command's options.
struct CommandIntroduction
{
    Command command;
    std::span<const char* const> calls;
    const char* deed;
};

std::span<const CommandRow> ownCommands();
std::span<const CommandRow> windowCommands();
// Null for help and the version, which have no help of their own.
const CommandIntroduction* introductionOf(Command command);
const char* titleOf(OptionGroup group);
// Help on get ends with these sentences, about values such as SIZE and about the files that get writes.
std::span<const char* const> notesOnGet();

QString helpSentence(const char* sentence, Reader reader);
// A call or an option's argument, in which names such as FILE are those of the reader's language.
QString withNames(QStringView call, Reader reader);
std::span<const char* const> givenNames();

} // namespace tributary::cli
