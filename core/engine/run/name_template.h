#pragma once

#include "core/values/download/download_request.h"

#include <QDate>

namespace tributary {

// "{host}/{date}/{name}": folders and a name, made from the link's host, the day that the download was added
// (2026-11-20) and the file's own name. {name} is in the last part, exactly once, since a folder can't wait
// for what only the server knows.

bool isNameTemplate(const QString& text);

// As much of the target's template as can be told now: its folders go into the folder, and what is left
// waits for the name. A target without a template stays as it is.
DownloadTarget placedByTemplate(DownloadTarget target, const QUrl& url, QDate today);

// What a download's file is called, once the name is found that the target doesn't give.
QString nameByTemplate(const DownloadTarget& target, const QString& found);

// FOLDER/host/segment/…, by the path that is asked for, and the name that the link promises, if any.
DownloadTarget placedByUrl(DownloadTarget target, const QUrl& link);

} // namespace tributary
