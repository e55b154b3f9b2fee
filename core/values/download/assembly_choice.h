#pragma once

#include "core/values/basics/names.h"

#include <QString>

#include <optional>

namespace tributary {

// The place of a download's bytes until they are a file: at their offsets in it, in part files elsewhere that
// are merged in the end, or in memory until they are written once.
enum class AssemblyKind : quint8 { Direct, Temp, Memory };
template<>
inline constexpr auto choiceNames<AssemblyKind> =
    std::array{QLatin1String("direct"), QLatin1String("temp"), QLatin1String("memory")};

struct AssemblyChoice
{
    AssemblyKind kind = AssemblyKind::Direct;
    // The folder for part files; empty: the system's folder for temporary files.
    QString tempFolder;

    friend bool operator==(const AssemblyChoice&, const AssemblyChoice&) = default;
};

} // namespace tributary
