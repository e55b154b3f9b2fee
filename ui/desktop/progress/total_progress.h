#pragma once

#include "ui/list/rows/download_tally.h"

#include <optional>

namespace tributary {

class ProgressSign;

// Tells a sign how far all downloads are, each whole percent once.
class TotalProgress
{
public:
    explicit TotalProgress(ProgressSign& sign);

    void setTally(const DownloadTally& tally);

private:
    ProgressSign& m_sign;
    // In percent; none while nothing is underway whose size is known.
    std::optional<int> m_shown;
};

} // namespace tributary
