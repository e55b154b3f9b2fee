#pragma once

#include "core/values/download/byte_range.h"
#include "tests/support/answers/header_list.h"

#include <expected>
#include <optional>

namespace tributary::test {

// "bytes=5-9", "bytes=5-" or "bytes=-5" as it was asked; a suffix has no first byte.
struct AskedRange
{
    std::optional<qint64> first = {};
    std::optional<qint64> last = {};

    // The range of a file of that size; nullopt where nothing can be served.
    std::optional<ByteRange> within(qint64 size) const;

    friend bool operator==(const AskedRange&, const AskedRange&) = default;
};

struct Request
{
    QByteArray method = {};
    QByteArray target = {};
    QByteArray version = {};
    HeaderList headers = {};
    QByteArray body = {};

    QByteArray header(const QByteArray& name) const { return headers.value(name); }
    // The target without query and without the scheme and host that a proxy is told.
    QByteArray path() const;
    // nullopt without a Range header, and for several ranges, which a server may ignore.
    std::optional<AskedRange> range() const;
    // For basic authentication: "user:password", empty without any.
    QByteArray basicCredentials(const QByteArray& headerName = "Authorization") const;
    bool wantsKeepAlive() const;
};

enum class ParseProblem { Incomplete, Malformed };

struct ParsedRequest
{
    Request request;
    qsizetype length = 0;
};

// Reads one request with its body from the start of the bytes and tells how many of them it took.
std::expected<ParsedRequest, ParseProblem> parseRequest(const QByteArray& bytes);

} // namespace tributary::test
