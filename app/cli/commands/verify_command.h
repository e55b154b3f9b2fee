#pragma once

#include "app/cli/options/options.h"
#include "app/cli/reporting/tally.h"
#include "core/values/download/checksum.h"

#include <QIODevice>
#include <QObject>

#include <memory>
#include <thread>

namespace tributary::cli {

// Hashes a file away from the main thread, so that an interrupt is seen at once, also where the file is a
// pipe that nobody writes to, or lies on a drive that doesn't answer.
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
    struct Hashing;

    void onDigest(const Expected<QByteArray>& digest);

    Checksum m_wanted;
    Verbosity m_verbosity;
    QIODevice& m_out;
    QIODevice& m_err;
    std::shared_ptr<Hashing> m_hashing;
    std::thread m_thread;
};

} // namespace tributary::cli
