#pragma once

#include "app/cli/reporting/tally.h"
#include "app/handover/handover_client.h"

#include <QIODevice>

namespace tributary::cli {

// Why the window did not do what was asked; nothing where it did.
QString wordsFor(const HandoverResult& result);

// Says of each link that the window has left out, and how many it has taken.
QString handedOverText(const QStringList& links, const QList<int>& leftOut);

// Says what went wrong, as every command does.
ExitCode complain(QIODevice& err, const QString& text);

} // namespace tributary::cli
