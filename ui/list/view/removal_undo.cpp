#include "ui/list/view/removal_undo.h"

#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_words.h"
#include "ui/list/rows/folder_of.h"
#include "ui/words/counted.h"

#include <QAction>
#include <QDir>

#include <algorithm>

namespace tributary {

namespace {

// The folder's own name; a person knows what is above it.
QString folderName(const QString& path)
{
    const QString folder = folderOf(path);
    const QString name = QDir(folder).dirName();
    return name.isEmpty() ? QDir::toNativeSeparators(folder) : name;
}

} // namespace

RemovalUndo::RemovalUndo(const DownloadListModel& downloads, QAction& undo, QObject* parent,
                         std::chrono::milliseconds offeredFor)
    : QObject(parent)
    , m_downloads(downloads)
    , m_undo(undo)
    , m_offeredFor(offeredFor)
    , m_later(this)
{
    m_undo.setEnabled(false);
    m_later.setSingleShot(true);
    connect(&m_undo, &QAction::triggered, this, &RemovalUndo::undo);
    connect(&m_later, &QTimer::timeout, this, &RemovalUndo::forgetTheOld);
}

void RemovalUndo::note(const QList<DownloadId>& ids, Removal how)
{
    if (ids.isEmpty() || how == Removal::ForGood)
        return;
    const QString words = wordsFor(ids);
    const auto row = m_downloads.rowOf(ids.first());
    m_removed.append({.ids = ids,
                      .name = row ? m_downloads.at(*row).name() : QString(),
                      .until = QDeadlineTimer(m_offeredFor)});
    forgetTheOld();
    Q_EMIT offered(words);
}

bool RemovalUndo::hasAFile(const ListRow& download)
{
    const bool isMissing = download.whole() && isFileMissing(*download.whole());
    return download.bytes() > 0 && download.state() != DownloadState::Cancelled && !isMissing;
}

QString RemovalUndo::wordsFor(qsizetype count, const QString& name)
{
    const auto all = static_cast<int>(count);
    return count == 1 ? tr("Removed “%1”.").arg(name)
                      : counted(tr("Removed %n download(s).", nullptr, all), all);
}

QString RemovalUndo::wordsFor(const QList<DownloadId>& ids) const
{
    const auto hasOne = [this](DownloadId id) {
        const auto row = m_downloads.rowOf(id);
        return row && hasAFile(m_downloads.at(*row));
    };
    const auto row = m_downloads.rowOf(ids.first());
    if (ids.size() > 1 || !row) {
        const QString what = wordsFor(ids.size(), {});
        //: %1: a sentence.
        return std::ranges::any_of(ids, hasOne) ? tr("%1 Their files stay where they are.").arg(what) : what;
    }
    const ListRow& only = m_downloads.at(*row);
    if (!hasAFile(only))
        return wordsFor(1, only.name());
    return (only.state() == DownloadState::Finished
                //: %1: the name of a file, %2: that of its folder.
                ? tr("Removed “%1”. The file stays in %2.")
                //: %1: the name of a file, %2: that of its folder.
                : tr("Removed “%1”. The unfinished file stays in %2."))
        .arg(only.name(), folderName(only.path()));
}

void RemovalUndo::undo()
{
    forgetTheOld();
    if (m_removed.isEmpty())
        return;
    const Removed last = m_removed.takeLast();
    m_undo.setEnabled(!m_removed.isEmpty());
    Q_EMIT bringBackRequested(last.ids);
    const auto back = static_cast<int>(last.ids.size());
    Q_EMIT said(back == 1 ? tr("“%1” is in the list again.").arg(last.name)
                          : counted(tr("%n download(s) are in the list again.", nullptr, back), back));
}

void RemovalUndo::forgetTheOld()
{
    m_removed.removeIf([](const Removed& removed) { return removed.until.hasExpired(); });
    m_undo.setEnabled(!m_removed.isEmpty());
    if (!m_removed.isEmpty())
        m_later.start(
            std::chrono::ceil<std::chrono::milliseconds>(m_removed.first().until.remainingTimeAsDuration()));
}

} // namespace tributary
