#pragma once

#include <QSpinBox>

#include <optional>

namespace tributary {

// The speed that a text names: "2 MiB/s", "1.5M", "500" in kibibytes a second. Numbers may be written as
// people write them in the language of the window.
std::optional<double> kibibytesIn(QStringView text);

// A number of kibibytes a second, which is shown as limits are shown elsewhere, and into which a speed may be
// typed in any unit.
class SpeedBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit SpeedBox(QWidget* parent);

    void stepBy(int steps) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QValidator::State validate(QString& text, int& position) const override;
    int valueFromText(const QString& text) const override;
    // Qt would take signs of groups out of what is no number, and make another number of it.
    void fixup(QString& /*text*/) const override {}
    QString textFromValue(int kibibytes) const override;
};

} // namespace tributary
