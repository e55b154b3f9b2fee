#pragma once

#include <QObject>

namespace tributary {

// Keeps the wheel from changing a value by the way: a field takes the wheel only while it has the keyboard,
// and the page behind it scrolls otherwise.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    // Guards the fields of all windows for as long as it lives.
    explicit WheelGuard(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace tributary
