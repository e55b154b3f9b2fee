#include "app/gui/system/session_end.h"
#include "ui/window/main_window.h"
#include "ui/window/window_closing.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSessionManager>

namespace tributary {

namespace {

// A session manager ends by asking the program to quit, which closes the windows; from then on no question
// may be asked. The program's own quits lead here too, when all has been asked.
class LastWord : public QObject
{
public:
    explicit LastWord(MainWindow& window)
        : QObject(&window)
        , m_window(window)
    {
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Quit)
            m_window.closing().stopAsking();
        return QObject::eventFilter(watched, event);
    }

private:
    MainWindow& m_window;
};

// A session manager that is told nothing starts all programs again that ran at the end, and starts them with
// a window.
void sayHowToStartAgain(QSessionManager& session, const MainWindow& window, bool startsByItself)
{
    session.setRestartHint(startsByItself ? QSessionManager::RestartNever
                                          : QSessionManager::RestartIfRunning);
    // Qt makes the command anew for each question.
    if (!startsByItself && !window.isVisible())
        session.setRestartCommand(session.restartCommand() << QStringLiteral("--minimized"));
}

} // namespace

// A session manager may ask programs to save while the session goes on, and another program may cancel the
// end, which Qt doesn't report. Only the manager's last message makes the end certain.
void whenSessionEnds(const QGuiApplication& app, MainWindow& window, const AtSessionEnd& then)
{
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &window,
                     [&window, then](QSessionManager& session) {
                         sayHowToStartAgain(session, window, then.startsWithSession());
                         then.save();
                     });
    QObject::connect(&app, &QCoreApplication::aboutToQuit, &window, then.leave);
    QCoreApplication::instance()->installEventFilter(new LastWord(window));
}

} // namespace tributary
