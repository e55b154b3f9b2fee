#pragma once

#include <functional>

class QMessageBox;
class QWidget;

namespace tributary {

// The questions before something running is stopped. They don't block: the answer comes later, and closing a
// question or Esc changes nothing.

// "A download is in progress. Cancel it?" with No as the default.
QMessageBox* askToCancel(QWidget* parent, int running, std::function<void()> onYes);

enum class WayOut { PauseAndQuit, AbortDownloads };
QMessageBox* askToQuit(QWidget* parent, int running, std::function<void(WayOut)> onChoice);

} // namespace tributary
