#include "ui/checking/file_hashing.h"

#include "core/engine/door/file_questions.h"
#include "core/values/basics/thread_handover.h"
#include "core/values/basics/thread_start.h"

#include <atomic>
#include <chrono>
#include <utility>

namespace tributary {

namespace {

constexpr std::chrono::milliseconds betweenLooks(100);

} // namespace

// The object shares this with its thread, which may wait for a disk long after the object is gone.
struct FileHashing::Work
{
    HomeAddress<FileHashing> home;
    std::atomic_bool stop = false;
    std::atomic<qint64> done = 0;

    explicit Work(FileHashing* asker)
        : home(asker)
    {
    }
};

FileHashing::FileHashing(QObject* parent)
    : QObject(parent)
{
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_work->done); });
}

FileHashing::~FileHashing()
{
    stop();
}

void FileHashing::start(const QString& path, QCryptographicHash::Algorithm algorithm)
{
    stop();
    m_work = std::make_shared<Work>(this);
    m_look.start();
    startThread([work = m_work, path, algorithm] {
        const auto digest =
            digestOf(path, algorithm, [&work](qint64 bytes) { work->done = bytes; }, work->stop);
        work->home.post([work, digest](FileHashing& asker) { asker.end(*work, digest); });
    }).detach();
}

void FileHashing::stop()
{
    m_look.stop();
    const auto stopped = std::exchange(m_work, nullptr);
    if (!stopped)
        return;
    stopped->home.leave();
    stopped->stop = true;
}

// The word of an earlier thread may have been on its way when another was begun.
void FileHashing::end(const Work& work, const Expected<QByteArray>& digest)
{
    if (&work != m_work.get())
        return;
    stop();
    Q_EMIT ended(digest);
}

} // namespace tributary
