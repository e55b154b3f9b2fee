#pragma once

#include <QString>

#include <functional>

namespace tributary {

// Has the system's file manager show a file in its folder, selected. Says otherwise(), at once or later,
// where none does that.
void selectInFolder(const QString& path, const QString& activation, const std::function<void()>& otherwise);

} // namespace tributary
