#pragma once

#include "core/engine/door/download_queue.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTimer>

namespace tributary::test {

// Runs a queue without a window until it is killed: adds downloads that the list has never had, one after the
// other, and pauses, resumes, moves and removes meanwhile. It tells all that it hears. The last one ends by
// itself once everything has finished.
class RestartHost
{
public:
    struct Errand
    {
        QString store;
        QString folder;
        QUrl server;
        int downloads = 0;
        int next = 0;
        quint32 seed = 0; // of the moves
        bool isLast = false;
    };
    static Errand errandFrom(const QStringList& words);
    static QStringList wordsOf(const Errand& errand);

    explicit RestartHost(Errand errand);

private:
    Errand m_errand;
    DownloadQueue m_queue;
    QTimer m_adding;
    QTimer m_moving;
    int m_moves = 0;
    QRandomGenerator m_random;
    QMap<DownloadId, DownloadState> m_states;

    void restore(const QList<DownloadSnapshot>& list);
    void addNext();
    void moveSome();
    void hear(const DownloadSnapshot& download);
    void forget(DownloadId id);
    void endWhenDone();
};

} // namespace tributary::test
