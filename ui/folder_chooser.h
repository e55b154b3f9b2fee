#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tributary {

// Opens the desktop's dialog for a folder, beginning in this one; nothing is done when none is chosen.
void chooseFolder(QWidget* parent, const QString& title, const QString& folder,
                  std::function<void(const QString&)> then);

} // namespace tributary
