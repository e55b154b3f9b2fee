#include "core/values/network/sent_text.h"

#include <algorithm>

namespace tributary {

namespace {

bool mayStandInToken(char16_t c)
{
    const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    return isLetter || (c >= u'0' && c <= u'9') || QStringView(u"!#$%&'*+.^_`|~-").contains(QChar(c));
}

} // namespace

bool isOneLine(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isToken(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return mayStandInToken(c.unicode()); });
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](char c) { return mayStandInToken(static_cast<unsigned char>(c)); });
}

} // namespace tributary
