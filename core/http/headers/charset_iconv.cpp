#include "core/http/headers/charset.h"

#include <cstdint>
#include <iconv.h>

namespace tributary {

namespace {

class Converter
{
public:
    explicit Converter(const char* from)
        : m_converter(::iconv_open("UTF-8", from))
    {
    }
    ~Converter()
    {
        if (isOpen())
            ::iconv_close(m_converter);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    // Systems without all of their charsets are usual.
    bool isOpen() const { return reinterpret_cast<std::intptr_t>(m_converter) != -1; }
    bool convert(char** input, size_t* left, char** output, size_t* room)
    {
        return ::iconv(m_converter, input, left, output, room) != static_cast<size_t>(-1);
    }

private:
    iconv_t m_converter;
};

} // namespace

std::optional<QString> decodedFrom(const Charset& charset, const QByteArray& bytes)
{
    Converter converter(charset.name);
    if (!converter.isOpen())
        return std::nullopt;
    // No byte of these charsets becomes more than four of UTF-8, and some have two characters for one.
    QByteArray text(bytes.size() * 8 + 16, Qt::Uninitialized);
    QByteArray read = bytes;
    char* input = read.data();
    size_t left = static_cast<size_t>(read.size());
    char* output = text.data();
    size_t room = static_cast<size_t>(text.size());
    if (!converter.convert(&input, &left, &output, &room) || left > 0 ||
        !converter.convert(nullptr, nullptr, &output, &room))
        return std::nullopt;
    text.truncate(output - text.data());
    return QString::fromUtf8(text);
}

} // namespace tributary
