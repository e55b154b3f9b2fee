#include "ui/failures/typing_pause.h"

#include <QCoreApplication>
#include <QEvent>

namespace tributary {

namespace {

// Nobody types the letters of a word so slowly.
constexpr std::chrono::milliseconds longerThanBetweenKeys(1500);

} // namespace

TypingPause::TypingPause(QObject* parent)
    : QObject(parent)
{
    m_sinceLastKey.setSingleShot(true);
    m_sinceLastKey.setInterval(longerThanBetweenKeys);
    connect(&m_sinceLastKey, &QTimer::timeout, this, &TypingPause::came);
    QCoreApplication::instance()->installEventFilter(this);
}

bool TypingPause::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod)
        m_sinceLastKey.start();
    return QObject::eventFilter(watched, event);
}

} // namespace tributary
