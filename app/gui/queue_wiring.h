#pragma once

namespace tributary {

class DownloadQueue;
class MainWindow;

// Joins the window and the queue: questions of the window go to the queue, news of the queue to the window's
// list. Orders the window's parts give themselves (DownloadOrders).
void join(MainWindow& window, DownloadQueue& queue);

} // namespace tributary
