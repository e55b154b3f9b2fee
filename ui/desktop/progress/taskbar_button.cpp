#include "ui/desktop/progress/taskbar_button.h"

#include <QCoreApplication>

#include <memory>
#include <utility>
#include <windows.h>
// Needs the types of windows.h.
#include <shobjidl.h>

namespace tributary {

namespace {

constexpr ULONGLONG whole = 100;

struct LetGo
{
    void operator()(ITaskbarList3* taskbar) const { taskbar->Release(); }
};

// Null where there is no taskbar.
std::unique_ptr<ITaskbarList3, LetGo> taskbarOfTheShell()
{
    ITaskbarList3* found = nullptr;
    if (FAILED(::CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_PPV_ARGS(&found))))
        return nullptr;
    std::unique_ptr<ITaskbarList3, LetGo> taskbar(found);
    return FAILED(taskbar->HrInit()) ? nullptr : std::move(taskbar);
}

void showByTheShell(WId window, std::optional<int> percent)
{
    const auto taskbar = taskbarOfTheShell();
    if (!taskbar)
        return;
    const HWND handle = reinterpret_cast<HWND>(window);
    if (percent)
        taskbar->SetProgressValue(handle, static_cast<ULONGLONG>(*percent), whole);
    else
        taskbar->SetProgressState(handle, TBPF_NOPROGRESS);
}

} // namespace

ShowOnButton showOnButton()
{
    return &showByTheShell;
}

TaskbarButton::TaskbarButton(const QWidget& window, ShowOnButton showOn)
    : m_window(window)
    , m_showOn(std::move(showOn))
    , m_buttonIsMade(::RegisterWindowMessageW(L"TaskbarButtonCreated"))
{
    QCoreApplication::instance()->installNativeEventFilter(this);
}

void TaskbarButton::show(std::optional<int> percent)
{
    if (std::exchange(m_shown, percent) != percent)
        tell();
}

bool TaskbarButton::nativeEventFilter(const QByteArray&, void* message, qintptr*)
{
    const auto* told = static_cast<const MSG*>(message);
    const bool isOurs = reinterpret_cast<WId>(told->hwnd) == m_window.internalWinId();
    if (told->message == m_buttonIsMade && isOurs && m_shown)
        tell();
    return false;
}

// A window that was never shown has no button.
void TaskbarButton::tell() const
{
    if (const WId window = m_window.internalWinId())
        m_showOn(window, m_shown);
}

std::unique_ptr<ProgressSign> systemsProgressSign(const QWidget& window)
{
    return std::make_unique<TaskbarButton>(window, showOnButton());
}

} // namespace tributary
