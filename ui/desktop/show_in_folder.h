#pragma once

class QString;

namespace tributary {

// Opens a file with the program that the desktop has for it; false where there is none.
bool openFile(const QString& path);
// Opens the folder of a file with the file selected, where the desktop can do that; else the folder.
void showInFolder(const QString& path);

} // namespace tributary
