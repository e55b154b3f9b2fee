#pragma once

#include "core/values/download/download_id.h"

#include <QList>
#include <QObject>

#include <optional>

namespace tributary {

class DownloadListModel;
class DownloadView;

// Makes what a person has added the current row as soon as it is in the list, unless they are at something
// else by then.
class RowsToShow : public QObject
{
    Q_OBJECT

public:
    enum class Come : quint8 { New, Back };

    RowsToShow(const DownloadListModel& downloads, DownloadView& view);

    void await(const QList<DownloadId>& ids, Come come);
    // The same for what a browser or a script has added, which must not change the selection of a person who
    // is at the window: the next key would be for another row.
    void awaitFromElsewhere(const QList<DownloadId>& ids);

Q_SIGNALS:
    // The filter hides all rows that were awaited.
    void filteredOut(tributary::RowsToShow::Come come);

private:
    void look();
    bool isPersonElsewhere() const;
    std::optional<DownloadId> current() const;

    const DownloadListModel& m_downloads;
    DownloadView& m_view;
    QList<DownloadId> m_awaited;
    Come m_come = Come::New;
    std::optional<DownloadId> m_currentThen;
};

} // namespace tributary
