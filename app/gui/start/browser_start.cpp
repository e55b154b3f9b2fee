#include "app/gui/start/browser_start.h"

#include "app/browser/browser_call.h"
#include "app/gui/start/program_to_start.h"
#include "app/start/own_process.h"
#include "app/start/standard_streams.h"
#include "core/engine/door/start_program.h"

#include <QCoreApplication>
#include <QFile>

namespace tributary {

namespace {

BrowserCall callIn(int argc, char** argv)
{
    QStringList arguments;
    for (int n = 0; n < argc; ++n)
        arguments.append(QString::fromLocal8Bit(argv[n]));
    return browserCallIn(arguments);
}

// A person who sees a download leave the browser sees where it went.
std::expected<qint64, HandoverOutcome> startWindow()
{
    const QString program = programToStart(QCoreApplication::applicationFilePath());
    const auto started = startProgram({.program = program, .arguments = {}});
    if (!started)
        return std::unexpected(HandoverOutcome::NotStarted);
    return *started;
}

} // namespace

bool isStartedByBrowser(int argc, char** argv)
{
    return callIn(argc, argv) != BrowserCall::None;
}

int serveBrowser(int argc, char** argv)
{
    settleOwnProcess();
    holdStandardStreams();
    keepStandardStreamsBinary();
    const BrowserCall call = callIn(argc, argv);
    const QCoreApplication app(argc, argv);
    QFile in;
    QFile out;
    if (!in.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    answerBrowser(call, in, out, [](const Handover& handover) {
        return handOverToWindow(handover, placeOfWindow(), startWindow);
    });
    return call == BrowserCall::OwnExtension ? 0 : 1;
}

} // namespace tributary
