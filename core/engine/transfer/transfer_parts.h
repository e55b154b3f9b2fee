#pragma once

#include "core/engine/transfer/answer_desk.h"
#include "core/engine/transfer/body_desk.h"
#include "core/engine/transfer/byte_news.h"
#include "core/engine/transfer/connection_rows.h"
#include "core/engine/transfer/leased_exchanges.h"
#include "core/engine/transfer/staff.h"

namespace tributary {

// The parts of a transfer, joined. There are so many because each is one idea with its own state; a part
// knows only some of those above it, and asks for the rest by the course.
struct TransferParts
{
    TransferParts(const DownloadRequest& wanted, const JobServices& services, CrewListener& listener,
                  ByteListener& byteListener, TransferCourse& course, std::function<void()> pieceWasLookedAt,
                  quint32 seed);

    LogReader log;
    LimitShare share;
    FileFacts facts;
    SourceJudge judge;
    WorkBoard board;
    PieceAudit audit;
    WholeRetrial retrial;
    ConnectionTarget target;
    ByteNews bytes;
    BodyWriter writer;
    ConnectionSet connections;
    SourceTrials trials;
    SourceChoice choice;
    LeasedExchanges exchanges;
    Asker asker;
    Disputes disputes;
    ExchangeEnds ends;
    AnswerDesk answers;
    BodyDesk bodies;
    BodyReader reader;
    Staff staff;
    ConnectionReport rows;
};

} // namespace tributary
