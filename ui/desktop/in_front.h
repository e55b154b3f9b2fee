#pragma once

#include <QString>

class QWidget;

namespace tributary {

// A desktop's leave to come to the front, if it can be one: up to 200 characters of plain ASCII; else
// nothing.
QString activationToken(const QString& said);

// Brings a window in front of all others, wherever it was. Wayland wants the desktop's leave for that.
void bringInFront(QWidget& window, const QString& activation = {});

} // namespace tributary
