#include "core/engine/queue/order_line.h"

namespace tributary {

void OrderLine::append(std::function<void()> order)
{
    m_line.append([order = std::move(order)] {
        order();
        return WorkLeft::None;
    });
}

} // namespace tributary
