#pragma once

#include "app/handover/handover.h"

#include <chrono>
#include <functional>

namespace tributary {

enum class HandoverOutcome : quint8 { Taken, NobodyThere, NotStarted, NoAnswer, Refused };

struct HandoverResult
{
    HandoverOutcome outcome = HandoverOutcome::NobodyThere;
    QString why; // the reason of Refused
};

// Hands over and waits for the answer. A process that is just starting is waited for as long as patience
// goes. One that closes the line without an answer has taken nothing, and counts as nobody.
HandoverResult handOver(const Handover& handover, const QString& socket, std::chrono::milliseconds patience);

// Hands over to the window of this person, which has the list of downloads. Where none runs, it is started
// and waited for.
HandoverResult handOverToWindow(const Handover& handover, const std::function<bool()>& start);

} // namespace tributary
