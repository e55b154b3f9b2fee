#pragma once

#include <QDeadlineTimer>
#include <QTimer>

class QNetworkAccessManager;

namespace tributary {

// On Windows a thread's loop leaves what is posted to the thread, by others or by itself, until the system
// has no more messages for it; and a socket that has more to read than was read yet is always one more. So
// while a server sends without a pause Qt's socket thread neither hears of a reply that was given up nor
// tells that a request went out. Only the end of its loop is heard at once.
#ifdef Q_OS_WIN
inline constexpr bool socketThreadsGoDeaf = true;
#else
inline constexpr bool socketThreadsGoDeaf = false;
#endif

// Ends the socket thread of a manager that reads on, into memory, for a reply that was given up. Lives on its
// lane's thread, as the manager does.
class SocketThreadWatch
{
public:
    explicit SocketThreadWatch(QNetworkAccessManager& network);

    // A reply was given up since its head took more and more memory. The other replies of a thread that is
    // ended are broken off, and the next request gets a new thread.
    void start();

private:
    QNetworkAccessManager& m_network;
    QTimer m_turns;
    QDeadlineTimer m_longest;
    qint64 m_memoryThen = 0;

    void look();
    void endThread();
};

} // namespace tributary
