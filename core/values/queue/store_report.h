#pragma once

#include "core/values/basics/names.h"
#include "core/values/download/download_error.h"

#include <QString>

#include <optional>

namespace tributary {

// Created: there was none. Salvaged: it was damaged, and what could be read is in a new one. ReadOnly: what
// it has is in the list, and nothing that changes is kept; damage says why.
enum class StoreOrigin : quint8 { Created, Opened, Salvaged, ReadOnly };
template<>
inline constexpr auto choiceNames<StoreOrigin> = std::array{
    QLatin1String("created"), QLatin1String("opened"), QLatin1String("salvaged"), QLatin1String("readOnly")};

// The result of opening the store, for a person to be told.
struct StoreReport
{
    StoreOrigin origin = StoreOrigin::Opened;
    // For a damaged store: the damage, the path to which it was set aside, and the downloads that came back.
    std::optional<DownloadError> damage;
    QString setAsideAs;
    qsizetype recovered = 0; // downloads that are in the list again
    qsizetype unsure = 0;    // those of them whose state was lost; they are paused
    qsizetype lost = 0;      // downloads that were seen and could not be read; there may have been more

    friend bool operator==(const StoreReport&, const StoreReport&) = default;
};

// With an error the list is in memory only.
using StoreOutcome = Expected<StoreReport>;

} // namespace tributary
