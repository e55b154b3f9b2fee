#pragma once

#include <QString>

#include <optional>

namespace tributary {

// The place of a download's bytes until they are a file: at their offsets in it, in part files elsewhere that
// are merged in the end, or in memory until they are written once.
enum class AssemblyKind : quint8 { Direct, Temp, Memory };

struct AssemblyChoice
{
    AssemblyKind kind = AssemblyKind::Direct;
    // The folder for part files; empty: the system's folder for temporary files.
    QString tempFolder;

    friend bool operator==(const AssemblyChoice&, const AssemblyChoice&) = default;
};

} // namespace tributary
