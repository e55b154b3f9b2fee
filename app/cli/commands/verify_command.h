#pragma once

#include "app/cli/options/options.h"
#include "app/cli/reporting/tally.h"
#include "core/values/download/checksum.h"

#include <QFutureWatcher>
#include <QIODevice>

#include <atomic>

namespace tributary::cli {

// Hashes a file away from the main thread, so that an interrupt is seen at once.
class VerifyCommand : public QObject
{
    Q_OBJECT

public:
    VerifyCommand(QString path, Checksum wanted, Verbosity verbosity, QIODevice& out, QIODevice& err);
    ~VerifyCommand() override;

    void start();
    void interrupt();

Q_SIGNALS:
    void over(tributary::cli::ExitCode code);

private:
    void onDigest(const Expected<QByteArray>& digest);

    QString m_path;
    Checksum m_wanted;
    Verbosity m_verbosity;
    QIODevice& m_out;
    QIODevice& m_err;
    std::atomic_bool m_stop = false;
    QFutureWatcher<Expected<QByteArray>> m_hashing;
};

} // namespace tributary::cli
