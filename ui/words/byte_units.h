#pragma once

#include <QtGlobal>

namespace tributary {

inline constexpr qint64 kibibyte = 1024;
inline constexpr qint64 mebibyte = 1024 * kibibyte;
// The most that a field for kibibytes a second takes.
inline constexpr int mostKibibytes = 1 << 30;

} // namespace tributary
