#pragma once

#include <QAction>
#include <QWidget>

namespace tributary {

// The command of a window that a person knows by this name.
inline QAction* namedAction(const QWidget& window, const char* name)
{
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text() == QString::fromUtf8(name))
            return action;
    }
    qFatal("no action %s", name);
}

} // namespace tributary
