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
class DownloadOrders;
class ListRow;

// Removes downloads from the list for a person, and offers to bring them back: the last removal first, and
// each for a while. A removal for good stands before those that came earlier: who undoes means the last one,
// and hears first that this one stays.
class RemovalUndo : public QObject
{
    Q_OBJECT

public:
    // The way back has to reach the queue while it still has them.
    RemovalUndo(DownloadOrders& orders, DownloadListModel& downloads, QAction& undo, QObject* parent,
                std::chrono::milliseconds offeredFor = removalsAreKeptFor - std::chrono::seconds(10));

    // Whether a finished or unfinished file of the download is on the disk.
    static bool hasAFile(const ListRow& download);
    // Says how many downloads were removed, or the name of a single one, and nothing of their files.
    static QString wordsFor(qsizetype count, const QString& name);

    // Where the rows may come back, their files stay.
    void remove(const QList<DownloadId>& ids, Removal how);
    // Removes downloads whose files went to the bin, as the words say. The files come back first, and then
    // the rows.
    void removeBinned(const QList<DownloadId>& ids, const QList<BinnedFile>& files, const QString& words);

Q_SIGNALS:
    // The removal in words; undo takes it back.
    void offered(const QString& message);
    void broughtBack(const QList<tributary::DownloadId>& ids);
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

    DownloadOrders& m_orders;
    DownloadListModel& m_downloads;
    QAction& m_undo;
    std::chrono::milliseconds m_offeredFor;
    QList<Removed> m_removed; // the last one at the end
    QTimer m_later;

    void offerBack(const QList<DownloadId>& ids);
    void order(const QList<DownloadId>& ids, Removal how);
    QString wordsFor(const QList<DownloadId>& ids) const;
    void keep(const QList<DownloadId>& ids, const QList<BinnedFile>& files);
    void noteForGood();
    void undo();
    void bringBack(const Removed& removed, const QStringList& leftInBin);
    void forgetTheOld();
};

} // namespace tributary
