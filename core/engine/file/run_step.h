#pragma once

#include "core/values/download/download_error.h"

#include <QString>

#include <expected>
#include <functional>

namespace tributary {

// The end of an unfinished file whose run is over. LeaveLedger: the file keeps the bytes that its ledger has
// by now, and none that came since.
enum class Closing : quint8 { KeepPart, DiscardPart, LeaveLedger };

// A step that could not be done, and what is to become of the file.
struct Setback
{
    DownloadError error;
    Closing closing = Closing::KeepPart;

    friend bool operator==(const Setback&, const Setback&) = default;
};

template<typename T>
using StepOutcome = std::expected<T, Setback>;

inline std::unexpected<Setback> setback(DownloadError error, Closing closing)
{
    return std::unexpected(Setback{.error = std::move(error), .closing = closing});
}

// A line for the log.
using RunLog = std::function<void(const Phrase&)>;

} // namespace tributary
