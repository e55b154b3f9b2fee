#include "app/handover/living_process.h"

#include <QFile>

#include <cerrno>
#include <csignal>

namespace tributary {

namespace {

// In a container nobody may ask how the process ended, and its number stays.
bool hasEnded(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray stat = file.readAll();
    // The name before the state may have any bytes.
    return stat.sliced(stat.lastIndexOf(')') + 1).trimmed().startsWith('Z');
}

} // namespace

bool isProcessGone(qint64 process)
{
    const bool isThere = ::kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH;
    return !isThere || hasEnded(process);
}

} // namespace tributary
