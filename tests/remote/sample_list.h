#pragma once

#include "core/values/download/download_snapshot.h"

namespace tributary::test {

// A download as it comes out of an answer: with what a list shows, and nothing else.
inline DownloadSnapshot listed(quint64 id, DownloadState state = DownloadState::Queued)
{
    DownloadSnapshot download;
    download.id = DownloadId{id};
    download.url = QUrl(QStringLiteral("https://example.org/%1.bin").arg(id));
    download.state = state;
    return download;
}

inline QList<DownloadSnapshot> listOf(quint64 count)
{
    QList<DownloadSnapshot> downloads;
    for (quint64 id = 1; id <= count; ++id)
        downloads.append(listed(id));
    return downloads;
}

} // namespace tributary::test
