#pragma once

namespace tributary {

// The way to a server may be somebody else's, who answers in its place until one has signed in.
constexpr int networkWantsSignIn = 511;
constexpr int partialContent = 206;
constexpr int wantsALogin = 401;
constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int goneForGood = 410;
constexpr int rangeNotSatisfiable = 416;
constexpr int tooManyRequests = 429;
constexpr int unavailable = 503;
// Statuses from this one on say that the server doesn't give what was asked for.
constexpr int firstRefusingStatus = 400;
// The server is still making the file, which comes later.
constexpr int stillPreparing = 202;

// Whether an answer with this status refuses the link itself, and not the way in which it was asked for: the
// server wants a login or money, or has nothing there.
constexpr bool refusesTheLink(int status)
{
    switch (status) {
    case wantsALogin:
    case 402:
    case notFound:
    case 407:
    case goneForGood:
    case 451: return true;
    default: return false;
    }
}

// Whether the server has no time for the question now, whatever was asked for.
constexpr bool saysBusy(int status)
{
    return status == tooManyRequests || status == unavailable;
}

// Whether the body of an answer with this status is all of the file. One that is not known counts as 200 (RFC
// 9110, 15); the others of its hundred come without a file, or with a part of it.
constexpr bool bringsAll(int status)
{
    constexpr int multiStatus = 207;
    const bool hasNoFile = status == stillPreparing || status == 204 || status == 205;
    return status >= 200 && status < 300 && status != partialContent && status != multiStatus && !hasNoFile;
}

// Whether a server that answers with this HTTP status may answer otherwise later by itself. 0 stands for no
// answer of its own: the server told another download to wait.
constexpr bool mayPassByWaiting(int status)
{
    switch (status) {
    case 0:
    case stillPreparing:
    case 408:
    case 425:
    case tooManyRequests: return true;
    // The server does not know the method, or the version of HTTP, and waiting teaches it neither.
    case 501:
    case 505: return false;
    default: return status >= 500 && status < 600;
    }
}

} // namespace tributary
