#pragma once

#include <QString>

namespace tributary::test {

// A folder on a disk that hangs: whoever asks the system on which volume it is, or what is in it, waits until
// it answers again. The test program's own definition of stat comes before the C library's. One at a time,
// Linux only.
class HangingFolder
{
public:
    explicit HangingFolder(const QString& path);
    // The folder answers again.
    ~HangingFolder();
    HangingFolder(const HangingFolder&) = delete;
    HangingFolder& operator=(const HangingFolder&) = delete;

    // Somebody waits for it.
    static bool isAsked();
    static void answer();
};

} // namespace tributary::test
