#pragma once

#include <QObject>

namespace tributary {

// Where the lanes tell each other that a host keeps a question waiting, so that each closes the lines to that
// host which nobody uses: a server that serves one line at a time waits on such a line for the next question,
// and hears no other. Its signal may be emitted on any thread; who listens has an object of its own thread.
class LineCalls : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void linesAreWanted(const QString& origin);
};

} // namespace tributary
