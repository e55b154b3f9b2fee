#pragma once

#include <QObject>

class QLabel;
class QPoint;

namespace tributary {

// What a person selects in a label and copies is to be found elsewhere, where nobody has the marks by which
// its lines are broken.
class CopyWithoutBreaks : public QObject
{
    Q_OBJECT

public:
    // Belongs to the label.
    explicit CopyWithoutBreaks(QLabel& label);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void copy();
    void offerAt(const QPoint& place);

    QLabel& m_label;
};

} // namespace tributary
