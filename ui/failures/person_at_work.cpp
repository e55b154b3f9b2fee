#include "ui/failures/person_at_work.h"

#include "core/values/basics/thread_handover.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace tributary {

namespace {

// Nobody types the letters of a word so slowly.
constexpr std::chrono::seconds longerThanBetweenKeys(2);

// Cells of a table that are edited hold such a field as well.
bool isTypedInto(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return !line->isReadOnly();
    if (const auto* text = qobject_cast<const QTextEdit*>(field))
        return !text->isReadOnly();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field))
        return !text->isReadOnly();
    const auto* choices = qobject_cast<const QComboBox*>(field);
    return qobject_cast<const QAbstractSpinBox*>(field) || (choices && choices->isEditable());
}

bool isMenu(const QObject& object)
{
    return object.isWidgetType() && static_cast<const QWidget&>(object).windowType() == Qt::Popup;
}

} // namespace

PersonAtWork::PersonAtWork(QWidget& window)
    : m_window(window)
{
    m_sinceLastKey.setSingleShot(true);
    m_sinceLastKey.setInterval(longerThanBetweenKeys);
    connect(&m_sinceLastKey, &QTimer::timeout, this, &PersonAtWork::mayBeFree);
    connect(qApp, &QApplication::focusChanged, this, &PersonAtWork::tellSoon);
    qApp->installEventFilter(this);
}

bool PersonAtWork::isEngaged() const
{
    return m_sinceLastKey.isActive() || isAtSomething();
}

void PersonAtWork::callBack()
{
    if (isElsewhere())
        QApplication::alert(&m_window);
}

// Where no window of the program was in front yet, as on a screen without anything that manages windows,
// nobody has gone away.
bool PersonAtWork::isElsewhere() const
{
    return m_wasHere && !QApplication::activeWindow();
}

bool PersonAtWork::isAtSomething() const
{
    return isElsewhere() || QApplication::activePopupWidget() || isTypedInto(QApplication::focusWidget()) ||
           std::ranges::any_of(m_window.findChildren<QDialog*>(), &QWidget::isVisible);
}

// A window is active again once a dialog of it has closed.
bool PersonAtWork::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::InputMethod)
        m_sinceLastKey.start();
    m_wasHere = m_wasHere || type == QEvent::ApplicationActivate || type == QEvent::WindowActivate;
    const bool isWindowThere =
        watched == &m_window && (type == QEvent::Show || type == QEvent::WindowActivate);
    if (isWindowThere || (type == QEvent::Hide && isMenu(*watched)))
        tellSoon();
    return QObject::eventFilter(watched, event);
}

void PersonAtWork::tellSoon()
{
    post(this, [this] { Q_EMIT mayBeFree(); });
}

} // namespace tributary
