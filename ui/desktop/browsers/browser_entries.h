#pragma once

#include "ui/desktop/session/start_entry.h"

#include <memory>
#include <vector>

namespace tributary {

// A browser of this person, and the entry by which it finds the program.
struct BrowserEntry
{
    QString name;
    std::unique_ptr<StartEntry> entry;
};
using BrowserEntries = std::vector<BrowserEntry>;

// The entries of browsers that this person has used; none in a sandbox, which no browser sees into.
BrowserEntries browserEntriesFor(const QString& program);

// The folder with the extension, as it lies beside the program; empty where it is missing.
QString extensionFolderOf(const QString& programFolder);

} // namespace tributary
