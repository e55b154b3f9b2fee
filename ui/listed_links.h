#pragma once

#include "ui/add_surroundings.h"

namespace tributary {

class DownloadListModel;

// Those of the requests whose links are in the list already.
QHash<QUrl, ListedLink> listedLinks(const DownloadListModel& downloads, const QList<DownloadRequest>& asked);

// "paper (2).pdf" for "paper.pdf", or the next number that isn't taken.
QString nameBeside(const QString& name, const std::function<bool(const QString&)>& isTaken);

} // namespace tributary
