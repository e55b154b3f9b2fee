#include "ui/adding/lists/linked_lists.h"

#include "ui/widgets/when_done.h"

#include <QtConcurrentRun>

namespace tributary {

void LinkedLists::bring(const DownloadRequest& list, const DownloadRequest& wish, qsizetype most)
{
    whenDone(m_fetch(list), this, [this, wish, most](const Expected<QByteArray>& bytes) {
        if (bytes)
            read(*bytes, wish, most);
        else
            Q_EMIT failed(wish.url, bytes.error());
    });
}

// A list may be long. A name that was typed is that of one file, and the list has its own.
void LinkedLists::read(const QByteArray& bytes, const DownloadRequest& wish, qsizetype most)
{
    LinkListWish each{.defaults = wish, .most = most, .from = wish.url};
    each.defaults.target.fileName.clear();
    const auto take = [this, wish](const LinkList& list) {
        if (list.requests.isEmpty())
            Q_EMIT hadNoLinks(list);
        else
            Q_EMIT brought(list, wish);
    };
    whenDone(QtConcurrent::run(readLinkBytes, bytes, each), this, take);
}

} // namespace tributary
