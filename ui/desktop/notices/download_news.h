#pragma once

#include "core/values/download/download_error.h"
#include "ui/desktop/notices/announcement.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>

namespace tributary {

class Settings;

// Makes few announcements of many endings: what comes to its end within a moment is told together, and the
// end of the last one as the end of all.
class DownloadNews : public QObject
{
    Q_OBJECT

public:
    using AnyLeft = std::function<bool()>;
    DownloadNews(const Settings& settings, AnyLeft anyLeft, std::chrono::milliseconds moment,
                 QObject* parent = nullptr);

    void noteFinished(const QString& path);
    void noteFailed(const QString& name, const DownloadError& error);
    // Nothing is told of a file that was there already, but that it may have been the last.
    void noteSkipped();

Q_SIGNALS:
    void announced(const tributary::Announcement& announcement);
    // Something has ended, and nothing is left to do.
    void allDone();

private:
    void tellInAMoment();
    void tell();
    void tellAllDone(const QStringList& lastPaths);
    void tellFinished(const QStringList& paths);
    void tellFailed(const QStringList& reasons);

    const Settings& m_settings;
    AnyLeft m_anyLeft;
    QTimer m_moment;
    QStringList m_finished;
    QStringList m_failed;
    // Since nothing was left to do.
    int m_finishedInAll = 0;
    int m_failedInAll = 0;
};

} // namespace tributary
