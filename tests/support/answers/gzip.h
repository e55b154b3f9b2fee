#pragma once

#include <QByteArray>

namespace tributary::test {

QByteArray gzip(const QByteArray& bytes);

} // namespace tributary::test
