#pragma once

#include <QByteArray>

#include <optional>

namespace tributary {

// The brand tells a part file of ours from anybody's file of that name: it stands beside the content, names
// the link, and has a number in common with the ledger.
struct PartBrand
{
    QByteArray urlHash;
    QByteArray number; // random, for this one part

    friend bool operator==(const PartBrand&, const PartBrand&) = default;
};

PartBrand freshBrand(const QByteArray& urlHash);
// The brand is bound to one file, the object: a copy of that file has no brand.
QByteArray encode(const PartBrand& brand, const QByteArray& object);
std::optional<PartBrand> decodeBrand(const QByteArray& text, const QByteArray& object);

} // namespace tributary
