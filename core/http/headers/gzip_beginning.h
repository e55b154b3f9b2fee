#pragma once

#include <QByteArray>

namespace tributary {

// The first bytes of what a body's beginning unpacks to: fewer where it is too short for them, none where it
// is no gzip.
QByteArray inflatedBeginning(QByteArrayView gzip, qsizetype length);
// True for the beginning of a body that can't be gzip; false where it is too short to tell.
bool isNoGzip(QByteArrayView beginning);
// True for the beginning of a body that was compressed by gzip twice, so that unpacking it gives gzip again.
bool isGzipTwice(QByteArrayView beginning);

} // namespace tributary
