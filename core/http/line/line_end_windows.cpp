#include "core/http/line/line_end.h"

namespace tributary {

LineEnd::LineEnd(qintptr) {}

LineEnd::~LineEnd() = default;

bool LineEnd::wasReset() const
{
    return m_copy >= 0;
}

} // namespace tributary
