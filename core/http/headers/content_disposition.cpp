#include "core/http/headers/content_disposition.h"

#include "core/http/headers/encoded_words.h"
#include "core/http/headers/header_text.h"

#include <QList>

namespace tributary {

namespace {

// No honest name needs more, and what comes here comes from anyone.
constexpr qsizetype longestHeader = 16 * 1024;

struct Parameter
{
    QByteArray name;
    QByteArray value;
};

struct Value
{
    QByteArray bytes;
    qsizetype end = 0;
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

qsizetype indexOrEnd(const QByteArray& text, char c, qsizetype from)
{
    const qsizetype found = text.indexOf(c, from);
    return found < 0 ? text.size() : found;
}

// The index of the quotation's closing mark, where the quotation opened just before begin; -1 when it never
// ends.
qsizetype closingQuote(const QByteArray& text, qsizetype begin)
{
    for (qsizetype at = begin; at < text.size(); ++at) {
        if (text[at] == '"')
            return at;
        if (text[at] == '\\')
            ++at;
    }
    return -1;
}

// Some servers pass on the path of the machine that a file was uploaded from; its backslashes escape nothing.
bool isWindowsPath(const QByteArray& text)
{
    return text.size() > 2 && text[1] == ':' && text[2] == '\\' && text[0] > '@' && text[0] < '{';
}

QByteArray withoutQuotedPairs(const QByteArray& text)
{
    if (isWindowsPath(text))
        return text;
    QByteArray plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size())
            ++at;
        plain.append(text[at]);
    }
    return plain;
}

Value quotedValue(const QByteArray& header, qsizetype begin)
{
    const qsizetype close = closingQuote(header, begin);
    if (close < 0) {
        const qsizetype end = indexOrEnd(header, ';', begin);
        return {.bytes = withoutQuotedPairs(header.mid(begin, end - begin)), .end = end};
    }
    return {.bytes = withoutQuotedPairs(header.mid(begin, close - begin)),
            .end = indexOrEnd(header, ';', close)};
}

// Two headers arrive joined by a comma, and without quotes the second one's type sticks to the first one's
// name.
QByteArray withoutSecondType(const QByteArray& value)
{
    const qsizetype comma = value.lastIndexOf(',');
    const QByteArray tail = comma < 0 ? QByteArray() : value.mid(comma + 1).trimmed().toLower();
    return tail == "attachment" || tail == "inline" ? value.left(comma) : value;
}

Value plainValue(const QByteArray& header, qsizetype begin)
{
    const qsizetype end = indexOrEnd(header, ';', begin);
    return {.bytes = withoutSecondType(header.mid(begin, end - begin)), .end = end};
}

// "attachment filename " and "filename *" both occur: the last word counts, with its star.
QByteArray parameterName(const QByteArray& text)
{
    const QByteArray name = text.toLower().simplified().replace(" *", "*");
    return name.mid(name.lastIndexOf(' ') + 1);
}

QList<Parameter> parametersOf(const QByteArray& header)
{
    QList<Parameter> parameters;
    for (qsizetype at = 0; at < header.size();) {
        const qsizetype semicolon = indexOrEnd(header, ';', at);
        const qsizetype equals = indexOrEnd(header, '=', at);
        if (semicolon <= equals) {
            at = semicolon + 1;
            continue;
        }
        qsizetype begin = equals + 1;
        while (begin < header.size() && isBlank(header[begin]))
            ++begin;
        const bool quoted = begin < header.size() && header[begin] == '"';
        const Value value = quoted ? quotedValue(header, begin + 1) : plainValue(header, begin);
        parameters.append({.name = parameterName(header.mid(at, equals - at)), .value = value.bytes});
        at = value.end + 1;
    }
    return parameters;
}

// charset'language'percent-encoded; empty for anything else.
QString extendedFileName(const QByteArray& value)
{
    const qsizetype first = value.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    if (second < 0)
        return {};
    const std::optional<QByteArray> bytes = unescaped(value.mid(second + 1), '%');
    return bytes ? textIn(value.left(first).trimmed(), *bytes).value_or(QString()).trimmed() : QString();
}

QString plainFileName(const QByteArray& value)
{
    if (const auto words = decodeEncodedWords(value))
        return words->trimmed();
    const std::optional<QByteArray> bytes = unescaped(value, '%');
    return textOfAnyCharset(bytes && bytes->isValidUtf8() ? *bytes : value).trimmed();
}

template<typename Decode>
QString firstNamed(const QList<Parameter>& parameters, QByteArrayView name, Decode decode)
{
    for (const Parameter& parameter : parameters) {
        const QString decoded = parameter.name == name ? decode(parameter.value) : QString();
        if (!decoded.isEmpty())
            return decoded;
    }
    return {};
}

} // namespace

QString fileNameFromDisposition(const QByteArray& header)
{
    const QList<Parameter> parameters = parametersOf(header.left(longestHeader));
    const QString extended = firstNamed(parameters, "filename*", extendedFileName);
    return extended.isEmpty() ? firstNamed(parameters, "filename", plainFileName) : extended;
}

} // namespace tributary
