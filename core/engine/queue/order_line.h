#pragma once

#include <QObject>

#include <deque>
#include <functional>

namespace tributary {

enum class WorkLeft : quint8 { None, More };

// The orders that the queue is given, carried out one after the other. What concerns many downloads is done a
// little at a time, so that it keeps nothing else of this thread waiting for long: what comes by events gets
// its turn in between, other orders do not, and nothing is started before all of it has been seen to.
class OrderLine : public QObject
{
    Q_OBJECT

public:
    // Called again and again until nothing is left. A step is short.
    using Step = std::function<WorkLeft()>;

    using QObject::QObject;

    void append(std::function<void()> order);
    // Within an order: what is to be done next, before all that waits.
    void goOnWith(Step step) { m_steps.push_front(std::move(step)); }
    // Within an order: each of them, then setIsDone.
    template<typename Items, typename Each>
    void forEach(const Items& items, Each each);
    bool isAmidASet() const { return m_isAmidASet; }

Q_SIGNALS:
    void setIsDone();

private:
    std::deque<Step> m_steps;
    bool m_isAtWork = false;
    bool m_goesOnLater = false;
    bool m_isAmidASet = false;

    void work();
};

template<typename Items, typename Each>
void OrderLine::forEach(const Items& items, Each each)
{
    m_isAmidASet = true;
    goOnWith([this, items, each = std::move(each), next = size_t{0}]() mutable {
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
