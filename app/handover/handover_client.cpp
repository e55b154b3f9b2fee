#include "app/handover/handover_client.h"

#include "app/handover/line_owner.h"
#include "app/handover/living_process.h"
#include "app/handover/places.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLockFile>
#include <QSysInfo>
#include <QThread>

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr unsigned long tryAgainAfter = 50; // ms
constexpr milliseconds connectingTakesAtMost = 5s;
// A program that starts the window's and ends is followed by that.
constexpr milliseconds othersLockWithin = 1s;

bool connectTo(QLocalSocket& connection, const QString& socket)
{
    connection.connectToServer(socket);
    return connection.waitForConnected(static_cast<int>(connectingTakesAtMost.count())) &&
           isServedByThisPerson(connection, socket);
}

// A process that ends, or has too many visitors, closes the line of what it has not taken.
HandoverOutcome outcomeWithoutAnswer(const QLocalSocket& connection)
{
    return connection.state() == QLocalSocket::ConnectedState ? HandoverOutcome::NoAnswer
                                                              : HandoverOutcome::NobodyThere;
}

// Gives nullopt while the answer goes on in the next message.
std::optional<HandoverResult> resultOf(const QJsonObject& answer, const ReadAnswer& read)
{
    if (!isTaken(answer))
        return HandoverResult{.outcome = HandoverOutcome::Refused, .why = whyRefused(answer)};
    const auto ends = read(answer);
    if (!ends)
        return HandoverResult{.outcome = HandoverOutcome::Refused, .why = wordsFor(ends.error())};
    if (*ends == AnswerEnds::Later)
        return std::nullopt;
    return HandoverResult{.outcome = HandoverOutcome::Taken, .why = {}};
}

HandoverResult readAnswer(QLocalSocket& connection, milliseconds patience, const ReadAnswer& read)
{
    QDeadlineTimer deadline(patience);
    FrameReader reader;
    while (true) {
        reader.feed(connection.readAll());
        const auto frame = reader.next();
        if (!frame)
            return {.outcome = HandoverOutcome::Refused, .why = wordsFor(frame.error())};
        if (*frame) {
            if (const auto result = resultOf(**frame, read))
                return *result;
            deadline.setRemainingTime(patience);
            continue;
        }
        const auto left = static_cast<int>(std::max<qint64>(0, deadline.remainingTime()));
        if (!connection.waitForReadyRead(left) && connection.bytesAvailable() == 0)
            return {.outcome = outcomeWithoutAnswer(connection), .why = {}};
    }
}

HandoverResult handOverOnce(const Handover& handover, const QString& socket)
{
    QList<int> leftOut;
    const auto read = [&](const QJsonObject& answer) -> std::expected<AnswerEnds, FrameFault> {
        auto places = leftOutIn(answer, std::max(handover.wishes.size(), handover.links.size()));
        if (!places)
            return std::unexpected(places.error());
        leftOut = *std::move(places);
        return AnswerEnds::Here;
    };
    HandoverResult result = ask(questionFrame(handover), socket, answerTakesAtMost(handover), read);
    result.leftOut = std::move(leftOut);
    return result;
}

} // namespace

HandoverResult ask(const QByteArray& question, const QString& socket, milliseconds patience,
                   const ReadAnswer& read)
{
    QLocalSocket connection;
    if (!connectTo(connection, socket))
        return {.outcome = HandoverOutcome::NobodyThere, .why = {}};
    connection.write(question);
    while (connection.bytesToWrite() > 0) {
        if (!connection.waitForBytesWritten(static_cast<int>(connectingTakesAtMost.count())))
            break;
    }
    return readAnswer(connection, patience, read);
}

HandoverResult askAgainWhile(const std::function<bool(const HandoverResult&)>& mayComeYet,
                             milliseconds patience, const std::function<HandoverResult()>& askOnce)
{
    const QDeadlineTimer deadline(patience);
    while (true) {
        const HandoverResult result = askOnce();
        if (!mayComeYet(result) || deadline.hasExpired())
            return result;
        QThread::msleep(tryAgainAfter);
    }
}

// The folder of the lock may be shared with another machine, whose processes have numbers of their own.
bool mayBeHeld(const QString& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!QLockFile(lock).getLockInfo(&process, &host, &program))
        return QFileInfo::exists(lock);
    return host != QSysInfo::machineHostName() || !isProcessGone(process);
}

HandoverResult handOver(const Handover& handover, const QString& socket, milliseconds patience)
{
    const auto isNobodyThere = [](const HandoverResult& result) {
        return result.outcome == HandoverOutcome::NobodyThere;
    };
    return askAgainWhile(isNobodyThere, patience, [&] { return handOverOnce(handover, socket); });
}

HandoverPlace placeOfWindow()
{
    const QString ownName = QCoreApplication::applicationName();
    QCoreApplication::setOrganizationName(QStringLiteral("tributary"));
    QCoreApplication::setApplicationName(QStringLiteral("tributary"));
    HandoverPlace place = handoverPlaceFor(placesFor({}, QCoreApplication::applicationDirPath()).store);
    QCoreApplication::setApplicationName(ownName);
    return place;
}

HandoverResult handOverToWindow(const Handover& handover, const HandoverPlace& place,
                                const StartWindow& start)
{
    HandoverResult result = handOver(handover, place.socket, 0ms);
    if (result.outcome != HandoverOutcome::NobodyThere)
        return result;
    const auto process = start();
    if (!process)
        return {.outcome = process.error(), .why = {}};
    // A window that finds another one at work hands over to that one and ends.
    QDeadlineTimer sinceItEnded(QDeadlineTimer::Forever);
    const auto mayComeYet = [&](const HandoverResult& asked) {
        if (!isProcessGone(*process) || mayBeHeld(place.lock))
            sinceItEnded = QDeadlineTimer(QDeadlineTimer::Forever);
        else if (sinceItEnded.isForever())
            sinceItEnded.setRemainingTime(othersLockWithin);
        return asked.outcome == HandoverOutcome::NobodyThere && !sinceItEnded.hasExpired();
    };
    result =
        askAgainWhile(mayComeYet, windowStartsWithin, [&] { return handOverOnce(handover, place.socket); });
    if (result.outcome == HandoverOutcome::NobodyThere && sinceItEnded.hasExpired())
        result.outcome = HandoverOutcome::Ended;
    return result;
}

} // namespace tributary
