#include "core/http/headers/encoded_words.h"

#include "core/http/headers/header_text.h"

namespace tributary {

namespace {

struct EncodedWord
{
    QByteArray charset;
    QByteArray bytes;
    qsizetype end = 0;
};

std::optional<QByteArray> decodeB(const QByteArray& payload)
{
    const auto result = QByteArray::fromBase64Encoding(payload, QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(result.decoded) : std::nullopt;
}

std::optional<QByteArray> decodePayload(char encoding, const QByteArray& payload)
{
    switch (encoding) {
    case 'B':
    case 'b': return decodeB(payload);
    case 'Q':
    case 'q': return unescaped(QByteArray(payload).replace('_', ' '), '=');
    default: return std::nullopt;
    }
}

std::optional<EncodedWord> wordAt(const QByteArray& text, qsizetype begin)
{
    if (!QByteArrayView(text).sliced(begin).startsWith("=?"))
        return std::nullopt;
    const qsizetype charsetEnd = text.indexOf('?', begin + 2);
    const qsizetype payloadBegin = charsetEnd + 3;
    if (charsetEnd < 0 || payloadBegin > text.size() || text[charsetEnd + 2] != '?')
        return std::nullopt;
    const qsizetype payloadEnd = text.indexOf("?=", payloadBegin);
    if (payloadEnd < 0)
        return std::nullopt;
    const auto bytes = decodePayload(text[charsetEnd + 1], text.mid(payloadBegin, payloadEnd - payloadBegin));
    if (!bytes)
        return std::nullopt;
    // "utf-8*en" names a language as well (RFC 2231).
    const QByteArray charset = text.mid(begin + 2, charsetEnd - begin - 2).split('*').first();
    return EncodedWord{.charset = charset.toLower(), .bytes = *bytes, .end = payloadEnd + 2};
}

// White space between two words is there for the line length only.
qsizetype skipSpaceBeforeWord(const QByteArray& text, qsizetype begin)
{
    qsizetype at = begin;
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t'))
        ++at;
    return at < text.size() && wordAt(text, at) ? at : begin;
}

} // namespace

std::optional<QString> decodeEncodedWords(const QByteArray& text)
{
    QString decoded;
    qsizetype at = 0;
    for (qsizetype next = text.indexOf("=?"); next >= 0; next = text.indexOf("=?", at)) {
        std::optional<EncodedWord> word = wordAt(text, next);
        if (!word)
            return std::nullopt;
        decoded += textOfAnyCharset(text.mid(at, next - at));
        at = skipSpaceBeforeWord(text, word->end);
        // Some senders cut a character in two between words, so words of one charset are joined before they
        // are decoded.
        for (auto more = wordAt(text, at); more && more->charset == word->charset; more = wordAt(text, at)) {
            word->bytes += more->bytes;
            at = skipSpaceBeforeWord(text, more->end);
        }
        const std::optional<QString> part = textIn(word->charset, word->bytes);
        if (!part)
            return std::nullopt;
        decoded += *part;
    }
    return at == 0 ? std::nullopt : std::optional(QString(decoded + textOfAnyCharset(text.mid(at))));
}

} // namespace tributary
