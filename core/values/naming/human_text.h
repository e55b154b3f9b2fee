#pragma once

#include <QString>

#include <chrono>

namespace tributary {

// Numbers as people read them; shared by the window and the terminal.
QString sizeText(qint64 bytes);                  // "3.7 GiB"
QString speedText(qint64 bytesPerSecond);        // "41.2 MiB/s"
QString durationText(std::chrono::seconds time); // "0:35", "1:02:03", "3 d 4 h"; never below "0:00"

} // namespace tributary
