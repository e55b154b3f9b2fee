#pragma once

#include <QMenuBar>
#include <QObject>

class QAction;

namespace tributary {

// The menu at the top of a Mac's screen. The program's own menu there gets its settings and its end from it,
// which are this program's then and not macOS's. No window has it, so that it stays while they are hidden.
class ScreenMenu : public QObject
{
    Q_OBJECT

public:
    struct Commands
    {
        QAction* settings;
        QAction* help;
        QAction* quit;
    };

    explicit ScreenMenu(const Commands& commands);

    const QMenuBar& bar() const { return m_bar; }

Q_SIGNALS:
    void aboutWanted();

private:
    QMenuBar m_bar;
};

} // namespace tributary
