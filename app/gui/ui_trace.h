#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <chrono>

namespace tributary {

// For --trace-ui: how long the window's thread is ever busy at a stretch, which is how long a click may have
// to wait. A stretch goes from one round of the event loop to the next, without the time it sleeps. Each one
// that is longer than all before is told on standard error with what took the most of it. Until the window is
// there nobody can click, so what it takes to show the window is told by itself.
class UiTrace : public QApplication
{
    Q_OBJECT

public:
    // The arguments have to outlive it, as for QApplication.
    UiTrace(int& argc, char** argv);
    ~UiTrace() override;

    static bool isWanted(int argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    using Time = std::chrono::nanoseconds;

    Time now() const { return Time(m_clock.nsecsElapsed()); }
    void note(Time taken, const char* receiver, int event);
    void endStretch();
    void tellLongest(const char* of) const;

    enum class Shown : quint8 { Not, InThisStretch, Yes };

    QElapsedTimer m_clock;
    Shown m_shown = Shown::Not;
    int m_depth = 0;
    Time m_stretch{};
    Time m_longest{};
    // The time that was computed, and the most of that.
    Time m_work{};
    Time m_mostWork{};
    // The event that took the most of the stretch.
    Time m_worst{};
    QByteArray m_culprit;
};

} // namespace tributary
