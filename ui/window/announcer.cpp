#include "ui/window/announcer.h"

#include <QAccessible>
#include <QMessageBox>
#include <QStatusBar>

namespace tributary {

namespace {

constexpr int messageMs = 4000;

} // namespace

Announcer::Announcer(QStatusBar& foot, QWidget& window)
    : QObject(&window)
    , m_foot(foot)
    , m_window(window)
{
}

void Announcer::say(const QString& message)
{
    m_foot.showMessage(message, messageMs);
}

void Announcer::announce(const Announcement& announcement)
{
    const QString words = QString(announcement.title + QLatin1String(": ") + announcement.text)
                              .replace(u'\n', QLatin1String(", "));
    say(words);
    sayToReaders(words);
}

// Before Qt 6.8 the foot's new name is all that a screen reader can be told: what Qt has for alerts isn't
// passed on to it.
void Announcer::sayToReaders(const QString& message)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent spoken(&m_window, message);
    QAccessible::updateAccessibility(&spoken);
#else
    if (QAccessible::isActive())
        say(message);
#endif
}

void Announcer::tell(const Notice& notice)
{
    auto* box =
        new QMessageBox(QMessageBox::Warning, tr("Tributary"), notice.text, QMessageBox::Ok, &m_window);
    box->setInformativeText(notice.explanation);
    // Paths and what a system says are no markup.
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

void Announcer::refuse(const QString& text, const QString& explanation)
{
    tell({.text = text, .explanation = explanation});
}

} // namespace tributary
