#pragma once

class QString;

namespace tributary {

// Opens the folder of a file with the file selected, where the desktop can do that; else the folder.
void showInFolder(const QString& path);

} // namespace tributary
