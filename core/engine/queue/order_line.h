#pragma once

#include "core/engine/queue/work_line.h"

#include <functional>

namespace tributary {

// The orders that the queue is given, carried out one after the other. What concerns many downloads is done a
// little at a time, and nothing is started before all of it has been seen to.
class OrderLine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void append(std::function<void()> order);
    // Within an order: before all that waits, as often as there is something left.
    void goOnWith(WorkLine::Step step) { m_line.goOnWith(std::move(step)); }
    // Within an order: each of them, then setIsDone.
    template<typename Items, typename Each>
    void forEach(const Items& items, Each each);
    bool isAmidASet() const { return m_isAmidASet; }

Q_SIGNALS:
    void setIsDone();

private:
    WorkLine m_line{this};
    bool m_isAmidASet = false;
};

template<typename Items, typename Each>
void OrderLine::forEach(const Items& items, Each each)
{
    m_isAmidASet = true;
    m_line.goOnWith([this, items, each = std::move(each), next = size_t{0}]() mutable {
        if (next < static_cast<size_t>(items.size())) {
            each(*(items.begin() + static_cast<std::ptrdiff_t>(next++)));
            return WorkLeft::More;
        }
        m_isAmidASet = false;
        Q_EMIT setIsDone();
        return WorkLeft::None;
    });
}

} // namespace tributary
