#pragma once

#include "core/values/download/download_snapshot.h"

#include <QStringList>

namespace tributary {

// A search in a list. An empty member leaves nothing out.
struct ListSearch
{
    QString words; // each of them in the file's name or in the link, in whatever case
    QList<DownloadState> states;
    QString category;

    friend bool operator==(const ListSearch&, const ListSearch&) = default;
};

// The words that a text asks for, each by itself.
QStringList searchedWords(const QString& text);
bool matches(const ListSearch& search, const DownloadSnapshot& download);

} // namespace tributary
