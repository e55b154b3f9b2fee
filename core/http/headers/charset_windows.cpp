#include "core/http/headers/charset.h"

#include <windows.h>

namespace tributary {

std::optional<QString> decodedFrom(const Charset& charset, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return QString();
    const int length = static_cast<int>(bytes.size());
    const auto decode = [&](wchar_t* into, int room) {
        return ::MultiByteToWideChar(charset.codePage, MB_ERR_INVALID_CHARS, bytes.constData(), length, into,
                                     room);
    };
    const int needed = decode(nullptr, 0);
    if (needed <= 0)
        return std::nullopt;
    QString text(needed, Qt::Uninitialized);
    // On Windows both are UTF-16.
    return decode(reinterpret_cast<wchar_t*>(text.data()), needed) == needed ? std::optional(text)
                                                                             : std::nullopt;
}

} // namespace tributary
