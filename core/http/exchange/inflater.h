#pragma once

#include "core/values/download/download_error.h"

#include <QByteArray>

#include <memory>
#include <span>

namespace tributary {

// Takes a body apart that a server compressed (gzip or zlib), step by step in bounded memory. It knows the
// end of what it inflates, and checks its sum: Qt's own way drops the length and believes a body that was
// cut.
class Inflater
{
public:
    // Where the coding is called deflate, many servers leave out the head of zlib and its sum.
    explicit Inflater(const QByteArray& contentEncoding = "gzip");
    ~Inflater();
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    static bool understands(const QByteArray& contentEncoding);

    // Call once the bytes that were fed before have been taken out; the bytes belong to the caller and must
    // last until then.
    void feed(std::span<char> bytes);
    // The next inflated bytes; none when more must be fed.
    Expected<std::span<char>> next();
    // The end was seen, and the sum was right. Zeros and a few words behind it are passed over.
    bool isAtEnd() const;

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

} // namespace tributary
