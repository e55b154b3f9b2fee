#include "ui/details/connection_words.h"

#include "words/failure_text.h"

#include <QCoreApplication>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

bool isSilent(const ConnectionSnapshot& connection)
{
    return connection.activity == ConnectionActivity::Receiving && connection.bytesPerSecond <= 0;
}

// Uses the same bound below which the engine replaces a connection.
bool isFarSlower(const ConnectionSnapshot& connection, const DownloadSnapshot& download)
{
    constexpr qint64 farBelow = 5;
    qint64 others = 0;
    for (const ConnectionSnapshot& one : download.connections)
        others += one.bytesPerSecond;
    others -= connection.bytesPerSecond;
    const qsizetype count = download.connections.size() - 1;
    return count > 0 && connection.bytesPerSecond * farBelow < others / count;
}

QString againText(const ConnectionSnapshot& connection)
{
    if (connection.askedAnew == AskedAnew::WasSlow)
        return Words::tr("Retried: it was far slower than the others");
    if (connection.askedAnew == AskedAnew::AfterFailure && connection.failure)
        //: %1: what went wrong before, as "The connection was lost".
        return Words::tr("Retried: %1").arg(errorText(*connection.failure));
    return {};
}

QString restText(const ConnectionSnapshot& connection)
{
    if (connection.failure)
        //: %1: what went wrong, as "The connection was lost".
        return Words::tr("%1; trying again soon").arg(errorText(*connection.failure));
    return Words::tr("Trying again soon");
}

QString whileReceiving(const ConnectionSnapshot& connection, const DownloadSnapshot& download)
{
    if (download.waitsForDisk)
        return Words::tr("The disk is slower than the network");
    if (connection.activity == ConnectionActivity::Limited)
        return Words::tr("A speed limit holds it back");
    if (isSilent(connection))
        return Words::tr("The server sends nothing at the moment");
    return isFarSlower(connection, download) ? Words::tr("Far slower than the others") : QString();
}

} // namespace

QString activityText(const ConnectionSnapshot& connection)
{
    switch (connection.activity) {
    case ConnectionActivity::Asking: return Words::tr("Waiting for the server");
    //: A connection that waits until its server may be asked.
    case ConnectionActivity::Waiting: return Words::tr("Waiting its turn");
    //: A connection whose server has answered; its bytes are not taken yet.
    case ConnectionActivity::Held: return Words::tr("Answered");
    //: A connection whose bytes are compared with those that are here.
    case ConnectionActivity::Comparing: return Words::tr("Comparing");
    //: A connection that asks again after a while.
    case ConnectionActivity::Resting: return Words::tr("Waiting to try again");
    case ConnectionActivity::Limited:
    case ConnectionActivity::Receiving: break;
    }
    return isSilent(connection) ? Words::tr("Stalled") : Words::tr("Receiving");
}

QString reasonText(const ConnectionSnapshot& connection, const DownloadSnapshot& download)
{
    switch (connection.activity) {
    case ConnectionActivity::Asking: return againText(connection);
    case ConnectionActivity::Waiting: return Words::tr("Requests to this server are spaced out");
    case ConnectionActivity::Held: return Words::tr("Waiting until the file is ready");
    case ConnectionActivity::Comparing: return Words::tr("Checking that this source has the same file");
    case ConnectionActivity::Resting: return restText(connection);
    case ConnectionActivity::Limited:
    case ConnectionActivity::Receiving: break;
    }
    return whileReceiving(connection, download);
}

} // namespace tributary
