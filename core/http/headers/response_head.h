#pragma once

#include "core/http/headers/transfer_coding.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace tributary {

// The status and those headers that decide what becomes of an answer.
struct ResponseHead
{
    QUrl url;
    int status = 0;
    // False where Qt could not read the headers: then it shows none, or joins lines to names that are none,
    // and a length that was said would be missed.
    bool isSound = true;
    QByteArray contentLength;
    QByteArray contentRange;
    QByteArray contentType;
    QByteArray contentEncoding;
    QByteArray contentDisposition;
    QByteArray transferEncoding;
    QByteArray etag;
    QByteArray lastModified;
    QByteArray location;
    QByteArray setCookie; // a line for each
    QByteArray retryAfter;
    QByteArray date;      // of the answer
    QByteArray challenge; // WWW-Authenticate
    QByteArray reprDigest;
    QByteArray contentDigest;
    QByteArray digest;
    QByteArray contentMd5;
    // The first bytes of a body whose type says that it is a web page, or doesn't say that it is none, or
    // that is called compressed; or whose length nobody tells.
    QByteArray beginning;
    bool isBeginningAll = false; // the body has ended with it
    // The time of this computer's clock. A date whose year has two digits means one near it.
    std::chrono::sys_seconds receivedAt{};

    friend bool operator==(const ResponseHead&, const ResponseHead&) = default;
};

// The body says itself where it ends.
inline bool isChunked(const ResponseHead& head)
{
    return isInChunks(transferCodingOf(head.transferEncoding));
}

} // namespace tributary
