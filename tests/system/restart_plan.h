#pragma once

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace tributary::test {

// The list of a test that kills: files with a number each, some of which a person pauses, and some of which
// leave the list again once they are there.

inline QByteArray targetOf(int number)
{
    // Below a mebibyte there is no ledger.
    return (number % 3 == 0 ? "/2M/file-" : "/200K/file-") + QByteArray::number(number) + ".bin";
}

inline QString nameOf(int number)
{
    return QStringLiteral("file-%1.bin").arg(number);
}

inline int numberOf(const QUrl& url)
{
    return url.fileName().section(u'-', 1).section(u'.', 0, 0).toInt();
}

inline bool isToBePaused(int number)
{
    return number % 5 == 3;
}

inline bool isToBeRemoved(int number)
{
    return number % 5 == 4;
}

// Changes of the order that each start makes before it leaves the list as it is.
constexpr int mostMoves = 30;

inline std::chrono::milliseconds steadyNow()
{
    using std::chrono::milliseconds;
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace tributary::test
