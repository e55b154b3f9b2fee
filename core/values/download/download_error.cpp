#include "core/values/download/download_error.h"

namespace tributary {

Phrase reasonOf(const DownloadError& error)
{
    return error.detail.isEmpty() ? Phrase(QString(nameOf(error.kind))) : error.detail;
}

} // namespace tributary
