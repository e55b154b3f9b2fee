#pragma once

#include <QFuture>
#include <QString>

namespace tributary {

// Opens a file with the program that the desktop has for it; false where there is none.
bool openFile(const QString& path);
// Whether there is no file of that name: told by another thread, as a disk may hang.
QFuture<bool> isGone(const QString& path);
// Opens the folder of a file with the file selected, where the desktop can do that; else the folder: later,
// since a disk may hang. The desktop may have given leave for its window to come to the front.
void showInFolder(const QString& path, const QString& activation = {});

} // namespace tributary
