#pragma once

#include "core/values/naming/category.h"

#include <optional>

namespace tributary {

// The categories as a setting of the store.
inline constexpr QLatin1String categoriesSetting("categories");
QByteArray encodeCategories(const QList<Category>& categories);
// nullopt for a record that cannot be read; the usual categories are taken then.
std::optional<QList<Category>> decodeCategories(const QByteArray& record);

} // namespace tributary
