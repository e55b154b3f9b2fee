#pragma once

#include "core/engine/door/read_link_list.h"

#include <QObject>

#include <memory>
#include <thread>

namespace tributary {

// Reads a list on a thread of its own, never further than it was asked to, so that a list of any length takes
// little memory and one that comes through a pipe is begun before it has ended. Lives on its creator's thread
// and tells there.
class LinkListFeed : public QObject
{
    Q_OBJECT

public:
    LinkListFeed(std::unique_ptr<QIODevice> from, LinkListDefaults defaults, QObject* parent = nullptr);
    ~LinkListFeed() override;

    // For so many more entries or flaws.
    void ask(int count);

Q_SIGNALS:
    void listed(const tributary::ListedDownload& download);
    void flawed(const tributary::LinkListFlaw& flaw);
    // The last word.
    void ended(const tributary::Expected<void>& outcome);

private:
    struct Reading;
    std::shared_ptr<Reading> m_reading;
    std::thread m_thread;
};

} // namespace tributary
