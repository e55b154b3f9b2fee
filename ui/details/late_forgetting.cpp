#include "ui/details/late_forgetting.h"

#include <QTimer>

#include <utility>

namespace tributary {

LateForgetting::LateForgetting(std::chrono::milliseconds after, Forget forget, QObject* parent)
    : QObject(parent)
    , m_after(after)
    , m_forget(std::move(forget))
{
}

void LateForgetting::note(const QList<DownloadId>& removed)
{
    const int removal = ++m_removals;
    for (const DownloadId id : removed)
        m_last.insert(id, removal);
    QTimer::singleShot(m_after, this, [this, removed, removal] { forget(removed, removal); });
}

void LateForgetting::forget(const QList<DownloadId>& removed, int removal)
{
    for (const DownloadId id : removed) {
        if (m_last.value(id) != removal)
            continue;
        m_last.remove(id);
        m_forget(id);
    }
}

} // namespace tributary
