#pragma once

#include "ui/words/plain_tip.h"

#include <QAction>

#include <algorithm>

namespace tributary {

// The reason why an action can't be chosen, in place of its usual tool tip; assistive tools tell it as help.
// An empty reason takes it back.
inline void setWhyNot(QAction& action, const QString& reason, const QString& usualTip)
{
    action.setWhatsThis(reason);
    action.setToolTip(plainTip(reason.isEmpty() ? usualTip : reason));
}

// Whether one of them has such a reason, for menus: the names of the other entries need no second look.
inline bool anyTellsWhyNot(const QList<QAction*>& actions)
{
    return std::ranges::any_of(actions, [](const QAction* action) {
        return !action->isEnabled() && !action->whatsThis().isEmpty();
    });
}

} // namespace tributary
