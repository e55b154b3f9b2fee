#pragma once

#include "tests/support/checks/patience.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/kept_queue.h"

#include <QElapsedTimer>
#include <QTest>

namespace tributary::test {

// A queue with limits, and a folder of its own for what it fetches.
struct LimitedQueue
{
    QTemporaryDir folder;
    KeptQueue kept;

    explicit LimitedQueue(QueueLimits limits)
        : kept(folder.filePath(QStringLiteral("list.db")), limits)
    {
    }

    DownloadId add(const QUrl& url, int connections)
    {
        return kept.queue().add(quickRequest(url, folder.path(), connections));
    }
    qint64 bytes() const
    {
        qint64 sum = 0;
        for (const DownloadId id : kept.ids())
            sum += kept.snapshot(id).bytes;
        return sum;
    }
    // Bytes a second until so many more were read, from one piece of news to another; 0 if they never are.
    double speedOver(qint64 more) const
    {
        const auto longest = static_cast<int>(patience().count());
        const auto comesTo = [this, longest](qint64 count) {
            return QTest::qWaitFor([=, this] { return bytes() >= count; }, longest);
        };
        QElapsedTimer elapsed;
        if (!comesTo(bytes() + 1))
            return 0;
        const qint64 before = bytes();
        elapsed.start();
        if (!comesTo(before + more))
            return 0;
        return static_cast<double>(bytes() - before) / (static_cast<double>(elapsed.nsecsElapsed()) * 1e-9);
    }
    // Within a fifth, one time of six: a busy machine may keep all from running for a while.
    bool keeps(qint64 rate) const
    {
        double speed = 0;
        for (int tries = 0; tries < 6; ++tries) {
            speed = speedOver(2 * rate) / static_cast<double>(rate);
            if (speed > 0.8 && speed < 1.2)
                return true;
        }
        qWarning("%.2f of the limit", speed);
        return false;
    }
    QString path(const QString& name) const { return folder.filePath(name); }
};

} // namespace tributary::test
