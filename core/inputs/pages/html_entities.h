#pragma once

#include <QString>

namespace tributary {

// "&amp;" and "&#x26;" as the characters that they stand for. Of the names, those that can matter in a link;
// one without its semicolon is none, because links have ampersands of their own.
QString withoutEntities(const QString& text);

} // namespace tributary
