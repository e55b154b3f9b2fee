#pragma once

#include <QtGlobal>

namespace tributary {

// Whether no process of this machine has that number any more. One that may not be asked about lives.
bool isProcessGone(qint64 process);

} // namespace tributary
