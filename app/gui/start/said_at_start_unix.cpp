#include "app/gui/start/said_at_start.h"

#include <cstdio>

namespace tributary {

bool sayAtStart(const QString& text, Saying saying)
{
    FILE* const stream = saying == Saying::Error ? stderr : stdout;
    const QByteArray bytes = text.toLocal8Bit();
    const auto written = std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    return written == static_cast<size_t>(bytes.size()) && std::fflush(stream) == 0;
}

} // namespace tributary
