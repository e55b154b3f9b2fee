#include "core/inputs/curl/ansi_escape.h"

#include "core/values/basics/hex_digit.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tributary {

namespace {

struct Letter
{
    char16_t written;
    char16_t meant;
};

constexpr std::array letters{
    Letter{u'n', u'\n'},   Letter{u't', u'\t'},  Letter{u'r', u'\r'}, Letter{u'a', u'\a'},
    Letter{u'b', u'\b'},   Letter{u'f', u'\f'},  Letter{u'v', u'\v'}, Letter{u'e', u'\x1b'},
    Letter{u'E', u'\x1b'}, Letter{u'\\', u'\\'}, Letter{u'"', u'"'},  Letter{u'\'', u'\''},
    Letter{u'?', u'?'},
};

QString textOf(char32_t code)
{
    // A number that is no character is shown as the replacement character.
    const bool exists = code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    const char32_t shown = exists ? code : U'\ufffd';
    return QString::fromUcs4(&shown, 1);
}

// Up to most digits after skip characters; nothing when there is none.
std::optional<QString> takeNumber(QStringView& rest, qsizetype skip, int base, qsizetype most)
{
    char32_t code = 0;
    qsizetype at = skip;
    for (; at < rest.size() && at < skip + most; ++at) {
        const int digit = hexDigit(rest[at]).value_or(base);
        if (digit >= base)
            break;
        code = code * static_cast<char32_t>(base) + static_cast<char32_t>(digit);
    }
    if (at == skip)
        return std::nullopt;
    rest = rest.mid(at);
    return textOf(code);
}

std::optional<QString> takeCode(QStringView& rest)
{
    switch (rest[1].unicode()) {
    case u'x': return takeNumber(rest, 2, 16, 2);
    case u'u': return takeNumber(rest, 2, 16, 4);
    case u'U': return takeNumber(rest, 2, 16, 8);
    default: return takeNumber(rest, 1, 8, 3);
    }
}

} // namespace

QString takeAnsiEscape(QStringView& rest)
{
    const QStringView whole = rest;
    if (whole.size() > 1) {
        const auto* const letter = std::ranges::find(letters, whole[1].unicode(), &Letter::written);
        if (letter != letters.end()) {
            rest = whole.mid(2);
            return QString(QChar(letter->meant));
        }
        if (const auto code = takeCode(rest))
            return *code;
    }
    rest = whole.mid(1);
    return QStringLiteral("\\");
}

} // namespace tributary
