#pragma once

#include "core/inputs/links/parsed.h"
#include "core/values/download/download_request.h"

namespace tributary {

// A place that offers the file. Its URL is http or https and has no user info. A fragment of the URL is the
// spelling in which the link was given (link_spelling.h).
struct InputSource
{
    QUrl url;
    std::optional<Credentials> credentials;
    // 1 is tried first, 999999 last.
    int priority = 1;

    friend bool operator==(const InputSource&, const InputSource&) = default;
};

// One file that a line or a document asks for.
struct InputEntry
{
    // The line of the list at which the entry begins.
    qint64 line = 0;
    // Mirrors of one file, best first; never empty.
    QList<InputSource> sources;
    // The name as it was written, so not yet safe for a disk. Folders may stand before it, separated by
    // slashes, none of which leads up or out (see flawOfName).
    QString fileName;
    QString folder;
    // The line that gives the folder, where it is one of its own.
    std::optional<qint64> folderLine;
    std::optional<qint64> size;
    QList<Checksum> checksums;
    std::optional<PieceHashes> pieces;

    QList<Header> headers;
    QByteArray userAgent;
    QByteArray cookies;
    QUrl referer;
    std::optional<ProxyChoice> proxy;
    CertificateCheck certificateCheck = CertificateCheck::Required;
    QString caFile;

    friend bool operator==(const InputEntry&, const InputEntry&) = default;
};

// Fails where another one of the same kind is there: then one of the two is wrong, and nobody knows which.
Parsed<void> addChecksum(QList<Checksum>& checksums, const Checksum& checksum);
// The checksum that is hardest to forge; nullopt for an empty list.
std::optional<Checksum> strongestOf(const QList<Checksum>& checksums);

// The entry's first source, the others as its mirrors, with what the entry says, and what it doesn't say from
// the defaults.
DownloadRequest requestFor(const InputEntry& entry, const DownloadRequest& defaults);

} // namespace tributary
