#pragma once

namespace tributary {

class DownloadQueue;
class MainWindow;

// Joins the window and the queue: questions of the window go to the queue, news of the queue to the window's
// list. The window's parts give their orders to the queue themselves, as DownloadOrders.
void join(MainWindow& window, DownloadQueue& queue);

} // namespace tributary
