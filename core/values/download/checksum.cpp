#include "core/values/download/checksum.h"

#include "core/values/basics/hex_digit.h"
#include "core/values/phrases/phrase.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

struct NamedAlgorithm
{
    QLatin1String name;
    QCryptographicHash::Algorithm algorithm;
    CheckedBy checkedBy;
};

constexpr std::array knownAlgorithms{
    NamedAlgorithm{QLatin1String("md5"), QCryptographicHash::Md5, CheckedBy::Md5},
    NamedAlgorithm{QLatin1String("sha1"), QCryptographicHash::Sha1, CheckedBy::Sha1},
    NamedAlgorithm{QLatin1String("sha224"), QCryptographicHash::Sha224, CheckedBy::Sha224},
    NamedAlgorithm{QLatin1String("sha256"), QCryptographicHash::Sha256, CheckedBy::Sha256},
    NamedAlgorithm{QLatin1String("sha384"), QCryptographicHash::Sha384, CheckedBy::Sha384},
    NamedAlgorithm{QLatin1String("sha512"), QCryptographicHash::Sha512, CheckedBy::Sha512},
    NamedAlgorithm{QLatin1String("sha3-256"), QCryptographicHash::Sha3_256, CheckedBy::Sha3_256},
    NamedAlgorithm{QLatin1String("sha3-512"), QCryptographicHash::Sha3_512, CheckedBy::Sha3_512},
};

QString knownNames()
{
    QStringList names;
    for (const NamedAlgorithm& known : knownAlgorithms)
        names.append(known.name);
    return names.join(QLatin1String(", "));
}

} // namespace

Expected<Checksum> parseChecksum(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    const QString name = text.left(colon).trimmed().toLower();
    const auto known = algorithmNamed(name);
    if (colon < 0 || !known) {
        return failure(ErrorKind::BadResponse, Phrase(PhraseKind::ChecksumForm, {knownNames()}));
    }
    const QString hex = text.mid(colon + 1).trimmed();
    const int wanted = 2 * QCryptographicHash::hashLength(*known);
    if (hex.size() != wanted || !std::ranges::all_of(hex, isHexDigit)) {
        return failure(ErrorKind::BadResponse,
                       Phrase(PhraseKind::ChecksumLength, {name, QString::number(wanted)}));
    }
    return Checksum{.algorithm = *known, .digest = QByteArray::fromHex(hex.toLatin1())};
}

QLatin1String nameOf(QCryptographicHash::Algorithm algorithm)
{
    const auto known = std::ranges::find(knownAlgorithms, algorithm, &NamedAlgorithm::algorithm);
    return known == knownAlgorithms.end() ? QLatin1String("unknown") : known->name;
}

std::optional<QCryptographicHash::Algorithm> algorithmNamed(QStringView name)
{
    const auto known = std::ranges::find_if(
        knownAlgorithms, [name](const NamedAlgorithm& candidate) { return candidate.name == name; });
    return known == knownAlgorithms.end() ? std::nullopt : std::optional(known->algorithm);
}

QString toText(const Checksum& checksum)
{
    return nameOf(checksum.algorithm) + QLatin1Char(':') + QString::fromLatin1(checksum.digest.toHex());
}

CheckedBy checkedBy(const std::optional<FoundChecksum>& verified)
{
    if (!verified)
        return CheckedBy::Nothing;
    if (verified->checksum.digest.isEmpty())
        return CheckedBy::Pieces;
    const auto known =
        std::ranges::find(knownAlgorithms, verified->checksum.algorithm, &NamedAlgorithm::algorithm);
    return known == knownAlgorithms.end() ? CheckedBy::NotKnown : known->checkedBy;
}

} // namespace tributary
