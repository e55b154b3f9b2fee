#pragma once

#include "core/values/download/download_snapshot.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace tributary {

// A list of any length as an answer of several messages. Each is made when its turn comes, and the downloads
// in it are let go of then: the window has no time to do that for a hundred thousand of them at once.
class ListPages
{
public:
    static constexpr qsizetype downloadsOfAPage = 200;

    explicit ListPages(QList<DownloadSnapshot> downloads)
        : m_downloads(std::move(downloads))
    {
    }

    // The last page says that it is the last, and is the only one of an empty list; nothing after it.
    std::optional<QJsonObject> next();

private:
    QList<DownloadSnapshot> m_downloads;
    qsizetype m_told = 0;
    bool m_isOver = false;
};

} // namespace tributary
