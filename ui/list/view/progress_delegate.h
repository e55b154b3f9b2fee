#pragma once

#include <QStyledItemDelegate>

namespace tributary {

class BusyPulse;

// Paints the Progress column: which parts of a file are here, and the state in words over it.
class ProgressDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ProgressDelegate(BusyPulse& pulse, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    BusyPulse& m_pulse;
};

} // namespace tributary
