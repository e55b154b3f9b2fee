#include "core/engine/transfer/crew_on_lane.h"

#include "core/values/basics/thread_handover.h"

#include <utility>

namespace tributary {

namespace {

LogReader logTo(CrewListener& listener)
{
    return [&listener](const Phrase& line, LogKind kind) {
        if (kind == LogKind::Finding)
            listener.crewLog(line);
        else
            listener.crewLogExchange([&line] { return line; }, kind);
    };
}

PieceAudit::Aside asideOf(const JobServices& services)
{
    return [services](std::weak_ptr<void> guard, std::function<PieceAudit::Finding()> work,
                      std::function<void(PieceAudit::Finding)> then) {
        runAside(services.aside, services.home, std::move(guard), std::move(work), std::move(then));
    };
}

} // namespace

CrewOnLane::CrewOnLane(const DownloadRequest& wanted, const JobServices& services, CrewListener& listener,
                       ByteListener& byteListener, TransferCourse& course,
                       std::function<void()> pieceWasLookedAt, quint32 seed)
    : CrewMembers({.wanted = wanted,
                   .limits = services.limits,
                   .course = course,
                   .listener = listener,
                   .bodies = bytes,
                   .exchanges = exchanges,
                   .log = logTo(listener),
                   .aside = asideOf(services),
                   .forgot = [&byteListener](ByteRange range) { byteListener.crewForgot(range); },
                   .pieceWasLookedAt = std::move(pieceWasLookedAt),
                   .mustHold = [&byteListener] { return byteListener.crewMustHold(); },
                   .start = course.now(),
                   .seed = seed})
    , bytes(facts, board, retrial, share, connectionNumber, audit, services.rest, byteListener)
    , exchanges(services, share, connectionNumber,
                {.headCame = [this](Connection& connection) { answers.takeHead(connection); },
                 .bytesCame = [this](Connection& connection) { reader.read(connection); },
                 .headNeverCame =
                     [this](Connection& connection) {
                         ends.lose(connection, connection.transfer->error().value_or(DownloadError{}));
                     }},
                log)
    , reader(connections, connectionNumber, share, services.rest, bodies, log)
{
}

} // namespace tributary
