#include "app/cli/commands/add_command.h"
#include "app/cli/commands/bench_command.h"
#include "app/cli/commands/get_command.h"
#include "app/cli/commands/interrupt.h"
#include "app/cli/commands/list_handover.h"
#include "app/cli/commands/probe_command.h"
#include "app/cli/commands/verify_command.h"
#include "app/cli/commands/window_command.h"
#include "app/cli/help/help_text.h"
#include "app/cli/reporting/json_reporter.h"
#include "app/cli/reporting/masking_reporter.h"
#include "app/cli/reporting/probe_printer.h"
#include "app/cli/reporting/text_reporter.h"
#include "app/cli/terminal/output_stream.h"
#include "app/cli/terminal/password_prompt.h"
#include "app/cli/terminal/process_arguments.h"
#include "app/cli/terminal/terminal.h"
#include "app/cli/terminal/text_width.h"
#include "app/handover/handover_client.h"
#include "app/handover/places.h"
#include "app/start/own_language.h"
#include "app/start/own_process.h"
#include "app/start/standard_streams.h"
#include "core/engine/door/file_questions.h"
#include "core/engine/shared/affordable_limits.h"
#include "core/engine/shared/process_setup.h"
#include "core/values/basics/regular_expressions.h"
#include "core/values/download/secret_mask.h"
#include "words/flaw_text.h"
#include "words/phrase_text.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdlib>

using namespace tributary;
using namespace tributary::cli;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TerminalUsage)
};

struct Streams
{
    OutputStream out{1};
    OutputStream err{2};
};

void complainAtOnce(const QString& text)
{
    OutputStream(2).write((QLatin1String("tributary-cli: ") + text + QLatin1Char('\n')).toUtf8());
}

// Without threads the engine would hang, so the program ends at once; unfinished files can be resumed.
[[noreturn]] void leaveWithoutThreads()
{
    const QString text =
        Words::tr("the system allows this program no more threads; close other programs or raise "
                  "the limit (ulimit -u), and run the same command again");
    complainAtOnce(text);
    std::_Exit(endedWith(static_cast<int>(ExitCode::Failed)));
}

// No language is loaded yet.
ExitCode complainOfFewFiles()
{
    complainAtOnce(QStringLiteral("the system lets this program open too few files; raise the limit "
                                  "(ulimit -n), and run the same command again"));
    return ExitCode::Failed;
}

// Warnings inside Qt are for developers, and may repeat URLs with their secrets.
void keepQtQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtDebugMsg && message.startsWith(QLatin1String("QThread::start: ")))
        leaveWithoutThreads();
    if (type == QtCriticalMsg || type == QtFatalMsg)
        complainAtOnce(printable(message));
}

ExitCode complain(Streams& streams, const UsageError& error)
{
    const QString text = QLatin1String("tributary-cli: ") + printable(withoutLikelySecrets(error.message)) +
                         u'\n' + Words::tr("Try 'tributary-cli help' or 'tributary-cli get --help'.") + u'\n';
    streams.err.write(text.toUtf8());
    return ExitCode::Usage;
}

struct Arguments
{
    QStringList words;
    int placeOfNoText = 0; // 0 for none
};

// The list of processes shows the arguments until their secrets are hidden, and Qt and the words of the
// person's language take their time to load. What is wrong with the arguments is said in these words, later.
Arguments takeArguments(int argc, char** argv)
{
    const Arguments arguments{.words = programArguments(argc, argv),
                              .placeOfNoText = argumentThatIsNoText(argc, argv)};
    if (const auto read = readArguments(arguments.words))
        hideSecrets(argc, argv, read->secrets);
    return arguments;
}

// A name in other bytes would become another one. What stands there may be a secret, so only its place is
// told.
std::expected<void, UsageError> checkText(const Arguments& arguments)
{
    const int place = arguments.placeOfNoText;
    if (place == 0)
        return {};
    return std::unexpected(
        UsageError{QStringLiteral("#%1: %2").arg(place).arg(flawText({FlawKind::NotUtf8}))});
}

// The file would land in a folder of another name.
std::expected<void, UsageError> checkCurrentFolder(const Options& options)
{
    if (QDir::isAbsolutePath(options.folder) || QDir::isAbsolutePath(options.output) || isCurrentFolderText())
        return {};
    return std::unexpected(UsageError{
        QStringLiteral("%1: %2").arg(printable(QDir::currentPath()), flawText({FlawKind::NotUtf8}))});
}

std::expected<void, UsageError> findPassword(Options& options)
{
    if (!options.passwordFile.isEmpty()) {
        auto password = readPassword(options.passwordFile);
        if (!password)
            return std::unexpected(password.error());
        options.password = *password;
    } else if (options.user && !options.user->password) {
        const auto password = askPassword(Words::tr("Password for %1: ").arg(printable(options.user->name)));
        if (!password)
            return std::unexpected(
                UsageError{password.error() == NoPassword::GivenUp
                               ? Words::tr("no password was entered")
                               : Words::tr("--user lacks a password and there is no terminal to ask on; give "
                                           "NAME:PASSWORD or --password-file")});
        options.password = *password;
    }
    return {};
}

std::expected<void, UsageError> findPassphrase(Options& options)
{
    auto& shown = options.common.network.clientCertificate;
    if (!shown)
        return {};
    if (!options.clientKeyPasswordFile.isEmpty()) {
        auto passphrase =
            readPassword(options.clientKeyPasswordFile, QLatin1String("--client-key-password-file"));
        if (!passphrase)
            return std::unexpected(passphrase.error());
        shown->passphrase = *passphrase;
        return {};
    }
    // A flaw of the files is told when they are needed.
    if (!lacksItsPassphrase(*shown).value_or(false))
        return {};
    const QString& key = shown->keyFile.isEmpty() ? shown->file : shown->keyFile;
    const auto passphrase = askPassword(Words::tr("Passphrase for %1: ").arg(printable(key)));
    if (!passphrase)
        return std::unexpected(UsageError{
            passphrase.error() == NoPassword::GivenUp
                ? Words::tr("no passphrase was entered")
                : Words::tr("the key of --client-certificate is locked and there is no terminal to "
                            "ask on; give --client-key-password-file")});
    shown->passphrase = *passphrase;
    return {};
}

TextStyle textStyleFor(const Options& options, const TerminalLook& look)
{
    return {.progress = progressStyleFor(options, kindOf(Stream::Error)),
            .verbosity = verbosityFor(options),
            .tellsNotices = tellsNotices(options),
            .connectionRows = options.progress.connections,
            .look = look,
            .frameSize = [] { return frameSizeOf(Stream::Error); },
            .mayDraw = [] { return isInForeground(Stream::Error); }};
}

// Drawing progress would take time from the downloads that are measured. A benchmark shows its passes
// instead, which say how the files did.
TextStyle benchStyleFor(const Options& options, const TerminalLook& look)
{
    TextStyle style = textStyleFor(options, look);
    style.progress = ProgressStyle::None;
    if (style.verbosity == Verbosity::Normal)
        style.verbosity = Verbosity::Quiet;
    return style;
}

std::unique_ptr<MaskingReporter> reporterFor(const Invocation& invocation, Streams& streams,
                                             const TerminalLook& look)
{
    auto reporter = std::make_unique<MaskingReporter>(SecretMask());
    const Options& options = invocation.options;
    if (options.form == OutputForm::Json)
        reporter->add(std::make_unique<JsonReporter>(streams.out, systemClock()));
    else if (invocation.command == Command::Probe)
        reporter->add(std::make_unique<ProbePrinter>(streams.out));
    const TextStyle style =
        invocation.command == Command::Bench ? benchStyleFor(options, look) : textStyleFor(options, look);
    reporter->add(std::make_unique<TextReporter>(streams.err, style, systemClock()));
    return reporter;
}

// Starts a command as soon as the event loop runs and leaves with its code.
template<typename RunningCommand>
ExitCode run(RunningCommand& command, Interrupt& interrupt)
{
    QObject::connect(&interrupt, &Interrupt::requested, &command, &RunningCommand::interrupt);
    QObject::connect(
        &command, &RunningCommand::over, &command,
        [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &RunningCommand::start, Qt::QueuedConnection);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

// Lines of a file beside the links that make no sense; what they were meant for goes on without them.
void warn(Streams& streams, const Options& options, const QString& file, const QList<LinkListFlaw>& flaws)
{
    if (options.verbosity == Verbosity::Quiet)
        return;
    for (const LinkListFlaw& flaw : flaws) {
        const QString place = QStringLiteral("%1:%2").arg(printable(file)).arg(flaw.line);
        //: %1: a file and the number of a line, %2: what is wrong there.
        const QString text = Words::tr("ignored %1: %2").arg(place, flawText(flaw.reason));
        streams.err.write(text.toUtf8() + '\n');
    }
}

// Said before any of them runs.
void warnOfFewerAtOnce(Streams& streams, const Options& options)
{
    const auto openFiles = filesThatMayBeOpen();
    const QueueLimits granted = affordable(options.limits, openFiles);
    if (granted == options.limits || options.verbosity == Verbosity::Quiet)
        return;
    const QString text = Words::tr("at most %1 files and %2 connections at once: this process may have no "
                                   "more than %3 files open (ulimit -n)")
                             .arg(granted.jobs)
                             .arg(granted.connections)
                             .arg(*openFiles);
    streams.err.write(text.toUtf8() + '\n');
}

std::unexpected<UsageError> unreadable(QLatin1String option, const DownloadError& error)
{
    return std::unexpected(UsageError{QStringLiteral("--%1: %2").arg(option, phraseText(error.detail))});
}

std::expected<void, UsageError> findCookies(Options& options, Streams& streams)
{
    if (options.cookieFile.isEmpty())
        return {};
    const auto read = readCookies(options.cookieFile);
    if (!read)
        return unreadable(QLatin1String("cookies"), read.error());
    // In another format, all of its cookies would be missing.
    if (read->cookies.isEmpty() && !read->flaws.isEmpty())
        return std::unexpected(
            UsageError{Words::tr("--cookies takes a file in the Netscape format; there is no cookie in '%1'")
                           .arg(options.cookieFile)});
    options.common.cookieJar = read->cookies;
    warn(streams, options, options.cookieFile, read->flaws);
    return {};
}

std::expected<void, UsageError> checkAuthorities(const Options& options)
{
    const QString& file = options.common.network.caFile;
    const Expected<bool> hasSome = file.isEmpty() ? Expected<bool>(true) : hasCertificates(file);
    if (!hasSome)
        return unreadable(QLatin1String("ca-file"), hasSome.error());
    if (*hasSome)
        return {};
    return std::unexpected(
        UsageError{Words::tr("--ca-file takes certificates in PEM form; there is none in '%1'").arg(file)});
}

std::expected<void, UsageError> findLogins(Options& options, Streams& streams)
{
    if (options.netrc == NetrcUse::None)
        return {};
    const QString path = standardNetrcPath();
    const auto read = readNetrc(path);
    if (!read)
        return unreadable(QLatin1String("netrc"), read.error());
    options.common.logins = read->logins;
    warn(streams, options, path, read->flaws);
    return {};
}

// The links of the command line, whose secrets are not told from then on.
QList<Order> learnedOrders(const Options& options, MaskingReporter& reporter)
{
    QList<Order> orders = ordersFor(options);
    for (const Order& order : std::as_const(orders)) {
        if (order.request)
            reporter.learn(*order.request);
    }
    return orders;
}

ExitCode bench(const Invocation& invocation, MaskingReporter& reporter, Streams& streams)
{
    Interrupt interrupt;
    const Options& options = invocation.options;
    std::unique_ptr<BenchPrinter> printer;
    if (options.form == OutputForm::Json)
        printer = std::make_unique<BenchEvents>(streams.out, systemClock());
    else
        printer = std::make_unique<BenchTable>(streams.out, streams.err, options.verbosity);
    const BenchPlan plan{
        .rounds = options.rounds, .limits = options.limits, .folder = options.common.assembly.tempFolder};
    BenchCommand command(learnedOrders(options, reporter), plan, reporter, *printer);
    return run(command, interrupt);
}

ExitCode probe(const Invocation& invocation, MaskingReporter& reporter)
{
    Interrupt interrupt;
    const QList<Order> orders = learnedOrders(invocation.options, reporter);
    ProbeCommand command(orders, invocation.options.limits, reporter);
    return run(command, interrupt);
}

// All that makes it the same command, as far as files are concerned.
QStringList wordsOf(const Options& options)
{
    // Keys that earlier versions kept have one place for the list, which is empty where there is none.
    const QStringList lists = options.lists.isEmpty() ? QStringList{QString()} : options.lists;
    return options.operands + lists +
           QStringList{options.folder, options.output,
                       QString::number(static_cast<int>(options.common.target.onConflict))};
}

ExitCode get(const Invocation& invocation, MaskingReporter& reporter)
{
    Interrupt interrupt;
    OrderSource orders(invocation.options);
    // The reporter learns the secrets first, before another listener can print any.
    QObject::connect(&orders, &OrderSource::ordered, &orders, [&reporter](const Order& order) {
        if (order.request)
            reporter.learn(*order.request);
    });
    for (const QString& list : invocation.options.lists) {
        if (const auto request = listRequestFor(invocation.options, list))
            reporter.learn(*request);
    }
    FinishedBefore before(wordsOf(invocation.options), QDir::currentPath());
    GetCommand command(orders, invocation.options.limits, reporter, before);
    return run(command, interrupt);
}

ExitCode transfer(Invocation invocation, Streams& streams, const TerminalLook& look)
{
    if (const auto folder = checkCurrentFolder(invocation.options); !folder)
        return complain(streams, folder.error());
    if (const auto password = findPassword(invocation.options); !password)
        return complain(streams, password.error());
    if (const auto passphrase = findPassphrase(invocation.options); !passphrase)
        return complain(streams, passphrase.error());
    if (const auto cookies = findCookies(invocation.options, streams); !cookies)
        return complain(streams, cookies.error());
    if (const auto logins = findLogins(invocation.options, streams); !logins)
        return complain(streams, logins.error());
    if (const auto authorities = checkAuthorities(invocation.options); !authorities)
        return complain(streams, authorities.error());
    const std::unique_ptr<MaskingReporter> reporter = reporterFor(invocation, streams, look);
    warnOfFewerAtOnce(streams, invocation.options);
    if (invocation.command == Command::Bench)
        return bench(invocation, *reporter, streams);
    return invocation.command == Command::Probe ? probe(invocation, *reporter) : get(invocation, *reporter);
}

// An interrupt ends the program at once, as what was handed over stays so.
ExitCode addList(const Invocation& invocation, MaskingReporter& reporter, Streams& streams)
{
    OrderSource orders(invocation.options);
    QObject::connect(&orders, &OrderSource::ordered, &orders, [&reporter](const Order& order) {
        if (order.request)
            reporter.learn(*order.request);
    });
    const auto handOver = [turn = QuestionTurn::First](const Handover& question) mutable {
        return handOverInTurn(question, std::exchange(turn, QuestionTurn::Later));
    };
    ListHandover handing(orders, invocation, reporter, handOver, {.out = streams.out, .err = streams.err});
    QObject::connect(
        &handing, &ListHandover::over, &handing,
        [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&handing, &ListHandover::start, Qt::QueuedConnection);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

ExitCode add(Invocation invocation, Streams& streams, const TerminalLook& look)
{
    const bool namesNoFolder = leavesFolderOpen(invocation.options) && invocation.options.lists.isEmpty();
    const auto folder =
        namesNoFolder ? std::expected<void, UsageError>() : checkCurrentFolder(invocation.options);
    if (!folder)
        return complain(streams, folder.error());
    if (const auto password = findPassword(invocation.options); !password)
        return complain(streams, password.error());
    if (const auto cookies = findCookies(invocation.options, streams); !cookies)
        return complain(streams, cookies.error());
    if (const auto logins = findLogins(invocation.options, streams); !logins)
        return complain(streams, logins.error());
    if (invocation.options.lists.isEmpty())
        return addToDesktop(invocation, streams.out, streams.err);
    return addList(invocation, *reporterFor(invocation, streams, look), streams);
}

ExitCode verify(const Options& options, Streams& streams)
{
    Interrupt interrupt;
    VerifyCommand command(options.operands.first(), *options.common.checksum, options.verbosity, streams.out,
                          streams.err);
    return run(command, interrupt);
}

ListLook listLookFor(const TerminalLook& look)
{
    const bool isRead = kindOf(Stream::Output) == OutputKind::Terminal;
    return {.columns = isRead ? std::optional(frameSizeOf(Stream::Output).columns) : std::nullopt,
            .look = look};
}

// A person who asks for JSON has a script read the answer, also where the answer is help.
Reader readerOf(const Options& options)
{
    return options.form == OutputForm::Json ? Reader::Script : Reader::Person;
}

ExitCode perform(const Invocation& invocation, Streams& streams, const TerminalLook& look)
{
    switch (invocation.command) {
    case Command::Get:
    case Command::Bench:
    case Command::Probe: return transfer(invocation, streams, look);
    case Command::Add: return add(invocation, streams, look);
    case Command::Verify: return verify(invocation.options, streams);
    case Command::List:
    case Command::Pause:
    case Command::Resume:
    case Command::Cancel:
    case Command::Remove:
    case Command::Limit:
        return commandWindow(invocation, placeOfWindow(), streams.out, streams.err, listLookFor(look));
    case Command::Help:
        streams.out.write(helpText(invocation.topic, readerOf(invocation.options)).toUtf8());
        break;
    case Command::Version: streams.out.write(versionText().toUtf8()); break;
    }
    return ExitCode::Done;
}

// Where a web server runs this program, a header "Proxy" of any visitor becomes HTTP_PROXY, which libraries
// of the system read. The variable has to go while no other thread reads the environment. Windows tells no
// small letters from capitals.
void forgetTheProxyOfVisitors()
{
#ifndef Q_OS_WIN
    qunsetenv("HTTP_PROXY");
#endif
}

// A portable window's program seals unfinished files with a key beside it; this program needs that key to go
// on with them.
void keepToThePortableFolder()
{
    keepLedgerKeyAt(portableLedgerKey(QCoreApplication::applicationDirPath()));
}

// Output that could not be written outranks a plain failure, as where several downloads fail; the other codes
// say more and stay.
ExitCode unlessCutShort(ExitCode code, Streams& streams)
{
    if (!streams.out.isCutShort())
        return code;
    const QString text = Words::tr("standard output is not complete: %1").arg(streams.out.errorString());
    streams.err.write("tributary-cli: " + text.toUtf8() + '\n');
    return code == ExitCode::Done || code == ExitCode::Failed ? ExitCode::NotWritable : code;
}

// All output is written, and nothing is open any more, once this returns.
ExitCode perform(int argc, char** argv)
{
    leaveAtAStop();
    settleOwnProcess();
    forgetTheProxyOfVisitors();
    holdStandardStreams();
    keepThreadsFromCompiledExpressions();
    qInstallMessageHandler(keepQtQuiet);
    const Arguments arguments = takeArguments(argc, argv);
    prepareForDownloads();
    surviveClosedPipes();
    if (!allowsADownload())
        return complainOfFewFiles();
    const TerminalLook look = lookOf(Stream::Error);
    // Qt is told the name alone: it has options of its own.
    int ownArgumentCount = 1;
    QCoreApplication application(ownArgumentCount, argv);
    speakOwnLanguage(application);
    const auto text = checkText(arguments);
    const auto invocation = readArguments(arguments.words);

    QCoreApplication::setApplicationName(QStringLiteral("tributary-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRIBUTARY_VERSION));
    keepToThePortableFolder();
    Streams streams;
    const ExitCode code = !text        ? complain(streams, text.error())
                          : invocation ? perform(*invocation, streams, look)
                                       : complain(streams, invocation.error());
    return unlessCutShort(code, streams);
}

} // namespace

int main(int argc, char** argv)
{
    return endedWith(static_cast<int>(perform(argc, argv)));
}
