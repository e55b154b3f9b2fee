#pragma once

#include "core/values/basics/watching.h"

#include <QObject>

class QWidget;

namespace tributary {

// Knows whether a window can be seen. A window in the tray or the taskbar can't, and news for it may come
// seldom.
class WindowSight : public QObject
{
    Q_OBJECT

public:
    // The window takes the new object as its child.
    explicit WindowSight(QWidget& window);

    Watching watching() const { return m_watching; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed(tributary::Watching watching);

private:
    QWidget& m_window;
    Watching m_watching;

    void look();
};

} // namespace tributary
