#pragma once

#include <QByteArrayView>

namespace tributary {

// A format that is read as it comes: any cut of the same bytes gives the same entries and errors.
class InputParser
{
public:
    virtual ~InputParser() = default;
    virtual void feed(QByteArrayView bytes) = 0;
    virtual void finish() = 0;
    // Nothing more comes for now: an entry that may have ended is told, and what comes later is none of it.
    virtual void endEntry() {}
};

} // namespace tributary
