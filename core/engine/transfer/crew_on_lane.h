#pragma once

#include "core/engine/transfer/body_reader.h"
#include "core/engine/transfer/byte_news.h"
#include "core/engine/transfer/crew_members.h"
#include "core/engine/transfer/leased_exchanges.h"

namespace tributary {

// The members of a crew, with the lines and the pools of a lane.
struct CrewOnLane : CrewMembers
{
    CrewOnLane(const DownloadRequest& wanted, const JobServices& services, CrewListener& listener,
               ByteListener& byteListener, TransferCourse& course, std::function<void()> pieceWasLookedAt,
               quint32 seed);

    ByteNews bytes;
    LeasedExchanges exchanges;
    BodyReader reader;
};

} // namespace tributary
