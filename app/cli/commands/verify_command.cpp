#include "app/cli/commands/verify_command.h"

#include "app/cli/reporting/message_lines.h"
#include "core/engine/door/verify_file.h"

#include <QtConcurrentRun>

namespace tributary::cli {

VerifyCommand::VerifyCommand(QString path, Checksum wanted, Verbosity verbosity, QIODevice& out,
                             QIODevice& err)
    : m_path(std::move(path))
    , m_wanted(std::move(wanted))
    , m_verbosity(verbosity)
    , m_out(out)
    , m_err(err)
{
    connect(&m_hashing, &QFutureWatcherBase::finished, this, [this] { onDigest(m_hashing.result()); });
}

VerifyCommand::~VerifyCommand()
{
    m_stop = true;
    m_hashing.waitForFinished();
}

void VerifyCommand::start()
{
    m_hashing.setFuture(
        QtConcurrent::run([this] { return digestOf(m_path, m_wanted.algorithm, [](qint64) {}, m_stop); }));
}

void VerifyCommand::onDigest(const Expected<QByteArray>& digest)
{
    if (m_stop)
        return;
    const bool right = digest && *digest == m_wanted.digest;
    QIODevice& stream = right ? m_out : m_err;
    if (!right || m_verbosity != Verbosity::Quiet)
        stream.write(verifiedLine(m_path, m_wanted, digest).toUtf8() + '\n');
    Q_EMIT over(right ? ExitCode::Done : ExitCode::Failed);
}

void VerifyCommand::interrupt()
{
    m_stop = true;
    Q_EMIT over(ExitCode::Interrupted);
}

} // namespace tributary::cli
