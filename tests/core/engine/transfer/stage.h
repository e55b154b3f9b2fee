#pragma once

#include "core/engine/transfer/crew_members.h"

#include <deque>
#include <functional>
#include <map>

namespace tributary {

// A disk that is memory, and full or broken when it is told so.
class HeldBytes final : public Assembly
{
public:
    Expected<void> checkRoom(qint64) override { return {}; }
    Expected<void> makeRoom(qint64, SpaceReservation) override { return {}; }
    Expected<void> write(qint64 offset, QByteArrayView bytes) override
    {
        if (isFull)
            return std::unexpected(DownloadError{.kind = ErrorKind::NoSpace});
        if (content.size() < offset + bytes.size())
            content.append(QByteArray(offset + bytes.size() - content.size(), '\0'));
        content.replace(offset, bytes.size(), bytes.toByteArray());
        return {};
    }
    Expected<qint64> read(qint64 offset, std::span<char> into) const override
    {
        if (isUnreadable)
            return std::unexpected(DownloadError{.kind = ErrorKind::DiskError});
        const QByteArray there = content.mid(offset, static_cast<qsizetype>(into.size()));
        std::ranges::copy(there, into.begin());
        return there.size();
    }
    Expected<void> truncate(qint64) override { return {}; }
    Expected<void> sync() override { return {}; }
    Expected<FileIdentity> identity() const override { return FileIdentity{}; }
    Expected<void> requireLength(const RangeSet&) const override { return {}; }
    Expected<void> assemble(qint64, std::atomic<qint64>&, const std::atomic_bool&) override { return {}; }

    std::optional<qint64> largestPiece() const override { return largest; }

    QByteArray content;
    bool isFull = false;
    bool isUnreadable = false;
    std::optional<qint64> largest;
};

// An answer that says what it is told to say.
class ToldAnswer final : public AnswerStream
{
public:
    void stop() override { isStopped = true; }
    bool isConnected() const override { return true; }
    bool hasHead() const override { return toldHead.has_value(); }
    const ResponseHead& head() const override { return toldHead.value(); }
    qint64 available() const override { return body.size(); }
    qint64 read(std::span<char> into) override
    {
        const auto length = std::min<qsizetype>(body.size(), static_cast<qsizetype>(into.size()));
        std::copy_n(body.cbegin(), length, into.begin());
        body.remove(0, length);
        return length;
    }
    void setBufferSize(qint64 bytes) override { bufferSize = bytes; }
    bool isOver() const override { return toldOver; }
    std::optional<DownloadError> error() const override { return toldError; }
    bool isEndAnnounced() const override { return isAnnounced; }
    std::chrono::duration<double> latency() const override { return std::chrono::milliseconds(20); }
    std::optional<DownloadError> overdue(const Timeouts& timeouts, Clock::time_point now) const override
    {
        return now - askedAt > timeouts.silence ? std::optional(DownloadError{.kind = ErrorKind::TimedOut})
                                                : std::nullopt;
    }

    std::optional<ResponseHead> toldHead;
    QByteArray body;
    bool toldOver = false;
    bool isAnnounced = true;
    bool isStopped = false;
    std::optional<DownloadError> toldError;
    qint64 bufferSize = 0;
    Clock::time_point askedAt{};
};

inline QUrl ownLink()
{
    return QUrl(QStringLiteral("http://own.example/file"));
}

inline QUrl mirrorLink(int number)
{
    return QUrl(QStringLiteral("http://mirror%1.example/file").arg(number));
}

// One download of a link and so many mirrors, over as many connections to each as asked for.
inline DownloadRequest wantedFrom(int mirrors, int connections = 4)
{
    DownloadRequest wanted;
    wanted.url = ownLink();
    for (int i = 1; i <= mirrors; ++i)
        wanted.mirrors.append({.url = mirrorLink(i), .credentials = {}});
    wanted.connections = {.growth = ConnectionGrowthKind::Fixed, .most = connections};
    return wanted;
}

// The surroundings of the members on a stage: a clock that a test moves, and notes of what the members tell.
struct StageWorld
{
    explicit StageWorld(DownloadRequest request, const QueueLimits& queueLimits)
        : limits(queueLimits)
        , wanted(std::move(request))
    {
    }

    static constexpr quint32 seed = 7;
    struct Aside
    {
        std::weak_ptr<void> guard;
        std::function<PieceAudit::Finding()> work;
        std::function<void(PieceAudit::Finding)> then;
    };

    MonotonicTime time{std::chrono::hours(1)};
    SharedLimits limits;
    DownloadRequest wanted;
    QStringList lines;
    QList<ByteRange> forgotten;
    std::deque<Aside> aside;
    int piecesLookedAt = 0;
    bool mustHold = false;
};

// The members of a crew, but for what is outside: the disk is memory, an exchange is what a test says, and
// hashing is done when a test says so.
class Stage : public StageWorld,
              public TransferCourse,
              public CrewListener,
              public BodyWriter::Listener,
              public ExchangeOpener,
              public CrewMembers
{
public:
    explicit Stage(DownloadRequest request = wantedFrom(0), const QueueLimits& queueLimits = {})
        : StageWorld(std::move(request), queueLimits)
        , CrewMembers({.wanted = wanted,
                       .limits = limits,
                       .course = *this,
                       .listener = *this,
                       .bodies = *this,
                       .exchanges = *this,
                       .log = [this](const Phrase& line, LogKind) { lines.append(line.english()); },
                       .aside =
                           [this](std::weak_ptr<void> guard, auto work, auto then) {
                               aside.push_back({std::move(guard), std::move(work), std::move(then)});
                           },
                       .forgot = [this](ByteRange range) { forgotten.append(range); },
                       .pieceWasLookedAt = [this] { ++piecesLookedAt; },
                       .mustHold = [this] { return mustHold; },
                       .start = time,
                       .seed = seed})
    {
    }

    // The own link, or another source, has said that the file has that size, and brings parts of it.
    void begin(qint64 size, size_t definer = 0, const QByteArray& etag = {})
    {
        ResponseHead head;
        head.etag = etag;
        facts.open({.verdict = Verdict::UseRange, .range = {0, size}, .total = size}, head,
                   FileFacts::Teller::OwnLink);
        facts.proceed();
        judge.define(source(definer), validatorsOf(head));
        writer.begin(part);
        board.begin(size, {}, facts.splitting());
        audit.begin(size, part);
    }
    Source& source(size_t number) { return judge.sources().at(number); }
    // A connection that asks that source for a piece.
    Connection& hire(size_t number, std::optional<ByteRange> piece = {},
                     ConnectionPhase phase = ConnectionPhase::Receiving)
    {
        Connection& hired = *connections.idleOrHired(source(number), time);
        hired.source = &source(number);
        hired.phase = phase;
        hired.asking.at = time;
        hired.asking.place = source(number).url;
        hired.question = {.url = source(number).url, .range = piece, .ifRange = {}};
        hired.bodyPosition = 0;
        hired.fresh = 0;
        answer(hired);
        if (!piece)
            return hired;
        hired.claim = board.plan().claimGiven(*piece, time).id;
        hired.bodyPosition = piece->begin;
        hired.bodyEnd = piece->end;
        hired.sealer.emplace(blockSize);
        return hired;
    }
    ToldAnswer& answer(Connection& connection)
    {
        auto* told = new ToldAnswer;
        told->askedAt = time;
        connection.transfer.reset(told);
        return *told;
    }
    static ToldAnswer& answerOf(Connection& connection)
    {
        return static_cast<ToldAnswer&>(*connection.transfer);
    }
    // The source brings that piece, all of it of one letter.
    bool bring(size_t number, ByteRange piece, char letter)
    {
        Connection& connection = hire(number, piece);
        const auto stored = writer.store(connection, QByteArray(piece.length(), letter), time);
        if (stored)
            connections.drop(connection);
        else
            refusal = stored.error();
        return stored.has_value();
    }
    // Does what was given to be done aside; tells how much that was.
    int workAside()
    {
        int done = 0;
        for (; !aside.empty(); ++done) {
            const auto [guard, work, then] = std::move(aside.front());
            aside.pop_front();
            auto found = work();
            if (!guard.expired())
                then(std::move(found));
        }
        return done;
    }

    MonotonicTime now() const override { return time; }
    void fill() override
    {
        ++fills;
        if (whenFilled)
            whenFilled();
    }
    bool finishIfWhole() override { return finishes && board.isBegun() && audit.isFileDone(); }
    void halt() override
    {
        board.releaseAll(time);
        connections.dismissAll();
    }
    void beTroubled(const Trouble& told) override { troubles.push_back(told); }
    void startOver() override { ++startsOver; }
    void goOnAsOneStream() override { ++goesOnAsOneStream; }
    void readFrom(Connection& connection) override { readFromLast = &connection; }
    void readSoon() override {}
    void crewOpened(const Opening& opening) override { opened = opening; }
    void crewComplete() override {}
    void crewStartsOver() override {}
    void crewTroubled(const Trouble&) override {}
    void crewLog(const Phrase& line) override { lines.append(line.english()); }
    void crewLogExchange(const std::function<Phrase()>& line, LogKind) override
    {
        lines.append(line().english());
    }
    void bodyReplaces(ByteRange place, QByteArrayView bytes, const Assembly& assembly) override
    {
        retrial.noteReplaced(place, bytes, assembly);
    }
    void bodyWrote(BodyWriter::Written news) override
    {
        audit.note(news.range);
        written.push_back(std::move(news));
    }
    void bodyCompared(qint64 bytes) override { compared += bytes; }
    void open(Connection& connection) override
    {
        answer(connection);
        sent.push_back(&connection);
    }

    static constexpr qint64 blockSize = 64 * 1024;

    std::shared_ptr<HeldBytes> part = std::make_shared<HeldBytes>();
    std::vector<Trouble> troubles;
    std::vector<BodyWriter::Written> written;
    std::vector<Connection*> sent;
    std::optional<BodyWriter::Refusal> refusal;
    std::optional<Opening> opened;
    Connection* readFromLast = nullptr;
    qint64 compared = 0;
    int fills = 0;
    std::function<void()> whenFilled;
    int startsOver = 0;
    int goesOnAsOneStream = 0;
    bool finishes = false;
};

} // namespace tributary
