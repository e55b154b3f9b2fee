#pragma once

namespace tributary {

class DownloadQueue;
class MainWindow;

// What the window asks for goes to the queue, what the queue tells goes to the window's list.
void join(MainWindow& window, DownloadQueue& queue);

} // namespace tributary
