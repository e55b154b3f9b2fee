#include "core/engine/transfer/transfer_parts.h"

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
            listener.crewAsked([&line] { return line; }, kind);
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

TransferParts::TransferParts(const DownloadRequest& wanted, const JobServices& services,
                             CrewListener& listener, ByteListener& byteListener, TransferCourse& course,
                             std::function<void()> pieceWasLookedAt, quint32 seed)
    : log(logTo(listener))
    , share(services.limits, wanted, course.now())
    , judge(wanted, services.limits, seed, log)
    , board(judge.corroboration(),
            [this, &byteListener](ByteRange range) {
                audit.forget(range);
                connections.forget(range);
                byteListener.crewForgot(range);
            })
    , audit(wanted.pieces, board,
            {.mended = [this](const auto& wrongBefore) { disputes.heedMended(wrongBefore); },
             .wrong = [this](PieceAudit::WrongPiece wrong) { disputes.heedWrongPiece(std::move(wrong)); },
             .unreadable = [this](const DownloadError& error) { disputes.giveUp(error); },
             .lookedAt = std::move(pieceWasLookedAt)},
            asideOf(services))
    , retrial(judge, board, facts, log)
    , target(wanted.connections, share, judge.sources())
    , bytes(facts, board, retrial, share, target, audit, services.rest, byteListener)
    , writer(wanted, facts, board, judge, audit, bytes)
    , connections(share, board)
    , trials(wanted, judge, board, facts, audit, writer, target, seed)
    , choice(judge, board, facts, audit, target, trials, connections)
    , exchanges(services, share, target,
                {.headCame = [this](Connection& connection) { answers.takeHead(connection); },
                 .bytesCame = [this](Connection& connection) { reader.read(connection); },
                 .headNeverCame =
                     [this](Connection& connection) {
                         ends.lose(connection, connection.transfer->error().value_or(DownloadError{}));
                     }},
                log)
    , asker(facts, board, writer, share, audit, exchanges)
    , disputes(facts, board, judge, connections, writer, audit, trials, retrial, course, log)
    , ends(wanted, services.limits, facts, board, connections, target, trials, audit, writer, disputes,
           course, log)
    , answers(wanted, services.limits, facts, board, judge, connections, writer, trials, asker, disputes,
              ends, course, listener, log)
    , bodies(facts, board, connections, writer, trials, asker, disputes, ends, course, log,
             [&byteListener] { return byteListener.crewMustHold(); })
    , reader(connections, target, share, services.rest, bodies, log)
    , staff(wanted, facts, board, judge, connections, target, share, writer, trials, choice, asker, log)
    , rows(connections, board, share)
{
}

} // namespace tributary
