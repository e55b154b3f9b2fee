#pragma once

#include "app/handover/handover_place.h"
#include "app/handover/handover_server.h"

#include <QLockFile>

namespace tributary {

class MainWindow;

// Where later starts of the program, and the terminal, bring their links. Of several processes on one list
// the first has it.
class FrontDoor : public QObject
{
    Q_OBJECT

public:
    explicit FrontDoor(const QString& storePath);

    // Another process has it, and is to be spoken to there.
    bool isAnothers() const { return m_isAnothers; }
    QString socket() const { return m_place.socket; }
    void openFor(MainWindow& window);

private:
    HandoverPlace m_place;
    QLockFile m_lock;
    bool m_isAnothers = false;
    HandoverServer m_server;
};

} // namespace tributary
