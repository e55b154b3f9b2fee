#include "core/inputs/links/input_entry.h"

#include <algorithm>
#include <array>

namespace tributary {

namespace {

constexpr std::array weakestFirst{
    QCryptographicHash::Md5,    QCryptographicHash::Sha1,     QCryptographicHash::Sha224,
    QCryptographicHash::Sha256, QCryptographicHash::Sha3_256, QCryptographicHash::Sha384,
    QCryptographicHash::Sha512, QCryptographicHash::Sha3_512,
};

auto strengthOf(const Checksum& checksum)
{
    return std::ranges::find(weakestFirst, checksum.algorithm) - weakestFirst.begin();
}

void place(DownloadTarget& target, const InputEntry& entry)
{
    const qsizetype slash = entry.fileName.lastIndexOf(u'/');
    QString folder = entry.folder;
    if (slash > 0)
        folder = (folder.isEmpty() ? QString() : folder + u'/') + entry.fileName.left(slash);
    target.wishedFolder = folder;
    target.fileName = entry.fileName.mid(slash + 1);
    target.namedBy = NamedBy::Others;
}

void addHeaders(DownloadRequest& request, const QList<Header>& headers)
{
    const auto given = [&headers](const Header& mine) {
        return std::ranges::any_of(headers, [&mine](const Header& theirs) {
            return theirs.name.compare(mine.name, Qt::CaseInsensitive) == 0;
        });
    };
    request.headers.removeIf(given);
    request.headers.append(headers);
}

void setNetwork(NetworkProfile& network, const InputEntry& entry)
{
    network.proxy = entry.proxy.value_or(network.proxy);
    if (entry.certificateCheck == CertificateCheck::Off)
        network.certificateCheck = CertificateCheck::Off;
    if (!entry.caFile.isEmpty())
        network.caFile = entry.caFile;
}

void setSources(DownloadRequest& request, const QList<InputSource>& sources)
{
    const InputSource& first = sources.first();
    request.url = first.url;
    if (first.credentials)
        request.credentials = first.credentials;
    request.mirrors.clear();
    for (const InputSource& source : sources.sliced(1)) {
        request.mirrors.append(
            {.url = source.url, .credentials = source.credentials, .priority = source.priority});
    }
}

} // namespace

Parsed<void> addChecksum(QList<Checksum>& checksums, const Checksum& checksum)
{
    const auto differs = [&checksum](const Checksum& other) {
        return other.algorithm == checksum.algorithm && other != checksum;
    };
    if (std::ranges::any_of(checksums, differs))
        return nonsense(FlawKind::ChecksumsDiffer, {nameOf(checksum.algorithm)});
    checksums.append(checksum);
    return {};
}

std::optional<Checksum> strongestOf(const QList<Checksum>& checksums)
{
    const auto strongest = std::ranges::max_element(checksums, {}, strengthOf);
    return strongest == checksums.end() ? std::nullopt : std::optional(*strongest);
}

DownloadRequest requestFor(const InputEntry& entry, const DownloadRequest& defaults)
{
    DownloadRequest request = defaults;
    if (!entry.sources.isEmpty())
        setSources(request, entry.sources);
    place(request.target, entry);
    addHeaders(request, entry.headers);
    setNetwork(request.network, entry);
    if (!entry.userAgent.isEmpty())
        request.userAgent = entry.userAgent;
    if (!entry.cookies.isEmpty())
        request.cookies = entry.cookies;
    if (entry.referer.isValid())
        request.referer = entry.referer;
    if (entry.size)
        request.size = entry.size;
    if (!entry.checksums.isEmpty())
        request.checksum = strongestOf(entry.checksums);
    if (entry.pieces)
        request.pieces = entry.pieces;
    return request;
}

} // namespace tributary
