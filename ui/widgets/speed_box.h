#pragma once

#include <QSpinBox>

#include <optional>

namespace tributary {

// The speed that a text names: "2 MiB/s", "1.5M", "500" in kibibytes a second.
std::optional<double> kibibytesIn(QStringView text);

// A number of kibibytes a second, into which a speed may be typed in other units as well.
class SpeedBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit SpeedBox(QWidget* parent);

protected:
    QValidator::State validate(QString& text, int& position) const override;
    int valueFromText(const QString& text) const override;

private:
    // Without the unit that stands behind every number here.
    QString typedIn(const QString& text) const;
};

} // namespace tributary
