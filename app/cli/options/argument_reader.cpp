#include "app/cli/options/argument_reader.h"

#include "app/cli/options/link.h"
#include "app/cli/options/near_miss.h"
#include "app/cli/options/option_values.h"
#include "app/cli/options/usage_rules.h"
#include "core/values/download/retry_policy.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace tributary::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TerminalUsage)
};

using Read = std::expected<void, UsageError>;

std::unexpected<UsageError> usage(QString message)
{
    return std::unexpected(UsageError{std::move(message)});
}

using NamedCommand = std::pair<QLatin1String, Command>;

const std::array<NamedCommand, 12>& commands()
{
    static const std::array<NamedCommand, 12> names{{
        {QLatin1String("get"), Command::Get},
        {QLatin1String("probe"), Command::Probe},
        {QLatin1String("bench"), Command::Bench},
        {QLatin1String("add"), Command::Add},
        {QLatin1String("verify"), Command::Verify},
        {QLatin1String("list"), Command::List},
        {QLatin1String("pause"), Command::Pause},
        {QLatin1String("resume"), Command::Resume},
        {QLatin1String("cancel"), Command::Cancel},
        {QLatin1String("remove"), Command::Remove},
        {QLatin1String("limit"), Command::Limit},
        {QLatin1String("help"), Command::Help},
    }};
    return names;
}

std::optional<Command> commandNamed(const QString& name)
{
    const auto* const found = std::ranges::find(commands(), name, &NamedCommand::first);
    return found == commands().end() ? std::nullopt : std::optional(found->second);
}

// Hardly anybody mistypes the first letter; without it "fetch" would be taken for "bench".
std::optional<QLatin1String> commandLike(const QString& word)
{
    QList<QLatin1String> known;
    for (const auto& [name, command] : commands()) {
        if (word.startsWith(name.front()))
            known.append(name);
    }
    return nearMiss(word, known);
}

std::unexpected<UsageError> noSuchCommand(const QString& word)
{
    const auto meant = commandLike(word);
    const QString suggestion = meant ? Words::tr("; did you mean %1?").arg(*meant) : QString();
    return usage(Words::tr("there is no command '%1'").arg(word) + suggestion);
}

QString accepted(const Option& option)
{
    return QCoreApplication::translate("OptionValue", option.accepts);
}

// A value that names no file may be the secret that another option is for: cookies, or a passphrase behind
// the file of a certificate, as curl takes it.
std::optional<QLatin1String> optionForSecret(const Option& option, const QString& value)
{
    if (QFileInfo::exists(value))
        return std::nullopt;
    if (option.name == QLatin1String("cookies") && value.contains(u'='))
        return QLatin1String("cookie");
    // A colon stands behind the name of a drive, too.
    if (option.name == QLatin1String("client-certificate") && value.lastIndexOf(u':') > 1)
        return QLatin1String("client-key-password-file");
    return std::nullopt;
}

bool looksLikeALink(const QString& word)
{
    return std::ranges::any_of(word, [](QChar c) { return c == u'.' || c == u'/' || c == u':'; });
}

// Whether the value of this option, whichever command knows it, is the argument after it.
bool takesNextArgument(const QString& argument)
{
    const auto takesValue = [](const auto& isMeant) {
        const auto options = optionTable();
        const auto found = std::ranges::find_if(options, isMeant);
        return found != options.end() && found->takesValue();
    };
    if (argument.startsWith(QLatin1String("--")))
        return takesValue([name = argument.mid(2)](const Option& option) { return option.name == name; });
    for (qsizetype i = 1; i < argument.size(); ++i) {
        const char letter = argument.at(i).toLatin1();
        if (takesValue([letter](const Option& option) { return letter != 0 && option.letter == letter; }))
            return i + 1 == argument.size();
    }
    return false;
}

// The first argument that is neither an option nor its value; nothing where all that follow are links.
std::optional<qsizetype> placeOfFirstWord(const QStringList& arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (argument == QLatin1String("--"))
            return std::nullopt;
        if (argument == QLatin1String("-") || !argument.startsWith(u'-'))
            return i;
        if (takesNextArgument(argument))
            ++i;
    }
    return std::nullopt;
}

// Goes through the arguments of one command, whose name stands at a place among them or is left out.
class ArgumentReader
{
public:
    ArgumentReader(const QStringList& arguments, std::optional<qsizetype> placeOfName, Command command)
        : m_arguments(arguments)
        , m_placeOfName(placeOfName)
    {
        m_read.command = command;
    }

    std::expected<Invocation, UsageError> read()
    {
        while (m_next < m_arguments.size() && m_read.command != Command::Help) {
            const qsizetype place = m_next++;
            if (place == m_placeOfName)
                continue;
            if (const Read step = readNext(m_arguments.at(place)); !step)
                return std::unexpected(step.error());
        }
        return m_read;
    }

private:
    Read readNext(const QString& argument)
    {
        if (m_onlyOperands || argument == QLatin1String("-") || !argument.startsWith(u'-'))
            return readOperand(argument);
        if (argument == QLatin1String("--")) {
            m_onlyOperands = true;
            return {};
        }
        return argument.startsWith(QLatin1String("--")) ? readLong(argument.mid(2))
                                                        : readLetters(argument.mid(1));
    }

    Read readOperand(const QString& argument)
    {
        if (takesLinks() && !m_onlyOperands && commandNamed(argument))
            return usage(Words::tr("'%1' is a command and not a URL; for a server of that name, enter %1/")
                             .arg(argument));
        hideSecretsIn(argument);
        m_read.options.operands.append(argument);
        return {};
    }

    bool takesLinks() const
    {
        constexpr Commands ofLinks = Commands(Command::Get) | Command::Probe | Command::Bench | Command::Add;
        return ofLinks.testFlag(m_read.command);
    }

    void hideSecretsIn(const QString& argument)
    {
        if (const QString userInfo = userInfoOf(argument); !userInfo.isEmpty())
            m_read.secrets.append({m_next - 1, userInfo});
        else if (shownText(argument) != argument) // it looks like one, wherever a typing error has left it
            m_read.secrets.append({m_next - 1, argument});
        if (const QString query = queryOf(argument); !query.isEmpty())
            m_read.secrets.append({m_next - 1, query});
    }

    Read readLong(const QString& text)
    {
        const qsizetype equals = text.indexOf(u'=');
        const QString name = text.left(equals);
        if (text == QLatin1String("help"))
            return askForHelp();
        const Option* option = findOption(name, m_read.command);
        if (option == nullptr && isForGetAlone(findOption(name, Command::Get)))
            return usage(notHandedOver(name));
        if (option == nullptr)
            return usage(Words::tr("there is no option --%1").arg(name) + suggestionFor(name));
        if (equals < 0)
            return option->takesValue() ? takeNext(*option) : apply(*option, QString());
        if (!option->takesValue())
            return usage(Words::tr("--%1 takes no value").arg(name));
        return apply(*option, text.mid(equals + 1));
    }

    // A person who knows an option from get is told that the window doesn't hear of it.
    bool isForGetAlone(const Option* ofGet) const
    {
        return m_read.command == Command::Add && ofGet != nullptr;
    }

    QString suggestionFor(const QString& name) const
    {
        QList<QLatin1String> known{QLatin1String("help")};
        for (const Option& option : optionTable()) {
            if (option.commands.testFlag(m_read.command))
                known.append(option.name);
        }
        const auto meant = nearMiss(name, known);
        return meant ? Words::tr("; did you mean --%1?").arg(*meant) : QString();
    }

    // "-qf" are two flags; what follows a letter that takes a value is that value.
    Read readLetters(const QString& letters)
    {
        for (qsizetype i = 0; i < letters.size(); ++i) {
            if (letters.at(i) == u'h')
                return askForHelp();
            const Option* option = findOption(letters.at(i).toLatin1(), m_read.command);
            const Option* ofGet = findOption(letters.at(i).toLatin1(), Command::Get);
            if (option == nullptr && isForGetAlone(ofGet))
                return usage(notHandedOver(ofGet->name));
            if (option == nullptr)
                return usage(Words::tr("there is no option -%1").arg(letters.at(i)));
            if (option->takesValue()) {
                const QString value = letters.mid(i + 1);
                return value.isEmpty() ? takeNext(*option) : apply(*option, value);
            }
            if (const Read step = apply(*option, QString()); !step)
                return step;
        }
        return {};
    }

    Read takeNext(const Option& option)
    {
        if (m_next == m_arguments.size())
            return usage(Words::tr("--%1 needs a value: %2").arg(option.name, accepted(option)));
        return apply(option, m_arguments.at(m_next++));
    }

    Read apply(const Option& option, const QString& value)
    {
        m_read.given.append(option.name);
        if (option.secrecy == Secrecy::Secret)
            m_read.secrets.append({m_next - 1, value});
        const bool isListLink = option.name == QLatin1String("input") && isLinkToList(value);
        if (isListLink)
            hideSecretsIn(value);
        if (option.apply(m_read.options, value))
            return {};
        // A value that is wrong may still be a secret: a password with a typing error in front of it.
        if (option.secrecy == Secrecy::Secret)
            return usage(Words::tr("--%1 takes %2").arg(option.name, accepted(option)));
        if (const auto meant = optionForSecret(option, value))
            return usage(Words::tr("--%1 takes %2").arg(option.name, accepted(option)) +
                         Words::tr("; did you mean --%1?").arg(*meant));
        if (const QString why = option.whyNot ? option.whyNot(value) : QString(); !why.isEmpty())
            return usage(Words::tr("--%1: '%2' can't be read: %3")
                             .arg(option.name, isListLink ? shownText(value) : value, why));
        const bool isSize =
            option.argument == QLatin1String("SIZE") || option.argument == QLatin1String("RATE");
        if (isSize && isPastAllSizes(value))
            return usage(
                Words::tr("--%1 takes %2; '%3' is too large").arg(option.name, accepted(option), value));
        return usage(Words::tr("--%1 takes %2, not '%3'").arg(option.name, accepted(option), value));
    }

    Read askForHelp()
    {
        m_read.topic = m_read.command;
        m_read.command = Command::Help;
        return {};
    }

    const QStringList& m_arguments;
    std::optional<qsizetype> m_placeOfName;
    qsizetype m_next = 1;
    bool m_onlyOperands = false;
    Invocation m_read;
};

// A number of connections for one file needs a common limit that allows it. A limit that was given by itself
// stays, and no more connections than that are measured.
void makeRoomForConnections(Invocation& invocation)
{
    Options& options = invocation.options;
    ConnectionChoice& choice = options.common.connections;
    const bool isLimitGiven = invocation.given.contains(QLatin1String("max-connections"));
    int most = choice.most;
    if (choice.measureFor.count() != 0) {
        if (isLimitGiven)
            choice.measureMost = options.limits.connections;
        // Whoever names a number for one file never gets more, not even while it is measured how many pay.
        if (choice.growth == ConnectionGrowthKind::Fixed)
            choice.measureMost = std::min(choice.measureMost, choice.most);
        most = std::max(most, choice.measureMost);
    }
    if (!isLimitGiven)
        options.limits.connections = std::max(options.limits.connections, most);
}

// An option that was given by itself counts, whether it stands before or after the preset.
void applyRetryPolicy(Invocation& invocation)
{
    const auto isGiven = [&](QLatin1String name) { return invocation.given.contains(name); };
    Options& options = invocation.options;
    const RetryPreset preset = presetOf(options.retry.preset).value_or(RetryPreset{});
    const RetryPolicy asked = std::exchange(options.common.retry, preset.retry);
    if (isGiven(QLatin1String("retries")))
        options.common.retry.tries = asked.tries;
    if (isGiven(QLatin1String("retry-wait")))
        options.common.retry.firstWait = asked.firstWait;
    if (preset.jobs && !isGiven(QLatin1String("jobs")))
        options.limits.jobs = *preset.jobs;
    if (preset.delay && !isGiven(QLatin1String("delay")))
        options.limits.eachHost.delay = *preset.delay;
}

std::expected<Invocation, UsageError> readCommand(const QStringList& arguments,
                                                  std::optional<qsizetype> placeOfName, Command command)
{
    auto invocation = ArgumentReader(arguments, placeOfName, command).read();
    if (!invocation)
        return invocation;
    applyRetryPolicy(*invocation);
    makeRoomForConnections(*invocation);
    if (const Read together = checkTogether(*invocation); !together)
        return std::unexpected(together.error());
    RetryPolicy& retry = invocation->options.common.retry;
    retry.longestWait = invocation->options.retry.longestWait.value_or(retry.longestWait);
    retry = withSoundWaits(std::move(retry));
    return invocation;
}

bool asksForHelp(const QString& argument)
{
    return argument == QLatin1String("--help") || argument == QLatin1String("-h");
}

std::expected<Invocation, UsageError> readHelp(const QString& about)
{
    Invocation help;
    const bool isAboutHelp = about.isEmpty() || asksForHelp(about);
    const std::optional<Command> topic = isAboutHelp ? std::optional(Command::Help) : commandNamed(about);
    if (!topic)
        return noSuchCommand(about);
    help.topic = *topic;
    return help;
}

} // namespace

QString notHandedOver(const QString& option)
{
    return Words::tr("--%1 is for get; add can't hand it over to the desktop program").arg(option);
}

std::expected<Invocation, UsageError> readArguments(const QStringList& arguments)
{
    if (arguments.size() < 2)
        return usage(Words::tr("a command or a URL is missing"));
    const QString& first = arguments.at(1);
    if (asksForHelp(first))
        return readHelp(arguments.value(2));
    if (first == QLatin1String("--version") || first == QLatin1String("-V")) {
        Invocation version;
        version.command = Command::Version;
        return version;
    }
    const std::optional<qsizetype> place = placeOfFirstWord(arguments);
    const QString word = place ? arguments.at(*place) : QString();
    const std::optional<Command> command = commandNamed(word);
    if (command == Command::Help)
        return readHelp(arguments.value(*place + 1));
    if (command)
        return readCommand(arguments, place, *command);
    // Behind options, a server in the same network may be meant.
    const bool isNoLink = place == 1 || commandLike(word);
    if (place && isNoLink && !looksLikeALink(word))
        return noSuchCommand(word);
    return readCommand(arguments, std::nullopt, Command::Get);
}

} // namespace tributary::cli
