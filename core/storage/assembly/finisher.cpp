#include "core/storage/assembly/finisher.h"

#include "core/storage/assembly/finish_batch.h"
#include "core/values/basics/thread_start.h"

#include <condition_variable>
#include <thread>
#include <vector>

namespace tributary {

namespace {

struct Waiting
{
    FinishOrder order;
    FinishAnswer answer;
};

} // namespace

// Takes everything that waits at once; what comes in the meantime is the next batch.
class Finisher::VolumeThread
{
public:
    VolumeThread()
        : m_thread(startThread([this] { run(); }))
    {
    }
    ~VolumeThread();

    void append(Waiting waiting);

private:
    void run();
    std::vector<Waiting> nextBatch(); // empty when it is time to end

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Waiting> m_waiting;
    bool m_ending = false;
    std::thread m_thread; // last, as it uses all the others
};

Finisher::VolumeThread::~VolumeThread()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Finisher::VolumeThread::append(Waiting waiting)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(waiting));
    }
    m_changed.notify_one();
}

std::vector<Waiting> Finisher::VolumeThread::nextBatch()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
    return std::exchange(m_waiting, {});
}

void Finisher::VolumeThread::run()
{
    for (std::vector<Waiting> batch = nextBatch(); !batch.empty(); batch = nextBatch()) {
        std::vector<FinishOrder> orders;
        orders.reserve(batch.size());
        for (Waiting& waiting : batch)
            orders.push_back(std::move(waiting.order));
        std::vector<Expected<QString>> answers = finishTogether(orders);
        for (size_t i = 0; i < batch.size(); ++i)
            batch[i].answer(std::move(answers[i]));
    }
}

Finisher::Finisher() = default;

Finisher::~Finisher() = default;

void Finisher::finish(FinishOrder order, FinishAnswer answer)
{
    const std::scoped_lock lock(m_mutex);
    std::unique_ptr<VolumeThread>& thread = m_threads[order.part->volume()];
    if (!thread)
        thread = std::make_unique<VolumeThread>();
    thread->append({.order = std::move(order), .answer = std::move(answer)});
}

} // namespace tributary
