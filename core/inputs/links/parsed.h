#pragma once

#include "core/values/inputs/flaw.h"

#include <expected>

namespace tributary {

// A value, or the reason why the text is none.
template<typename T>
using Parsed = std::expected<T, Flaw>;

inline std::unexpected<Flaw> nonsense(FlawKind kind, const QStringList& arguments = {})
{
    return std::unexpected(Flaw{.kind = kind, .arguments = arguments});
}

// More than so many, where the flaw is that.
inline Flaw tooMany(FlawKind kind, qint64 most)
{
    return {.kind = kind, .arguments = {QString::number(most)}};
}

} // namespace tributary
