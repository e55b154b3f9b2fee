#include "tests/support/server/connection.h"

#include <algorithm>

namespace tributary::test {

namespace {

using namespace std::chrono_literals;

// How long a peer may take over its side of an end before we stop caring.
constexpr auto longestSilence = 20s;
// How often one connection may fill the socket before the others have their turn.
constexpr int turnsInARow = 8;
constexpr qsizetype longestRequest = 64 << 20;

} // namespace

Connection::Connection(std::unique_ptr<Transport> transport, ServerState& state, std::span<char> scratch)
    : m_transport(std::move(transport))
    , m_state(state)
    , m_scratch(scratch)
    , m_number(state.log.connectionOpened())
{
    m_state.connections.push_back(this);
}

Connection::~Connection()
{
    drop();
    std::erase(m_state.connections, this);
}

void Connection::drop()
{
    if (m_stage == Stage::Over)
        return;
    endExchange(Ending::Dropped, Clock::now());
#ifdef Q_OS_WIN
    // Wine may tell the other side nothing of a reset; whoever is about resets asks for one by its answer.
    m_transport->socket().close();
#else
    m_transport->socket().reset();
#endif
    setStage(Stage::Over);
}

void Connection::setStage(Stage stage)
{
    if (m_stage == Stage::Serving && stage != Stage::Serving)
        m_state.log.connectionClosed();
    m_stage = stage;
}

Watched::Interest Connection::interest() const
{
    const bool writes = m_wantsToWrite || m_transport->wantsToWrite();
    const int writing = writes ? Writable : 0;
    const int reading = m_stage == Stage::AwaitingAcknowledgement ? 0 : Readable;
    return {.descriptor = m_transport->socket().descriptor(),
            .events = static_cast<short>(reading | writing),
            .wakeAt = std::min(m_wakeAt, m_deadline)};
}

void Connection::wake(short events, TimePoint now)
{
    m_wantsToWrite = false;
    m_wakeAt = TimePoint::max();
    m_transport->flush();
    if (m_stage == Stage::AwaitingAcknowledgement)
        return resetOnceAcknowledged(now);
    if (m_stage == Stage::AwaitingPeer)
        return leaveOnceAlone(now);
    if (m_stage == Stage::Over)
        return;
    const bool peerStays = (events & ~Writable) == 0 || readInput();
    if (peerStays)
        return serve(now);
    // Someone who asks and leaves at once has asked nevertheless. Half-closed clients are taken for gone,
    // too: no downloader is one, and a stalled reply would otherwise never learn that nobody waits for it.
    if (!m_exchange)
        beginReply(now);
    endExchange(Ending::PeerLeft, now);
    m_transport->socket().close();
    setStage(Stage::Over);
}

bool Connection::readInput()
{
    while (m_input.size() < longestRequest) {
        const Moved moved = m_transport->read(m_scratch);
        if (moved.state != Moved::State::Some)
            return moved.state == Moved::State::NotNow;
        m_input.append(m_scratch.data(), moved.bytes);
    }
    return false;
}

void Connection::serve(TimePoint now)
{
    for (int turn = 0; turn < turnsInARow && m_stage == Stage::Serving; ++turn) {
        if (!m_transmission && !beginReply(now))
            return;
        if (m_stage == Stage::Over || !sendSome(now))
            return;
    }
    m_wantsToWrite = true;
}

bool Connection::beginReply(TimePoint now)
{
    auto parsed = parseRequest(m_input);
    if (!parsed && parsed.error() == ParseProblem::Incomplete)
        return false;
    if (!parsed) {
        m_input.clear();
        parsed = ParsedRequest{};
    }
    m_input.remove(0, parsed->length);
    const bool isHead = parsed->request.method == "HEAD";
    m_closesAfterwards = !parsed->request.wantsKeepAlive();
    const auto answering = isHead ? Transmission::Answering::HeadOnly : Transmission::Answering::Everything;
    m_transmission.emplace(answer(std::move(parsed->request), now), answering, now);
    m_closesAfterwards |= m_transmission->closesAfterwards();
    return true;
}

Reply Connection::answer(Request request, TimePoint now)
{
    Exchange exchange{.request = std::move(request),
                      .connection = m_number,
                      .indexOnConnection = m_requests++,
                      .openConnections = m_state.log.openConnections(),
                      .time = since(now)};
    exchange.index = m_state.log.begin({.request = exchange.request,
                                        .connection = m_number,
                                        .indexOnConnection = exchange.indexOnConnection,
                                        .range = exchange.request.range(),
                                        .began = exchange.time});
    exchange.activeRequests = m_state.log.activeRequests();
    m_exchange = exchange.index;
    const bool isMalformed = exchange.request.method.isEmpty();
    const Reply reply = isMalformed ? Reply(400).closing() : m_state.script(exchange);
    m_state.log.setStatus(exchange.index, reply.statusCode());
    return reply;
}

bool Connection::sendSome(TimePoint now)
{
    if (m_state.isHeldBack())
        return false;
    const Transmission::Step step = m_transmission->peek(m_scratch, now);
    switch (step.kind) {
    case Transmission::Step::Kind::Bytes: return sendBytes(step.bytes, now);
    case Transmission::Step::Kind::Wait: m_wakeAt = step.until; return false;
    case Transmission::Step::Kind::Cut: return cut(step.how, now);
    case Transmission::Step::Kind::Done: break;
    }
    return finishReply(now);
}

bool Connection::sendBytes(qsizetype bytes, TimePoint now)
{
    const Moved moved = m_transport->write({m_scratch.data(), static_cast<size_t>(bytes)});
    if (moved.state == Moved::State::Broken) {
        endExchange(Ending::PeerLeft, now);
        m_transport->socket().close();
        setStage(Stage::Over);
        return false;
    }
    if (moved.state == Moved::State::Some) {
        const qint64 ofBody = m_transmission->consume(moved.bytes, now);
        m_state.log.addBodyBytes(*m_exchange, ofBody);
        m_state.bodyBytes += ofBody;
    }
    m_wantsToWrite = moved.bytes < bytes;
    return !m_wantsToWrite;
}

bool Connection::finishReply(TimePoint now)
{
    if (!m_transport->flush())
        return false;
    endExchange(Ending::Complete, now);
    if (m_closesAfterwards)
        endPolitely(now);
    return m_stage == Stage::Serving;
}

bool Connection::cut(Cut how, TimePoint now)
{
    if (!m_transport->flush())
        return false;
    endExchange(Ending::Cut, now);
    m_deadline = now + longestSilence;
    if (how == Cut::Reset) {
        setStage(Stage::AwaitingAcknowledgement);
        resetOnceAcknowledged(now);
    } else {
        m_transport->socket().endWriting();
        setStage(Stage::AwaitingPeer);
    }
    return false;
}

void Connection::endPolitely(TimePoint now)
{
    m_transport->sayGoodbye();
    m_transport->socket().endWriting();
    m_deadline = now + longestSilence;
    setStage(Stage::AwaitingPeer);
}

void Connection::resetOnceAcknowledged(TimePoint now)
{
    if (m_transport->socket().unsent() > 0 && now < m_deadline) {
        m_wakeAt = now + 1ms;
        return;
    }
    m_transport->socket().reset();
    setStage(Stage::Over);
}

void Connection::leaveOnceAlone(TimePoint now)
{
    // Closing with unread input would turn our FIN into a reset.
    Moved moved{Moved::State::Some};
    while (moved.state == Moved::State::Some)
        moved = m_transport->socket().read(m_scratch);
    if (moved.state == Moved::State::NotNow && now < m_deadline)
        return;
    m_transport->socket().close();
    setStage(Stage::Over);
}

void Connection::endExchange(Ending ending, TimePoint now)
{
    m_transmission.reset();
    if (m_exchange)
        m_state.log.end(*m_exchange, ending, since(now));
    m_exchange.reset();
}

} // namespace tributary::test
