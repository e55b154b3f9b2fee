#pragma once

#include "core/values/download_error.h"

#include <QList>

namespace tributary {

// What a person can do about a failure by one button.
enum class Remedy : quint8 { Retry, ReplaceLink, SignIn, ChooseFolder, Trust };

// The most promising first; none where nothing here would help.
QList<Remedy> remediesFor(const DownloadError& error);

} // namespace tributary
