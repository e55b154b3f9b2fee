#pragma once

#include <QObject>

namespace tributary::cli {

// Turns the first request to stop (Ctrl+C, a termination, a terminal that goes away) into a signal of Qt's on
// this object's thread; a second one ends the program at once with 130. One at a time.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject* parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void requested();
};

// Has a request to stop end the program at once with 130 until an Interrupt hears it, as long as nothing has
// begun: while the program starts, a password is asked for, or a pipe is waited for. On Windows the system
// ends the program then.
void leaveAtAStop();

// A reader that went away must not end the program: the files matter more than who listens.
void surviveClosedPipes();

} // namespace tributary::cli
