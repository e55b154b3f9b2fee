#pragma once

#include <QByteArrayView>

namespace tributary {

// True for the beginning of a body that was compressed by gzip twice, so that unpacking it gives gzip again.
bool isGzipTwice(QByteArrayView beginning);

} // namespace tributary
