#pragma once

#include "core/values/download/download_request.h"

class QIODevice;

namespace tributary {

// One file that a list asks for, and the line that begins it.
struct ListedDownload
{
    qint64 line = 0;
    DownloadRequest request;

    friend bool operator==(const ListedDownload&, const ListedDownload&) = default;
};

// A line that makes no sense. The reason never quotes it: a link may hold a password.
struct ListFlaw
{
    qint64 line = 0;
    QString reason;

    friend bool operator==(const ListFlaw&, const ListFlaw&) = default;
};

enum class ListPlacement : quint8 { InFolder, ByUrl };
QLatin1String nameOf(ListPlacement placement);

// What holds for all that a list asks for, as far as it says nothing else.
struct ListDefaults
{
    DownloadRequest request;
    ListPlacement placement = ListPlacement::InFolder;
};

class ListReceiver
{
public:
    virtual ~ListReceiver() = default;
    virtual void take(ListedDownload download) = 0;
    virtual void take(ListFlaw flaw) = 0;
    // Asked between entries; the reading ends after a no.
    virtual bool wantsMore() const { return true; }
};

// Links with patterns, lists of apt's, Metalink, commands of cURL, web pages and Markdown, told apart by
// their look. Read a little at a time, on the caller's thread; a ListFeed reads on a thread of its own.
Expected<void> readList(QIODevice& from, const ListDefaults& defaults, ListReceiver& receiver);

// What is typed is a list of lines whatever it looks like.
enum class ListLook : quint8 { Lines, Found };
void readList(const QString& text, ListLook look, const ListDefaults& defaults, ListReceiver& receiver);

} // namespace tributary
