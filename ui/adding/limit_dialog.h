#pragma once

#include <QDialog>

namespace tributary {

class Settings;
class SpeedBox;

// Asks for a speed limit that no menu offers; none is 0.
class LimitDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Of : quint8 { One, EachSelected, All };
    LimitDialog(Of downloads, qint64 bytesPerSecond, QWidget* parent = nullptr);

    qint64 bytesPerSecond() const;

private:
    SpeedBox* m_limit;
};

// Asks in front of the window for a limit of all downloads, and sets it. An open dialog comes to the front.
void askForTheLimitOfAll(Settings& settings, QWidget& window);

} // namespace tributary
