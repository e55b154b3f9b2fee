#include "ui/widgets/refused_keys.h"

#include <QAction>
#include <QKeyEvent>
#include <QKeySequence>
#include <QWidget>

#include <algorithm>

namespace tributary {

RefusedKeys::RefusedKeys(QWidget& widget)
    : QObject(&widget)
    , m_widget(widget)
{
    widget.installEventFilter(this);
}

bool RefusedKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const QKeySequence key(static_cast<QKeyEvent*>(event)->keyCombination());
    const QList<QAction*> actions = m_widget.actions();
    const auto action = std::ranges::find_if(actions, [&key](const QAction* one) {
        return !one->isEnabled() && !one->whatsThis().isEmpty() && one->shortcuts().contains(key);
    });
    if (action == actions.end())
        return QObject::eventFilter(watched, event);
    Q_EMIT refused((*action)->whatsThis());
    return true;
}

} // namespace tributary
