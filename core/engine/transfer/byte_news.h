#pragma once

#include "core/engine/bytes/body_writer.h"
#include "core/engine/bytes/whole_retrial.h"
#include "core/engine/shared/burst_rest.h"
#include "core/engine/transfer/connection_number.h"
#include "core/engine/transfer/crew_listener.h"

namespace tributary {

// Tells all that count bytes of those that were written.
class ByteNews : public BodyWriter::Listener
{
public:
    ByteNews(const FileFacts& facts, const WorkBoard& board, WholeRetrial& retrial, LimitShare& share,
             ConnectionNumber& connectionNumber, PieceAudit& audit, BurstRest& rest, ByteListener& listener);

    void bodyReplaces(ByteRange place, QByteArrayView bytes, const Assembly& part) override;
    void bodyWrote(BodyWriter::Written written) override;
    void bodyCompared(qint64 bytes) override;

private:
    const FileFacts& m_facts;
    const WorkBoard& m_board;
    WholeRetrial& m_retrial;
    LimitShare& m_share;
    ConnectionNumber& m_connectionNumber;
    PieceAudit& m_audit;
    BurstRest& m_rest;
    ByteListener& m_listener;
};

} // namespace tributary
