#pragma once

#include "core/values/download/download_error.h"

namespace tributary {

// A sentence on what a person can do about the error.
QString adviceFor(const DownloadError& error);

} // namespace tributary
