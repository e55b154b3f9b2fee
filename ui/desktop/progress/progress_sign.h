#pragma once

#include <memory>
#include <optional>

class QWidget;

namespace tributary {

// Shows outside the window how far all downloads are: on the program's icon in a dock, or on its button in
// the taskbar.
class ProgressSign
{
public:
    ProgressSign() = default;
    ProgressSign(const ProgressSign&) = delete;
    ProgressSign& operator=(const ProgressSign&) = delete;
    virtual ~ProgressSign() = default;

    // Shows how far the downloads are; without a number the sign goes away.
    virtual void show(std::optional<int> percent) = 0;
};

// The progress sign of this system; never null. Where the system has no place for one, it shows nothing.
std::unique_ptr<ProgressSign> systemsProgressSign(const QWidget& window);

} // namespace tributary
