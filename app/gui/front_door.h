#pragma once

#include "app/gui/opened_files.h"
#include "app/handover/handover_place.h"
#include "app/handover/handover_server.h"
#include "core/values/queue/store_report.h"

#include <QLockFile>

namespace tributary {

class MainWindow;

// Takes links from later starts of the program, from the terminal, and what the system opens with it. Of
// several processes on one list the first one does, which has the list; others would forget what they took.
// The door closes as the program begins to quit; the place is free for another start once the list is saved.
class FrontDoor : public QObject
{
    Q_OBJECT

public:
    explicit FrontDoor(const QString& storePath);

    // Whether another process takes the links; they are to be handed over to that one then.
    bool isAnothers() const { return m_isAnothers; }
    // Takes the place where the other process has given it up by now.
    bool takeOver();
    QString socket() const { return m_place.socket; }
    void openFor(MainWindow& window);
    void noteStore(const StoreOutcome& outcome);

private:
    enum class ListKeptBy : quint8 { Unknown, Us, Another };

    HandoverPlace m_place;
    QLockFile m_lock;
    bool m_isAnothers = false;
    ListKeptBy m_keptBy = ListKeptBy::Unknown;
    MainWindow* m_window = nullptr; // once the door is open for it
    HandoverServer m_server;
    OpenedFiles m_openedFiles;

    void listenOnceBothAreKnown();
    void close();
};

} // namespace tributary
