#include "ui/desktop/notices/message_bell.h"

#include "ui/list/rows/download_words.h"
#include "ui/looks/measures.h"
#include "ui/widgets/described.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/themed_icon.h"
#include "ui/words/counted.h"
#include "ui/words/cut_text.h"
#include "ui/words/plain_tip.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr qsizetype mostMessages = 20;
constexpr int mostLetters = 90; // of a message in the menu
constexpr int dotSize = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WindowFoot)
};

// A menu that ends where its button does, since that stands at the end of the window.
class MenuAtTheEnd : public QMenu
{
public:
    explicit MenuAtTheEnd(QWidget& button)
        : QMenu(&button)
        , m_button(button)
    {
    }

protected:
    // Qt has placed the menu by then, above the button or below it.
    void showEvent(QShowEvent* event) override
    {
        QMenu::showEvent(event);
        const QRect button(m_button.mapToGlobal(QPoint()), m_button.size());
        const QRect room = m_button.screen()->availableGeometry();
        const int wanted = isRightToLeft() ? button.left() : button.right() + 1 - width();
        const int most = std::max(room.left(), room.right() + 1 - width());
        move(std::clamp(wanted, room.left(), most), y());
    }

private:
    QWidget& m_button;
};

// The time of today; of other days the day as well.
QString momentText(const QDateTime& at, const QDateTime& now)
{
    const QString time = addedText(at, at);
    const bool isToday = at.toLocalTime().date() == now.toLocalTime().date();
    return isToday ? time : QString(addedText(at, now) + u' ' + time);
}

// News has no full stop, and an answer to what a person did has one; in a list all lines end alike.
QString withoutFullStop(const QString& message)
{
    constexpr QStringView stops = u".\u3002\u0964";
    const bool hasOne =
        !message.isEmpty() && stops.contains(message.back()) && !message.endsWith(QLatin1String(".."));
    return hasOne ? message.chopped(1) : message;
}

} // namespace

MessageBell::MessageBell(Clock clock, QWidget* parent)
    : QuietMenuButton(parent)
    , m_clock(std::move(clock))
{
    setIcon(themedIcon(u"notices"));
    setAccessibleName(Words::tr("Messages"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    useMenu(new MenuAtTheEnd(*this));
    menu()->setToolTipsVisible(true);
    connect(menu(), &QMenu::aboutToShow, this, &MessageBell::showAll);
    tellUnseen();
}

void MessageBell::keep(const QString& message, Matter matter, Sight sight)
{
    m_kept.prepend({.at = m_clock(), .message = withoutFullStop(message), .matter = matter});
    m_kept = m_kept.mid(0, mostMessages);
    if (sight == Sight::Seen)
        return;
    m_unseen = std::min(m_unseen + 1, static_cast<int>(m_kept.size()));
    m_worstUnseen = std::max(m_worstUnseen, matter);
    tellUnseen();
}

void MessageBell::showAll()
{
    m_unseen = 0;
    m_worstUnseen = Matter::News;
    tellUnseen();
    const int usual = letterWidth(QFontMetrics(menu()->font())) * mostLetters;
    fill(usual);
    // With a large font the messages leave room for their times, their icons and the edges of the menu.
    if (const int over = menu()->sizeHint().width() - screenRoom(*this).width(); over > 0)
        fill(std::max(0, usual - over));
    if (m_kept.isEmpty())
        menu()->addAction(Words::tr("No messages yet"))->setEnabled(false);
}

void MessageBell::fill(int most)
{
    menu()->clear();
    for (const Kept& kept : std::as_const(m_kept))
        addToMenu(kept, most);
}

// A long message loses its middle, as the menu would be wider than the window: the end says what went wrong.
void MessageBell::addToMenu(const Kept& kept, int most)
{
    const QString cut = cutText(QFontMetrics(menu()->font()), kept.message, Qt::ElideMiddle, most);
    const QString moment = momentText(kept.at, m_clock());
    //: %1: the time of a message, %2: the message.
    const auto timed = [&moment](const QString& words) { return Words::tr("%1  %2").arg(moment, words); };
    // An ampersand in a name is no mnemonic.
    QAction* line = menu()->addAction(timed(cut).replace(u'&', QLatin1String("&&")));
    if (kept.matter == Matter::Trouble)
        line->setIcon(themedIcon(u"failed", [](const Looks& looks) { return looks.of(Tone::Trouble); }));
    line->setToolTip(cut == kept.message ? Words::tr("Copy message") : plainTip(kept.message));
    // Screen readers read the whole message.
    line->setWhatsThis(kept.message);
    connect(line, &QAction::triggered, this,
            [this, whole = timed(kept.message)] { Q_EMIT copyWanted(whole); });
}

void MessageBell::tellUnseen()
{
    const QString fresh = m_unseen > 0
                              //: That nobody has seen yet.
                              ? counted(Words::tr("%n new message(s)", nullptr, m_unseen), m_unseen)
                              : QString();
    setToolTip(fresh.isEmpty() ? Words::tr("Messages") : fresh);
    describe(*this, fresh);
    update();
}

// A ring of the ground parts the dot from the bell.
void MessageBell::paintEvent(QPaintEvent* event)
{
    QuietMenuButton::paintEvent(event);
    if (m_unseen == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect icon = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, iconSize(), rect());
    const QRect dot(isRightToLeft() ? icon.left() - 1 : icon.right() + 2 - dotSize, icon.top() - 1, dotSize,
                    dotSize);
    const Looks& looks = m_looks.of(palette());
    painter.setPen(QPen(palette().color(QPalette::Window), 2));
    painter.setBrush(looks.of(m_worstUnseen == Matter::Trouble ? Tone::Trouble : Tone::Running));
    painter.drawEllipse(dot);
}

} // namespace tributary
