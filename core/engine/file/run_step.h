#pragma once

#include "core/values/download/download_error.h"

#include <QString>

#include <expected>
#include <functional>

namespace tributary {

// What becomes of an unfinished file when its run ends. LeaveLedger: what the ledger says now is all that
// stays, whatever came since.
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
