#pragma once

#include "core/values/download/download_error.h"

#include <QByteArray>

#include <chrono>
#include <memory>
#include <optional>

class QIODevice;

namespace tributary {

// Reads a pipe, which may be silent for any time, a piece at a time on a thread of its own; nothing is read
// before it is asked for. A thread that waits for a pipe outlives this, and holds the device.
class PipeReads
{
public:
    explicit PipeReads(std::shared_ptr<QIODevice> pipe);
    ~PipeReads();
    PipeReads(const PipeReads&) = delete;
    PipeReads& operator=(const PipeReads&) = delete;

    // The next piece, empty at the end; nullopt where none has come in that time, and the next call waits on.
    std::optional<Expected<QByteArray>> next(std::chrono::milliseconds patience);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace tributary
