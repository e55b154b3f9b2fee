#include "core/engine/transfer/byte_news.h"

#include <utility>

namespace tributary {

ByteNews::ByteNews(const FileFacts& facts, const WorkBoard& board, WholeRetrial& retrial, LimitShare& share,
                   ConnectionNumber& connectionNumber, PieceAudit& audit, BurstRest& rest,
                   ByteListener& listener)
    : m_facts(facts)
    , m_board(board)
    , m_retrial(retrial)
    , m_share(share)
    , m_connectionNumber(connectionNumber)
    , m_audit(audit)
    , m_rest(rest)
    , m_listener(listener)
{
}

void ByteNews::bodyReplaces(ByteRange place, QByteArrayView bytes, const Assembly& part)
{
    m_retrial.noteReplaced(place, bytes, part);
}

void ByteNews::bodyWrote(BodyWriter::Written written)
{
    m_share.noteFlow(written.at);
    m_rest.noteBytes(written.range.length(), m_share.bufferSize());
    m_connectionNumber.noteBytes(written.range.length());
    m_listener.crewWrote(written.fresh, std::move(written.sealed), m_board.here(), m_facts.known());
    if (m_audit.isBegun()) {
        m_audit.note(written.range);
        m_audit.check();
    }
}

void ByteNews::bodyCompared(qint64 bytes)
{
    m_listener.crewCompared(bytes);
}

} // namespace tributary
