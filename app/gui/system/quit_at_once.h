#pragma once

namespace tributary {

class MainWindow;

// Ends the program without a question, as a signal or a new start wants it; what runs is kept.
void quitAtOnce(MainWindow& window);

} // namespace tributary
