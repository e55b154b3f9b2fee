#pragma once

#include <QFuture>
#include <QString>
#include <QStringList>

#include <functional>

namespace tributary {

// Opens a file with the program that the desktop has for it; false where there is none.
bool openFile(const QString& path);
// The files that are not there: told by another thread, as a disk may hang; none where there is no thread.
QFuture<QStringList> goneAmong(const QStringList& paths);
// Opens the folder of a file with the file selected, where the desktop can do that; else the folder: later,
// since a disk may hang. The desktop may have given leave for its window to come to the front.
void showInFolder(const QString& path, const QString& activation = {});
// As above, but goes by an answer of goneAmong(), whose question has the file among others. Says refused()
// with the folder, later, where the desktop has no program for folders.
void showInFolder(const QString& path, const QFuture<QStringList>& gone, const QString& activation = {},
                  const std::function<void(const QString&)>& refused = {});

} // namespace tributary
