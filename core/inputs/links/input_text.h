#pragma once

#include "core/inputs/links/parsed.h"
#include "core/values/download/checksum.h"

#include <QByteArrayView>
#include <QStringView>

#include <optional>

namespace tributary {

// UTF-8 where it is valid, else Latin-1, where everything is.
QString inputText(QByteArrayView bytes);

// Why a line can't be meant, since it has characters that no text has; nullopt for a clean one.
std::optional<FlawKind> flawOfText(QStringView text);

// Why a name can't be trusted to stay inside the folder that it is wanted in; nullopt for a good one. It may
// have folders before it, which must be plain: "disc/1/a.iso".
std::optional<FlawKind> flawOfName(QStringView name);

// Algorithms as lists and documents spell them: sha256, SHA-256, sha-256, SHA2-256, MD5Sum.
std::optional<QCryptographicHash::Algorithm> algorithmFrom(QStringView spelling);
Parsed<Checksum> checksumFrom(QStringView spelling, QStringView hex);

// A count of bytes: digits alone, within 63 bits.
Parsed<qint64> sizeFrom(QStringView digits);

} // namespace tributary
