#pragma once

#include <QByteArrayView>

#include <optional>

namespace tributary {

// ASCII digits and nothing else: no sign, no space, no overflow past qint64.
std::optional<qint64> parseDecimal(QByteArrayView digits);
bool isAllDigits(QByteArrayView text);

} // namespace tributary
