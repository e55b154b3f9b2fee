#include "app/cli/help/help_text.h"

#include "app/cli/help/help_layout.h"
#include "app/cli/help/help_words.h"
#include "app/cli/terminal/text_width.h"
#include "core/values/network/own_headers.h"

#include <QCoreApplication>

namespace tributary::cli {

namespace {

constexpr int commandColumn = 27;
constexpr int optionColumn = 31;

QString commandRows(std::span<const CommandRow> rows, Reader reader)
{
    QString text;
    for (const CommandRow& row : rows) {
        const QString call = withNames(QString::fromLatin1(row.call), reader);
        text += entry(QLatin1String("  ") + call, helpSentence(row.deed, reader), commandColumn);
    }
    return text;
}

// "Usage:" once, and the calls below each other behind it.
QString usageOf(std::span<const char* const> calls, Reader reader)
{
    const QString heading = helpSentence(QT_TRANSLATE_NOOP("TerminalHelp", "Usage:"), reader);
    QString text;
    for (const char* call : calls) {
        text += text.isEmpty() ? heading : QString(columnsOf(heading), u' ');
        text += QLatin1String(" tributary-cli ") + withNames(QString::fromLatin1(call), reader) + u'\n';
    }
    return text;
}

QString overview(Reader reader)
{
    const auto say = [reader](const char* sentence) { return paragraph(helpSentence(sentence, reader)); };
    return say(QT_TRANSLATE_NOOP("TerminalHelp", "tributary-cli downloads files over http and https.")) +
           u'\n' + usageOf(introductionOf(Command::Get)->calls, reader) + u'\n' +
           say(QT_TRANSLATE_NOOP("TerminalHelp", "Commands:")) + commandRows(ownCommands(), reader) + u'\n' +
           say(QT_TRANSLATE_NOOP("TerminalHelp", "Commands for the desktop program while it runs:")) +
           commandRows(windowCommands(), reader) + u'\n' +
           say(QT_TRANSLATE_NOOP("TerminalHelp",
                                 "An interrupted download continues when the same command is run again.")) +
           u'\n' +
           say(QT_TRANSLATE_NOOP("TerminalHelp",
                                 "Exit codes: 0 all done, 1 a download failed, 2 wrong usage, 3 a checksum "
                                 "did not match, 4 no space or no permission to write, 130 interrupted."));
}

QString spellingOf(const Option& option, Reader reader)
{
    QString text = QStringLiteral("  ");
    text +=
        option.letter == 0 ? QStringLiteral("    ") : QStringLiteral("-%1, ").arg(QLatin1Char(option.letter));
    text += QLatin1String("--") + option.name;
    return option.takesValue() ? text + u' ' + withNames(QString(option.argument), reader) : text;
}

QString deedOf(const Option& option, Reader reader)
{
    return worded("OptionHelp", option.help, reader)
        .replace(QLatin1String("%1"), QLatin1String(tributary::ownUserAgent));
}

QString optionsOf(OptionGroup group, Command topic, Reader reader)
{
    QString text;
    for (const Option& option : optionTable()) {
        if (option.group == group && option.commands.testFlag(topic))
            text += entry(spellingOf(option, reader), deedOf(option, reader), optionColumn);
    }
    if (group == OptionGroup::Output)
        text += entry(QStringLiteral("  -h, --help"),
                      helpSentence(QT_TRANSLATE_NOOP("TerminalHelp", "this text"), reader), optionColumn);
    return text.isEmpty() ? text : u'\n' + helpSentence(titleOf(group), reader) + u'\n' + text;
}

QString notes(Reader reader)
{
    QString text(u'\n');
    for (const char* note : notesOnGet())
        text += paragraph(helpSentence(note, reader));
    return text;
}

} // namespace

QString helpText(Command topic, Reader reader)
{
    const CommandIntroduction* const introduction = introductionOf(topic);
    if (introduction == nullptr)
        return overview(reader);
    QString text =
        usageOf(introduction->calls, reader) + u'\n' + paragraph(helpSentence(introduction->deed, reader));
    using enum OptionGroup;
    for (const OptionGroup group : {Downloads, Files, Speed, Retries, Sent, Network, Output})
        text += optionsOf(group, topic, reader);
    return topic == Command::Get ? text + notes(reader) : text;
}

QString versionText()
{
    return QStringLiteral("tributary-cli " TRIBUTARY_VERSION "\n");
}

} // namespace tributary::cli
