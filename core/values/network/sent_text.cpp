#include "core/values/network/sent_text.h"

#include <algorithm>

namespace tributary {

bool isOneLine(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace tributary
