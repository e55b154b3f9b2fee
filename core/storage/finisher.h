#pragma once

#include "core/storage/part_file.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace tributary {

struct FinishOrder
{
    std::shared_ptr<PartFile> part;
    QString finalPath;
    QString ledgerPath;
    ConflictPolicy onConflict = ConflictPolicy::Rename;
};

// Makes finished files durable and gives them their names, on a thread of its own: sync the file, rename it
// without clobbering, sync the folder, then forget the ledger. What waits together is synced together, so
// that thousands of small files cost a few syncs, not thousands. If the final name was taken meanwhile the
// conflict policy decides again (Rename: the next free "name (n).ext"; Overwrite: replace; Skip and Fail:
// Conflict).
class Finisher : public QObject
{
    Q_OBJECT

public:
    explicit Finisher(QObject* parent = nullptr);
    ~Finisher() override; // finishes what was ordered

    // The path that the file has at last. Callable from any thread.
    QFuture<Expected<QString>> finish(FinishOrder order);

private:
    struct Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace tributary
