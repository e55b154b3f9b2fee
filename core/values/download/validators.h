#pragma once

#include <QByteArray>

namespace tributary {

// What a server offers to tell one version of a file from another; empty where it offers nothing.
struct Validators
{
    QByteArray etag;
    QByteArray lastModified;

    bool hasStrongEtag() const { return !etag.isEmpty() && !etag.startsWith("W/"); }
    bool isEmpty() const { return etag.isEmpty() && lastModified.isEmpty(); }

    friend bool operator==(const Validators&, const Validators&) = default;
};

} // namespace tributary
