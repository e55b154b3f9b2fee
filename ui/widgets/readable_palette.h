#pragma once

#include <QObject>

namespace tributary {

// Keeps readable what some desktops leave black on black: they tell Qt a dark palette, but no colour for
// hints in empty fields, nor for what can't be used. Lives as long as the application, on its thread.
class ReadablePalette : public QObject
{
    Q_OBJECT

public:
    explicit ReadablePalette(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
};

} // namespace tributary
