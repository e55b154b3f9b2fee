#pragma once

#include <QString>

#include <optional>

namespace tributary {

// Moves a file to the bin that the person sees on the desktop, and tells its path in there; an empty one
// where the desktop keeps that to itself. Nothing where the file stays.
std::optional<QString> binOne(const QString& path);

// Moves the file to the bin that Qt knows, and gives its path there, as binOne() does.
std::optional<QString> binByQt(const QString& path);

} // namespace tributary
