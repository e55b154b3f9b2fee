#pragma once

#include "core/values/download/download_id.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_request.h"
#include "core/values/download/placement.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace tributary {

// What the server offers for a request, without keeping a byte of it.
using AskServer = std::function<QFuture<Expected<ProbeReport>>(const DownloadRequest&)>;

// Until when the link's server wants to be left alone; nullopt where it doesn't.
using AskRest = std::function<QFuture<std::optional<QDateTime>>(const QUrl& link)>;

// A link that is in the list already.
struct ListedLink
{
    DownloadId id;
    // A free name for fetching the link once more beside the first file.
    QString freeName;
    // The size and the type of the file, in words; empty while its size is not known.
    QString facts = {};

    friend bool operator==(const ListedLink&, const ListedLink&) = default;
};
using ListedLinks = QHash<QUrl, ListedLink>;
using FindListed = std::function<ListedLinks(const QList<DownloadRequest>&)>;
// Gives them names that are free on disk too, whenever the disk tells.
using FreeNames = std::function<QFuture<ListedLinks>(const ListedLinks&)>;

// Tells whether the folder for new files has a file of some name, and what becomes of the new one then.
struct NameOnDisk
{
    // The name itself where no file has it, else one beside it that is free, whenever the disk tells.
    std::function<QFuture<QString>(const QString& folder, const QString& name)> freeName;
    ConflictPolicy onConflict = ConflictPolicy::Rename;
};

// The folder that a file goes to where files are sorted by type: inside the folder that was asked for, or
// that folder itself.
using SortedFolder =
    std::function<QString(const QString& askedFor, const QString& name, const QByteArray& contentType)>;

// The functions by which the dialogs that add downloads ask the queue and the system. A function that is
// missing is not asked.
struct AddSurroundings
{
    QStringList recentFolders;
    AskServer askServer;
    AskRest askRest = {};
    FindListed findListed;
    FreeNames freeNames = {};
    NameOnDisk nameOnDisk = {};
    SortedFolder sortedFolder = {};
    // The window can open a list that a link leads to (AddDialog::wantsList).
    bool opensLists = false;
    // The way to the servers that a person chose for a list, which is no wish of the list's.
    NetworkProfile chosenWay = {};
};

} // namespace tributary
