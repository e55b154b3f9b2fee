#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace tributary {

// Tells whether somebody is at something in a window that a question of the window's own would disturb: keys
// that are meant for a field or a menu must not go on in a dialog that opens meanwhile.
class PersonAtWork : public QObject
{
    Q_OBJECT

public:
    explicit PersonAtWork(QWidget& window);

    // Whether one of the window's dialogs is open, a menu is, a field to type in has the focus, a key was
    // pressed just now, or the person has gone on to another program.
    bool isEngaged() const;
    // Has the desktop say, for a person at another program, that the window wants something.
    void callBack();
    // Whether the key alone is what it is, so that the person is free in a moment.
    bool isFreeInAMoment() const { return m_sinceLastKey.isActive() && !isAtSomething(); }

Q_SIGNALS:
    // The person may have ended what they were at, or the window has come.
    void mayBeFree();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isAtSomething() const;
    bool isElsewhere() const;
    void tellSoon();

    QWidget& m_window;
    QTimer m_sinceLastKey;
    bool m_wasHere = false;
};

} // namespace tributary
