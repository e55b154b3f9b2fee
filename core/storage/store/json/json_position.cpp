#include "core/storage/store/json/json_position.h"

#include "core/values/phrases/phrase.h"

#include <QString>

#include <algorithm>

namespace tributary {

namespace {

// Behind the closing quote of the string that begins at offset.
qsizetype behindString(const QByteArray& text, qsizetype offset)
{
    for (++offset; offset < text.size() && text[offset] != '"'; ++offset)
        offset += text[offset] == '\\' ? 1 : 0;
    return std::min(offset + 1, text.size());
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// The value of the outermost object's member of that name.
qsizetype offsetOfMember(const QByteArray& text, QByteArrayView quotedName)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == '"') {
            const qsizetype end = behindString(text, i);
            qsizetype colon = end;
            while (colon < text.size() && isBlank(text[colon]))
                ++colon;
            const bool isKey = colon < text.size() && text[colon] == ':';
            if (depth == 1 && isKey && QByteArrayView(text).sliced(i, end - i) == quotedName)
                return colon + 1;
            i = end;
            continue;
        }
        depth += text[i] == '{' || text[i] == '[' ? 1 : 0;
        depth -= text[i] == '}' || text[i] == ']' ? 1 : 0;
        ++i;
    }
    return text.size();
}

} // namespace

qsizetype offsetOfDownload(const QByteArray& list, qsizetype n)
{
    int depth = 0;
    bool isAwaited = true; // the first character of an element
    for (qsizetype i = list.indexOf('[', offsetOfMember(list, "\"downloads\"")); i >= 0 && i < list.size();) {
        const char c = list[i];
        if (depth == 1 && isAwaited && !isBlank(c)) {
            if (n == 0)
                return i;
            isAwaited = false;
        }
        if (depth == 1 && c == ',') {
            isAwaited = true;
            --n;
        }
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= c == '}' || c == ']' ? 1 : 0;
        if (depth == 0)
            return 0;
        i = c == '"' ? behindString(list, i) : i + 1;
    }
    return 0;
}

Phrase atPlaceInText(const QByteArray& text, qsizetype offset, const Phrase& problem)
{
    const auto line = QByteArrayView(text).first(std::min(offset, text.size())).count('\n') + 1;
    return Phrase(PhraseKind::PlaceInText, {QString::number(line), QString::number(offset), problem});
}

} // namespace tributary
