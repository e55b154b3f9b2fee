#include "tests/support/answers/request.h"

#include <QList>

#include <algorithm>

namespace tributary::test {

namespace {

std::optional<qint64> parseNumber(const QByteArray& text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

struct HeadEnd
{
    qsizetype text = -1;
    qsizetype body = -1;
};

// Bare line feeds end a head as well: hand-written requests are welcome.
HeadEnd findHeadEnd(const QByteArray& bytes)
{
    const qsizetype strict = bytes.indexOf("\r\n\r\n");
    const qsizetype loose = bytes.indexOf("\n\n");
    if (loose >= 0 && (strict < 0 || loose < strict))
        return {loose, loose + 2};
    return strict < 0 ? HeadEnd{} : HeadEnd{strict, strict + 4};
}

void addHeaderLine(HeaderList& headers, const QByteArray& line)
{
    const qsizetype colon = line.indexOf(':');
    headers.add(line.left(colon).trimmed(), colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed());
}

} // namespace

std::optional<ByteRange> AskedRange::within(qint64 size) const
{
    if (!first) {
        const qint64 length = std::min(last.value_or(0), size);
        return length > 0 ? std::optional(ByteRange{size - length, size}) : std::nullopt;
    }
    if (*first >= size || (last && *last < *first))
        return std::nullopt;
    return ByteRange{*first, last ? std::min(*last, size - 1) + 1 : size};
}

QByteArray Request::path() const
{
    QByteArray result = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    if (const qsizetype scheme = result.indexOf("://"); scheme > 0) {
        const qsizetype slash = result.indexOf('/', scheme + 3);
        return slash < 0 ? QByteArray("/") : result.mid(slash);
    }
    return result;
}

std::optional<AskedRange> Request::range() const
{
    const QByteArray text = header("Range");
    const qsizetype dash = text.indexOf('-');
    if (!text.startsWith("bytes=") || dash < 0 || text.contains(','))
        return std::nullopt;
    const AskedRange range{parseNumber(text.mid(6, dash - 6).trimmed()),
                           parseNumber(text.mid(dash + 1).trimmed())};
    return range.first || range.last ? std::optional(range) : std::nullopt;
}

QByteArray Request::basicCredentials(const QByteArray& headerName) const
{
    const QByteArray text = header(headerName);
    return text.toLower().startsWith("basic ") ? QByteArray::fromBase64(text.mid(6)) : QByteArray();
}

bool Request::wantsKeepAlive() const
{
    const QByteArray connection = header("Connection").toLower();
    if (version == "HTTP/1.0")
        return connection.contains("keep-alive");
    return !connection.contains("close");
}

std::expected<ParsedRequest, ParseProblem> parseRequest(const QByteArray& bytes)
{
    const HeadEnd end = findHeadEnd(bytes);
    if (end.text < 0)
        return std::unexpected(ParseProblem::Incomplete);
    QList<QByteArray> lines = bytes.left(end.text).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/"))
        return std::unexpected(ParseProblem::Malformed);
    ParsedRequest parsed{.request = {.method = words[0], .target = words[1], .version = words[2]}};
    for (const QByteArray& line : lines)
        addHeaderLine(parsed.request.headers, line);
    const qint64 bodyLength = parseNumber(parsed.request.header("Content-Length")).value_or(0);
    if (bytes.size() - end.body < bodyLength)
        return std::unexpected(ParseProblem::Incomplete);
    parsed.request.body = bytes.mid(end.body, bodyLength);
    parsed.length = end.body + bodyLength;
    return parsed;
}

} // namespace tributary::test
