#pragma once

#include <QObject>

class QLabel;
class QPoint;

namespace tributary {

// Copies the selected words of a label without the unseen marks that break its lines, so that other programs
// find a path or a checksum that a person pastes there.
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
