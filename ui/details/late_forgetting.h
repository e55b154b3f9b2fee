#pragma once

#include "core/values/download/download_id.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>

namespace tributary {

// Tells for each removed download when nobody needs to know anything of it any more. The time begins anew for
// a download that came back and was removed once more.
class LateForgetting : public QObject
{
    Q_OBJECT

public:
    using Forget = std::function<void(DownloadId)>;

    LateForgetting(std::chrono::milliseconds after, Forget forget, QObject* parent);

    void note(const QList<DownloadId>& removed);

private:
    std::chrono::milliseconds m_after;
    Forget m_forget;
    QHash<DownloadId, int> m_last; // the number of the last removal of each
    int m_removals = 0;

    void forget(const QList<DownloadId>& removed, int removal);
};

} // namespace tributary
