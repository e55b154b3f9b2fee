#include "app/cli/commands/verify_command.h"

#include "app/cli/reporting/message_lines.h"
#include "core/engine/door/file_questions.h"
#include "core/values/basics/thread_handover.h"
#include "core/values/basics/thread_start.h"

#include <QSemaphore>

#include <atomic>
#include <mutex>

namespace tributary::cli {

namespace {

// As long as a read takes at most from a drive that answers.
constexpr int longestReadMs = 500;

} // namespace

// Shared by the command and its thread, since a thread that waits for a pipe may outlive the command.
struct VerifyCommand::Hashing
{
    QString path;
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
    std::atomic_bool stop = false;
    QSemaphore isOver;
    std::mutex mutex;
    VerifyCommand* command = nullptr; // none once it is gone

    void run()
    {
        tell(digestOf(path, algorithm, [](qint64) {}, stop));
        isOver.release();
    }
    void tell(const Expected<QByteArray>& digest)
    {
        const std::scoped_lock lock(mutex);
        if (command)
            post(command, [here = command, digest] { here->onDigest(digest); });
    }
};

VerifyCommand::VerifyCommand(QString path, Checksum wanted, Verbosity verbosity, QIODevice& out,
                             QIODevice& err)
    : m_wanted(std::move(wanted))
    , m_verbosity(verbosity)
    , m_out(out)
    , m_err(err)
    , m_hashing(std::make_shared<Hashing>())
{
    m_hashing->path = std::move(path);
    m_hashing->algorithm = m_wanted.algorithm;
    m_hashing->command = this;
}

VerifyCommand::~VerifyCommand()
{
    {
        const std::scoped_lock lock(m_hashing->mutex);
        m_hashing->command = nullptr;
    }
    m_hashing->stop = true;
    if (!m_thread.joinable())
        return;
    if (m_hashing->isOver.tryAcquire(1, longestReadMs))
        m_thread.join();
    else
        m_thread.detach();
}

void VerifyCommand::start()
{
    m_thread = startThread([hashing = m_hashing] { hashing->run(); });
}

void VerifyCommand::onDigest(const Expected<QByteArray>& digest)
{
    if (m_hashing->stop)
        return;
    const bool right = digest && *digest == m_wanted.digest;
    QIODevice& stream = right ? m_out : m_err;
    if (!right || m_verbosity != Verbosity::Quiet)
        stream.write(verifiedLine(m_hashing->path, m_wanted, digest).toUtf8() + '\n');
    Q_EMIT over(right ? ExitCode::Done : ExitCode::Failed);
}

void VerifyCommand::interrupt()
{
    m_hashing->stop = true;
    m_err.write(givenUpLine().toUtf8() + '\n');
    Q_EMIT over(ExitCode::Interrupted);
}

} // namespace tributary::cli
