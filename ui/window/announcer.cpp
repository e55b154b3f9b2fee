#include "ui/window/announcer.h"

#include "ui/failures/copy_without_breaks.h"
#include "ui/looks/measures.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/themed_icon.h"
#include "ui/words/line_breaks.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMessageBox>
#include <QStatusBar>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr bool canSpeak = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);
constexpr int leastMs = 4000;
constexpr int mostMs = 10'000;
constexpr int msPerLetter = 100;
// Older news would come too late: whoever reads that downloads have finished takes it for what just happened.
constexpr qsizetype mostWaiting = 3;
constexpr std::chrono::seconds longestWait(15);
constexpr std::chrono::seconds longestChangeOfWindows(1);

// A person sees a message late, and reads a long one longer.
int timeFor(const QString& message)
{
    return static_cast<int>(std::clamp<qsizetype>(message.size() * msPerLetter, leastMs, mostMs));
}

QString inOneLine(const Announcement& announcement)
{
    const QString text = QString(announcement.text).replace(u'\n', QLatin1String(", "));
    //: News in one line; %1: such as "3 downloads failed", %2: which, and why.
    return Announcer::tr("%1: %2").arg(announcement.title, text);
}

QString inOneLine(const Notice& notice)
{
    QStringList sentences{notice.text};
    sentences += notice.explanation.split(u'\n', Qt::SkipEmptyParts);
    return sentences.join(u' ');
}

} // namespace

Announcer::Announcer(QStatusBar& foot, QWidget& window, Clock clock)
    : QObject(&window)
    , m_foot(foot)
    , m_window(window)
    , m_clock(std::move(clock))
{
    connect(&foot, &QStatusBar::messageChanged, this, &Announcer::goOn);
    window.installEventFilter(this);
    qApp->installEventFilter(this);
}

// A menu tells the window about each entry under the mouse, and about an entry without words an empty text,
// which would clear the foot.
bool Announcer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonRelease)
        m_lastInput = m_clock();
    return (watched == &m_window && event->type() == QEvent::StatusTip) ||
           QObject::eventFilter(watched, event);
}

void Announcer::say(const QString& message)
{
    answer(message, timeFor(message), Matter::News);
}

void Announcer::complain(const QString& message)
{
    answer(message, timeFor(message), Matter::Trouble);
}

void Announcer::sayForLong(const QString& message)
{
    answer(message, mostMs, Matter::News);
}

void Announcer::sayUnderWay(const QString& message)
{
    const QString before = std::exchange(m_underWay, message);
    if (!message.isEmpty())
        showAnswer(message, timeFor(message));
    else if (m_foot.currentMessage() == before)
        m_foot.clearMessage();
}

void Announcer::answer(const QString& message, int ms, Matter matter)
{
    showAnswer(message, ms);
    tellKeepers(message, matter);
}

void Announcer::showAnswer(const QString& message, int ms)
{
    m_answer = message;
    m_foot.showMessage(message, ms);
    speak(message);
}

void Announcer::announce(const Announcement& announcement, Voice voice)
{
    keep(announcement);
    announceKept(announcement, voice);
}

void Announcer::announceKept(const Announcement& announcement, Voice voice)
{
    const QString words = inOneLine(announcement);
    showInTurn({.words = words, .truth = announcement.truth});
    if (voice == Voice::Spoken)
        speak(words);
}

void Announcer::noteLeft(int downloads)
{
    m_left = downloads;
    m_waiting.removeIf([this](const News& news) { return !isTrue(news); });
    if (!isTrue(m_shown) && m_foot.currentMessage() == m_shown.words)
        m_foot.clearMessage();
}

bool Announcer::isTrue(const News& news) const
{
    return news.truth != Truth::UntilDownloadsAreLeft || m_left == 0;
}

// Words for a screen reader alone tell a state, which lasts until other news of it come.
bool Announcer::isOld(const News& news) const
{
    return !news.isForReaders && m_clock() - news.since > longestWait;
}

void Announcer::keep(const Announcement& announcement)
{
    tellKeepers(inOneLine(announcement), announcement.matter);
}

void Announcer::tellKeepers(const QString& message, Matter matter)
{
    Q_EMIT told(message, matter, isSeen() ? Sight::Seen : Sight::Unseen);
}

// Before Qt 6.8 the foot's new name is all that a screen reader can be told: what Qt has for alerts isn't
// passed on to it.
void Announcer::sayToReaders(const QString& message)
{
    if (canSpeak)
        speak(message);
    else if (QAccessible::isActive())
        showInTurn({.words = message, .isForReaders = true});
}

bool Announcer::reachesReaders()
{
    return canSpeak || !QAccessible::isActive();
}

bool Announcer::isSeen() const
{
    const bool wasJustThere = m_lastInput && m_clock() - *m_lastInput < longestChangeOfWindows;
    return m_window.isVisible() && (QApplication::activeWindow() || wasJustThere);
}

bool Announcer::showsAnswer() const
{
    return !m_answer.isEmpty() && m_foot.currentMessage() == m_answer;
}

void Announcer::show(const News& news)
{
    m_shown = news;
    m_foot.showMessage(news.words, timeFor(news.words));
}

void Announcer::showInTurn(News news)
{
    if (!isTrue(news))
        return;
    news.since = m_clock();
    if (!showsAnswer() && m_waiting.isEmpty()) {
        show(news);
        return;
    }
    if (news.truth == Truth::UntilDownloadsAreLeft)
        m_waiting.removeIf([](const News& waiting) { return waiting.truth == Truth::UntilAllAreDone; });
    // The window shows these at another place, where only the last one is still true.
    if (news.isForReaders)
        m_waiting.removeIf([](const News& waiting) { return waiting.isForReaders; });
    m_waiting.append(news);
    if (m_waiting.size() > mostWaiting)
        m_waiting.removeFirst();
}

void Announcer::goOn(const QString& shown)
{
    if (!shown.isEmpty())
        return;
    m_answer.clear();
    m_waiting.removeIf([this](const News& news) { return isOld(news); });
    if (!m_waiting.isEmpty())
        show(m_waiting.takeFirst());
    else if (!m_underWay.isEmpty())
        m_foot.showMessage(m_underWay);
}

void Announcer::speak([[maybe_unused]] const QString& message)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent spoken(&m_window, message);
    QAccessible::updateAccessibility(&spoken);
#endif
}

// A long path would be cut at the edge of the box, and neither copies nor readers want the marks at which it
// is broken.
void Announcer::explainIn(QMessageBox& box, const QString& explanation)
{
    box.setInformativeText(fromThePage(longWordsInLines(explanation), box.layoutDirection()));
    auto* label = box.findChild<QLabel*>(QStringLiteral("qt_msgbox_informativelabel"));
    if (!label)
        return;
    label->setAccessibleName(explanation);
    // Qt gives a box the width of its title, so that a path would take a line for each folder.
    const int whole = label->fontMetrics().size(0, explanation).width() + spacing::tight;
    label->setMinimumWidth(std::min(whole, widthOfALineBesideAnIcon(box)));
    new CopyWithoutBreaks(*label);
}

void Announcer::tell(const Notice& notice)
{
    auto* box =
        new QMessageBox(QMessageBox::Warning, tr("Tributary"), notice.text, QMessageBox::Ok, &m_window);
    explainIn(*box, notice.explanation);
    // The style's own sign would be the only one in the window that nobody here has drawn.
    const int side = box->style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, box);
    box->setIconPixmap(themedIcon(u"failed").pixmap(QSize(side, side), box->devicePixelRatio()));
    // Paths and what a system says are no markup.
    box->setTextFormat(Qt::PlainText);
    if (auto* heading = box->findChild<QLabel*>(QStringLiteral("qt_msgbox_label")))
        heading->setFont(strongFont(box->font()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
    tellKeepers(inOneLine(notice), Matter::Trouble);
}

void Announcer::refuse(const QString& text, const QString& explanation)
{
    tell({.text = text, .explanation = explanation});
}

} // namespace tributary
