#include "core/values/basics/unicode_text.h"

namespace tributary {

ByteOrderMark byteOrderMarkOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return {.encoding = QStringConverter::Utf8, .size = 3};
    if (bytes.startsWith("\xff\xfe"))
        return {.encoding = QStringConverter::Utf16LE, .size = 2};
    if (bytes.startsWith("\xfe\xff"))
        return {.encoding = QStringConverter::Utf16BE, .size = 2};
    return {};
}

std::optional<QString> unicodeText(QByteArrayView bytes)
{
    const ByteOrderMark mark = byteOrderMarkOf(bytes);
    QStringDecoder decoder(mark.encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes.sliced(mark.size));
    // Qt takes halves of characters in UTF-16 as they are, and leaves half a unit at the end out.
    const bool endsWithin = mark.encoding != QStringConverter::Utf8 && bytes.size() % 2 != 0;
    return decoder.hasError() || endsWithin || !text.isValidUtf16() ? std::nullopt : std::optional(text);
}

} // namespace tributary
