#pragma once

#include "core/engine/transfer/asker.h"
#include "core/engine/transfer/body_reader.h"
#include "core/engine/transfer/exchange_ends.h"

namespace tributary {

// Takes the bytes that were read: inflates, stores or compares them, and leads on to the end of the exchange
// or to a dispute.
class BodyDesk : public BodyReader::Listener
{
public:
    // Tells whether nothing may be written for now.
    using MustHold = std::function<bool()>;

    BodyDesk(FileFacts& facts, WorkBoard& board, ConnectionSet& connections, BodyWriter& writer,
             SourceTrials& trials, Asker& asker, Disputes& disputes, ExchangeEnds& ends,
             TransferCourse& course, LogReader log, MustHold mustHold);

    MonotonicTime now() const override { return m_course.now(); }
    bool mustHold() const override { return m_mustHold(); }
    bool isSated(const Connection& connection) const override;
    bool storeBytes(Connection& connection, std::span<char> bytes) override;
    bool compareBytes(Connection& connection, QByteArrayView bytes) override;
    void bodyIsRead(Connection& connection) override { m_ends.finish(connection); }
    void bodyEnded(Connection& connection) override { m_ends.conclude(connection); }
    void bodyIsStuck(Connection& connection) override;

private:
    FileFacts& m_facts;
    WorkBoard& m_board;
    ConnectionSet& m_connections;
    BodyWriter& m_writer;
    SourceTrials& m_trials;
    Asker& m_asker;
    Disputes& m_disputes;
    ExchangeEnds& m_ends;
    TransferCourse& m_course;
    LogReader m_log;
    MustHold m_mustHold;

    bool store(Connection& connection, QByteArrayView bytes);
    void askOverlapped(Connection& connection);
    void leaveOther(Connection& connection);
    bool endsWithinItsOverlap(const Connection& connection) const;
    void askBehindItsOverlap(Connection& connection);
    void passBeginning(Connection& connection);
    void passStretch(Connection& connection);
    void showTheRest(Connection& connection, ByteRange rest);
};

} // namespace tributary
