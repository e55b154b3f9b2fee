#include "app/cli/help/help_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace tributary::cli {

namespace {

// The names that stand for a value of the person's, such as FILE. Sentences of help use the same names.
constexpr std::array nameTable{
    QT_TRANSLATE_NOOP("TerminalName", "COMMAND"), QT_TRANSLATE_NOOP("TerminalName", "FILE"),
    QT_TRANSLATE_NOOP("TerminalName", "FOLDER"),  QT_TRANSLATE_NOOP("TerminalName", "HOSTS"),
    QT_TRANSLATE_NOOP("TerminalName", "HOW"),     QT_TRANSLATE_NOOP("TerminalName", "N"),
    QT_TRANSLATE_NOOP("TerminalName", "NAME"),    QT_TRANSLATE_NOOP("TerminalName", "NUMBER"),
    QT_TRANSLATE_NOOP("TerminalName", "OPTIONS"), QT_TRANSLATE_NOOP("TerminalName", "PASSWORD"),
    QT_TRANSLATE_NOOP("TerminalName", "RATE"),    QT_TRANSLATE_NOOP("TerminalName", "SEC"),
    QT_TRANSLATE_NOOP("TerminalName", "SIZE"),    QT_TRANSLATE_NOOP("TerminalName", "TEMPLATE"),
    QT_TRANSLATE_NOOP("TerminalName", "TEXT"),    QT_TRANSLATE_NOOP("TerminalName", "VALUE"),
    QT_TRANSLATE_NOOP("TerminalName", "WHAT"),    QT_TRANSLATE_NOOP("TerminalName", "WHICH"),
    QT_TRANSLATE_NOOP("TerminalName", "WORD"),
};

constexpr std::array ownRows{
    CommandRow{"get [OPTIONS] URL...",
               QT_TRANSLATE_NOOP("TerminalHelp", "download; the command may be left out")},
    CommandRow{"probe [OPTIONS] URL...",
               QT_TRANSLATE_NOOP("TerminalHelp", "show what the server offers, without saving anything")},
    CommandRow{"bench [OPTIONS] URL...",
               QT_TRANSLATE_NOOP("TerminalHelp", "measure how fast the URLs come, saving nothing")},
    CommandRow{"add [OPTIONS] URL...",
               QT_TRANSLATE_NOOP("TerminalHelp", "hand the URLs over to the desktop program")},
    CommandRow{"verify FILE --checksum ALG:HEX",
               QT_TRANSLATE_NOOP("TerminalHelp", "check a file's checksum")},
    CommandRow{"help [COMMAND]", QT_TRANSLATE_NOOP("TerminalHelp", "this text, or a command's options")},
    CommandRow{"--version", QT_TRANSLATE_NOOP("TerminalHelp", "the version")},
};

constexpr std::array windowRows{
    CommandRow{"list [WORD...]", QT_TRANSLATE_NOOP("TerminalHelp", "show its downloads")},
    CommandRow{"pause NUMBER...",
               QT_TRANSLATE_NOOP("TerminalHelp", "pause downloads, by the numbers that list shows")},
    CommandRow{"resume NUMBER...",
               QT_TRANSLATE_NOOP("TerminalHelp", "continue them, also those that failed")},
    CommandRow{"cancel NUMBER...",
               QT_TRANSLATE_NOOP("TerminalHelp", "end them, and delete their unfinished files")},
    CommandRow{"remove NUMBER...",
               QT_TRANSLATE_NOOP("TerminalHelp", "take them out of the list; their files stay")},
    CommandRow{"limit RATE|none", QT_TRANSLATE_NOOP("TerminalHelp", "set the speed limit for all of them")},
};

constexpr std::array getCalls{"[get] [OPTIONS] URL..."};
constexpr std::array probeCalls{"probe [OPTIONS] URL..."};
constexpr std::array benchCalls{"bench [OPTIONS] URL..."};
constexpr std::array addCalls{"add [OPTIONS] URL..."};
constexpr std::array verifyCalls{"verify FILE --checksum ALG:HEX"};
constexpr std::array listCalls{"list [OPTIONS] [WORD...]"};
constexpr std::array pauseCalls{"pause NUMBER...", "pause --all"};
constexpr std::array resumeCalls{"resume NUMBER...", "resume --all"};
constexpr std::array cancelCalls{"cancel NUMBER..."};
constexpr std::array removeCalls{"remove NUMBER..."};
constexpr std::array limitCalls{"limit RATE|none"};

constexpr std::array introductions{
    CommandIntroduction{
        Command::Get, getCalls,
        QT_TRANSLATE_NOOP("TerminalHelp", "Downloads, shows progress and exits when all are done.")},
    CommandIntroduction{Command::Probe, probeCalls,
                        QT_TRANSLATE_NOOP("TerminalHelp",
                                          "Shows what the server offers, without saving anything. Whether "
                                          "ranges work is tried with a ranged request.")},
    CommandIntroduction{
        Command::Bench, benchCalls,
        QT_TRANSLATE_NOOP("TerminalHelp",
                          "Downloads the URLs into a temporary folder, one after another over one connection "
                          "each and in parallel as get does, and deletes the files. Each round does both; a "
                          "table shows medians.")},
    CommandIntroduction{
        Command::Add, addCalls,
        QT_TRANSLATE_NOOP(
            "TerminalHelp",
            "Hands the URLs over to the desktop program, starting it if need be, and exits once "
            "they are in its list. What no option says is as the desktop program does\nit for "
            "others. A folder that a list names stands below FOLDER or the current folder.")},
    CommandIntroduction{
        Command::Verify, verifyCalls,
        QT_TRANSLATE_NOOP("TerminalHelp", "Exits with 0 if the file has this checksum, and with 1 if not.")},
    CommandIntroduction{
        Command::List, listCalls,
        QT_TRANSLATE_NOOP("TerminalHelp",
                          "Shows the downloads of the running desktop program that are not finished: number, "
                          "state, percentage, size, speed, time left and name. WORD is a part of\na name or "
                          "URL, or a state as --json has it, such as paused or finished.")},
    CommandIntroduction{
        Command::Pause, pauseCalls,
        QT_TRANSLATE_NOOP("TerminalHelp", "Pauses downloads of the running desktop program.")},
    CommandIntroduction{
        Command::Resume, resumeCalls,
        QT_TRANSLATE_NOOP("TerminalHelp",
                          "Lets downloads of the running desktop program go on in their turn, by number also "
                          "those that failed or were cancelled, and with --all those that are paused.")},
    CommandIntroduction{Command::Cancel, cancelCalls,
                        QT_TRANSLATE_NOOP("TerminalHelp",
                                          "Ends downloads of the running desktop program and deletes their "
                                          "unfinished files.")},
    CommandIntroduction{Command::Remove, removeCalls,
                        QT_TRANSLATE_NOOP("TerminalHelp",
                                          "Takes downloads out of the list of the running desktop program, "
                                          "which can undo it for a minute. Their files stay, whole or not.")},
    CommandIntroduction{
        Command::Limit, limitCalls,
        QT_TRANSLATE_NOOP("TerminalHelp",
                          "Sets the speed limit for all downloads of the running desktop program, such as "
                          "500K, or takes it away, and says what its schedule makes of that now.")},
};

constexpr std::array getNotes{
    QT_TRANSLATE_NOOP("TerminalHelp",
                      "SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB."),
    QT_TRANSLATE_NOOP("TerminalHelp",
                      "A URL without a scheme is taken for https; on this machine itself, for http."),
    QT_TRANSLATE_NOOP("TerminalHelp",
                      "Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same "
                      "command run again picks up where they stand."),
};

QString nameFor(const QString& capitals, Reader reader)
{
    const auto isMeant = [&](const char* name) { return capitals == QLatin1String(name); };
    const auto* const found = std::ranges::find_if(nameTable, isMeant);
    return found == nameTable.end() ? capitals : worded("TerminalName", *found, reader);
}

} // namespace

std::span<const CommandRow> ownCommands()
{
    return ownRows;
}

std::span<const CommandRow> windowCommands()
{
    return windowRows;
}

const CommandIntroduction* introductionOf(Command command)
{
    const auto* const found = std::ranges::find(introductions, command, &CommandIntroduction::command);
    return found == introductions.end() ? nullptr : found;
}

const char* titleOf(OptionGroup group)
{
    switch (group) {
    case OptionGroup::Downloads: return QT_TRANSLATE_NOOP("TerminalHelp", "Downloads:");
    case OptionGroup::Files: return QT_TRANSLATE_NOOP("TerminalHelp", "Files:");
    case OptionGroup::Speed: return QT_TRANSLATE_NOOP("TerminalHelp", "Speed:");
    case OptionGroup::Retries: return QT_TRANSLATE_NOOP("TerminalHelp", "Retries:");
    case OptionGroup::Sent: return QT_TRANSLATE_NOOP("TerminalHelp", "Requests:");
    case OptionGroup::Network: return QT_TRANSLATE_NOOP("TerminalHelp", "Network:");
    case OptionGroup::Output: return QT_TRANSLATE_NOOP("TerminalHelp", "Output:");
    }
    return "";
}

std::span<const char* const> notesOnGet()
{
    return getNotes;
}

QString helpSentence(const char* sentence, Reader reader)
{
    return worded("TerminalHelp", sentence, reader);
}

QString withNames(QStringView call, Reader reader)
{
    QString text;
    QString capitals;
    const auto endName = [&] { text += nameFor(std::exchange(capitals, QString()), reader); };
    for (const QChar letter : call) {
        if (letter >= u'A' && letter <= u'Z') {
            capitals += letter;
        } else {
            endName();
            text += letter;
        }
    }
    endName();
    return text;
}

std::span<const char* const> givenNames()
{
    return nameTable;
}

} // namespace tributary::cli
