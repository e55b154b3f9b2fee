#pragma once

#include "core/values/basics/names.h"
#include "core/values/download/download_error.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <optional>

namespace tributary {

// A digest that a file must have.
struct Checksum
{
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
    QByteArray digest;

    friend bool operator==(const Checksum&, const Checksum&) = default;
};

// The origin of an expected digest: the person, the server in a header, or a checksum file beside the file.
enum class ChecksumOrigin : quint8 { Given, Header, File };
template<>
inline constexpr auto choiceNames<ChecksumOrigin> =
    std::array{QLatin1String("given"), QLatin1String("header"), QLatin1String("file")};

// A digest, and how it became known.
struct FoundChecksum
{
    Checksum checksum;
    ChecksumOrigin origin = ChecksumOrigin::Given;
    QString place; // the header's name, or the checksum file's

    friend bool operator==(const FoundChecksum&, const FoundChecksum&) = default;
};

// The digests that the bytes of a finished file were compared with. Numbers are kept in stores, so new ones
// come at the end.
enum class CheckedBy : quint8 {
    NotKnown, // it isn't finished, or an earlier version finished it
    Nothing,  // nobody named a digest, or a person has accepted the file all the same
    Pieces,   // each piece by its own
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
    Sha3_256,
    Sha3_512,
};
template<>
inline constexpr auto choiceNames<CheckedBy> =
    std::array{QLatin1String("notKnown"), QLatin1String("nothing"), QLatin1String("pieces"),
               QLatin1String("md5"),      QLatin1String("sha1"),    QLatin1String("sha224"),
               QLatin1String("sha256"),   QLatin1String("sha384"),  QLatin1String("sha512"),
               QLatin1String("sha3-256"), QLatin1String("sha3-512")};

// Parses "sha256:9f86d0…". BadResponse, whose detail says what is wrong with the text.
Expected<Checksum> parseChecksum(const QString& text);
QLatin1String nameOf(QCryptographicHash::Algorithm algorithm);
// nullopt for a name that nameOf never gives.
std::optional<QCryptographicHash::Algorithm> algorithmNamed(QStringView name);
QString toText(const Checksum& checksum);
// For what was verified, if anything was; without a digest it was compared piece by piece.
CheckedBy checkedBy(const std::optional<FoundChecksum>& verified);

} // namespace tributary
