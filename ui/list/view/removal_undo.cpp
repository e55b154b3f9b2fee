#include "ui/list/view/removal_undo.h"

#include "core/engine/door/download_orders.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_words.h"
#include "ui/list/rows/folder_of.h"
#include "ui/widgets/when_done.h"
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

RemovalUndo::RemovalUndo(DownloadOrders& orders, DownloadListModel& downloads, QAction& undo, QObject* parent,
                         std::chrono::milliseconds offeredFor)
    : QObject(parent)
    , m_orders(orders)
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

void RemovalUndo::remove(const QList<DownloadId>& ids, Removal how)
{
    if (ids.isEmpty())
        return;
    // The words are found while the rows are still there.
    if (how == Removal::MayComeBack)
        offerBack(ids);
    else
        noteForGood();
    order(ids, how);
}

void RemovalUndo::offerBack(const QList<DownloadId>& ids)
{
    const QString words = wordsFor(ids);
    keep(ids, {});
    Q_EMIT offered(words);
}

void RemovalUndo::removeBinned(const QList<DownloadId>& ids, const QList<BinnedFile>& files,
                               const QString& words)
{
    if (ids.isEmpty())
        return;
    keep(ids, files);
    if (!words.isEmpty())
        Q_EMIT offered(words);
    order(ids, Removal::MayComeBack);
}

void RemovalUndo::order(const QList<DownloadId>& ids, Removal how)
{
    m_downloads.noteLeaving(ids);
    m_orders.remove(ids, how);
}

void RemovalUndo::keep(const QList<DownloadId>& ids, const QList<BinnedFile>& files)
{
    const auto row = m_downloads.rowOf(ids.first());
    m_removed.append({.ids = ids,
                      .name = row ? m_downloads.at(*row).name() : QString(),
                      .files = files,
                      .until = QDeadlineTimer(m_offeredFor)});
    forgetTheOld();
}

// A removal for good is noted only where an earlier one could come back in its place.
void RemovalUndo::noteForGood()
{
    forgetTheOld();
    if (!m_removed.isEmpty() && !m_removed.last().ids.isEmpty())
        m_removed.append(
            {.ids = {}, .name = {}, .files = {}, .until = QDeadlineTimer(QDeadlineTimer::Forever)});
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
    if (last.ids.isEmpty())
        Q_EMIT said(tr("The last removal can't be undone. Undo once more brings back the one before it."));
    else if (last.files.isEmpty())
        bringBack(last, {});
    else
        whenDone(bringBackFromBin(last.files), this,
                 [this, last](const QStringList& leftInBin) { bringBack(last, leftInBin); });
}

// A row whose file stays in the bin can be downloaded again.
void RemovalUndo::bringBack(const Removed& removed, const QStringList& leftInBin)
{
    m_downloads.noteStaying(removed.ids);
    m_orders.bringBack(removed.ids);
    Q_EMIT broughtBack(removed.ids);
    if (!leftInBin.isEmpty()) {
        Q_EMIT complained(tr("“%1” could not be taken out of the bin.").arg(leftInBin.first()));
        return;
    }
    const auto back = static_cast<int>(removed.ids.size());
    Q_EMIT said(back == 1 ? tr("“%1” is in the list again.").arg(removed.name)
                          : counted(tr("%n download(s) are in the list again.", nullptr, back), back));
}

void RemovalUndo::forgetTheOld()
{
    m_removed.removeIf([](const Removed& removed) { return removed.until.hasExpired(); });
    if (!m_removed.isEmpty() && m_removed.first().ids.isEmpty())
        m_removed.removeFirst();
    m_undo.setEnabled(!m_removed.isEmpty());
    if (!m_removed.isEmpty())
        m_later.start(
            std::chrono::ceil<std::chrono::milliseconds>(m_removed.first().until.remainingTimeAsDuration()));
}

} // namespace tributary
