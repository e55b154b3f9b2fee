#pragma once

#include "core/values/download/checksum.h"

#include <QByteArrayView>
#include <QStringView>

#include <optional>

namespace tributary {

// A checksum file beside a file speaks of it under the name it was built as, in whatever folder; one for a
// whole folder speaks of all there by their names.
enum class ChecksumListKind : quint8 { OfOneFile, OfAFolder };

// The checksum of a file name in a checksum list: "HEX  NAME", "HEX *NAME", "SHA256 (NAME) = HEX", or for one
// file the digest alone; "sha256:" may stand before HEX, and a backslash before a line says that its name is
// escaped. The list is in UTF-8, or in what a mark at its beginning says. nullopt where the list has
// none for the name, or two different ones, and where a page came in its place.
std::optional<Checksum> checksumIn(QByteArrayView list, ChecksumListKind kind, QStringView fileName,
                                   QCryptographicHash::Algorithm algorithm);

} // namespace tributary
