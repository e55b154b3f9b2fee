#pragma once

#include "core/engine/door/link_list.h"
#include "core/values/download/fetched_list.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace tributary {

// Fetches the whole list of links that the request leads to.
using FetchList = std::function<QFuture<Expected<FetchedList>>(const DownloadRequest&)>;

// Brings the lists that links lead to, read and as they are shown. Nothing keeps a person from other work
// meanwhile: the list comes when it comes.
class FetchedLists : public QObject
{
    Q_OBJECT

public:
    explicit FetchedLists(QObject* parent)
        : QObject(parent)
    {
    }

    void setFetchList(FetchList fetch) { m_fetch = std::move(fetch); }
    bool canBring() const { return static_cast<bool>(m_fetch); }
    // Fetches with the one request; the other has what was asked for in the dialog, which holds for each file
    // of the list, save what is for the link's own server alone.
    void bring(const DownloadRequest& list, const DownloadRequest& wish);

Q_SIGNALS:
    // True whenever the fetch of a list begins; false once none is under way any more, before it is told what
    // came of the last one.
    void fetching(bool isUnderWay);
    // The list has something to download. The requests were made of that wish.
    void brought(const tributary::LinkList& list, const tributary::DownloadRequest& wish);
    // The list has nothing to download; the flaws in it may say why.
    void hadNoLinks(const tributary::LinkList& list);
    // The list could not be fetched; or the list has several files, and the wish has a checksum, which is
    // that of one file.
    void failed(const QUrl& link, const tributary::DownloadError& error);

private:
    FetchList m_fetch;
    int m_underWay = 0;

    void noteEnd();
    void read(const FetchedList& list, const DownloadRequest& wish);
};

} // namespace tributary
