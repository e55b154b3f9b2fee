#pragma once

#include <QDialog>

namespace tributary {

class SpeedBox;

// Asks for a speed limit that no menu offers; none is 0.
class LimitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LimitDialog(qint64 bytesPerSecond, QWidget* parent = nullptr);

    qint64 bytesPerSecond() const;

private:
    SpeedBox* m_limit;
};

} // namespace tributary
