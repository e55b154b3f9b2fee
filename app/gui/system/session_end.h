#pragma once

#include <functional>

class QGuiApplication;

namespace tributary {

class MainWindow;

// The work to do when a person's session ends, which waits for no answer to a question.
struct AtSessionEnd
{
    std::function<void()> save;              // as often as the session may be about to end
    std::function<void()> leave;             // saves as well; the program ends after that
    std::function<bool()> startsWithSession; // whether an entry starts the program with each session
};

void whenSessionEnds(const QGuiApplication& app, MainWindow& window, const AtSessionEnd& then);

} // namespace tributary
