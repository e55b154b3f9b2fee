#pragma once

#include "ui/desktop/notices/announcement.h"
#include "ui/failures/notice.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

class QMessageBox;
class QStatusBar;
class QWidget;

namespace tributary {

// Tells a person at the window what goes on: in the window's foot, to a screen reader, and in a message box.
// News that nobody asked for take the foot only once the answer to what a person did has been there for its
// time; those that wait are then shown one after the other, each for its own time, as long as they are true
// and not old.
class Announcer : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;
    Announcer(QStatusBar& foot, QWidget& window, Clock clock = std::chrono::steady_clock::now);

    // Whether a person to whom the window is read hears what is announced in it; true where nobody has it
    // read.
    static bool reachesReaders();
    // Whether the window is before a person, be it behind one of its own dialogs. While such a dialog closes,
    // no window is in front for a moment.
    bool isSeen() const;
    // Answers in passing what a person has just done.
    void say(const QString& message);
    // Answers in passing that something went wrong.
    void complain(const QString& message);
    // Shows an answer for longer, as it offers a way back.
    void sayForLong(const QString& message);
    // Says what is under way, and shows it again after each other message, until nothing is: an empty
    // message. It is no news for the bell.
    void sayUnderWay(const QString& message);
    // Tells news, also by the screen reader, unless that has read them elsewhere.
    enum class Voice : quint8 { Silent, Spoken };
    void announce(const Announcement& announcement, Voice voice = Voice::Spoken);
    // Tells news that the bell has already.
    void announceKept(const Announcement& announcement, Voice voice = Voice::Spoken);
    // The foot says no longer that all downloads are done once some are left again.
    void noteLeft(int downloads);
    // Keeps news for the bell that a person is told elsewhere.
    void keep(const Announcement& announcement);
    // Tells a screen reader something that the window shows at another place.
    void sayToReaders(const QString& message);
    // Opens a message box that the program doesn't wait for.
    void tell(const Notice& notice);
    // Opens such a box about something that a person asked for and doesn't get.
    void refuse(const QString& text, const QString& explanation);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    // An answer, news or what a box says, at once, whenever it may be shown.
    void told(const QString& message, tributary::Matter matter, tributary::Sight sight);

private:
    struct News
    {
        QString words;
        bool isForReaders = false; // shown for a screen reader alone
        Truth truth = Truth::Lasts;
        std::chrono::steady_clock::time_point since = {};
    };

    bool showsAnswer() const;
    void answer(const QString& message, int ms, Matter matter);
    void showAnswer(const QString& message, int ms);
    void tellKeepers(const QString& message, Matter matter);
    void show(const News& news);
    bool isTrue(const News& news) const;
    bool isOld(const News& news) const;
    void showInTurn(News news);
    void goOn(const QString& shown);
    void speak(const QString& message);
    static void explainIn(QMessageBox& box, const QString& explanation);

    QStatusBar& m_foot;
    QWidget& m_window;
    Clock m_clock;
    QString m_answer;   // the last one
    QString m_underWay; // shown while there is nothing else to say
    QList<News> m_waiting;
    News m_shown; // the last news in the foot
    int m_left = 0;
    std::optional<std::chrono::steady_clock::time_point> m_lastInput; // a key or a button of the mouse
};

} // namespace tributary
