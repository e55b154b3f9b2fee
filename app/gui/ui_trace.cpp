#include "app/gui/ui_trace.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>
#include <span>
#include <string_view>

namespace tributary {

namespace {

// Shorter ones are nobody's trouble.
constexpr std::chrono::milliseconds worthTelling{4};

// The processor time of this thread; for the rest of a stretch it waited for the disk or for a processor.
// nullopt where the system doesn't say.
std::optional<std::chrono::nanoseconds> work()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time = {};
    if (::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#endif
    return std::nullopt;
}

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

} // namespace

UiTrace::UiTrace(int& argc, char** argv)
    : QApplication(argc, argv)
{
    m_clock.start();
    QAbstractEventDispatcher* loop = QAbstractEventDispatcher::instance();
    connect(loop, &QAbstractEventDispatcher::awake, this, &UiTrace::endStretch);
    connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &UiTrace::endStretch);
}

UiTrace::~UiTrace()
{
    endStretch();
    tellLongest("");
}

bool UiTrace::isWanted(int argc, char** argv)
{
    const std::span<char*> arguments(argv, static_cast<size_t>(argc));
    return std::ranges::any_of(arguments,
                               [](const char* word) { return std::string_view(word) == "--trace-ui"; });
}

bool UiTrace::notify(QObject* receiver, QEvent* event)
{
    // The events of all threads come by here.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // Afterwards both may be gone.
    const int type = event->type();
    const char* const kind = receiver->metaObject()->className();
    if (m_shown == Shown::Not && type == QEvent::Expose)
        m_shown = Shown::InThisStretch;
    const Time begun = now();
    const auto worked = m_depth == 0 ? work() : std::nullopt;
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (m_depth == 0) {
        m_work += worked ? work().value_or(*worked) - *worked : Time::zero();
        note(now() - begun, kind, type);
    }
    return handled;
}

void UiTrace::note(Time taken, const char* receiver, int event)
{
    m_stretch += taken;
    if (taken <= m_worst)
        return;
    m_worst = taken;
    const char* const name = QMetaEnum::fromType<QEvent::Type>().valueToKey(event);
    m_culprit = QByteArray(receiver) + ' ' + (name ? QByteArray(name) : QByteArray::number(event));
}

void UiTrace::endStretch()
{
    if (m_stretch > m_longest && m_stretch >= worthTelling)
        std::fprintf(stderr, "trace-ui: %.1f ms (%.1f ms at work), of them %.1f ms %s\n",
                     milliseconds(m_stretch), milliseconds(m_work), milliseconds(m_worst),
                     m_culprit.constData());
    m_longest = std::max(m_longest, m_stretch);
    m_mostWork = std::max(m_mostWork, m_work);
    m_stretch = {};
    m_work = {};
    m_worst = {};
    if (m_shown != Shown::InThisStretch)
        return;
    m_shown = Shown::Yes;
    tellLongest("until the window was there: ");
    m_longest = {};
    m_mostWork = {};
}

void UiTrace::tellLongest(const char* of) const
{
    std::fprintf(stderr, "trace-ui: %slongest stretch %.1f ms, most work in one %.1f ms\n", of,
                 milliseconds(m_longest), milliseconds(m_mostWork));
}

} // namespace tributary
