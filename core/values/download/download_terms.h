#pragma once

#include "core/values/download/download_request.h"

#include <QStringList>

namespace tributary {

// The headers that a person chose for a download.
struct SentHeaders
{
    QList<Header> headers;
    QByteArray userAgent;
    QUrl referer;
    QByteArray cookies;

    friend bool operator==(const SentHeaders&, const SentHeaders&) = default;
};

// A link that a download is to go on from, and the headers that belong to it; without those the download's
// own hold.
struct OtherLink
{
    QUrl url;
    std::optional<SentHeaders> sent = {};

    friend bool operator==(const OtherLink&, const OtherLink&) = default;
};

// The part of a request that may still be changed when the download is in the list. Has secrets in it.
struct DownloadTerms
{
    QList<Mirror> mirrors;
    SentHeaders sent;
    ConnectionChoice connections;
    std::optional<qint64> bytesPerSecond;
    std::optional<Checksum> checksum;

    friend bool operator==(const DownloadTerms&, const DownloadTerms&) = default;
};

// The changes to the terms of a download. A member without a value changes nothing.
struct DownloadChange
{
    std::optional<QList<Mirror>> mirrors;
    std::optional<SentHeaders> sent;
    std::optional<ConnectionChoice> connections;
    // 0 takes the limit away.
    std::optional<qint64> bytesPerSecond;
    // A checksum without a digest takes the checksum away.
    std::optional<Checksum> checksum;
    // The file that a person takes although a checksum that was found contradicts it.
    std::optional<Checksum> accepted;

    friend bool operator==(const DownloadChange&, const DownloadChange&) = default;
};

// The names of what is changed, which never change themselves: mirrors, headers, connections, limit,
// checksum, accepted.
QStringList namesOf(const DownloadChange& change);

DownloadTerms termsOf(const DownloadRequest& request);
DownloadRequest withChange(DownloadRequest request, const DownloadChange& change);

} // namespace tributary
