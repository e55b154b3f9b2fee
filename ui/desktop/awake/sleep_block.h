#pragma once

#include <QCoreApplication>

#include <memory>

namespace tributary {

// Keeps the computer from falling asleep by itself. The screen may go dark, and a person who closes the lid
// means it.
class SleepBlock
{
    Q_DECLARE_TR_FUNCTIONS(SleepBlock)

public:
    SleepBlock() = default;
    SleepBlock(const SleepBlock&) = delete;
    SleepBlock& operator=(const SleepBlock&) = delete;
    virtual ~SleepBlock() = default;

    virtual void hold() = 0;
    virtual void release() = 0;
    // Work has begun or ended, also where the computer may sleep meanwhile: a system may slow down a program
    // without a window in sight, unless it is told.
    virtual void noteWork(bool) {}

protected:
    // The reason that a system shows to a person who asks why the computer stays awake.
    static QString reason() { return tr("Downloads are running"); }
};

// The system's own; never null. Nothing is held where the system can't be asked.
std::unique_ptr<SleepBlock> systemsSleepBlock();

} // namespace tributary
