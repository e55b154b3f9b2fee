#include "core/http/exchange/socket_thread_watch.h"

#include "core/http/exchange/memory_in_use.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace tributary {

namespace {

using namespace std::chrono_literals;

// A thread that hears of its reply's end gives that reply's memory back within one look or two.
constexpr auto interval = 50ms;
constexpr auto longest = 10s;
constexpr qint64 mostAfterwards = 16 * 1024 * 1024;

} // namespace

SocketThreadWatch::SocketThreadWatch(QNetworkAccessManager& network)
    : m_network(network)
{
    m_turns.setInterval(interval);
    m_turns.callOnTimeout(&m_turns, [this] { look(); });
}

void SocketThreadWatch::start()
{
    const auto now = memoryInUse();
    if (!now)
        return;
    m_memoryThen = *now;
    m_longest.setRemainingTime(longest);
    m_turns.start();
}

void SocketThreadWatch::look()
{
    if (memoryInUse().value_or(0) - m_memoryThen > mostAfterwards)
        endThread();
    else if (m_longest.hasExpired())
        m_turns.stop();
}

// The replies are aborted by posted calls, because a slot that hears of one reply's end may delete others.
void SocketThreadWatch::endThread()
{
    m_turns.stop();
    const auto replies = m_network.findChildren<QNetworkReply*>();
    for (QNetworkReply* reply : replies)
        QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection);
    m_network.clearConnectionCache();
}

} // namespace tributary
