#pragma once

namespace tributary {

class DownloadQueue;
class MainWindow;

// Joins the window and the queue: orders of the window go to the queue, news of the queue to the window's
// list.
void join(MainWindow& window, DownloadQueue& queue);

} // namespace tributary
