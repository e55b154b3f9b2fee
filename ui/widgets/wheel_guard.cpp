#include "ui/widgets/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace tributary {

namespace {

QWidget* fieldWithAValue(QObject* object)
{
    if (auto* box = qobject_cast<QComboBox*>(object))
        return box;
    return qobject_cast<QAbstractSpinBox*>(object);
}

} // namespace

WheelGuard::WheelGuard(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    const bool isWheel = event->type() == QEvent::Wheel;
    if (!isWheel && event->type() != QEvent::Polish)
        return QObject::eventFilter(watched, event);
    QWidget* field = fieldWithAValue(watched);
    if (!field)
        return QObject::eventFilter(watched, event);
    // Qt gives the keyboard to such a field before it brings the wheel there.
    if (field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
    if (!isWheel || field->hasFocus())
        return QObject::eventFilter(watched, event);
    // What is ignored goes on to whatever the field lies in.
    event->ignore();
    return true;
}

} // namespace tributary
