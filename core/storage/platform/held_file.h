#pragma once

#include "core/storage/platform/disk.h"

namespace tributary {

// Closes a file of disk.h at its end.
class HeldFile
{
public:
    explicit HeldFile(int number)
        : m_number(number)
    {
    }
    ~HeldFile() { disk::closeFile(m_number); }
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;

    int number() const { return m_number; }

private:
    int m_number;
};

} // namespace tributary
