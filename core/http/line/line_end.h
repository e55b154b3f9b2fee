#pragma once

#include <QtGlobal>

namespace tributary {

// Tells how a line ended on which a body had nothing but that end to end it. Qt hands on a reset as an end
// like any other; and a server that resets the line has not said all.
class LineEnd
{
public:
    explicit LineEnd(qintptr descriptor);
    ~LineEnd();
    LineEnd(const LineEnd&) = delete;
    LineEnd& operator=(const LineEnd&) = delete;

    // False as well where the system doesn't tell.
    bool wasReset() const;

private:
    // The system forgets how a line ended once nobody has it open any more, and Qt closes it at the end.
    int m_copy = -1;
};

} // namespace tributary
