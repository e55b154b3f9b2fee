#include "core/http/exchange/inflater.h"

#include "core/http/headers/content_coding.h"
#include "core/values/phrases/phrase.h"

#include <utility>
#include <vector>
#include <zlib.h>

namespace tributary {

namespace {

constexpr size_t outputSize = 128 * 1024;
// The largest window, and the head tells whether it is gzip or zlib.
constexpr int windowOfEither = 15 + 32;
constexpr int windowWithoutHead = -15;
constexpr int windowOfGzip = 15 + 16;
constexpr Bytef markOfMember[] = {0x1f, 0x8b};
// Archives are filled up with zeros to a whole block of their medium, and scripts say a few words behind all
// that they have sent. More than that may be a member whose head is damaged.
constexpr qint64 mostBehind = 1024 * 1024;
constexpr qint64 mostWordsBehind = 512;

std::unexpected<DownloadError> damaged(const z_stream& z)
{
    return failure(ErrorKind::BadResponse,
                   Phrase(PhraseKind::BodyDamaged,
                          {z.msg ? Phrase(QString::fromLatin1(z.msg)) : Phrase(PhraseKind::NoReason)}));
}

} // namespace

struct Inflater::Stream
{
    z_stream z{};
    bool isOpen = false;
    bool isAtEnd = false;
    bool mayLackHead = false;
    bool isHalfMark = false; // the last byte behind a member began the mark of another one
    qint64 behind = 0;       // bytes behind members that belong to none
    qint64 wordsBehind = 0;  // of those, what is no zero
    Bytef* fed = nullptr;
    std::vector<char> output = std::vector<char>(outputSize);

    // Reads what was fed once more, if it isn't too late for that.
    bool beginsWithoutHead()
    {
        const auto taken = static_cast<uLong>(z.next_in - fed);
        const bool isAtBegin = std::exchange(mayLackHead, false) && z.total_out == 0 && z.total_in == taken;
        if (!isAtBegin || inflateReset2(&z, windowWithoutHead) != Z_OK)
            return false;
        z.next_in = fed;
        z.avail_in += static_cast<uInt>(taken);
        return true;
    }

    // Goes on with the next member, if one begins in what was fed.
    void lookBehind()
    {
        while (isAtEnd && z.avail_in > 0) {
            const Bytef byte = *z.next_in;
            if (std::exchange(isHalfMark, byte == markOfMember[0]) && byte == markOfMember[1]) {
                beginMember();
                return;
            }
            ++behind;
            wordsBehind += byte != 0 ? 1 : 0;
            ++z.next_in;
            --z.avail_in;
        }
    }

    // The first byte of its mark may have come with what was fed before.
    void beginMember()
    {
        --behind;
        --wordsBehind;
        isAtEnd = inflateReset2(&z, windowOfGzip) != Z_OK;
        mayLackHead = false;
        Bytef first = markOfMember[0];
        Bytef* const rest = std::exchange(z.next_in, &first);
        const uInt length = std::exchange(z.avail_in, 1U);
        (void)inflate(&z, Z_NO_FLUSH);
        z.next_in = rest;
        z.avail_in = length;
    }

    bool isTooMuchBehind() const { return behind > mostBehind || wordsBehind > mostWordsBehind; }
};

Inflater::Inflater(const QByteArray& contentEncoding)
    : m_stream(std::make_unique<Stream>())
{
    m_stream->isOpen = inflateInit2(&m_stream->z, windowOfEither) == Z_OK;
    m_stream->mayLackHead = codingsIn(contentEncoding) == QList<QByteArray>{"deflate"};
}

Inflater::~Inflater()
{
    if (m_stream->isOpen)
        inflateEnd(&m_stream->z);
}

bool Inflater::understands(const QByteArray& contentEncoding)
{
    const QList<QByteArray> codings = codingsIn(contentEncoding);
    return codings == QList<QByteArray>{"gzip"} || codings == QList<QByteArray>{"deflate"};
}

void Inflater::feed(std::span<char> bytes)
{
    m_stream->fed = reinterpret_cast<Bytef*>(bytes.data());
    m_stream->z.next_in = m_stream->fed;
    m_stream->z.avail_in = static_cast<uInt>(bytes.size());
}

Expected<std::span<char>> Inflater::next()
{
    z_stream& z = m_stream->z;
    z.next_out = reinterpret_cast<Bytef*>(m_stream->output.data());
    z.avail_out = static_cast<uInt>(m_stream->output.size());
    const uInt room = z.avail_out;
    // A gzip body may be several, one behind the other, and one of them may hold nothing.
    do {
        m_stream->lookBehind();
        if (m_stream->isTooMuchBehind())
            return damaged(z);
        if (m_stream->isAtEnd)
            break;
        int outcome = m_stream->isOpen ? inflate(&z, Z_NO_FLUSH) : Z_MEM_ERROR;
        if (outcome == Z_DATA_ERROR && m_stream->beginsWithoutHead())
            outcome = inflate(&z, Z_NO_FLUSH);
        m_stream->isAtEnd = outcome == Z_STREAM_END;
        if (outcome == Z_BUF_ERROR)
            break;
        if (outcome != Z_OK && outcome != Z_STREAM_END)
            return damaged(z);
    } while (z.avail_in > 0 && z.avail_out == room);
    return std::span(m_stream->output).first(room - z.avail_out);
}

bool Inflater::isAtEnd() const
{
    return m_stream->isAtEnd;
}

} // namespace tributary
