#include "app/cli/reporting/step_progress.h"

#include "core/values/network/path_session.h"

#include <cmath>

namespace tributary::cli {

std::optional<double> StepProgress::percent() const
{
    if (!whole)
        return std::nullopt;
    if (done >= *whole)
        return 100.0;
    return std::floor(static_cast<double>(done) / static_cast<double>(*whole) * 1000) / 10;
}

StepProgress stepOf(const DownloadSnapshot& snapshot)
{
    const bool transferring = !isLocalStep(snapshot.state);
    return {.done = transferring ? snapshot.bytes : snapshot.stepBytes, .whole = snapshot.size};
}

QString shownName(const DownloadSnapshot& snapshot)
{
    QString name = snapshot.path.section(u'/', -1);
    if (!name.isEmpty())
        return name;
    const QString inUrl = fileNameIn(snapshot.url.toUrl());
    return inUrl.isEmpty() ? snapshot.url.host() : inUrl;
}

} // namespace tributary::cli
