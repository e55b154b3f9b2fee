#include "app/handover/handover_server.h"

#include "app/handover/visit.h"

#include <QFutureWatcher>
#include <QLocalSocket>
#include <QRegularExpression>

#include <utility>

namespace tributary {

namespace {

constexpr int mostVisitors = 32;

// Qt has words for few errors, and the system's number for the others.
QString whyDeaf(const QLocalServer& server)
{
    static const QRegularExpression number(QStringLiteral("\\d+$"));
    const auto found = number.match(server.errorString());
    const bool isUnknown = server.serverError() == QAbstractSocket::UnknownSocketError;
    return isUnknown && found.hasMatch() ? qt_error_string(found.captured().toInt()) : server.errorString();
}

} // namespace

HandoverServer::HandoverServer(Take take, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_take(std::move(take))
    , m_patience(patience)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &HandoverServer::welcome);
}

std::expected<void, QString> HandoverServer::listen(const QString& socket)
{
    if (m_server.isListening())
        return {};
    // The process that had the socket is gone: the lock is ours.
    QLocalServer::removeServer(socket);
    if (!m_server.listen(socket))
        return std::unexpected(QString(socket + QLatin1String(": ") + whyDeaf(m_server)));
    return {};
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
        auto* visit = new Visit(*visitor, m_patience);
        connect(visit, &Visit::asked, this,
                [this, visit](const QJsonObject& question) { hear(question, *visit); });
        visit->begin();
    }
}

void HandoverServer::hear(const QJsonObject& question, Visit& visit) const
{
    if (m_obey && question.contains(orderKey)) {
        m_obey(question, visit);
        return;
    }
    const auto handover = handoverFrom(question);
    if (handover)
        take(*handover, visit);
    else
        visit.answer(answerRefused(wordsFor(handover.error())));
}

// The watcher goes with the visit, since the visitor may lose patience.
void HandoverServer::take(const Handover& handover, Visit& visit) const
{
    const Answer answer = m_take(handover);
    auto* const watcher = new QFutureWatcher<Taken>(&visit);
    connect(watcher, &QFutureWatcherBase::finished, &visit, [&visit, watcher, leftOut = answer.leftOut] {
        // A future whose promise was destroyed has no result.
        if (watcher->future().resultCount() == 0)
            return visit.leave();
        const Taken taken = watcher->result();
        visit.answer(taken ? answerTaken(leftOut) : answerRefused(taken.error()));
    });
    QFuture<Taken> taking = answer.outcome;
    // A visitor who has gone hears no answer, so the taker gives back what it took.
    connect(&visit, &QObject::destroyed, this, [taking]() mutable { taking.cancel(); });
    watcher->setFuture(taking);
}

} // namespace tributary
