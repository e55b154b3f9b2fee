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
};

// The most promising first; none where nothing here would help. What the download lacks because the list
// doesn't keep it may be why it failed, unless that was its disk.
QList<Remedy> remediesFor(const DownloadError& error, Secrets missing);

} // namespace tributary
