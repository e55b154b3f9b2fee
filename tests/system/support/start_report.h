#pragma once

#include "core/values/download/download_state.h"

#include <QByteArrayList>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <chrono>
#include <optional>
#include <utility>

namespace tributary::test {

// One download as a program told of it.
struct Told
{
    int number = 0;
    DownloadState state = DownloadState::Queued;
    std::pair<int, qint64> place; // its priority, and where it stands among those that share it
    std::chrono::milliseconds at{0};
};

// The news of one start until it was killed.
struct StartReport
{
    QMap<quint64, Told> found; // at first, before anything was done
    QMap<quint64, QList<Told>> told;
    QList<quint64> removing;
    QMap<quint64, std::chrono::milliseconds> gone;
    // Files that it said to have taken into its list.
    QMap<int, std::chrono::milliseconds> taken;
    std::optional<std::chrono::milliseconds> settledAt; // nothing is moved any more, and all was told
    std::chrono::milliseconds killedAt{0};
    bool isReady = false;
    bool isDoubled = false;

    static StartReport from(const QByteArray& output);

private:
    void read(const QByteArrayList& words);
    void note(const QByteArrayList& words);
};

// News of a start that was killed that are so old that the next one must know them.
struct OldNews
{
    QSet<int> taken; // files
    QSet<quint64> gone;
    QMap<quint64, DownloadState> states; // of downloads that are at rest
    QMap<quint64, std::pair<int, qint64>> places;

    static OldNews of(const StartReport& killed, std::chrono::milliseconds mayBeForgottenFor);
    // Whether a start that forgets any kind of them is seen to.
    bool hasAllKinds() const { return !gone.isEmpty() && !states.isEmpty() && !places.isEmpty(); }
};

// The complaint about a start after the one before was killed; empty if all is well. The files are those from
// before the start; news that were told that long before the kill must be in the store.
QString wrongAt(const StartReport& start, const StartReport& before, const QStringList& files,
                std::chrono::milliseconds mayBeForgottenFor);
// The complaint about the folder when all is done.
QString wrongInTheEnd(const QString& folder, int downloads);

} // namespace tributary::test
