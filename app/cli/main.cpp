#include "app/cli/add_command.h"
#include "app/cli/get_command.h"
#include "app/cli/help_text.h"
#include "app/cli/interrupt.h"
#include "app/cli/json_reporter.h"
#include "app/cli/masking_reporter.h"
#include "app/cli/password_prompt.h"
#include "app/cli/probe_command.h"
#include "app/cli/probe_printer.h"
#include "app/cli/process_arguments.h"
#include "app/cli/terminal.h"
#include "app/cli/text_reporter.h"
#include "app/cli/text_width.h"
#include "app/cli/verify_command.h"
#include "core/engine/process_setup.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace tributary;
using namespace tributary::cli;

namespace {

// The program's own streams. Nothing is held back: a line is handed over when it is written.
struct Streams
{
    QFile out;
    QFile err;

    Streams()
    {
        // The C library would keep what goes to a pipe until four kilobytes have come together.
        std::setvbuf(stdout, nullptr, _IONBF, 0);
        if (!out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) ||
            !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
            std::exit(static_cast<int>(ExitCode::Failed));
    }
};

// Warnings inside Qt are for developers, and may repeat URLs with their secrets.
void keepQtQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "tributary-cli: %s\n", qUtf8Printable(printable(message)));
}

ExitCode complain(Streams& streams, const UsageError& error)
{
    const QString text = QLatin1String("tributary-cli: ") + printable(error.message) +
                         QLatin1String("\nTry 'tributary-cli help' or 'tributary-cli get --help'.\n");
    streams.err.write(text.toUtf8());
    return ExitCode::Usage;
}

std::expected<void, UsageError> findPassword(Options& options)
{
    if (!options.passwordFile.isEmpty()) {
        auto password = readPassword(options.passwordFile);
        if (!password)
            return std::unexpected(password.error());
        options.password = *password;
    } else if (options.user && !options.user->password) {
        options.password =
            askPassword(QStringLiteral("Password for %1: ").arg(printable(options.user->name)));
        if (!options.password)
            return std::unexpected(
                UsageError{QStringLiteral("--user lacks a password and there is no terminal to ask on; give "
                                          "NAME:PASSWORD or --password-file")});
    }
    return {};
}

TextStyle textStyleFor(const Options& options, const TerminalLook& look)
{
    return {.progress = progressStyleFor(options, kindOf(Stream::Error)),
            .verbosity = verbosityFor(options),
            .connectionRows = options.connectionRows,
            .look = look,
            .frameSize = [] { return frameSizeOf(Stream::Error); },
            .mayDraw = [] { return isInForeground(Stream::Error); }};
}

SecretMask maskFor(const QList<Order>& orders)
{
    SecretMask mask;
    for (const Order& order : orders) {
        if (order.request)
            mask.learn(*order.request);
    }
    return mask;
}

std::unique_ptr<Reporter> reporterFor(const Invocation& invocation, const QList<Order>& orders,
                                      Streams& streams, const TerminalLook& look)
{
    auto reporter = std::make_unique<MaskingReporter>(maskFor(orders));
    const Options& options = invocation.options;
    if (options.form == OutputForm::Json)
        reporter->add(std::make_unique<JsonReporter>(streams.out, systemClock()));
    else if (invocation.command == Command::Probe)
        reporter->add(std::make_unique<ProbePrinter>(streams.out));
    reporter->add(std::make_unique<TextReporter>(streams.err, textStyleFor(options, look), systemClock()));
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

ExitCode transfer(Invocation invocation, Streams& streams, const TerminalLook& look)
{
    if (const auto password = findPassword(invocation.options); !password)
        return complain(streams, password.error());
    Interrupt interrupt;
    const QList<Order> orders = ordersFor(invocation.options);
    const std::unique_ptr<Reporter> reporter = reporterFor(invocation, orders, streams, look);
    if (invocation.command == Command::Probe) {
        ProbeCommand probe(orders, invocation.options.limits, *reporter);
        return run(probe, interrupt);
    }
    GetCommand get(orders, invocation.options.limits, *reporter);
    return run(get, interrupt);
}

ExitCode verify(const Options& options, Streams& streams)
{
    Interrupt interrupt;
    VerifyCommand command(options.operands.first(), *options.common.checksum, options.verbosity, streams.out,
                          streams.err);
    return run(command, interrupt);
}

ExitCode perform(const Invocation& invocation, Streams& streams, const TerminalLook& look)
{
    switch (invocation.command) {
    case Command::Get:
    case Command::Probe: return transfer(invocation, streams, look);
    case Command::Add: return addToDesktop(invocation.options, streams.out, streams.err);
    case Command::Verify: return verify(invocation.options, streams);
    case Command::Help: streams.out.write(helpText(invocation.topic).toUtf8()); break;
    case Command::Version: streams.out.write(versionText().toUtf8()); break;
    }
    return ExitCode::Done;
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(keepQtQuiet);
    prepareForDownloads();
    surviveClosedPipes();
    const TerminalLook look = lookOf(Stream::Error);
    const auto invocation = readArguments(programArguments(argc, argv));
    if (invocation)
        hideSecrets(argc, argv, invocation->secrets);

    // Qt is told the name alone: it has options of its own.
    int ownArgumentCount = 1;
    const QCoreApplication application(ownArgumentCount, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tributary-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRIBUTARY_VERSION));
    Streams streams;
    return static_cast<int>(invocation ? perform(*invocation, streams, look)
                                       : complain(streams, invocation.error()));
}
