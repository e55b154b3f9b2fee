#include "core/http/headers/digest_header.h"

#include "core/http/headers/content_coding.h"

#include <algorithm>
#include <array>

namespace tributary {

namespace {

using Algorithm = QCryptographicHash::Algorithm;

struct DigestName
{
    QByteArrayView name;
    Algorithm algorithm;
};

// The names of both registries, the strongest digest first.
constexpr std::array names{
    DigestName{"sha-512", QCryptographicHash::Sha512}, DigestName{"id-sha-512", QCryptographicHash::Sha512},
    DigestName{"sha-256", QCryptographicHash::Sha256}, DigestName{"id-sha-256", QCryptographicHash::Sha256},
    DigestName{"sha", QCryptographicHash::Sha1},       DigestName{"md5", QCryptographicHash::Md5},
};

// Colons stand around the digests of RFC 9530 and none around those of RFC 3230.
enum class Form : quint8 { InColons, Bare };

std::optional<QByteArray> decoded(QByteArrayView text, Algorithm algorithm)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.size() != QCryptographicHash::hashLength(algorithm))
        return std::nullopt;
    return bytes.decoded;
}

// Parameters of a structured field may stand behind the second colon; none are known.
std::optional<QByteArrayView> betweenColons(QByteArrayView text)
{
    const qsizetype end = text.indexOf(':', 1);
    if (!text.startsWith(':') || end < 0)
        return std::nullopt;
    const QByteArrayView behind = text.sliced(end + 1).trimmed();
    return behind.isEmpty() || behind.startsWith(';') ? std::optional(text.sliced(1, end - 1)) : std::nullopt;
}

std::optional<Checksum> digestIn(const QByteArray& item, Form form)
{
    const qsizetype equals = item.indexOf('=');
    const QByteArray name = item.left(equals).trimmed().toLower();
    const QByteArrayView said = QByteArrayView(item).sliced(equals + 1).trimmed();
    const auto* const known = std::ranges::find(names, QByteArrayView(name), &DigestName::name);
    if (equals < 0 || known == names.end())
        return std::nullopt;
    const auto text = form == Form::InColons ? betweenColons(said) : std::optional(said);
    const auto digest = text ? decoded(*text, known->algorithm) : std::nullopt;
    return digest ? std::optional(Checksum{.algorithm = known->algorithm, .digest = *digest}) : std::nullopt;
}

auto rankOf(const Checksum& checksum)
{
    return std::ranges::find(names, checksum.algorithm, &DigestName::algorithm) - names.begin();
}

std::optional<Checksum> strongestIn(const QByteArray& header, Form form)
{
    std::optional<Checksum> best;
    for (const QByteArray& item : header.split(',')) {
        const auto found = digestIn(item, form);
        if (found && (!best || rankOf(*found) < rankOf(*best)))
            best = found;
    }
    return best;
}

std::optional<Checksum> md5In(const QByteArray& header)
{
    const auto digest = decoded(header.trimmed(), QCryptographicHash::Md5);
    return digest ? std::optional(Checksum{.algorithm = QCryptographicHash::Md5, .digest = *digest})
                  : std::nullopt;
}

} // namespace

std::optional<FoundChecksum> digestOfWhole(const ResponseHead& head)
{
    if (!codingsIn(head.contentEncoding).isEmpty())
        return std::nullopt;
    const bool isWhole = head.status == 200;
    const auto none = std::optional<Checksum>();
    const std::array said{
        std::pair{"Repr-Digest", strongestIn(head.reprDigest, Form::InColons)},
        std::pair{"Digest", strongestIn(head.digest, Form::Bare)},
        std::pair{"Content-Digest", isWhole ? strongestIn(head.contentDigest, Form::InColons) : none},
        std::pair{"Content-MD5", isWhole ? md5In(head.contentMd5) : none},
    };
    std::optional<FoundChecksum> best;
    for (const auto& [place, checksum] : said) {
        if (checksum && (!best || rankOf(*checksum) < rankOf(best->checksum)))
            best = FoundChecksum{
                .checksum = *checksum, .origin = ChecksumOrigin::Header, .place = QLatin1String(place)};
    }
    return best;
}

} // namespace tributary
