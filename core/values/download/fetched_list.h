#pragma once

#include <QByteArray>
#include <QUrl>

namespace tributary {

// A list of links that came from a server.
struct FetchedList
{
    QByteArray text;
    // Where the list stands, behind all redirects and without user info: links in it may be relative to that.
    QUrl address;

    friend bool operator==(const FetchedList&, const FetchedList&) = default;
};

} // namespace tributary
