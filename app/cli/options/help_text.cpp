#include "app/cli/options/help_text.h"

#include "app/cli/options/text_literal.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace tributary::cli {

namespace {

constexpr qsizetype lineWidth = 80;
constexpr qsizetype helpColumn = 31;

const QString overview = QStringLiteral(R"(tributary-cli downloads files over http and https.

Usage: tributary-cli [get] [OPTIONS] URL...

Commands:
  get [OPTIONS] URL...     download; the command may be left out
  probe [OPTIONS] URL...   show what the server offers, without saving anything
  bench [OPTIONS] URL...   measure how fast the URLs come, saving nothing
  add [OPTIONS] URL...     hand the URLs over to the desktop program
  verify FILE --checksum ALG:HEX
                           check a file's checksum
  help [COMMAND]           this text, or a command's options
  --version                the version

Commands for the desktop program while it runs:
  list [WORD...]           show its downloads
  pause NUMBER...          pause downloads, by the numbers that list shows
  resume NUMBER...         continue them, also those that failed
  cancel NUMBER...         end them, and delete their unfinished files
  remove NUMBER...         take them out of the list; their files stay
  limit RATE|none          set the speed limit for all of them

An interrupted download continues when the same command is run again.

Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum did not
match, 4 no space or no permission to write, 130 interrupted.
)");

const QString getNotes = QStringLiteral(R"(
SIZE and RATE take K, M, G and T (1024), with or without iB or B: 64K, 1.5MiB.
A URL without a scheme is taken for https; on this machine itself, for http.
Unfinished files are kept as NAME.part with NAME.part.ledger beside it; the same
command run again picks up where they stand.
)");

// Topics without an entry show the overview.
const std::array usages{
    std::pair{Command::Get, "Usage: tributary-cli [get] [OPTIONS] URL...\n\n"
                            "Downloads, shows progress and exits when all are done.\n"_text},
    std::pair{Command::Probe,
              "Usage: tributary-cli probe [OPTIONS] URL...\n\n"
              "Shows what the server offers, without saving anything. Whether ranges work is\n"
              "tried with a ranged request.\n"_text},
    std::pair{Command::Bench,
              "Usage: tributary-cli bench [OPTIONS] URL...\n\n"
              "Downloads the URLs into a temporary folder, one after another over one\n"
              "connection each and in parallel as get does, and deletes the files. Each round\n"
              "does both; a table shows medians.\n"_text},
    std::pair{Command::Add, "Usage: tributary-cli add [OPTIONS] URL...\n\n"
                            "Hands the URLs over to the desktop program, starting it if need be, and exits\n"
                            "once they are in its list. What no option says is as the desktop program does\n"
                            "it for others. A folder that a list names stands below FOLDER or the current\n"
                            "folder.\n"_text},
    std::pair{Command::Verify, "Usage: tributary-cli verify FILE --checksum ALG:HEX\n\n"
                               "Exits with 0 if the file has this checksum, and with 1 if not.\n"_text},
    std::pair{Command::List,
              "Usage: tributary-cli list [OPTIONS] [WORD...]\n\n"
              "Shows the downloads of the running desktop program that are not finished:\n"
              "number, state, percentage, size, speed, time left and name. WORD is a part of\n"
              "a name or URL, or a state as --json has it, such as paused or finished.\n"_text},
    std::pair{Command::Pause, "Usage: tributary-cli pause NUMBER...\n"
                              "       tributary-cli pause --all\n\n"
                              "Pauses downloads of the running desktop program.\n"_text},
    std::pair{Command::Resume,
              "Usage: tributary-cli resume NUMBER...\n"
              "       tributary-cli resume --all\n\n"
              "Lets downloads of the running desktop program go on in their turn, by number\n"
              "also those that failed or were cancelled, and with --all those that are paused.\n"_text},
    std::pair{Command::Cancel, "Usage: tributary-cli cancel NUMBER...\n\n"
                               "Ends downloads of the running desktop program and deletes their unfinished\n"
                               "files.\n"_text},
    std::pair{Command::Remove,
              "Usage: tributary-cli remove NUMBER...\n\n"
              "Takes downloads out of the list of the running desktop program, which can undo\n"
              "it for a minute. Their files stay, whole or not.\n"_text},
    std::pair{Command::Limit,
              "Usage: tributary-cli limit RATE|none\n\n"
              "Sets the speed limit for all downloads of the running desktop program, such as\n"
              "500K, or takes it away, and says what its schedule makes of that now.\n"_text},
};

QString usageOf(Command topic)
{
    const auto* const found = std::ranges::find(usages, topic, &std::pair<Command, QLatin1String>::first);
    return found == usages.end() ? overview : QString(found->second);
}

QStringList wrapped(const QString& text, qsizetype width)
{
    QStringList lines{QString()};
    for (const QString& word : text.split(u' ')) {
        if (!lines.last().isEmpty() && lines.last().size() + 1 + word.size() > width)
            lines.append(QString());
        lines.last() += lines.last().isEmpty() ? word : QString(QLatin1Char(' ') + word);
    }
    return lines;
}

QString spellingOf(const Option& option)
{
    QString text = QStringLiteral("  ");
    text +=
        option.letter == 0 ? QStringLiteral("    ") : QStringLiteral("-%1, ").arg(QLatin1Char(option.letter));
    text += QLatin1String("--") + option.name;
    return option.takesValue() ? text + QLatin1Char(' ') + option.argument : text;
}

QString lineOf(const QString& spelling, const QString& help)
{
    QString text = spelling.leftJustified(helpColumn);
    if (spelling.size() >= helpColumn)
        text = spelling + QLatin1Char('\n') + QString(helpColumn, u' ');
    const QString indent = QLatin1Char('\n') + QString(helpColumn, u' ');
    return text + wrapped(help, lineWidth - helpColumn).join(indent) + QLatin1Char('\n');
}

QString optionsOf(OptionGroup group, Command topic)
{
    QString text;
    for (const Option& option : optionTable()) {
        if (option.group == group && option.commands.testFlag(topic))
            text += lineOf(spellingOf(option), option.help);
    }
    if (group == OptionGroup::Output)
        text += lineOf(QStringLiteral("  -h, --help"), QStringLiteral("this text"));
    return text.isEmpty() ? text : QLatin1Char('\n') + titleOf(group) + QLatin1String(":\n") + text;
}

} // namespace

QString helpText(Command topic)
{
    QString text = usageOf(topic);
    if (topic == Command::Help || topic == Command::Version)
        return text;
    using enum OptionGroup;
    for (const OptionGroup group : {Downloads, Files, Speed, Retries, Sent, Network, Output})
        text += optionsOf(group, topic);
    return topic == Command::Get ? text + getNotes : text;
}

QString versionText()
{
    return QStringLiteral("tributary-cli " TRIBUTARY_VERSION "\n");
}

} // namespace tributary::cli
