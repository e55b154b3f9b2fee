#pragma once

#include "core/values/download/download_id.h"

#include <QList>
#include <QObject>

class QAction;

namespace tributary {

class DownloadListModel;

// The command that tries all failed downloads again, wherever they stand in the list. Those that a person
// has cancelled stay as they are.
class RetryAll : public QObject
{
    Q_OBJECT

public:
    RetryAll(const DownloadListModel& downloads, QObject* parent);

    QAction& action() const { return *m_action; }

Q_SIGNALS:
    void retryRequested(const QList<tributary::DownloadId>& ids);
    // Something to be said in passing.
    void said(const QString& message);

private:
    void offer();
    void retry();

    const DownloadListModel& m_downloads;
    QAction* m_action;
};

} // namespace tributary
