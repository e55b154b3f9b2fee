#include "ui/desktop/notices/download_news.h"

#include "ui/settings/settings.h"
#include "words/failure_text.h"

#include <QFileInfo>

namespace tributary {

namespace {

constexpr qsizetype mostLines = 3;

QString fewLines(const QStringList& lines)
{
    if (lines.size() <= mostLines)
        return lines.join(u'\n');
    return lines.mid(0, mostLines).join(u'\n') + QStringLiteral("\n…");
}

} // namespace

DownloadNews::DownloadNews(const Settings& settings, AnyLeft anyLeft, std::chrono::milliseconds moment,
                           QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_anyLeft(std::move(anyLeft))
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, &DownloadNews::tell);
}

void DownloadNews::noteFinished(const QString& path)
{
    m_finished.append(path);
    ++m_finishedInAll;
    tellInAMoment();
}

void DownloadNews::noteFailed(const QString& name, const DownloadError& error)
{
    //: %1: a file name, %2: what went wrong.
    m_failed.append(tr("%1: %2").arg(name, errorText(error)));
    ++m_failedInAll;
    tellInAMoment();
}

void DownloadNews::noteSkipped()
{
    tellInAMoment();
}

void DownloadNews::tellInAMoment()
{
    if (!m_moment.isActive())
        m_moment.start();
}

void DownloadNews::tell()
{
    const QStringList finished = std::exchange(m_finished, {});
    const QStringList failed = std::exchange(m_failed, {});
    const bool nothingLeft = !m_anyLeft();
    if (nothingLeft && m_finishedInAll + m_failedInAll > 1 && m_settings.value(setting::tellsAllDone)) {
        tellAllDone(finished);
    } else {
        tellFinished(finished);
        tellFailed(failed);
    }
    if (!nothingLeft)
        return;
    m_finishedInAll = m_failedInAll = 0;
    Q_EMIT allDone();
}

void DownloadNews::tellAllDone(const QStringList& lastPaths)
{
    QStringList counts;
    if (m_finishedInAll > 0)
        counts.append(tr("%n finished", "downloads", m_finishedInAll));
    if (m_failedInAll > 0)
        counts.append(tr("%n failed", "downloads", m_failedInAll));
    Q_EMIT announced({.title = tr("All downloads are done"),
                      .text = counts.join(QStringLiteral(" · ")),
                      .path = lastPaths.isEmpty() ? QString() : lastPaths.last()});
}

void DownloadNews::tellFinished(const QStringList& paths)
{
    if (paths.isEmpty() || !m_settings.value(setting::tellsFinished))
        return;
    QStringList names;
    for (const QString& path : paths)
        names.append(QFileInfo(path).fileName());
    Q_EMIT announced({.title = tr("%n download(s) finished", nullptr, static_cast<int>(paths.size())),
                      .text = fewLines(names),
                      .path = paths.last()});
}

void DownloadNews::tellFailed(const QStringList& reasons)
{
    if (reasons.isEmpty() || !m_settings.value(setting::tellsFailed))
        return;
    Q_EMIT announced({.title = tr("%n download(s) failed", nullptr, static_cast<int>(reasons.size())),
                      .text = fewLines(reasons),
                      .path = {}});
}

} // namespace tributary
