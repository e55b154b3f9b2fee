#pragma once

#include "core/values/network/kept_link.h"
#include "ui/adding/add_surroundings.h"

namespace tributary {

class DownloadListModel;

// The downloads whose links are asked for, also those whose rows are still to come, and none whose rows are
// still to go. Of several with one link the newest counts.
QHash<KeptLink, DownloadId> listedIds(const DownloadListModel& downloads,
                                      const QList<DownloadRequest>& asked);

// The requests without those that ask again for a file that one before them asks for.
QList<DownloadRequest> withoutRepeats(QList<DownloadRequest> requests);

// The requests whose links are in the list already, with names that are free there. A download without a row
// has no name yet, and is left out.
ListedLinks listedLinks(const DownloadListModel& downloads, const QList<DownloadRequest>& asked);

// The same links with names that are free where their files are as well: told by another thread, as a disk
// may hang.
QFuture<ListedLinks> freeOnDisk(const DownloadListModel& downloads, const ListedLinks& listed);

// The name itself where the folder has no file of that name, else the one that the engine takes then, if it
// is free until the download begins: told by another thread as well.
QFuture<QString> freeNameOnDisk(const QString& folder, const QString& name);

// "paper (1).pdf" for "paper.pdf", or the next number that isn't taken, as the engine counts.
QString nameBeside(const QString& name, const std::function<bool(const QString&)>& isTaken);

} // namespace tributary
