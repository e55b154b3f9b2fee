#pragma once

#include <QString>

#include <optional>

namespace tributary {

// Where the bytes of a download are until it is a file: in their places in it, in part files elsewhere that
// are merged in the end, or in memory until they are written once.
enum class AssemblyKind : quint8 { Direct, Temp, Memory };

struct AssemblyChoice
{
    AssemblyKind kind = AssemblyKind::Direct;
    // Of part files; empty: the system's.
    QString tempFolder;

    friend bool operator==(const AssemblyChoice&, const AssemblyChoice&) = default;
};

} // namespace tributary
