#include "app/cli/reporting/reporter.h"

#include <QElapsedTimer>

namespace tributary::cli {

Clock systemClock()
{
    QElapsedTimer timer;
    timer.start();
    return {.utc = [] { return QDateTime::currentDateTimeUtc(); },
            .elapsed = [timer] { return std::chrono::milliseconds(timer.elapsed()); }};
}

} // namespace tributary::cli
