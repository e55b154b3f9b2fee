#include "app/cli/commands/add_command.h"

#include "app/cli/commands/handed_links.h"
#include "app/cli/commands/window_answers.h"
#include "app/cli/terminal/text_width.h"
#include "app/handover/handover_client.h"
#include "core/engine/door/start_program.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace tributary::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TerminalAdd)
};

// The systems where a session names its display in the environment.
bool isWithoutDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

// Starts the window's program that lies beside this one, because both were installed together.
std::expected<qint64, HandoverOutcome> startDesktop()
{
    const QString name = QStringLiteral("tributary");
    QString program = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return std::unexpected(HandoverOutcome::NotStarted);
    if (isWithoutDisplay())
        return std::unexpected(HandoverOutcome::NoDisplay);
    // Links are no arguments of it, since all users can read those. The program also keeps none of our
    // streams, for whose end a script may wait.
    const auto started = startProgram({.program = program, .arguments = {QStringLiteral("--minimized")}});
    if (!started)
        return std::unexpected(HandoverOutcome::NotStarted);
    return *started;
}

// A window that this command has started gets more time to answer than one that ran already.
QString whyNotTaken(const HandoverResult& result)
{
    return result.outcome == HandoverOutcome::NobodyThere
               ? Words::tr("the desktop program was started, but does not answer")
               : wordsFor(result);
}

} // namespace

ExitCode addToDesktop(const Invocation& invocation, QIODevice& out, QIODevice& err)
{
    const auto handover = handoverFor(invocation);
    if (!handover)
        return complain(err, printable(handover.error()));
    const HandoverResult result = handOverToWindow(*handover, placeOfWindow(), startDesktop);
    if (result.outcome != HandoverOutcome::Taken)
        return complain(err, whyNotTaken(result));
    if (invocation.options.verbosity != Verbosity::Quiet)
        out.write(handedOverText(invocation.options.operands, result.leftOut).toUtf8());
    return ExitCode::Done;
}

std::expected<QList<int>, QString> handOverInTurn(const Handover& question, QuestionTurn turn)
{
    using namespace std::chrono_literals;
    const HandoverResult result = turn == QuestionTurn::First
                                      ? handOverToWindow(question, placeOfWindow(), startDesktop)
                                      : handOver(question, placeOfWindow().socket, 0ms);
    if (result.outcome == HandoverOutcome::Taken)
        return result.leftOut;
    return std::unexpected(turn == QuestionTurn::First ? whyNotTaken(result) : wordsFor(result));
}

} // namespace tributary::cli
