#pragma once

#include "app/handover/handover.h"

#include <QFuture>
#include <QLocalServer>
#include <QObject>

#include <chrono>
#include <expected>
#include <functional>
#include <utility>

namespace tributary {

class Visit;

// Listens for other processes of the same person that have something to hand over, or orders to give. Nothing
// that they say can hold it up: what is no message of ours, too long or too slow is answered and shut out.
// The program that makes a HandoverServer holds the lock of its place.
class HandoverServer : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPatience{5000};
    // Takes over what is asked for, now or later. Where nothing of it can be used the error says why, and the
    // asking process hears it, if it still waits.
    using Taken = std::expected<void, QString>;
    // The outcome, and the places of wishes that were left out of it.
    struct Answer
    {
        Answer(QFuture<Taken> theOutcome, QList<int> placesLeftOut = {})
            : outcome(std::move(theOutcome))
            , leftOut(std::move(placesLeftOut))
        {
        }

        QFuture<Taken> outcome;
        QList<int> leftOut;
    };
    using Take = std::function<Answer(const Handover& handover)>;
    // Answers the visit, now or later.
    using Obey = std::function<void(const QJsonObject& order, Visit& visit)>;

    explicit HandoverServer(Take take, std::chrono::milliseconds patience = usualPatience,
                            QObject* parent = nullptr);

    // Without this, orders are refused.
    void setObey(Obey obey) { m_obey = std::move(obey); }
    // Takes the socket over from a process that died. Where nobody can be heard, the error says why.
    std::expected<void, QString> listen(const QString& socket);
    // Lets nobody in any more, and those go whose message was not read yet, or not answered.
    void close();

private:
    QLocalServer m_server;
    Take m_take;
    Obey m_obey;
    std::chrono::milliseconds m_patience;
    int m_visitors = 0;

    void welcome();
    void hear(const QJsonObject& question, Visit& visit) const;
    void take(const Handover& handover, Visit& visit) const;
};

} // namespace tributary
