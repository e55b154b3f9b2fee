#pragma once

#include "core/values/download/download_id.h"
#include "core/values/download/placement.h"
#include "ui/desktop/files/file_bin.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

class QAction;

namespace tributary {

class DownloadListModel;
class ListRow;

// Offers to bring back what a person has removed from the list: the last removal first, and each for a while.
// A removal for good stands before those that came earlier: who undoes means the last one, and hears first
// that this one stays.
class RemovalUndo : public QObject
{
    Q_OBJECT

public:
    // The order has to reach the queue while it still has them.
    RemovalUndo(const DownloadListModel& downloads, QAction& undo, QObject* parent,
                std::chrono::milliseconds offeredFor = removalsAreKeptFor - std::chrono::seconds(10));

    // Whether a finished or unfinished file of the download is on the disk.
    static bool hasAFile(const ListRow& download);
    // Says how many downloads were removed, or the name of a single one, and nothing of their files.
    static QString wordsFor(qsizetype count, const QString& name);

    // These rows are about to go; where they may come back, their files stay.
    void note(const QList<DownloadId>& ids, Removal how);
    // These rows are about to go, and their files went to the bin, as the words say. The files come back
    // first, and then the rows.
    void noteBinned(const QList<DownloadId>& ids, const QList<BinnedFile>& files, const QString& words);

Q_SIGNALS:
    // The removal in words; undo takes it back.
    void offered(const QString& message);
    void bringBackRequested(const QList<tributary::DownloadId>& ids);
    void said(const QString& message);
    // Something went wrong.
    void complained(const QString& message);

private:
    struct Removed
    {
        QList<DownloadId> ids;   // none of a removal for good
        QString name;            // of the only one
        QList<BinnedFile> files; // in the bin
        QDeadlineTimer until;
    };

    const DownloadListModel& m_downloads;
    QAction& m_undo;
    std::chrono::milliseconds m_offeredFor;
    QList<Removed> m_removed; // the last one at the end
    QTimer m_later;

    QString wordsFor(const QList<DownloadId>& ids) const;
    void keep(const QList<DownloadId>& ids, const QList<BinnedFile>& files);
    void noteForGood();
    void undo();
    void bringBack(const Removed& removed, const QStringList& leftInBin);
    void forgetTheOld();
};

} // namespace tributary
