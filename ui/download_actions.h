#pragma once

#include "core/values/download_state.h"

#include <QList>
#include <QObject>

class QAction;

namespace tributary {

// The commands of the window, with their names, keys and icons. Those that act on a selection can be chosen
// only while they do something to it.
class DownloadActions : public QObject
{
    Q_OBJECT

public:
    explicit DownloadActions(QObject* parent = nullptr);

    QAction* newDownload() const { return m_newDownload; }
    QAction* pasteLinks() const { return m_pasteLinks; }
    QAction* resume() const { return m_resume; }
    QAction* pause() const { return m_pause; }
    QAction* cancel() const { return m_cancel; }
    QAction* remove() const { return m_remove; }
    QAction* quit() const { return m_quit; }
    QList<QAction*> all() const;
    QList<QAction*> forSelection() const { return {m_resume, m_pause, m_cancel, m_remove}; }

    void offerFor(const QList<DownloadState>& selected);

private:
    QAction* m_newDownload;
    QAction* m_pasteLinks;
    QAction* m_resume;
    QAction* m_pause;
    QAction* m_cancel;
    QAction* m_remove;
    QAction* m_quit;
};

} // namespace tributary
