#include "core/http/exchange/chunk_framing.h"

#include "core/http/headers/header_text.h"
#include "core/values/basics/hex_digit.h"
#include "core/values/phrases/phrase.h"

#include <algorithm>
#include <limits>

namespace tributary {

namespace {

// A chunk of one byte takes six bytes of framing; a size with padding or a small extension is fine as well.
constexpr qint64 framingOfAChunk = 16;
constexpr qint64 largestBeforeADigit = std::numeric_limits<qint64>::max() / 16;

bool isControl(char c)
{
    return (c >= 0 && c < ' ' && c != '\t') || c == 0x7f;
}

// A field line: a name, a colon, a value.
bool isTrailer(const QByteArray& line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && isHeaderName(QByteArrayView(line).first(colon)) &&
           std::ranges::none_of(line, isControl);
}

} // namespace

QByteArrayView ChunkFraming::take(QByteArrayView& input)
{
    while (!input.isEmpty() && isGoingOn() && m_stage != Stage::Content) {
        const char c = input.front();
        input = input.sliced(1);
        takeFraming(c);
    }
    if (m_stage != Stage::Content || isBroken())
        return {};
    const QByteArrayView content = input.first(std::min<qint64>(input.size(), m_left));
    input = input.sliced(content.size());
    m_left -= content.size();
    if (m_left == 0)
        m_stage = Stage::ContentCr;
    return content;
}

void ChunkFraming::takeFraming(char c)
{
    if (--m_allowance < 0) {
        m_breach = Breach::TooMuchFraming;
        return;
    }
    switch (m_stage) {
    case Stage::FirstDigit:
    case Stage::Digits: takeDigit(c); return;
    case Stage::Padding: takePadding(c); return;
    case Stage::Extension: takeExtension(c); return;
    case Stage::SizeLf:
        expect(c, '\n', Stage::Content, Breach::BareLineBreak);
        if (!isBroken())
            endSize();
        return;
    case Stage::ContentCr:
        expect(c, '\r', Stage::ContentLf, c == '\n' ? Breach::BareLineBreak : Breach::NoEndOfChunk);
        return;
    case Stage::ContentLf: expect(c, '\n', Stage::FirstDigit, Breach::NoEndOfChunk); return;
    case Stage::Trailer: takeTrailer(c); return;
    case Stage::Content:
    case Stage::End: return;
    }
}

void ChunkFraming::expect(char c, char expected, Stage next, Breach otherwise)
{
    if (c == expected)
        m_stage = next;
    else
        m_breach = otherwise;
}

void ChunkFraming::takeDigit(char c)
{
    const auto digit = hexDigit(QLatin1Char(c));
    if (digit && m_left > largestBeforeADigit) {
        m_breach = Breach::SizeTooLarge;
    } else if (digit) {
        m_left = m_left * 16 + *digit;
        m_stage = Stage::Digits;
    } else if (m_stage == Stage::FirstDigit) {
        m_breach = c == '\n' ? Breach::BareLineBreak : Breach::NoSize;
    } else {
        takePadding(c);
    }
}

// Some old servers fill a size up with spaces.
void ChunkFraming::takePadding(char c)
{
    m_stage = Stage::Padding;
    if (c == ';' || c == '\r' || c == '\n')
        takeExtension(c);
    else if (c != ' ' && c != '\t')
        m_breach = Breach::NoSize;
}

// An extension says nothing that is of use here.
void ChunkFraming::takeExtension(char c)
{
    m_stage = c == '\r' ? Stage::SizeLf : Stage::Extension;
    if (c == '\n')
        m_breach = Breach::BareLineBreak;
    else if (c != '\r' && isControl(c))
        m_breach = Breach::NoSize;
}

void ChunkFraming::endSize()
{
    if (m_left == 0)
        m_stage = Stage::Trailer;
    else
        m_allowance = std::min(mostFraming, m_allowance + framingOfAChunk + std::min(m_left, mostFraming));
}

void ChunkFraming::takeTrailer(char c)
{
    if (c != '\n') {
        m_trailer.append(c);
        return;
    }
    if (!m_trailer.endsWith('\r')) {
        m_breach = Breach::BareLineBreak;
        return;
    }
    m_trailer.chop(1);
    if (m_trailer.isEmpty())
        m_stage = Stage::End;
    else if (!isTrailer(m_trailer))
        m_breach = Breach::BadTrailer;
    m_trailer.clear();
}

namespace {

Phrase brokenBy(PhraseKind what)
{
    return {PhraseKind::ChunksBroken, {what}};
}

} // namespace

Phrase wordsFor(ChunkFraming::Breach breach)
{
    using enum ChunkFraming::Breach;
    switch (breach) {
    case None: break;
    case NoSize: return brokenBy(PhraseKind::ChunkWithoutSize);
    case SizeTooLarge: return brokenBy(PhraseKind::ChunkTooLarge);
    case BareLineBreak: return brokenBy(PhraseKind::ChunkWithBareBreak);
    case NoEndOfChunk: return brokenBy(PhraseKind::ChunkGoesOn);
    case BadTrailer: return brokenBy(PhraseKind::ChunkTrailer);
    case TooMuchFraming: return brokenBy(PhraseKind::ChunkFraming);
    }
    return {};
}

} // namespace tributary
