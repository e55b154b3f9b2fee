#include "ui/desktop/progress/total_progress.h"

#include "ui/desktop/progress/progress_sign.h"

#include <utility>

namespace tributary {

TotalProgress::TotalProgress(ProgressSign& sign)
    : m_sign(sign)
{
}

// Ten times a second is more than anybody sees.
void TotalProgress::setTally(const DownloadTally& tally)
{
    constexpr double whole = 100;
    const auto share = tally.share();
    const auto percent = share ? std::optional(static_cast<int>(*share * whole)) : std::nullopt;
    if (std::exchange(m_shown, percent) != percent)
        m_sign.show(percent);
}

} // namespace tributary
