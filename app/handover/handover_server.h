#pragma once

#include "app/handover/handover.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>
#include <expected>
#include <functional>

class QLocalSocket;

namespace tributary {

// Listens for other processes of the same person that have something to hand over. Nothing that they say can
// hold it up: what is no message of ours, too long or too slow is answered and shut out. Who makes one holds
// the place's lock.
class HandoverServer : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPatience{5000};
    // Takes over what is asked for. Where nothing of it can be used the error says why, and the asking
    // process hears it.
    using Take = std::function<std::expected<void, QString>(const Handover& handover)>;

    explicit HandoverServer(Take take, std::chrono::milliseconds patience = usualPatience,
                            QObject* parent = nullptr);

    // Takes the socket over from a process that died.
    bool listen(const QString& socket);
    // Lets nobody in any more, and those go whose message was not read yet.
    void close();

private:
    QLocalServer m_server;
    Take m_take;
    std::chrono::milliseconds m_patience;
    int m_visitors = 0;

    void welcome();
    void listenTo(QLocalSocket& visitor);
    QJsonObject answerTo(const Handover& handover) const;
    void answer(QLocalSocket& visitor, const QJsonObject& content);
};

} // namespace tributary
