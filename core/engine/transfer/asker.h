#pragma once

#include "core/engine/bytes/body_writer.h"
#include "core/engine/transfer/connection_set.h"

namespace tributary {

// Opens the exchange that a connection's question asks for.
class ExchangeOpener
{
public:
    virtual ~ExchangeOpener() = default;
    virtual void open(Connection& connection) = 0;
};

// Decides what each connection asks for, and sends the request as soon as the host may be asked.
class Asker
{
public:
    Asker(const FileFacts& facts, const WorkBoard& board, const BodyWriter& writer, LimitShare& share,
          const PieceAudit& audit, ExchangeOpener& opener);

    // The beginning of a file of which nothing is known, or all of it.
    void askFirst(Connection& connection, Source& source, ByteRange segment, MonotonicTime now);
    void askFor(Connection& connection, const Claim& claim, MonotonicTime now);
    // Asks for what the connection's segment still wants.
    void askForRest(Connection& connection, MonotonicTime now);
    // Asks for bytes that are here, to compare them.
    void askStretch(Connection& connection, ByteRange stretch, MonotonicTime now);
    // Sends the connection's question as it is now.
    void ask(Connection& connection, MonotonicTime now);
    void askWhoseTurnHasCome(const ConnectionSet& connections, MonotonicTime now);
    // The part of the connection's question that its answer is judged by.
    Asked asked(const Connection& connection, Siblings siblings) const;

private:
    const FileFacts& m_facts;
    const WorkBoard& m_board;
    const BodyWriter& m_writer;
    LimitShare& m_share;
    const PieceAudit& m_audit;
    ExchangeOpener& m_opener;

    bool isToOverlap(Connection& connection, qint64 begin) const;
    bool mayAsk(Connection& connection, MonotonicTime now);
    void send(Connection& connection, MonotonicTime now);
};

} // namespace tributary
