#pragma once

#include "core/values/download_error.h"
#include "core/values/download_request.h"

namespace tributary {

// A line that asks for nothing, and why, for a person to mend.
struct LinkListFlaw
{
    qint64 line = 0;
    QString reason;

    friend bool operator==(const LinkListFlaw&, const LinkListFlaw&) = default;
};

// What a text asks for: the downloads in its order, patterns expanded.
struct LinkList
{
    QList<DownloadRequest> requests;
    QList<LinkListFlaw> flaws;
    // It asks for more than were wanted.
    bool isCut = false;

    friend bool operator==(const LinkList&, const LinkList&) = default;
};

// The defaults fill in what the list doesn't say; no more than so many downloads are taken.
struct LinkListWish
{
    DownloadRequest defaults;
    qsizetype most = 10'000;
};

// One link a line, with whatever a list may hold besides: options, mirrors, cURL commands.
LinkList readLinks(const QString& lines, const LinkListWish& wish);
// Any text that holds links: a list, a web page, Markdown, Metalink.
LinkList readLinkText(const QString& text, const LinkListWish& wish);
// The same as a file. Blocks as disks do, and may be called on any thread.
Expected<LinkList> readLinkFile(const QString& path, const LinkListWish& wish);

} // namespace tributary
