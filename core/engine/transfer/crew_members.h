#pragma once

#include "core/engine/transfer/answer_desk.h"
#include "core/engine/transfer/body_desk.h"
#include "core/engine/transfer/connection_rows.h"
#include "core/engine/transfer/staff.h"

namespace tributary {

// The members of a crew that need no sockets, joined. The first ones each own a state: what is here, who is
// asked, who is believed. Those from Asker on decide what follows from what happens, and own hardly any. The
// struct has a member for each class of the crew, because this is the one place that joins them.
struct CrewMembers
{
    // The download's wishes and the objects around the members, which outlive them.
    struct Outside
    {
        const DownloadRequest& wanted;
        SharedLimits& limits;
        TransferCourse& course;
        CrewListener& listener;
        BodyWriter::Listener& bodies;
        ExchangeOpener& exchanges;
        LogReader log;
        PieceAudit::Aside aside;
        std::function<void(ByteRange)> forgot; // bytes, which will be fetched again
        std::function<void()> pieceWasLookedAt;
        std::function<bool()> mustHold; // reading waits for the disk
        MonotonicTime start;
        quint32 seed = 0;
    };

    explicit CrewMembers(const Outside& outside);

    LogReader log;
    LimitShare share;
    FileFacts facts;
    SourceJudge judge;
    WorkBoard board;
    PieceAudit audit;
    WholeRetrial retrial;
    ConnectionNumber connectionNumber;
    BodyWriter writer;
    ConnectionSet connections;
    SourceTrials trials;
    SourceChoice choice;
    Asker asker;
    Disputes disputes;
    ExchangeEnds ends;
    AnswerDesk answers;
    BodyDesk bodies;
    Staff staff;
    ConnectionReport rows;
};

} // namespace tributary
