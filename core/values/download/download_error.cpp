#include "core/values/download/download_error.h"

namespace tributary {

QString reasonOf(const DownloadError& error)
{
    return error.detail.isEmpty() ? QString(nameOf(error.kind)) : error.detail;
}

} // namespace tributary
