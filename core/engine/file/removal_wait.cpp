#include "core/engine/file/removal_wait.h"

#include "core/storage/naming/take_name.h"

#include <utility>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto looksAgainAfter = 10ms;
constexpr int mostLooks = 200;

} // namespace

RemovalWait::RemovalWait()
    : RemovalWait(&isBeingRemoved)
{
}

RemovalWait::RemovalWait(Question isBeingRemoved)
    : m_isBeingRemoved(std::move(isBeingRemoved))
{
    m_next.setSingleShot(true);
    QObject::connect(&m_next, &QTimer::timeout, &m_next, [this] { look(); });
}

void RemovalWait::whenGone(const QString& path, std::function<void()> then)
{
    m_path = path;
    m_then = std::move(then);
    m_looks = 0;
    look();
}

void RemovalWait::look()
{
    const bool isFirst = m_looks == 0;
    if (!m_path.isEmpty() && m_looks++ < mostLooks && m_isBeingRemoved(m_path))
        m_next.start(isFirst ? 0ms : looksAgainAfter);
    else
        std::exchange(m_then, nullptr)();
}

} // namespace tributary
