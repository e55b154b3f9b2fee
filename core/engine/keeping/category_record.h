#pragma once

#include "core/values/naming/category.h"

#include <optional>

namespace tributary {

// The categories as a setting of the store.
inline constexpr QLatin1String categoriesSetting("categories");
QByteArray encodeCategories(const QList<Category>& categories);
// Nothing where it is none, so that the usual ones can be taken.
std::optional<QList<Category>> decodeCategories(const QByteArray& record);

} // namespace tributary
