#pragma once

#include "core/engine/door/read_link_list.h"

#include <QObject>

#include <memory>
#include <thread>

namespace tributary {

// Reads a list of links on a thread of its own, never further than it was asked to: a list of any length
// takes little memory, and one that comes through a pipe is begun before it has ended. Belongs to the thread
// that made it, which needs an event loop; signals come there.
class LinkListFeed : public QObject
{
    Q_OBJECT

public:
    // Takes the device over: from now on it is read on the feed's thread. The defaults hold for each entry,
    // as far as it says nothing else.
    LinkListFeed(std::unique_ptr<QIODevice> from, LinkListDefaults defaults, QObject* parent = nullptr);
    // Waits for a read from a file, and not for one from a pipe, which may never end.
    ~LinkListFeed() override;

    // Asks for so many more entries or flaws; nothing is read before.
    void ask(int count);

Q_SIGNALS:
    // An entry of the list, in its order.
    void listed(const tributary::ListedDownload& download);
    // A line that makes no sense; reading goes on.
    void flawed(const tributary::LinkListFlaw& flaw);
    // The last word: the list has been read to its end, or why it can't be read on.
    void ended(const tributary::Expected<void>& outcome);

private:
    struct Reading;
    std::shared_ptr<Reading> m_reading;
    std::thread m_thread;
};

} // namespace tributary
