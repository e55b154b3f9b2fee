#include "core/engine/door/link_list_feed.h"

#include "core/engine/door/pipe_reads.h"
#include "core/values/basics/thread_handover.h"
#include "core/values/basics/thread_start.h"

#include <QIODevice>
#include <QSemaphore>

#include <atomic>

namespace tributary {

namespace {

// More than anybody waits for at once.
constexpr int all = 1 << 20;

} // namespace

// Shared by the feed and its reading thread, since a thread that waits for a pipe may outlive its feed.
struct LinkListFeed::Reading : LinkListReceiver
{
    std::shared_ptr<QIODevice> from;
    LinkListDefaults defaults;
    QSemaphore asked;
    std::atomic_bool isWanted = true;
    HomeAddress<LinkListFeed> feed;

    explicit Reading(LinkListFeed* teller)
        : feed(teller)
    {
    }

    void take(ListedDownload download) override
    {
        tell([download = std::move(download)](LinkListFeed& teller) { Q_EMIT teller.listed(download); });
    }
    void take(LinkListFlaw flaw) override
    {
        tell([flaw = std::move(flaw)](LinkListFeed& teller) { Q_EMIT teller.flawed(flaw); });
    }
    bool wantsMore() const override { return isWanted; }

    template<typename Word>
    void tell(Word word)
    {
        asked.acquire();
        feed.post(std::move(word));
    }
    Expected<void> read()
    {
        if (!from->isSequential())
            return readLinkList(*from, defaults, *this);
        PipeReads pipe(from);
        return readLinkList(pipe, defaults, *this);
    }
    void run()
    {
        const Expected<void> outcome = read();
        feed.post([outcome](LinkListFeed& teller) { Q_EMIT teller.ended(outcome); });
    }
};

LinkListFeed::LinkListFeed(std::unique_ptr<QIODevice> from, LinkListDefaults defaults, QObject* parent)
    : QObject(parent)
    , m_reading(std::make_shared<Reading>(this))
{
    m_reading->from = std::move(from);
    m_reading->defaults = std::move(defaults);
    m_thread = startThread([reading = m_reading] { reading->run(); });
}

LinkListFeed::~LinkListFeed()
{
    m_reading->feed.leave();
    m_reading->isWanted = false;
    m_reading->asked.release(all);
    // A read from a pipe ends when the other side wants it to, and nobody waits for that.
    if (m_reading->from->isSequential())
        m_thread.detach();
    else
        m_thread.join();
}

void LinkListFeed::ask(int count)
{
    m_reading->asked.release(count);
}

} // namespace tributary
