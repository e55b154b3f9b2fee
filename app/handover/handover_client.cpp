#include "app/handover/handover_client.h"

#include "app/handover/handover_place.h"
#include "app/handover/line_owner.h"
#include "app/handover/places.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr unsigned long tryAgainAfter = 50; // ms
constexpr std::chrono::milliseconds answerTakesAtMost = 5s;
// A slow machine with a long list to read takes so long.
constexpr std::chrono::milliseconds startTakesAtMost = 30s;

// The list of downloads is the window's, wherever that keeps it.
QString socketOfWindow()
{
    const QString ownName = QCoreApplication::applicationName();
    QCoreApplication::setOrganizationName(QStringLiteral("tributary"));
    QCoreApplication::setApplicationName(QStringLiteral("tributary"));
    const QString socket =
        handoverPlaceFor(placesFor({}, QCoreApplication::applicationDirPath()).store).socket;
    QCoreApplication::setApplicationName(ownName);
    return socket;
}

bool connectTo(QLocalSocket& connection, const QString& socket)
{
    connection.connectToServer(socket);
    return connection.waitForConnected(static_cast<int>(answerTakesAtMost.count())) &&
           isServedByThisPerson(connection, socket);
}

// A process that ends, or has too many visitors, closes the line of what it has not taken.
HandoverOutcome outcomeWithoutAnswer(const QLocalSocket& connection)
{
    return connection.state() == QLocalSocket::ConnectedState ? HandoverOutcome::NoAnswer
                                                              : HandoverOutcome::NobodyThere;
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
            return {.outcome = outcomeWithoutAnswer(connection), .why = {}};
    }
}

HandoverResult handOverOnce(const Handover& handover, const QString& socket)
{
    QLocalSocket connection;
    if (!connectTo(connection, socket))
        return {.outcome = HandoverOutcome::NobodyThere, .why = {}};
    connection.write(questionFrame(handover));
    while (connection.bytesToWrite() > 0) {
        if (!connection.waitForBytesWritten(static_cast<int>(answerTakesAtMost.count())))
            break;
    }
    return readAnswer(connection);
}

} // namespace

HandoverResult handOver(const Handover& handover, const QString& socket, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (true) {
        const HandoverResult result = handOverOnce(handover, socket);
        if (result.outcome != HandoverOutcome::NobodyThere || deadline.hasExpired())
            return result;
        QThread::msleep(tryAgainAfter);
    }
}

HandoverResult handOverToWindow(const Handover& handover, const std::function<bool()>& start)
{
    const QString socket = socketOfWindow();
    HandoverResult result = handOver(handover, socket, 0ms);
    if (result.outcome != HandoverOutcome::NobodyThere)
        return result;
    if (!start())
        return {.outcome = HandoverOutcome::NotStarted, .why = {}};
    return handOver(handover, socket, startTakesAtMost);
}

} // namespace tributary
