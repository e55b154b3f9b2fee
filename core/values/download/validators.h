#pragma once

#include <QByteArray>

namespace tributary {

// The marks by which a server tells one version of a file from another; empty where it offers none.
struct Validators
{
    QByteArray etag;
    QByteArray lastModified;
    // The date was the time of the answer, as of a file that a script sends; or the file had just changed.
    bool isDateOfTheMoment = false;

    bool hasStrongEtag() const { return !etag.isEmpty() && !etag.startsWith("W/"); }
    bool isEmpty() const { return etag.isEmpty() && lastModified.isEmpty(); }

    friend bool operator==(const Validators&, const Validators&) = default;
};

} // namespace tributary
