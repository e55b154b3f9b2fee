#pragma once

#include <functional>

class QGuiApplication;

namespace tributary {

class MainWindow;

// Calls it when the person's session ends, which waits for no answer to a question.
void whenSessionEnds(const QGuiApplication& app, MainWindow& window, const std::function<void()>& then);

} // namespace tributary
