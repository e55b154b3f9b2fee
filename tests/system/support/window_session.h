#pragma once

#include "tests/system/support/program_run.h"

#include <functional>
#include <memory>

namespace tributary::test {

inline const QString tributaryWindow = QStringLiteral("Tributary");
// So few bytes a second that a download of megabytes is under way for as long as a test looks.
constexpr qint64 slowRate = 50'000;

// The real window program on a screen of its own, under a window manager, worked by real keys and a real
// mouse. Every wait has an end; a wait that got nothing says false.
class WindowSession
{
public:
    // The tools that the session needs and that are not installed; empty where all are there.
    static QString missing();

    WindowSession();
    ~WindowSession();

    // The screen and its manager.
    bool begins();
    // The environment of the program, and of the tools that work it.
    QProcessEnvironment& environment() { return m_environment; }
    bool starts(const QStringList& arguments = {});
    QProcess& program() { return *m_program; }
    bool ends();

    // True once a window of that title has the focus.
    bool shows(const QString& title);
    bool hasInFront(const QString& title);
    // A window that was hidden keeps the focus while nobody else wants it.
    bool hasOnScreen(const QString& title);
    bool press(const QStringList& keys) { return run(QStringList{QStringLiteral("key")} + keys); }
    // Presses the key again until the wanted effect is seen: a key that comes before the window has the focus
    // is lost.
    bool pressUntil(const QString& key, const std::function<bool()>& isSo);
    bool type(const QString& text);
    bool opensTheDialog();
    // The number of the window in front, for xdotool.
    QString window();
    // xdotool with these words.
    bool run(const QStringList& arguments, QByteArray* out = nullptr);

    const Place& place() const { return m_place; }
    QString downloaded(const QString& name) const
    {
        return m_place.home + QLatin1String("/Downloads/") + name;
    }

private:
    Place m_place;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_screen;
    std::unique_ptr<QProcess> m_manager;
    std::unique_ptr<QProcess> m_program;
};

int inMilliseconds(std::chrono::milliseconds time);
int patienceMs();

} // namespace tributary::test

// Without it these tests say nothing; the offscreen tests of the window still say most.
#define NEED_A_SCREEN()                                                                                      \
    if (const QString missing = tributary::test::WindowSession::missing(); !missing.isEmpty())               \
    QSKIP(qPrintable(missing))
