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

void FetchedLists::bring(const DownloadRequest& list, const DownloadRequest& wish)
{
    ++m_underWay;
    Q_EMIT fetching(true);
    whenDone(m_fetch(list), this, [this, wish](const Expected<FetchedList>& fetched) {
        if (fetched) {
            read(*fetched, wish);
            return;
        }
        noteEnd();
        Q_EMIT failed(wish.url, fetched.error());
    });
}

void FetchedLists::noteEnd()
{
    if (--m_underWay == 0)
        Q_EMIT fetching(false);
}

// A list may be long. A name that was typed is that of one file, and the list has its own.
void FetchedLists::read(const FetchedList& list, const DownloadRequest& wish)
{
    LinkListWish each{.defaults = wish, .most = mostDownloadsAtOnce, .from = wish.url, .base = list.address};
    each.defaults.target.fileName.clear();
    const auto take = [this, wish](const LinkList& links) {
        noteEnd();
        if (links.requests.isEmpty())
            Q_EMIT hadNoLinks(links);
        else if (wish.checksum && links.requests.size() > 1)
            Q_EMIT failed(wish.url, checksumOfMany());
        else
            Q_EMIT brought(links, wish);
    };
    whenDone(QtConcurrent::run(readLinkBytes, list.text, each), this, take);
}

} // namespace tributary
