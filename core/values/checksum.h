#pragma once

#include "core/values/download_error.h"

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

// "sha256:9f86d0…"; the error names what is wrong with the text.
Expected<Checksum> parseChecksum(const QString& text);
QLatin1String nameOf(QCryptographicHash::Algorithm algorithm);
// nullopt for a name that nameOf never gives.
std::optional<QCryptographicHash::Algorithm> algorithmNamed(QStringView name);
QString toText(const Checksum& checksum);

} // namespace tributary
