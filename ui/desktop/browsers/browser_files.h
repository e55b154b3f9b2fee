#pragma once

#include "ui/desktop/browsers/browser_entries.h"

#include <QDir>

namespace tributary {

// Browsers that look for the entry in a folder of the person's. Firefox has one in the home itself, others
// where settings are.
BrowserEntries browserFilesOfUnix(const QDir& home, const QDir& settings, const QString& program);
BrowserEntries browserFilesOfMacOs(const QDir& support, const QString& program);

} // namespace tributary
