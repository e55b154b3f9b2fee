#pragma once

#include <QByteArray>

namespace tributary {

// The offset of the n-th download in a list, for a person who looks for it there. The bytes must be valid
// JSON; 0 where there is no such download.
qsizetype offsetOfDownload(const QByteArray& list, qsizetype n);

// "line 3 (byte 120)"
QString placeInText(const QByteArray& text, qsizetype offset);

} // namespace tributary
