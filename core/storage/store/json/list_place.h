#pragma once

#include <QByteArray>

namespace tributary {

// Where in a list the n-th of its downloads begins, for a person who looks for it. The bytes are JSON, which
// has been seen to by then; 0 where there is no such download.
qsizetype offsetOfDownload(const QByteArray& list, qsizetype n);

// "line 3 (byte 120)"
QString placeInText(const QByteArray& text, qsizetype offset);

} // namespace tributary
