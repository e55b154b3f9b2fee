#pragma once

#include "core/inputs/lists/checksum_list.h"

#include <QCryptographicHash>
#include <QList>
#include <QString>
#include <QUrl>

namespace tributary {

// A place beside a file where its checksum may be.
struct ChecksumPlace
{
    QUrl url;
    QString name; // the last part of its path
    ChecksumListKind kind = ChecksumListKind::OfOneFile;
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;

    friend bool operator==(const ChecksumPlace&, const ChecksumPlace&) = default;
};

// The last part of a link's path, as a checksum list would name the file; empty for a folder's link.
QString nameInFolder(const QUrl& url);

// The places beside a file of that size, the most usual first. A question for each is worth its cost for a
// large file; a small one has fewer, most of which one answer settles for its whole folder. A checksum list
// has none.
QList<ChecksumPlace> placesBeside(const QUrl& file, qint64 size);

} // namespace tributary
