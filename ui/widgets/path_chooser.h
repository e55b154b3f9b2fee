#pragma once

#include <QFileDialog>

#include <functional>

namespace tributary {

// Opens the desktop's dialog for a file or folder, beginning at this one; nothing is done when none is
// chosen.
void choosePath(QWidget* parent, const QString& title, const QString& path, QFileDialog::FileMode wanted,
                std::function<void(const QString&)> then);
void chooseFolder(QWidget* parent, const QString& title, const QString& folder,
                  std::function<void(const QString&)> then);

} // namespace tributary
