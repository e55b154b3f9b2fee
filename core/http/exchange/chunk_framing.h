#pragma once

#include "core/values/phrases/phrase.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace tributary {

// The framing of a chunked body, read by the letter (RFC 9112, 7.1). A size is hexadecimal digits and nothing
// else, a line ends with CR LF, and only the last chunk with the empty line after it is the end: whatever
// differs is a breach, and no byte after it is content. A server may send only so much of sizes, extensions
// and trailers without content between them, so nothing here grows with what is sent. Pure.
class ChunkFraming
{
public:
    enum class Breach : quint8 {
        None,
        NoSize,        // garbage, a sign, a page, nothing at all
        SizeTooLarge,  // no file is that long
        BareLineBreak, // LF without CR, or CR without LF
        NoEndOfChunk,  // content goes on beyond the size that was said
        BadTrailer,
        TooMuchFraming,
    };

    // Takes framing, and the content behind it, off the front of the input. The content is a view of the
    // input, empty where there was none. To be called until the input is empty, or the body ended or broken.
    QByteArrayView take(QByteArrayView& input);

    bool isGoingOn() const { return !isAtEnd() && !isBroken(); }
    bool isAtEnd() const { return m_stage == Stage::End; }
    bool isBroken() const { return m_breach != Breach::None; }
    Breach breach() const { return m_breach; }

private:
    enum class Stage : quint8 {
        FirstDigit,
        Digits,
        Padding,
        Extension,
        SizeLf,
        Content,
        ContentCr,
        ContentLf,
        Trailer,
        End,
    };
    // The most framing that may come before a byte of content: each byte with a size of its own, and a long
    // trailer.
    static constexpr qint64 mostFraming = 32 * 1024;

    Stage m_stage = Stage::FirstDigit;
    Breach m_breach = Breach::None;
    qint64 m_left = 0; // of this chunk's content; its size, as far as the digits have come
    qint64 m_allowance = mostFraming;
    QByteArray m_trailer; // the line that is coming

    void takeFraming(char c);
    void takeDigit(char c);
    void takePadding(char c);
    void takeExtension(char c);
    void endSize();
    void takeTrailer(char c);
    void expect(char c, char expected, Stage next, Breach otherwise);
};

// What is wrong with a body that has this breach, in words.
Phrase wordsFor(ChunkFraming::Breach breach);

} // namespace tributary
