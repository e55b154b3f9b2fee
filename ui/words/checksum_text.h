#pragma once

#include "core/values/download/checksum.h"

#include <QString>

#include <optional>

namespace tributary {

// The kind of a checksum as people write it: "SHA-256" for "sha256".
QString shownKind(QLatin1String name);

// Sites often show the digits alone; their number tells the usual kind, which is put in front.
QString withChecksumKind(const QString& checksum);

// The kind that stands in front of a checksum, whole or not.
std::optional<QCryptographicHash::Algorithm> kindIn(const QString& text);

// The checksum in text that was copied from somewhere: "sha256:9f86d0…", the digits alone, with white space
// among them or not, or a line of a checksum file, "9f86d0…  name". Digits alone are of the preferred kind
// where that has so many.
std::optional<Checksum> checksumIn(const QString& text, QCryptographicHash::Algorithm preferred);

} // namespace tributary
