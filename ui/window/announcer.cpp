#include "ui/window/announcer.h"

#include <QAccessible>
#include <QMessageBox>
#include <QStatusBar>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr int leastMs = 4000;
constexpr int mostMs = 10'000;
constexpr int msPerLetter = 100;

// A person sees a message late, and reads a long one longer.
int timeFor(const QString& message)
{
    return static_cast<int>(std::clamp<qsizetype>(message.size() * msPerLetter, leastMs, mostMs));
}

} // namespace

Announcer::Announcer(QStatusBar& foot, QWidget& window)
    : QObject(&window)
    , m_foot(foot)
    , m_window(window)
{
    connect(&foot, &QStatusBar::messageChanged, this, &Announcer::goOn);
}

void Announcer::say(const QString& message)
{
    m_answer = message;
    m_foot.showMessage(message, timeFor(message));
}

void Announcer::announce(const Announcement& announcement)
{
    const QString words = QString(announcement.title + QLatin1String(": ") + announcement.text)
                              .replace(u'\n', QLatin1String(", "));
    sayNews(words);
    sayToReaders(words);
}

bool Announcer::showsAnswer() const
{
    return !m_answer.isEmpty() && m_foot.currentMessage() == m_answer;
}

void Announcer::sayNews(const QString& news)
{
    if (!showsAnswer())
        m_foot.showMessage(news, timeFor(news));
    else if (!m_waiting.contains(news))
        m_waiting.append(news);
}

// Shows each that has waited, so that all are among the messages that the foot keeps.
void Announcer::goOn(const QString& shown)
{
    if (!shown.isEmpty())
        return;
    m_answer.clear();
    for (const QString& news : std::exchange(m_waiting, {}))
        m_foot.showMessage(news, timeFor(news));
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
        sayNews(message);
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
