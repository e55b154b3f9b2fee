#pragma once

#include "app/handover/handover.h"
#include "app/handover/handover_place.h"

#include <chrono>
#include <expected>
#include <functional>

namespace tributary {

// No window was started: there is none to start, or nothing to show it on. Ended: it was, and ended at once.
enum class HandoverOutcome : quint8 { Taken, NobodyThere, NotStarted, NoDisplay, Ended, NoAnswer, Refused };

struct HandoverResult
{
    HandoverOutcome outcome = HandoverOutcome::NobodyThere;
    QString why; // the reason of Refused
    // Places of wishes, or of links without wishes, that the window has left out, since they are in its list.
    QList<int> leftOut = {};
};

// Reads an answer that is no refusal, and says whether it goes on in another message.
enum class AnswerEnds : quint8 { Here, Later };
using ReadAnswer = std::function<std::expected<AnswerEnds, FrameFault>(const QJsonObject& answer)>;

// A slow machine takes so long to start a window with a long list.
constexpr std::chrono::milliseconds windowStartsWithin{30'000};

// Asks once, and waits so long at most for each message of the answer. Taken means that all of it was read.
HandoverResult ask(const QByteArray& question, const QString& socket, std::chrono::milliseconds patience,
                   const ReadAnswer& read);

// Asks once, and again every moment for as long as patience lasts and a window that answers may still come.
HandoverResult askAgainWhile(const std::function<bool(const HandoverResult&)>& mayComeYet,
                             std::chrono::milliseconds patience,
                             const std::function<HandoverResult()>& askOnce);

// Whether a process has the window's lock, or may have it: one that is gone has left it behind by a crash.
bool mayBeHeld(const QString& lock);

// Hands over and waits for the answer. A process that is just starting is waited for as long as patience
// goes. One that closes the line without an answer has taken nothing, and counts as nobody.
HandoverResult handOver(const Handover& handover, const QString& socket, std::chrono::milliseconds patience);

// Socket and lock of this person's window, which has the list of downloads.
HandoverPlace placeOfWindow();

// Starts a window: the number of its process, or NotStarted or NoDisplay.
using StartWindow = std::function<std::expected<qint64, HandoverOutcome>()>;

// Hands over to the window, which has the list of downloads. Where none runs, it is started and waited for,
// as long as it lives or another may have the lock.
HandoverResult handOverToWindow(const Handover& handover, const HandoverPlace& place,
                                const StartWindow& start);

} // namespace tributary
