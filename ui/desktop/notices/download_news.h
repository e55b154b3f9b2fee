#pragma once

#include "core/values/download/download_error.h"
#include "core/values/download/download_snapshot.h"
#include "ui/desktop/notices/announcement.h"
#include "ui/list/rows/download_tally.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <utility>

namespace tributary {

class Settings;

// Makes few announcements of many endings: what comes to its end within a moment is told together, while many
// are left only once in a longer while, and the end of the last one as the end of all. Why something failed
// is told in any case.
class DownloadNews : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds moment;
        std::chrono::milliseconds whileMany; // at least so long between two announcements
    };
    DownloadNews(const Settings& settings, Pace pace, QObject* parent = nullptr);

    // A failure that a dialog asks the person about is no news, though it counts.
    using IsAskedAbout = std::function<bool(DownloadId)>;
    void setIsAskedAbout(IsAskedAbout isAskedAbout) { m_isAskedAbout = std::move(isAskedAbout); }
    void noteTally(const DownloadTally& tally);
    // Notes that a person paused so many downloads that run or wait. Some of them may finish before they
    // pause.
    void notePause(qsizetype downloads);
    // A person resumes or starts downloads, whatever this person asked for before.
    void noteResume(const QList<DownloadId>& ids);
    void noteFinished(DownloadId id, const QString& path);
    void noteFailed(DownloadId id, const QString& name, const DownloadError& error);
    // The downloads as an earlier life of the program left them: their faults are no news.
    void noteKept(const QList<DownloadSnapshot>& downloads);
    void noteRemoved(const QList<DownloadId>& ids);
    // Looks for pauses that no person asked for, and for downloads that go on after their end. The queue
    // tries such a download again by itself, which makes the same fault no news.
    void observe(const QList<DownloadSnapshot>& changed);
    // Notes that a download was skipped because its file was there. No notice tells that, but the skipped
    // download may have been the last one.
    void noteSkipped();

Q_SIGNALS:
    void announced(const tributary::Announcement& announcement);
    // The last download has ended by itself. A person who pauses or cancels the last ones makes no such end.
    void allDone();

private:
    struct Finished
    {
        DownloadId id;
        QString path;
    };
    struct Failure
    {
        DownloadId id;
        QString name;
        QString reason;
    };

    static QStringList byReason(const QList<Failure>& failures);
    void forgetEnds(DownloadId id);
    bool hasNews() const { return !m_finished.isEmpty() || !m_failed.isEmpty() || !m_paused.isEmpty(); }
    void tellInAMoment();
    void tell();
    void tellAllDone(const QList<Finished>& last);
    void tellFinished(const QList<Finished>& finished);
    void tellFailed(const QList<Failure>& failures);
    void tellPaused(const QStringList& reasons);

    const Settings& m_settings;
    IsAskedAbout m_isAskedAbout = [](DownloadId) { return false; };
    QTimer m_moment;
    // The time in which endings are gathered.
    QTimer m_whileMany;
    DownloadTally m_tally;
    // The last ones that ran or waited did not all come to their ends by themselves.
    bool m_isStopped = false;
    QList<Finished> m_finished;
    QList<Failure> m_failed;
    QStringList m_paused; // by faults
    // Downloads that a fault has paused, until a person or their end changes that.
    QSet<DownloadId> m_known;
    QSet<DownloadId> m_stuck; // paused by a fault now, so that not all is done
    // What has ended since there was last nothing left to do. Each download counts by its last end, and not
    // at all once it is removed.
    QSet<DownloadId> m_finishedInAll;
    QSet<DownloadId> m_failedInAll;
};

} // namespace tributary
