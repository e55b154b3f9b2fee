#include "core/engine/door/pipe_reads.h"

#include "core/values/basics/thread_start.h"

#include <QIODevice>

#include <condition_variable>
#include <mutex>
#include <utility>

namespace tributary {

namespace {

constexpr qint64 pieceSize = qint64{64} * 1024;

Expected<QByteArray> pieceOf(QIODevice& pipe)
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
    const qint64 read = pipe.read(piece.data(), piece.size());
    if (read < 0)
        return failure(ErrorKind::DiskError, pipe.errorString());
    piece.truncate(read);
    return piece;
}

} // namespace

struct PipeReads::Shared
{
    std::shared_ptr<QIODevice> pipe;
    std::mutex mutex;
    std::condition_variable changed;
    bool isAsked = false;
    bool isReading = false; // from the asking until the piece is taken
    bool isOver = false;
    std::optional<Expected<QByteArray>> piece;

    void run()
    {
        while (waitUntilAsked()) {
            auto read = pieceOf(*pipe);
            const std::lock_guard lock(mutex);
            piece = std::move(read);
            changed.notify_all();
        }
    }
    void ask()
    {
        if (std::exchange(isReading, true))
            return;
        isAsked = true;
        changed.notify_all();
    }
    bool waitUntilAsked()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return isAsked || isOver; });
        isAsked = false;
        return !isOver;
    }
};

PipeReads::PipeReads(std::shared_ptr<QIODevice> pipe)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->pipe = std::move(pipe);
    startThread([shared = m_shared] { shared->run(); }).detach();
}

PipeReads::~PipeReads()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->isOver = true;
    m_shared->changed.notify_all();
}

std::optional<Expected<QByteArray>> PipeReads::next(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->ask();
    m_shared->changed.wait_for(lock, patience, [this] { return m_shared->piece.has_value(); });
    auto piece = std::exchange(m_shared->piece, std::nullopt);
    if (piece)
        m_shared->isReading = false;
    return piece;
}

} // namespace tributary
