#pragma once

#include "core/values/download/download_id.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>

namespace tributary {

// Tells for each download that was removed when nobody needs to know anything of it any more. One that came
// back and was removed once more has as long as before.
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
    QHash<DownloadId, int> m_last; // removal of each, counted
    int m_removals = 0;

    void forget(const QList<DownloadId>& removed, int removal);
};

} // namespace tributary
