#pragma once

#include <QDoubleSpinBox>

namespace tributary {

// A number of seconds with one digit behind the point, which is left out where it is 0.
class SecondsBox : public QDoubleSpinBox
{
public:
    explicit SecondsBox(QWidget* parent)
        : QDoubleSpinBox(parent)
    {
        setDecimals(1);
    }

    QString textFromValue(double seconds) const override
    {
        const bool isWhole = seconds == static_cast<double>(qRound64(seconds));
        QString text = locale().toString(seconds, 'f', isWhole ? 0 : decimals());
        return text.remove(locale().groupSeparator());
    }
};

} // namespace tributary
