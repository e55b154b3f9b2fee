#pragma once

#include "core/values/download/download_error.h"
#include "core/values/network/secret.h"

#include <QList>

namespace tributary {

// The remedies for a failure that one button can apply.
enum class Remedy : quint8 {
    Retry,
    ReplaceLink,
    SignIn,
    ChooseFolder,
    ChooseName,
    Trust,
    OpenInBrowser,
    EditChecksum,
    KeepFile,
    ProxySettings,
    MemorySettings,
    DownloadAgain, // a file that is gone
};

// The remedies for the error, the most promising first; none where the program can't help. The failure may
// also come from secrets that the list doesn't keep, unless its disk failed.
QList<Remedy> remediesFor(const DownloadError& error, Secrets missing);

} // namespace tributary
