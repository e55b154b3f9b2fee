#pragma once

#include <QObject>

class QGuiApplication;
class QWidget;

namespace tributary {

// A click on the program's icon in the Dock, or a second start, brings back a window that is hidden. macOS
// tells of both as of a program that becomes active.
class DockClicks : public QObject
{
public:
    // A program that starts without a window may become active by that, which nobody asked for.
    enum class First : quint8 { Heeded, OfTheStart };

    DockClicks(const QGuiApplication& app, QWidget& window, First first);

private:
    void note(Qt::ApplicationState state);

    QWidget& m_window;
    First m_next;
};

} // namespace tributary
