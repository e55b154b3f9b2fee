#include "core/storage/store/rescue/write_ahead_log.h"

#include "core/storage/store/rescue/sealed_page.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace tributary {

namespace {

// Constants of SQLite's file format, which is fixed for ever.
constexpr quint32 formatVersion = 3'007'000;
constexpr quint32 logMark = 0x377f0682; // its last bit: sums are of big-endian words
constexpr qsizetype headSize = 32;
constexpr qsizetype summedOfHead = 24; // what its own sum covers
constexpr qsizetype frameHeadSize = 24;
constexpr qsizetype summedOfFrameHead = 8; // the page's number, and the size of the store after a commit
constexpr quint32 smallestPage = 512;
constexpr quint32 largestPage = 65'536;

struct Sum
{
    quint32 first = 0;
    quint32 second = 0;

    friend bool operator==(const Sum&, const Sum&) = default;
};

enum class Words : quint8 { LittleEndian, BigEndian };

quint32 wordAt(QByteArrayView bytes, qsizetype at, Words words)
{
    return words == Words::BigEndian ? qFromBigEndian<quint32>(bytes.data() + at)
                                     : qFromLittleEndian<quint32>(bytes.data() + at);
}

Sum sumOf(QByteArrayView bytes, Sum before, Words words)
{
    Sum sum = before;
    for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
        sum.first += wordAt(bytes, at, words) + sum.second;
        sum.second += wordAt(bytes, at + 4, words) + sum.first;
    }
    return sum;
}

Sum sumAt(QByteArrayView bytes, qsizetype at)
{
    return {.first = qFromBigEndian<quint32>(bytes.data() + at),
            .second = qFromBigEndian<quint32>(bytes.data() + at + 4)};
}

void putSum(Sum sum, char* to)
{
    qToBigEndian(sum.first, to);
    qToBigEndian(sum.second, to + 4);
}

bool differInOneBit(QByteArrayView left, QByteArrayView right)
{
    int bits = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        bits += std::popcount(static_cast<unsigned>(static_cast<quint8>(left[i] ^ right[i])));
    return bits == 1;
}

bool differInOneBit(Sum left, Sum right)
{
    return std::popcount(left.first ^ right.first) + std::popcount(left.second ^ right.second) == 1;
}

// How much the checksum grows when an even or an odd word grows by one.
struct Weights
{
    Sum even{1, 1};
    Sum odd{0, 1};

    void stepBack()
    {
        for (Sum* weight : {&even, &odd}) {
            weight->first += weight->second;
            weight->second += weight->first;
        }
    }
};

// The byte of a word that has a bit of this weight.
qsizetype byteOf(int bit, Words words)
{
    return words == Words::BigEndian ? 3 - bit / 8 : bit / 8;
}

// A turned bit moves the sum by a power of two times the weight of its word, up or down.
std::optional<int> bitThatMoves(quint32 word, Sum weight, Sum move)
{
    for (int bit = 0; bit < 32; ++bit) {
        const quint32 one = quint32{1} << bit;
        const quint32 by = word & one ? -one : one;
        if (by * weight.first == move.first && by * weight.second == move.second)
            return bit;
    }
    return std::nullopt;
}

// The bits of which one must have been turned, counted over all bytes, for their sum to be what it is. The
// higher bits of words are much alike to it, so that there may be hundreds.
std::vector<qsizetype> bitsThatMayBeWrong(QByteArrayView bytes, Sum before, Sum wanted, Words words)
{
    const Sum found = sumOf(bytes, before, words);
    const Sum move{.first = wanted.first - found.first, .second = wanted.second - found.second};
    std::vector<qsizetype> bits;
    Weights weights;
    for (qsizetype at = bytes.size() - 8; at >= 0; at -= 8) {
        for (const auto& [offset, weight] : {std::pair(at, weights.even), std::pair(at + 4, weights.odd)}) {
            if (const auto bit = bitThatMoves(wordAt(bytes, offset, words), weight, move))
                bits.push_back(8 * (offset + byteOf(*bit, words)) + *bit % 8);
        }
        weights.stepBack();
    }
    return bits;
}

QByteArray withBitTurned(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << bit % 8));
    return bytes;
}

struct Frame
{
    QByteArray summed; // of the head, and the page
    Sum sum;
};

quint32 pageOf(QByteArrayView frame)
{
    return qFromBigEndian<quint32>(frame.data());
}

// How many pages the store has after the commit that ends with this frame; 0 for any other frame.
quint32 sizeAfter(QByteArrayView frame)
{
    return qFromBigEndian<quint32>(frame.data() + 4);
}

// Reads one log. Frames are counted from 0.
class LogReading
{
public:
    explicit LogReading(QByteArrayView log)
        : m_log(log)
    {
    }

    std::optional<MendedLog> mended();

private:
    QByteArrayView m_log;
    QByteArray m_head;
    Words m_words = Words::LittleEndian;
    qsizetype m_pageSize = 0;
    QByteArray m_salts;
    std::optional<Sum> m_before; // the next frame; not known after a head that is beyond mending
    std::vector<Frame> m_frames;
    int m_mended = 0;
    int m_lost = 0;

    qsizetype frameSize() const { return frameHeadSize + m_pageSize; }
    qsizetype count() const { return (m_log.size() - headSize) / frameSize(); }
    QByteArrayView rawFrame(qsizetype n) const
    {
        return m_log.sliced(headSize + n * frameSize(), frameSize());
    }
    QByteArrayView saltsOf(qsizetype n) const { return rawFrame(n).sliced(summedOfFrameHead, 8); }
    Sum sumIn(qsizetype n) const { return sumAt(rawFrame(n), 16); }
    QByteArray summedOf(qsizetype n) const
    {
        return rawFrame(n).first(summedOfFrameHead).toByteArray() + rawFrame(n).sliced(frameHeadSize);
    }

    bool endsACommit(qsizetype n) const { return sizeAfter(rawFrame(n)) != 0; }

    bool readHead();
    bool understandHead(QByteArrayView head);
    bool inferHead();
    bool isRightAfter(qsizetype n, Sum before) const;
    bool take(qsizetype n);
    bool takeMended(qsizetype n);
    void keep(Frame mended);
    bool takeAfterItsLikes(qsizetype n);
    void takeAsItIs(qsizetype n);
    std::optional<QByteArray> withOneBitTurned(qsizetype n, bool isSumSuspect) const;
    qsizetype likeness(QByteArrayView summed) const;
    bool isPlausible(qsizetype n, QByteArrayView summed, quint32 pages) const;
    quint32 sizeBehind(qsizetype n) const;
    std::optional<qsizetype> nextRight(qsizetype from) const;
    bool wasFinishedBehind(qsizetype n) const;
    QByteArray written() const;
};

bool LogReading::understandHead(QByteArrayView head)
{
    const quint32 mark = qFromBigEndian<quint32>(head.data());
    const quint32 pageSize = qFromBigEndian<quint32>(head.data() + 8);
    if ((mark & ~quint32{1}) != logMark || qFromBigEndian<quint32>(head.data() + 4) != formatVersion ||
        pageSize < smallestPage || pageSize > largestPage || !std::has_single_bit(pageSize))
        return false;
    m_words = mark & 1 ? Words::BigEndian : Words::LittleEndian;
    m_pageSize = static_cast<qsizetype>(pageSize);
    m_head = head.toByteArray();
    m_salts = head.sliced(16, 8).toByteArray();
    m_before = sumAt(head, summedOfHead);
    return sumOf(head.first(summedOfHead), {}, m_words) == *m_before;
}

// A head is so small that each of its bits can be tried; the first frame says which of them it was.
bool LogReading::readHead()
{
    if (m_log.size() < headSize)
        return false;
    const QByteArray head = m_log.first(headSize).toByteArray();
    if (understandHead(head))
        return true;
    for (qsizetype bit = 0; bit < 8 * headSize; ++bit) {
        if (understandHead(withBitTurned(head, bit)) && count() > 0 && isRightAfter(0, *m_before)) {
            ++m_mended;
            return true;
        }
    }
    return inferHead();
}

// All of the head stands elsewhere too, but for the count of the times that the log was begun anew, which
// nobody needs: pages have the size that stores have, words are this machine's, and each frame has the salts.
bool LogReading::inferHead()
{
    m_pageSize = 4096;
    m_words = QSysInfo::ByteOrder == QSysInfo::BigEndian ? Words::BigEndian : Words::LittleEndian;
    if (m_log.size() < headSize + 2 * frameSize())
        return false;
    m_salts = saltsOf(1).toByteArray();
    m_head = QByteArray(headSize, '\0');
    qToBigEndian(logMark | (m_words == Words::BigEndian ? 1 : 0), m_head.data());
    qToBigEndian(formatVersion, m_head.data() + 4);
    qToBigEndian(static_cast<quint32>(m_pageSize), m_head.data() + 8);
    m_head.replace(16, 8, m_salts);
    putSum(sumOf(QByteArrayView(m_head).first(summedOfHead), {}, m_words), m_head.data() + summedOfHead);
    m_before.reset();
    ++m_mended;
    return isRightAfter(1, sumIn(0));
}

bool LogReading::isRightAfter(qsizetype n, Sum before) const
{
    return saltsOf(n) == m_salts && sumOf(summedOf(n), before, m_words) == sumIn(n);
}

bool LogReading::take(qsizetype n)
{
    const bool isRight = m_before ? isRightAfter(n, *m_before) : saltsOf(n) == m_salts;
    if (isRight) {
        m_frames.push_back({.summed = summedOf(n), .sum = sumIn(n)});
        m_before = sumIn(n);
    }
    return isRight;
}

// For the last frame, nothing behind it tells whether the wrong bit is in its page or in its checksum.
bool LogReading::takeMended(qsizetype n)
{
    if (!m_before)
        return false;
    const QByteArray summed = summedOf(n);
    const Sum sum = sumOf(summed, *m_before, m_words);
    const bool hasItsSalts = saltsOf(n) == m_salts;
    const bool isFollowed = n + 1 < count() && isRightAfter(n + 1, sumIn(n));
    const bool isSumSuspect = hasItsSalts && !isFollowed && differInOneBit(sum, sumIn(n));
    if (sum == sumIn(n) && differInOneBit(saltsOf(n), m_salts)) {
        keep({.summed = summed, .sum = sum});
        return true;
    }
    std::optional<QByteArray> page = hasItsSalts ? withOneBitTurned(n, isSumSuspect) : std::nullopt;
    if (!page)
        return false;
    keep({.summed = *page, .sum = *page == summed ? sum : sumIn(n)});
    return true;
}

void LogReading::keep(Frame mended)
{
    m_before = mended.sum;
    m_frames.push_back(std::move(mended));
    ++m_mended;
}

// If the next frame goes on from the checksum that this frame must have, only the checksum or the salts of
// this frame are wrong.
bool LogReading::takeAfterItsLikes(qsizetype n)
{
    if (!m_before || n + 1 >= count())
        return false;
    const Sum sum = sumOf(summedOf(n), *m_before, m_words);
    if (!isRightAfter(n + 1, sum))
        return false;
    keep({.summed = summedOf(n), .sum = sum});
    return true;
}

// The summed bytes of a frame, with the one bit turned that makes the checksum right. Where several bits
// would, the seals of the page's records decide; and where none of those is concerned, an impossible page
// number, or a single bit in unused space. nullopt where one bit is not enough.
std::optional<QByteArray> LogReading::withOneBitTurned(qsizetype n, bool isSumSuspect) const
{
    const QByteArray summed = summedOf(n);
    const quint32 pages = std::max(sizeBehind(n), sizeAfter(summed));
    std::optional<QByteArray> best;
    std::pair most{-1, -1};
    if (isSumSuspect) {
        best = summed;
        most = {soundRecordsIn(QByteArrayView(summed).sliced(summedOfFrameHead)),
                isPlausible(n, summed, pages)};
    }
    for (const qsizetype bit : bitsThatMayBeWrong(summed, *m_before, sumIn(n), m_words)) {
        QByteArray tried = withBitTurned(summed, bit);
        const bool isInHead = bit < 8 * summedOfFrameHead;
        const bool isHeadMended = isPlausible(n, tried, pages) &&
                                  (!isPlausible(n, summed, pages) || likeness(tried) > likeness(summed));
        const int likely = isInHead ? (isHeadMended ? 2 : 0) : (tried[bit / 8] == '\0' ? 1 : 0);
        const std::pair likelihood{soundRecordsIn(QByteArrayView(tried).sliced(summedOfFrameHead)), likely};
        if (likelihood <= most)
            continue;
        most = likelihood;
        best = std::move(tried);
    }
    return best;
}

// How many bytes of a page equal those of the frame before it that has the same page number.
qsizetype LogReading::likeness(QByteArrayView summed) const
{
    const auto before = std::ranges::find_if(m_frames.rbegin(), m_frames.rend(), [&](const Frame& frame) {
        return pageOf(frame.summed) == pageOf(summed);
    });
    if (before == m_frames.rend())
        return 0;
    qsizetype same = 0;
    for (qsizetype at = summedOfFrameHead; at < summed.size(); ++at)
        same += summed[at] == before->summed[at] ? 1 : 0;
    return same;
}

// The head of a frame, by what else is known: the pages of a commit come by their numbers, and the first page
// of a store says that it is one.
bool LogReading::isPlausible(qsizetype n, QByteArrayView summed, quint32 pages) const
{
    const quint32 page = pageOf(summed);
    const bool isFirst = summed.sliced(summedOfFrameHead).startsWith("SQLite format 3");
    if (page == 0 || isFirst != (page == 1) || (pages > 0 && (page > pages || sizeAfter(summed) > pages)))
        return false;
    if (!m_frames.empty() && sizeAfter(m_frames.back().summed) == 0 && page <= pageOf(m_frames.back().summed))
        return false;
    const bool isFollowed = sizeAfter(summed) == 0 && n + 1 < count() && saltsOf(n + 1) == m_salts;
    return !isFollowed || page < pageOf(rawFrame(n + 1));
}

// Takes a page that has an error: the other records on it are sound, and without an inner page no page below
// it would be found.
void LogReading::takeAsItIs(qsizetype n)
{
    ++m_lost;
    const Frame frame{.summed = summedOf(n), .sum = {}};
    const quint32 page = pageOf(frame.summed);
    const bool isPlausible = saltsOf(n) == m_salts && page > 0 && page <= sizeBehind(n) &&
                             isPageOfATable(QByteArrayView(frame.summed).sliced(summedOfFrameHead));
    if (isPlausible)
        m_frames.push_back(frame);
}

// How many pages the store has after the next sound commit; 0 where there is none.
quint32 LogReading::sizeBehind(qsizetype n) const
{
    for (auto next = nextRight(n + 1); next; next = nextRight(*next + 1)) {
        if (endsACommit(*next))
            return sizeAfter(rawFrame(*next));
    }
    return 0;
}

std::optional<qsizetype> LogReading::nextRight(qsizetype from) const
{
    for (qsizetype n = from; n < count(); ++n) {
        if (isRightAfter(n, sumIn(n - 1)))
            return n;
    }
    return std::nullopt;
}

// A frame is written only once the sync of the commit before it has come back. So behind the end of a commit,
// what is right says that all before it was on the disk.
bool LogReading::wasFinishedBehind(qsizetype n) const
{
    bool isBehindACommit = saltsOf(n) == m_salts && endsACommit(n);
    for (auto next = nextRight(n + 1); next; next = nextRight(*next + 1)) {
        if (isBehindACommit)
            return true;
        isBehindACommit = endsACommit(*next);
    }
    return false;
}

std::optional<MendedLog> LogReading::mended()
{
    if (!readHead())
        return std::nullopt;
    for (qsizetype n = 0; n < count(); ++n) {
        if (take(n) || takeAfterItsLikes(n) || takeMended(n))
            continue;
        const auto next = nextRight(n + 1);
        if (!next || !wasFinishedBehind(n))
            break;
        for (; n < *next; ++n)
            takeAsItIs(n);
        m_before = sumIn(--n);
    }
    if (m_mended == 0 && m_lost == 0)
        return std::nullopt;
    return MendedLog{.bytes = written(), .mended = m_mended, .lost = m_lost};
}

QByteArray LogReading::written() const
{
    QByteArray log = m_head;
    log.reserve(headSize + static_cast<qsizetype>(m_frames.size()) * frameSize());
    Sum before = sumAt(m_head, summedOfHead);
    for (const Frame& frame : m_frames) {
        before = sumOf(frame.summed, before, m_words);
        std::array<char, 8> sum{};
        putSum(before, sum.data());
        log += frame.summed.first(summedOfFrameHead);
        log += m_salts;
        log += QByteArrayView(sum);
        log += QByteArrayView(frame.summed).sliced(summedOfFrameHead);
    }
    return log;
}

} // namespace

std::optional<MendedLog> mendLog(QByteArrayView log)
{
    return LogReading(log).mended();
}

} // namespace tributary
