#include "app/handover/handover_server.h"

#include <QLocalSocket>
#include <QTimer>

#include <memory>
#include <utility>

namespace tributary {

namespace {

constexpr int mostVisitors = 32;

} // namespace

HandoverServer::HandoverServer(Take take, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_take(std::move(take))
    , m_patience(patience)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &HandoverServer::welcome);
}

bool HandoverServer::listen(const QString& socket)
{
    if (m_server.isListening())
        return true;
    // The process that had the socket is gone: the lock is ours.
    QLocalServer::removeServer(socket);
    return m_server.listen(socket);
}

void HandoverServer::close()
{
    m_server.close();
    for (QLocalSocket* visitor : m_server.findChildren<QLocalSocket*>()) {
        if (visitor->state() == QLocalSocket::ConnectedState)
            visitor->abort();
        else
            visitor->flush(); // the answer
    }
}

void HandoverServer::welcome()
{
    while (QLocalSocket* visitor = m_server.nextPendingConnection()) {
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        if (m_visitors >= mostVisitors) {
            visitor->abort();
            continue;
        }
        ++m_visitors;
        connect(visitor, &QObject::destroyed, this, [this] { --m_visitors; });
        QTimer::singleShot(m_patience, visitor, [visitor] { visitor->abort(); });
        listenTo(*visitor);
    }
}

void HandoverServer::listenTo(QLocalSocket& visitor)
{
    auto reader = std::make_shared<FrameReader>();
    const auto read = [this, &visitor, reader] {
        reader->feed(visitor.readAll());
        const auto frame = reader->next();
        if (frame && !*frame)
            return;
        const auto handover = frame ? handoverFrom(**frame) : std::unexpected(frame.error());
        answer(visitor, handover ? answerTo(*handover) : answerRefused(wordsFor(handover.error())));
    };
    connect(&visitor, &QLocalSocket::readyRead, this, read);
    // Bytes that came before readyRead was connected are announced by no signal.
    if (visitor.bytesAvailable() > 0)
        read();
}

QJsonObject HandoverServer::answerTo(const Handover& handover) const
{
    const auto taken = m_take(handover);
    return taken ? answerTaken() : answerRefused(taken.error());
}

void HandoverServer::answer(QLocalSocket& visitor, const QJsonObject& content)
{
    visitor.disconnect(this);
    connect(&visitor, &QObject::destroyed, this, [this] { --m_visitors; });
    visitor.write(frameOf(content));
    visitor.disconnectFromServer();
}

} // namespace tributary
