#pragma once

#include "app/gui/opened_files.h"
#include "app/handover/handover_place.h"
#include "app/handover/handover_server.h"
#include "core/values/queue/store_report.h"

#include <QLockFile>

#include <memory>

namespace tributary {

class MainWindow;
class QuietIntake;

// Takes links from later starts of the program, links and orders from the terminal, links from browsers, and
// what the system opens with it. Of several processes on one list the first one does, which has the list;
// others would forget what they took. A list that isn't kept takes links only of a person who sees the
// window, and hears of that there. The door closes as the program begins to quit; the place is free for
// another start once the list is saved.
class FrontDoor : public QObject
{
    Q_OBJECT

public:
    explicit FrontDoor(const QString& storePath);
    ~FrontDoor() override;

    // Whether another process takes the links; they are to be handed over to that one then.
    bool isAnothers() const { return m_isAnothers; }
    // Takes the place where the other process has given it up by now.
    bool takeOver();
    // Before it is opened.
    void setObey(HandoverServer::Obey obey) { m_server.setObey(std::move(obey)); }
    QString socket() const { return m_place.socket; }
    void openFor(MainWindow& window);
    void noteStore(const StoreOutcome& outcome);

private:
    enum class ListKeptBy : quint8 { Unknown, Us, Another };

    HandoverPlace m_place;
    QLockFile m_lock;
    bool m_isAnothers = false;
    ListKeptBy m_keptBy = ListKeptBy::Unknown;
    QString m_forgotten;            // why what is taken would be forgotten; empty where it is kept
    MainWindow* m_window = nullptr; // once the door is open for it
    std::unique_ptr<QuietIntake> m_quiet;
    HandoverServer m_server;
    OpenedFiles m_openedFiles;

    HandoverServer::Answer take(const Handover& handover);
    QFuture<HandoverServer::Taken> takeFromBrowser(const BrowserLink& link);
    HandoverServer::Answer takeWishes(const Handover& handover);
    void listenOnceBothAreKnown();
    void close();
};

} // namespace tributary
