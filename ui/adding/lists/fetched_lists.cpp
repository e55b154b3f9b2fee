#include "ui/adding/lists/fetched_lists.h"

#include "core/values/phrases/phrase.h"
#include "ui/widgets/when_done.h"
#include "ui/words/add_input.h"

#include <QtConcurrentRun>

namespace tributary {

namespace {

// A checksum is that of one file, so all others of the list would fail once they have come.
DownloadError checksumOfMany()
{
    return {.kind = ErrorKind::BadResponse,
            .detail = Phrase(PhraseKind::ImportRefused, {Phrase(complaintAboutChecksumOfMany().text)})};
}

} // namespace

void FetchedLists::bring(const DownloadRequest& list, const DownloadRequest& wish, const QUrl& page)
{
    ++m_underWay;
    Q_EMIT fetching(true);
    whenDone(m_fetch(list), this, [this, wish, page](const Expected<QByteArray>& bytes) {
        if (bytes) {
            read(*bytes, wish, page);
            return;
        }
        noteEnd();
        Q_EMIT failed(wish.url, bytes.error());
    });
}

void FetchedLists::noteEnd()
{
    if (--m_underWay == 0)
        Q_EMIT fetching(false);
}

// A list may be long. A name that was typed is that of one file, and the list has its own.
void FetchedLists::read(const QByteArray& bytes, const DownloadRequest& wish, const QUrl& page)
{
    LinkListWish each{.defaults = wish,
                      .most = mostDownloadsAtOnce,
                      .from = wish.url,
                      .base = page.adjusted(QUrl::RemoveUserInfo)};
    each.defaults.target.fileName.clear();
    const auto take = [this, wish](const LinkList& list) {
        noteEnd();
        if (list.requests.isEmpty())
            Q_EMIT hadNoLinks(list);
        else if (wish.checksum && list.requests.size() > 1)
            Q_EMIT failed(wish.url, checksumOfMany());
        else
            Q_EMIT brought(list, wish);
    };
    whenDone(QtConcurrent::run(readLinkBytes, bytes, each), this, take);
}

} // namespace tributary
