#pragma once

#include <QWidget>

#include <functional>

namespace tributary {

using DarkenTitleBar = std::function<void(WId window, bool dark)>;

// A function that asks the part of Windows which draws title bars.
DarkenTitleBar darkenTitleBar();

// Keeps the title bars of all windows and dialogs as dark as what is below them. Windows draws a light one
// unless it is told otherwise for each window; Qt tells it of the system's choice at best, and has done so by
// the time that the widgets of a window hear of its colours.
class TitleBars : public QObject
{
public:
    explicit TitleBars(DarkenTitleBar darken, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    DarkenTitleBar m_darken;
};

} // namespace tributary
