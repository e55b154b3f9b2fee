#pragma once

#include <QObject>

namespace tributary {

// Keeps the hints in empty fields readable: some desktops tell Qt a dark palette but no colour for these, and
// they come out black on black. Lives as long as the application, on its thread.
class PlaceholderColor : public QObject
{
    Q_OBJECT

public:
    explicit PlaceholderColor(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
};

} // namespace tributary
