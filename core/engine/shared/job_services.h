#pragma once

#include "core/values/download/download_id.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

class QObject;
class QThreadPool;

namespace tributary {

class BurstRest;
class ConnectionPool;
class Finisher;
class KeptAnswers;
class SharedLimits;

// The folder for a file of that name and content type.
using FolderRule = std::function<QString(const QString& fileName, const QByteArray& contentType)>;

// The place of the file, as far as the list knows it.
struct ListPlace
{
    FolderRule folderRule;           // none: where the request says
    std::optional<QString> keptPath; // known after a kill as well; none where the list outlasts no process
    QByteArray list = {};            // the number of a list that does
    bool hasBegun = false;           // in an earlier run, so that its folder was there
    DownloadId download = {};        // the list's own number of the download
};

// The services of the lane that a download runs on. They all outlive the download.
struct JobServices
{
    ConnectionPool& connections;
    SharedLimits& limits;
    BurstRest& rest;
    Finisher& finisher;
    KeptAnswers& answers;
    QThreadPool& aside;      // for work that may take as long as reading whole files
    QThreadPool& saves;      // for ledgers alone: without a save a transfer soon has to wait
    QObject* home = nullptr; // lives on the lane's thread; answers from both pools come through it
};

} // namespace tributary
