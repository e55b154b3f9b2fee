#pragma once

#include "core/values/download/download_error.h"

namespace tributary {

// What a person can do about it, in a sentence.
QString adviceFor(const DownloadError& error);

} // namespace tributary
