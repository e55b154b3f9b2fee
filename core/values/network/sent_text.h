#pragma once

#include <QStringView>

namespace tributary {

// Whether the text has no line break and no other control character, which could smuggle a header into a
// request.
bool isOneLine(QStringView text);

} // namespace tributary
