#include "app/cli/options/help_text.h"

#include <QStringList>

#include <array>

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

QString usageOf(Command topic)
{
    switch (topic) {
    case Command::Get:
        return QStringLiteral("Usage: tributary-cli [get] [OPTIONS] URL...\n\n"
                              "Downloads, shows progress and exits when all are done.\n");
    case Command::Probe:
        return QStringLiteral(
            "Usage: tributary-cli probe [OPTIONS] URL...\n\n"
            "Shows what the server offers, without saving anything. Whether ranges work is\n"
            "tried with a ranged request.\n");
    case Command::Bench:
        return QStringLiteral(
            "Usage: tributary-cli bench [OPTIONS] URL...\n\n"
            "Downloads the URLs into a temporary folder, one after another over one\n"
            "connection each and in parallel as get does, and deletes the files. Each round\n"
            "does both; a table shows medians.\n");
    case Command::Add:
        return QStringLiteral(
            "Usage: tributary-cli add [OPTIONS] URL...\n\n"
            "Hands the URLs over to the desktop program, starting it if need be, and exits at\n"
            "once.\n");
    case Command::Verify:
        return QStringLiteral("Usage: tributary-cli verify FILE --checksum ALG:HEX\n\n"
                              "Exits with 0 if the file has this checksum, and with 1 if not.\n");
    case Command::Help:
    case Command::Version: break;
    }
    return overview;
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
    for (const OptionGroup group : {Files, Speed, Retries, Sent, Network, Output})
        text += optionsOf(group, topic);
    return topic == Command::Get ? text + getNotes : text;
}

QString versionText()
{
    return QStringLiteral("tributary-cli " TRIBUTARY_VERSION "\n");
}

} // namespace tributary::cli
