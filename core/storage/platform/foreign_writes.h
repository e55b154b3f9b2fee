#pragma once

#include <memory>

namespace tributary::disk {

// Whether another program has written to a file that we keep open. Sees whoever opens the file for writing
// and closes it again, on this machine; nobody who keeps it open until after we have looked.
class ForeignWrites
{
public:
    virtual ~ForeignWrites() = default;
    ForeignWrites(const ForeignWrites&) = delete;
    ForeignWrites& operator=(const ForeignWrites&) = delete;

    // Whether another program wrote to the file since the watch began, or since forget().
    virtual bool wereSeen() const = 0;
    virtual void forget() = 0;

protected:
    ForeignWrites() = default;
};

// Watches from now on; null where the system can't tell. The watch has to go before the file is closed here.
std::unique_ptr<ForeignWrites> watchForeignWrites(int file);

} // namespace tributary::disk
