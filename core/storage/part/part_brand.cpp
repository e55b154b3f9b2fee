#include "core/storage/part/part_brand.h"

#include <QList>
#include <QRandomGenerator>

namespace tributary {

PartBrand freshBrand(const QByteArray& urlHash)
{
    return {.urlHash = urlHash, .number = QByteArray::number(QRandomGenerator::system()->generate64(), 16)};
}

QByteArray encode(const PartBrand& brand, const QByteArray& object)
{
    return object.toHex() + ' ' + brand.urlHash.toHex() + ' ' + brand.number;
}

std::optional<PartBrand> decodeBrand(const QByteArray& text, const QByteArray& object)
{
    const QList<QByteArray> words = text.split(' ');
    if (words.size() != 3 || words[0] != object.toHex())
        return std::nullopt;
    return PartBrand{.urlHash = QByteArray::fromHex(words[1]), .number = words[2]};
}

} // namespace tributary
