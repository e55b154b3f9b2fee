#include "app/gui/start/second_start.h"

#include "app/handover/handover_client.h"
#include "app/start/own_process.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// The other may just be starting too.
constexpr std::chrono::milliseconds startTakesAtMost = 15s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecondStart)
};

// A launcher puts the desktop's leave to come to the front into the environment of what it starts. Programs
// that this one starts must not inherit it.
QString takeActivation()
{
    QString token;
    for (const char* name : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"}) {
        if (token.isEmpty())
            token = qEnvironmentVariable(name);
        qunsetenv(name);
    }
    return token;
}

} // namespace

bool handOverToFirst(const QString& socket, const StartOptions& options)
{
    const Handover handover{.links = options.links,
                            .folder = {},
                            .manner = options.start == Start::Shown ? Manner::InFront : Manner::Quietly,
                            .activation = takeActivation()};
    if (handover.manner == Manner::InFront)
        passOnTheFront();
    const HandoverResult result = handOver(handover, socket, startTakesAtMost);
    if (result.outcome == HandoverOutcome::Taken)
        return true;
    const QString text = result.outcome == HandoverOutcome::Refused
                             ? Words::tr("Another version of Tributary is running. Quit it and start again.")
                             : Words::tr("Tributary is already running, but does not respond.");
    QMessageBox::warning(nullptr, QCoreApplication::applicationName(), text);
    return false;
}

} // namespace tributary
