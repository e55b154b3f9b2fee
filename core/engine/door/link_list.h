#pragma once

#include "core/engine/door/read_link_list.h"

namespace tributary {

// The downloads that a text asks for, in its order, with patterns expanded. Downloads that wish for a way of
// their own (wishedWay) are among them; the caller asks the person about those.
struct LinkList
{
    QList<DownloadRequest> requests;
    // The list keeps the first flaws alone, and counts all.
    QList<LinkListFlaw> flaws;
    qsizetype flawsInAll = 0;
    // The list asks for more than were wanted, or for longer links than memory should have to hold.
    bool isCut = false;

    friend bool operator==(const LinkList&, const LinkList&) = default;
};

// The defaults fill in what the list doesn't say; no more than so many downloads are taken, and no more than
// so many characters of links in all: one line with a pattern may stand for a million long ones.
struct LinkListWish
{
    DownloadRequest defaults;
    qsizetype most = 10'000;
    qsizetype mostCharacters = qsizetype{16} * 1024 * 1024;
    QUrl from = {}; // as LinkListDefaults has it
    QUrl base = {}; // the same; for bytes and files
};

// The suffixes of the files that hold lists of links, by which a file is known before it is read.
QList<QLatin1String> suffixesOfLinkLists();

// Counts the links and the name of one download, which are most of what it takes in memory.
qsizetype charactersOf(const DownloadRequest& request);

// One link a line, with whatever a list may hold besides: options, mirrors, cURL commands.
LinkList readLinks(const QString& lines, const LinkListWish& wish);
// Whether a line of these says more about the link above it, in whatever words.
bool isOptionLine(const QString& line);
// Any text that holds links: a list, a web page, Markdown, Metalink.
LinkList readLinkText(const QString& text, const LinkListWish& wish);
// Reads the bytes of a whole list, as fetchLinkList brings them.
LinkList readLinkBytes(const QByteArray& bytes, const LinkListWish& wish);
// Reads a file as a list. Blocks as long as the disk does, and may be called on any thread.
Expected<LinkList> readLinkFile(const QString& path, const LinkListWish& wish);

} // namespace tributary
