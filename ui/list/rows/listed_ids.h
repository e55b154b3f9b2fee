#pragma once

#include "core/values/download/download_id.h"

#include <QObject>
#include <QSet>

namespace tributary {

class DownloadListModel;

// Downloads that something was noted about. Those that leave the list are forgotten; those that have yet to
// come into it are not.
class ListedIds : public QObject
{
    Q_OBJECT

public:
    ListedIds(const DownloadListModel& downloads, QObject* parent);

    void insert(DownloadId id) { m_ids.insert(id); }
    void remove(DownloadId id) { m_ids.remove(id); }
    bool contains(DownloadId id) const { return m_ids.contains(id); }
    qsizetype size() const { return m_ids.size(); }
    const QSet<DownloadId>& all() const { return m_ids; }

private:
    void noteListed();
    void forgetGone();

    const DownloadListModel& m_downloads;
    QSet<DownloadId> m_ids;
    // Those of them that were in the list before rows went.
    QSet<DownloadId> m_before;
};

} // namespace tributary
