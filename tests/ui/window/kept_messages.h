#pragma once

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

namespace tributary {

// What the bell in the window's foot shows, the newest message first.
inline QList<QAction*> keptMessages(const QMainWindow& window)
{
    for (QToolButton* button : window.findChild<QStatusBar*>()->findChildren<QToolButton*>()) {
        if (button->accessibleName() != QLatin1String("Messages"))
            continue;
        Q_EMIT button->menu()->aboutToShow();
        return button->menu()->actions();
    }
    qFatal("the window has no bell");
}

} // namespace tributary
