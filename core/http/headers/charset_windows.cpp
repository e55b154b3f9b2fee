#include "core/http/headers/charset.h"

#include <windows.h>

namespace tributary {

namespace {

// Systems without GB 18030 have the older page of China, which is most of it.
UINT pageOf(const Charset& charset)
{
    constexpr UINT gb18030 = 54936;
    constexpr UINT gbk = 936;
    return charset.codePage == gb18030 && ::IsValidCodePage(gb18030) == FALSE ? gbk : charset.codePage;
}

} // namespace

std::optional<QString> decodedFrom(const Charset& charset, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return QString();
    const UINT page = pageOf(charset);
    const int length = static_cast<int>(bytes.size());
    const auto decode = [&](wchar_t* into, int room) {
        return ::MultiByteToWideChar(page, MB_ERR_INVALID_CHARS, bytes.constData(), length, into, room);
    };
    const int needed = decode(nullptr, 0);
    if (needed <= 0)
        return std::nullopt;
    QString text(needed, Qt::Uninitialized);
    // wchar_t and QChar are both UTF-16 on Windows.
    return decode(reinterpret_cast<wchar_t*>(text.data()), needed) == needed ? std::optional(text)
                                                                             : std::nullopt;
}

} // namespace tributary
