#pragma once

#include "app/cli/options/argument_reader.h"
#include "app/cli/reporting/tally.h"
#include "app/handover/handover.h"

#include <QIODevice>

namespace tributary::cli {

// Hands links over to the desktop program, and starts that first where it doesn't run.
ExitCode addToDesktop(const Invocation& invocation, QIODevice& out, QIODevice& err);
enum class QuestionTurn : quint8 { First, Later };
// Hands one of several questions over, of which only the first starts the desktop program: a person who ends
// it meanwhile wants it to end. Tells the places that were left out, or why nothing was taken.
std::expected<QList<int>, QString> handOverInTurn(const Handover& question, QuestionTurn turn);

} // namespace tributary::cli
