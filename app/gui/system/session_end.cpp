#include "app/gui/system/session_end.h"

#include "ui/window/main_window.h"
#include "ui/window/window_closing.h"

#include <QEvent>
#include <QGuiApplication>

namespace tributary {

namespace {

// The last word of a session manager is a wish to quit, which closes the windows. The program's own quits
// lead here too, when all has been asked.
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

} // namespace

// A session manager may ask programs to save while the session goes on, and another program may cancel the
// end, which Qt doesn't report. Only the manager's last message makes the end certain.
void whenSessionEnds(const QGuiApplication& app, MainWindow& window, const AtSessionEnd& then)
{
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &window, then.save);
    QObject::connect(&app, &QCoreApplication::aboutToQuit, &window, then.leave);
    QCoreApplication::instance()->installEventFilter(new LastWord(window));
}

} // namespace tributary
