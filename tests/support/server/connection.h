#pragma once

#include "tests/support/server/exchange_log.h"
#include "tests/support/sockets/socket_thread.h"
#include "tests/support/sockets/transport.h"

namespace tributary::test {

class Connection;

// State that the connections of one server share. Lives on the server's thread, except for the log.
struct ServerState
{
    Script script;
    ExchangeLog log;
    const TimePoint began = Clock::now();
    std::vector<Connection*> connections;
    qint64 bodyBytes = 0;           // handed to the kernel, of all answers
    std::optional<qint64> dam = {}; // nothing is sent beyond so many of them

    bool isHeldBack() const { return dam && bodyBytes >= *dam; }
};

// One accepted connection: reads requests, one after another, and sends what the script says.
class Connection : public Watched
{
public:
    Connection(std::unique_ptr<Transport> transport, ServerState& state, std::span<char> scratch);
    ~Connection() override;

    Interest interest() const override;
    void wake(short events, TimePoint now) override;
    bool isOver() const override { return m_stage == Stage::Over; }
    // Resets it at once.
    void drop();
    // To be called once the dam is gone.
    void goOn() { m_wantsToWrite = true; }

private:
    enum class Stage {
        Serving,
        AwaitingAcknowledgement, // of all bytes, before a reset that would lose them
        AwaitingPeer,            // has said its end, waits for the other's
        Over,
    };

    void setStage(Stage stage);
    void serve(TimePoint now);
    // False once the peer has left.
    bool readInput();
    bool beginReply(TimePoint now);
    Reply answer(Request request, TimePoint now);
    // True as long as more can be done at once.
    bool sendSome(TimePoint now);
    bool sendBytes(qsizetype bytes, TimePoint now);
    bool finishReply(TimePoint now);
    bool cut(Cut how, TimePoint now);
    void endPolitely(TimePoint now);
    void resetOnceAcknowledged(TimePoint now);
    void leaveOnceAlone(TimePoint now);
    void endExchange(Ending ending, TimePoint now);
    std::chrono::nanoseconds since(TimePoint now) const { return now - m_state.began; }

    const std::unique_ptr<Transport> m_transport;
    ServerState& m_state;
    const std::span<char> m_scratch;
    const int m_number;

    Stage m_stage = Stage::Serving;
    QByteArray m_input;
    int m_requests = 0;
    std::optional<int> m_exchange; // the one being answered, as the log numbers it
    std::optional<Transmission> m_transmission;
    bool m_closesAfterwards = false;
    bool m_wantsToWrite = false;
    TimePoint m_wakeAt = TimePoint::max();
    TimePoint m_deadline = TimePoint::max();
};

} // namespace tributary::test
