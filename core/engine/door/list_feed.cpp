#include "core/engine/door/list_feed.h"

#include "core/values/basics/thread_handover.h"

#include <QIODevice>
#include <QSemaphore>

#include <atomic>
#include <mutex>

namespace tributary {

namespace {

// More than anybody waits for at once.
constexpr int all = 1 << 20;

} // namespace

// What both threads hold: a thread that waits for a pipe may outlive its feed.
struct ListFeed::Reading : ListReceiver
{
    std::unique_ptr<QIODevice> from;
    ListDefaults defaults;
    QSemaphore asked;
    std::atomic_bool isWanted = true;
    std::mutex mutex;
    ListFeed* feed = nullptr; // none once it is gone

    void take(ListedDownload download) override
    {
        tell([download = std::move(download)](ListFeed& teller) { Q_EMIT teller.listed(download); });
    }
    void take(ListFlaw flaw) override
    {
        tell([flaw = std::move(flaw)](ListFeed& teller) { Q_EMIT teller.flawed(flaw); });
    }
    bool wantsMore() const override { return isWanted; }

    template<typename Word>
    void tell(Word word)
    {
        asked.acquire();
        tellAtOnce(std::move(word));
    }
    template<typename Word>
    void tellAtOnce(Word word)
    {
        const std::scoped_lock lock(mutex);
        if (feed)
            post(feed, [here = feed, word = std::move(word)] { word(*here); });
    }
    void run()
    {
        const Expected<void> outcome = readList(*from, defaults, *this);
        tellAtOnce([outcome](ListFeed& teller) { Q_EMIT teller.ended(outcome); });
    }
};

ListFeed::ListFeed(std::unique_ptr<QIODevice> from, ListDefaults defaults, QObject* parent)
    : QObject(parent)
    , m_reading(std::make_shared<Reading>())
{
    m_reading->from = std::move(from);
    m_reading->defaults = std::move(defaults);
    m_reading->feed = this;
    m_thread = std::thread([reading = m_reading] { reading->run(); });
}

ListFeed::~ListFeed()
{
    {
        const std::scoped_lock lock(m_reading->mutex);
        m_reading->feed = nullptr;
    }
    m_reading->isWanted = false;
    m_reading->asked.release(all);
    // A read from a pipe ends when the other side wants it to, and nobody waits for that.
    if (m_reading->from->isSequential())
        m_thread.detach();
    else
        m_thread.join();
}

void ListFeed::ask(int count)
{
    m_reading->asked.release(count);
}

} // namespace tributary
