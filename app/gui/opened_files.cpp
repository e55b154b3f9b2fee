#include "app/gui/opened_files.h"

#include <QCoreApplication>
#include <QFileOpenEvent>
#include <QUrl>

#include <utility>

namespace tributary {

OpenedFiles::OpenedFiles()
{
    QCoreApplication::instance()->installEventFilter(this);
}

void OpenedFiles::tell()
{
    m_tells = true;
    for (const QString& link : std::exchange(m_waiting, {}))
        Q_EMIT opened(link);
}

bool OpenedFiles::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QString link = static_cast<QFileOpenEvent*>(event)->url().toString(QUrl::FullyEncoded);
    if (m_tells)
        Q_EMIT opened(link);
    else
        m_waiting.append(link);
    return true;
}

} // namespace tributary
