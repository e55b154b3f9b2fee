#include "app/gui/start/second_start.h"

#include "app/handover/handover_client.h"
#include "app/start/own_process.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QMessageBox>
#include <QThread>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// The other may just be starting too, or saving its list before its end.
constexpr std::chrono::milliseconds startTakesAtMost = 15s;
constexpr std::chrono::milliseconds betweenTries = 200ms;

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

SecondStart handOverOrBecomeFirst(const Handover& handover, const QString& socket,
                                  const std::function<bool()>& becomeFirst)
{
    const QDeadlineTimer deadline(startTakesAtMost);
    HandoverResult result;
    do {
        // A process that keeps silent may take the links yet, so it gets them once.
        if (result.outcome == HandoverOutcome::NobodyThere)
            result = handOver(handover, socket, betweenTries);
        else
            QThread::msleep(static_cast<unsigned long>(betweenTries.count()));
        if (result.outcome == HandoverOutcome::Taken)
            return SecondStart::HandedOver;
        if (result.outcome == HandoverOutcome::Refused)
            return SecondStart::Refused;
        if (becomeFirst())
            return SecondStart::BecameFirst;
    } while (!deadline.hasExpired());
    return SecondStart::Unanswered;
}

} // namespace

SecondStart handOverToFirst(const QString& socket, const StartOptions& options,
                            const std::function<bool()>& becomeFirst)
{
    const Handover handover{.links = options.links,
                            .folder = {},
                            .manner = options.start == Start::Shown ? Manner::InFront : Manner::Quietly,
                            .activation = takeActivation()};
    if (handover.manner == Manner::InFront)
        passOnTheFront();
    const SecondStart outcome = handOverOrBecomeFirst(handover, socket, becomeFirst);
    // The window of this start needs the desktop's leave itself now.
    if (outcome == SecondStart::BecameFirst && !handover.activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", handover.activation.toUtf8());
    if (outcome == SecondStart::HandedOver || outcome == SecondStart::BecameFirst)
        return outcome;
    const QString text = outcome == SecondStart::Refused
                             ? Words::tr("Another version of Tributary is running. Quit it and start again.")
                             : Words::tr("Tributary is already running, but does not respond.");
    QMessageBox::warning(nullptr, QCoreApplication::applicationName(), text);
    return outcome;
}

} // namespace tributary
