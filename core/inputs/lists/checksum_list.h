#pragma once

#include "core/values/download/checksum.h"

#include <QByteArrayView>
#include <QStringView>

#include <optional>

namespace tributary {

// A checksum file beside a file speaks of it under the name it was built as, in whatever folder; one for a
// whole folder speaks of all there by their names.
enum class ChecksumListKind : quint8 { OfOneFile, OfAFolder };

// What such a file says of this name: "HEX  NAME", "HEX *NAME", "SHA256 (NAME) = HEX", and for one file the
// digest alone. nullopt where it says nothing, or two things.
std::optional<Checksum> checksumIn(QByteArrayView list, ChecksumListKind kind, QStringView fileName,
                                   QCryptographicHash::Algorithm algorithm);

} // namespace tributary
