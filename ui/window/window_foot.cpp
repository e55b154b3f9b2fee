#include "ui/window/window_foot.h"

#include "ui/adding/free_space.h"
#include "ui/desktop/after_note.h"
#include "ui/desktop/notices/message_bell.h"
#include "ui/details/speed/speed_popup.h"
#include "ui/looks/measures.h"
#include "ui/settings/settings.h"
#include "ui/widgets/limit_menu.h"
#include "ui/widgets/own_clipboard.h"
#include "ui/widgets/quiet_menu_button.h"
#include "ui/window/status_line.h"
#include "ui/words/fitting_text.h"
#include "ui/words/hour_text.h"
#include "ui/words/number_text.h"
#include "ui/words/plain_tip.h"

#include <QDir>
#include <QHelpEvent>
#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr int copiedMs = 2000;

} // namespace

WindowFoot::WindowFoot(Settings& settings, QWidget* parent, Clock clock)
    : QStatusBar(parent)
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_tally(new StatusLine(this))
    , m_speeds(new SpeedPopup(m_clock, this))
    , m_messages(new MessageBell(m_clock, this))
    , m_wayBack(new QToolButton(this))
    , m_watching(new QLabel(tr("Watching the clipboard"), this))
    , m_after(new AfterNote(settings, this))
    , m_limit(new QuietMenuButton(this))
    , m_free(new QLabel(this))
    , m_space(new FreeSpace(this))
    , m_nextLook(new QTimer(this))
{
    setSizeGripEnabled(false);
    // The last button's icon ends as far from the window's edge as the first words begin.
    constexpr int beside = spacing::tight + spacing::hair;
    setContentsMargins(isRightToLeft() ? beside : 0, 0, isRightToLeft() ? 0 : beside, 0);
    const int edge = fontMetrics().averageCharWidth();
    addWidget(m_tally);
    connect(m_tally, &StatusLine::clicked, m_speeds, [this] { m_speeds->openAbove(*m_tally); });
    // QStatusBar hides what stands under a message; here nothing does.
    connect(this, &QStatusBar::messageChanged, m_tally, &QWidget::show);
    m_wayBack->setObjectName(QStringLiteral("undo"));
    m_wayBack->setAutoRaise(true);
    m_wayBack->setFocusPolicy(Qt::TabFocus);
    m_wayBack->hide();
    connect(this, &QStatusBar::messageChanged, this, &WindowFoot::makeRoomForMessage);
    m_tally->installEventFilter(this);
    m_limit->installEventFilter(this);
    m_after->installEventFilter(this);
    connect(m_after, &AfterNote::calledOff, this, &WindowFoot::said);
    auto* limits = new LimitMenu(settings, this);
    connect(limits, &LimitMenu::otherWanted, this, &WindowFoot::otherLimitWanted);
    m_limit->useMenu(limits);
    m_limit->setPopupMode(QToolButton::InstantPopup);
    m_limit->setAutoRaise(true);
    m_limit->setFocusPolicy(Qt::NoFocus);
    m_free->setContentsMargins(edge, 0, edge, 0);
    m_watching->setContentsMargins(edge, 0, edge, 0);
    connect(m_messages, &MessageBell::copyWanted, this, &WindowFoot::copy);
    addPermanentWidget(m_watching);
    addPermanentWidget(m_after);
    addPermanentWidget(m_limit);
    addPermanentWidget(m_free);
    addPermanentWidget(m_messages);
    connect(m_space, &FreeSpace::found, this, &WindowFoot::showFree);
    connect(&settings, &Settings::changed, this, &WindowFoot::useSettings);
    m_nextLook->setSingleShot(true);
    connect(m_nextLook, &QTimer::timeout, this, &WindowFoot::tellTally);
    useSettings();
}

void WindowFoot::setTally(const DownloadTally& tally)
{
    m_sums = tally;
    tellTally();
    useRoom();
    if (isVisible())
        m_space->refresh();
}

void WindowFoot::setSpeed(qint64 bytesPerSecond)
{
    m_sums.bytesPerSecond = bytesPerSecond;
    tellSums();
    m_speeds->tell(bytesPerSecond);
    useRoom();
}

QString WindowFoot::sums() const
{
    return m_tally->sums();
}

void WindowFoot::noteNetwork(NetworkReach reach)
{
    m_network = reach;
    tellTally();
    Q_EMIT networkTold(reach);
}

// Retries that wait change nothing in the sums when an hour begins that pauses them, so the clock is asked as
// well; a window in which nothing waits isn't woken for that, unless it shows a limit.
void WindowFoot::tellTally()
{
    const QDateTime now = m_clock();
    const LimitNow limit = limitAt(m_settings, now);
    const bool isPaused = limit.now == HourRule::Paused;
    const bool isCutOff = m_network == NetworkReach::Gone;
    m_standstill = isPaused ? Standstill::Schedule : isCutOff ? Standstill::Network : Standstill::None;
    m_standsStillUntil = isPaused && limit.until ? hourText(*limit.until, now) : QString();
    tellSums();
    tellLimit(limit, now);
    const bool mayChange = m_sums.in(StateGroup::Waiting) > 0 || (isVisible() && limit.bytesPerSecond > 0);
    if (m_settings.value(setting::obeysSchedule) && mayChange)
        m_nextLook->start(nextLook(now));
    else
        m_nextLook->stop();
}

void WindowFoot::tellSums()
{
    m_tally->setTally(m_sums, m_standstill, m_standsStillUntil);
    Q_EMIT sumsTold(sums());
}

void WindowFoot::tellLimit(const LimitNow& limit, const QDateTime& now)
{
    const bool isLifted = limit.now == HourRule::Unlimited;
    const bool holds = limit.bytesPerSecond > 0 && !isLifted;
    m_speeds->setLimit(holds ? std::optional(limit.bytesPerSecond) : std::nullopt);
    if (!isLifted) {
        //: %1: a speed, or "None".
        m_limit->setText(tr("Limit: %1").arg(limitText(limit.bytesPerSecond)));
        m_limit->setToolTip({});
        return;
    }
    //: %1: a time of the day, perhaps behind a day of the week. The schedule has no speed limit until then.
    m_limit->setText(limit.until ? tr("Limit: none until %1").arg(hourText(*limit.until, now))
                                 : tr("Limit: %1").arg(limitText(0)));
    //: %1: a speed.
    m_limit->setToolTip(
        tr("The weekly schedule lifts the limit of %1 at this hour.").arg(limitText(limit.bytesPerSecond)));
}

// Whoever chooses a limit in an hour without one would wait for its effect.
void WindowFoot::sayWhatLiftsALimit()
{
    const LimitNow limit = limitAt(m_settings, m_clock());
    const auto before = std::exchange(m_limitChosen, limit.bytesPerSecond);
    if (before && *before != limit.bytesPerSecond && limit.bytesPerSecond > 0 &&
        limit.now == HourRule::Unlimited)
        Q_EMIT said(m_limit->toolTip());
}

void WindowFoot::keepMessage(const QString& message, Matter matter, Sight sight)
{
    m_messages->keep(message, matter, sight);
}

void WindowFoot::copy(const QString& message)
{
    putOnClipboard(message);
    showMessage(tr("Message copied."), copiedMs);
}

void WindowFoot::offerBeside(const QString& message, QAction& wayBack)
{
    m_offered = message;
    // Qt shows a menu for a button with several actions, so the action of a former message leaves the button.
    const QList<QAction*> former = m_wayBack->actions();
    for (QAction* action : former)
        m_wayBack->removeAction(action);
    m_wayBack->setDefaultAction(&wayBack);
    m_wayBack->setAccessibleName(wayBack.text());
    m_wayBack->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_wayBackWithWords = m_wayBack->sizeHint().width();
    makeRoomForMessage();
}

bool WindowFoot::offers(const QAction& wayBack) const
{
    return !m_offered.isEmpty() && currentMessage() == m_offered && m_wayBack->defaultAction() == &wayBack;
}

bool WindowFoot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        placeTheButton();
    return QStatusBar::eventFilter(watched, event);
}

// The free space, and then the counts beside the speed, give way to a message whose first sentence, with the
// button behind it, has no room beside them.
void WindowFoot::makeRoomForMessage()
{
    useRoom();
    // The button stands beside what has its place already.
    layout()->activate();
    placeTheButton();
}

// A message that took the place of the other has nothing to do with the button. Where the words would have
// less room than the button, its picture has to do.
void WindowFoot::placeTheButton()
{
    if (m_offered.isEmpty() || currentMessage() != m_offered) {
        m_offered.clear();
        m_wayBack->hide();
        return;
    }
    const int room = messagePlace().width();
    m_wayBack->setToolButtonStyle(room < 2 * m_wayBackWithWords ? Qt::ToolButtonIconOnly
                                                                : Qt::ToolButtonTextBesideIcon);
    const QSize size = m_wayBack->sizeHint().boundedTo({width(), height()});
    m_wayBack->setVisible(room >= size.width());
    const QRect words = wordsPlace();
    const QString shown = fittingText(fontMetrics(), m_offered, words.width());
    const int beside = std::min(words.width(), fontMetrics().horizontalAdvance(shown)) + spacing::close;
    const QRect behind(words.left() + beside, (height() - size.height()) / 2 + 1, size.width(),
                       size.height());
    m_wayBack->setGeometry(QStyle::visualRect(layoutDirection(), words, behind));
}

QRect WindowFoot::wordsPlace() const
{
    const QRect all = messagePlace();
    if (m_wayBack->isHidden())
        return all;
    const int words = std::max(0, all.width() - m_wayBack->sizeHint().width() - spacing::close);
    return QStyle::visualRect(layoutDirection(), all, {all.left(), all.top(), words, all.height()});
}

QRect WindowFoot::messagePlace() const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QWidget* first = m_limit;
    for (const QWidget* before : {static_cast<QWidget*>(m_after), static_cast<QWidget*>(m_watching)})
        first = before->isVisible() ? before : first;
    const QRect sums = m_tally->geometry();
    const QRect rest = first->geometry();
    const int from = (mirrored ? rest.right() : sums.right()) + spacing::usual;
    const int to = (mirrored ? sums.left() : rest.left()) - spacing::usual;
    // The message stands in one line with the words beside it.
    return {from, sums.top(), std::max(0, to - from), sums.height()};
}

int WindowFoot::leastWithoutFree() const
{
    const int least = QStatusBar::minimumSizeHint().width();
    return m_free->isHidden() ? least : least - m_free->minimumSizeHint().width();
}

QSize WindowFoot::minimumSizeHint() const
{
    return {leastWithoutFree(), QStatusBar::minimumSizeHint().height()};
}

void WindowFoot::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    useRoom();
}

// A little more room brings the words back than takes them away, or they would come and go at one width.
void WindowFoot::useRoom()
{
    const int free = m_free->sizeHint().width();
    const int leftOut = m_tally->widthLeftOut();
    const int more = (m_free->isHidden() ? free : 0) + leftOut;
    const int again = m_free->isHidden() || leftOut > 0 ? spacing::broad : 0;
    const int message = widthOfMessage();
    const int needed = QStatusBar::sizeHint().width() + more + again + message;
    m_free->setHidden(m_free->text().isEmpty() || needed > width());
    // A message is there for seconds, and the counts are in the list's side as well.
    const bool needsCounts = message > 0 && m_free->isHidden() && needed - free > width();
    m_tally->show(needsCounts ? StatusLine::Shows::SpeedAlone : StatusLine::Shows::Everything);
}

int WindowFoot::widthOfMessage() const
{
    const QString message = currentMessage();
    if (message.isEmpty())
        return 0;
    const int button = message == m_offered ? m_wayBackWithWords + spacing::close : 0;
    return fontMetrics().horizontalAdvance(firstSentence(message)) + 2 * spacing::usual + button;
}

// The whole message where its place has room for a part of it. A tip of the foot's own would come up over
// what stands beside the message as well.
bool WindowFoot::event(QEvent* event)
{
    if (event->type() == QEvent::Show)
        tellTally();
    if (event->type() != QEvent::ToolTip)
        return QStatusBar::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QRect words = wordsPlace();
    const bool isCut = fittingText(fontMetrics(), currentMessage(), words.width()) != currentMessage();
    if (isCut && words.contains(help->pos()))
        QToolTip::showText(help->globalPos(), plainTip(currentMessage()), this, words);
    else
        QToolTip::hideText();
    return true;
}

void WindowFoot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_looks.of(palette()).line);
    const QString message = currentMessage();
    if (message.isEmpty())
        return;
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect place = wordsPlace();
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(place, static_cast<int>(side) | Qt::TextSingleLine,
                     fittingText(fontMetrics(), message, place.width()));
}

void WindowFoot::useSettings()
{
    tellTally();
    sayWhatLiftsALimit();
    m_watching->setVisible(m_settings.value(setting::watchesClipboard));
    m_space->setFolder(m_settings.folder());
    // A message has other room once a note beside it comes or goes.
    update();
}

void WindowFoot::showFree(std::optional<qint64> bytes)
{
    //: %1: how much room there is on the disk.
    m_free->setText(bytes ? tr("Free: %1").arg(shownSize(*bytes)) : QString());
    m_free->setToolTip(plainTip(QDir::toNativeSeparators(m_settings.folder())));
    useRoom();
    // New words would be painted once in the room of those before.
    layout()->activate();
}

} // namespace tributary
