#include "app/handover/handover_client.h"

#include "app/handover/line_owner.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr unsigned long tryAgainAfter = 50; // ms
constexpr std::chrono::milliseconds answerTakesAtMost = 5s;

bool connectTo(QLocalSocket& connection, const QString& socket, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (true) {
        connection.connectToServer(socket);
        if (connection.waitForConnected(static_cast<int>(answerTakesAtMost.count()))) {
            if (isServedByThisPerson(connection, socket))
                return true;
            connection.abort();
        }
        if (deadline.hasExpired())
            return false;
        QThread::msleep(tryAgainAfter);
    }
}

HandoverResult readAnswer(QLocalSocket& connection)
{
    const QDeadlineTimer deadline(answerTakesAtMost);
    FrameReader reader;
    while (true) {
        reader.feed(connection.readAll());
        const auto frame = reader.next();
        if (!frame)
            return {.outcome = HandoverOutcome::Refused, .why = wordsFor(frame.error())};
        if (*frame) {
            const QJsonObject& answer = **frame;
            return isTaken(answer) ? HandoverResult{.outcome = HandoverOutcome::Taken, .why = {}}
                                   : HandoverResult{.outcome = HandoverOutcome::Refused,
                                                    .why = answer[QLatin1String("why")].toString()};
        }
        const auto left = static_cast<int>(std::max<qint64>(0, deadline.remainingTime()));
        if (!connection.waitForReadyRead(left) && connection.bytesAvailable() == 0)
            return {.outcome = HandoverOutcome::NoAnswer, .why = {}};
    }
}

} // namespace

HandoverResult handOver(const Handover& handover, const QString& socket, std::chrono::milliseconds patience)
{
    QLocalSocket connection;
    if (!connectTo(connection, socket, patience))
        return {.outcome = HandoverOutcome::NobodyThere, .why = {}};
    connection.write(frameOf(toJson(handover)));
    while (connection.bytesToWrite() > 0) {
        if (!connection.waitForBytesWritten(static_cast<int>(answerTakesAtMost.count())))
            break;
    }
    return readAnswer(connection);
}

} // namespace tributary
