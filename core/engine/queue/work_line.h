#pragma once

#include <QObject>

#include <deque>
#include <functional>

namespace tributary {

enum class WorkLeft : quint8 { None, More };

// Does what is asked one thing after the other, a little at a time, so that a large thing keeps nothing else
// of this thread waiting for long: what comes by events gets its turn in between, what is asked does not.
class WorkLine : public QObject
{
    Q_OBJECT

public:
    // Called again and again until nothing is left. A step is short.
    using Step = std::function<WorkLeft()>;

    using QObject::QObject;

    void append(Step step);
    // Within a step: what is to be done next, before all that waits.
    void goOnWith(Step step);

private:
    std::deque<Step> m_steps;
    bool m_isAtWork = false;
    bool m_goesOnLater = false;

    void work();
};

} // namespace tributary
