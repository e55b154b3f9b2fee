#pragma once

#include "core/values/basics/names.h"
#include "core/values/download/download_request.h"
#include "core/values/inputs/flaw.h"

class QIODevice;

namespace tributary {

class PipeReads;

// One file that a list asks for, and the line that begins it.
struct ListedDownload
{
    qint64 line = 0;
    DownloadRequest request;

    friend bool operator==(const ListedDownload&, const ListedDownload&) = default;
};

// Where the files of a list go: into the folder, or below it by their links' hosts and paths.
enum class LinkListPlacement : quint8 { InFolder, ByUrl };
template<>
inline constexpr auto choiceNames<LinkListPlacement> =
    std::array{QLatin1String("inFolder"), QLatin1String("byUrl")};

// How a list treats an entry that wishes for a way of its own (WishedWay): the list leaves the entry out,
// with the reason, or lets the receiver ask a person.
enum class OwnWays : quint8 { Refused, AskedAbout };
template<>
inline constexpr auto choiceNames<OwnWays> =
    std::array{QLatin1String("refused"), QLatin1String("askedAbout")};

// Defaults for all entries of a list, where an entry says nothing else.
struct LinkListDefaults
{
    DownloadRequest request;
    LinkListPlacement placement = LinkListPlacement::InFolder;
    OwnWays ownWays = OwnWays::Refused;
    // The link of a list that came from a server. What a person gave for servers, such as a login or headers,
    // is then for that link's own server alone, as after a redirect (givenFor): whoever writes the list would
    // choose the others. Invalid for a list of the person's own, which has all of it for each entry.
    QUrl from = {};
    // The address of a page, behind all redirects, for links in it that are relative.
    QUrl base = {};
};

// Takes what a list asks for, in its order, on the thread that reads.
class LinkListReceiver
{
public:
    virtual ~LinkListReceiver() = default;
    virtual void take(ListedDownload download) = 0;
    virtual void take(LinkListFlaw flaw) = 0;
    // Asked between entries; the reading ends after a no.
    virtual bool wantsMore() const { return true; }
};

// Reads links with patterns, lists of apt's, Metalink, commands of cURL, web pages and Markdown, told apart
// by their look; a little at a time, on the caller's thread. Fails with DiskError where the device can't be
// read on. A LinkListFeed does the same on a thread of its own.
Expected<void> readLinkList(QIODevice& from, const LinkListDefaults& defaults, LinkListReceiver& receiver);
// Reads a list from a pipe. Here a moment of silence also ends an entry: a program that writes one link now
// and then wants each download to begin before it writes the next link.
Expected<void> readLinkList(PipeReads& from, const LinkListDefaults& defaults, LinkListReceiver& receiver);

// Lines: what is typed, which is a list of lines whatever it looks like. Found: by its look.
enum class LinkListLook : quint8 { Lines, Found };
template<>
inline constexpr auto choiceNames<LinkListLook> = std::array{QLatin1String("lines"), QLatin1String("found")};
void readLinkList(const QString& text, LinkListLook look, const LinkListDefaults& defaults,
                  LinkListReceiver& receiver);

} // namespace tributary
