#pragma once

#include "core/values/download/download_error.h"

#include <QNetworkReply>

namespace tributary {

// Qt's error of a broken exchange as one of ours; answers with a status are judged elsewhere.
ErrorKind kindOf(QNetworkReply::NetworkError error);
// Whether the request might succeed at another time.
bool mayPass(const DownloadError& error);

} // namespace tributary
