#pragma once

#include <QByteArrayView>

namespace tributary {

// Whether a body that begins like this was compressed by gzip twice: what comes out of it is gzip again.
bool isGzipTwice(QByteArrayView beginning);

} // namespace tributary
