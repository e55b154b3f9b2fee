#pragma once

#include "core/values/phrases/phrase.h"

#include <QByteArray>
#include <QString>

namespace tributary {

// The offset of the n-th download in a list, for a person who looks for it there. The bytes must be valid
// JSON; 0 where there is no such download.
qsizetype offsetOfDownload(const QByteArray& list, qsizetype n);

// "line 3 (byte 120): " and the problem.
Phrase atPlaceInText(const QByteArray& text, qsizetype offset, const Phrase& problem);

} // namespace tributary
