#include "ui/list/view/click_rest.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace tributary {

ClickRest::ClickRest(QWidget& clicked)
    : QObject(&clicked)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &ClickRest::lookAgain);
    clicked.installEventFilter(this);
}

bool ClickRest::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
        m_rest.start(QApplication::doubleClickInterval());
    return QObject::eventFilter(watched, event);
}

// The click goes on while the button is held, and so does what it opened: a drag or a menu.
void ClickRest::lookAgain()
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton || QApplication::activePopupWidget())
        m_rest.start(QApplication::doubleClickInterval());
    else
        Q_EMIT rested();
}

} // namespace tributary
