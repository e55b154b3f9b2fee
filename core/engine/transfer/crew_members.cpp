#include "core/engine/transfer/crew_members.h"

#include <QDateTime>

#include <utility>

namespace tributary {

CrewMembers::CrewMembers(const Outside& outside)
    : log(outside.log)
    , share(outside.limits, outside.wanted, outside.start)
    , judge(outside.wanted, outside.limits, outside.seed, log)
    , board(judge.corroboration(),
            [this, forgot = outside.forgot](ByteRange range) {
                audit.forget(range);
                connections.forget(range);
                forgot(range);
            })
    , audit(outside.wanted.pieces, board,
            {.mended = [this](const auto& wrongBefore) { disputes.heedMended(wrongBefore); },
             .wrong = [this](PieceAudit::WrongPiece wrong) { disputes.heedWrongPiece(std::move(wrong)); },
             .unreadable = [this](const DownloadError& error) { disputes.endTransfer(error); },
             .lookedAt = outside.pieceWasLookedAt},
            outside.aside)
    , retrial(judge, board, facts, log)
    , connectionNumber(outside.wanted.connections, share, judge.sources())
    , writer(outside.wanted, facts, board, judge, audit, outside.bodies)
    , connections(share, board,
                  StoryBook([&course = outside.course] { return course.now(); }, outside.start,
                            QDateTime::currentDateTimeUtc()))
    , trials(outside.wanted, judge, board, facts, audit, writer, connectionNumber, outside.seed)
    , choice(judge, board, facts, audit, connectionNumber, trials, connections)
    , asker(facts, board, writer, share, audit, outside.exchanges)
    , disputes(facts, board, judge, connections, writer, audit, trials, retrial, outside.course, log)
    , ends(outside.wanted, outside.limits, facts, board, connections, connectionNumber, trials, audit, writer,
           disputes, outside.course, log)
    , answers(outside.wanted, outside.limits, facts, board, judge, connections, writer, trials, asker,
              disputes, ends, outside.course, outside.listener, log)
    , bodies(facts, board, connections, writer, trials, asker, disputes, ends, outside.course, log,
             outside.mustHold)
    , staff(outside.wanted, facts, board, judge, connections, connectionNumber, share, writer, trials, choice,
            asker, log)
    , rows(connections, board, share)
{
}

} // namespace tributary
