#pragma once

#include <QObject>

class QTreeView;

namespace tributary {

// Tells assistive technology at which row somebody is who comes into the list, where Qt tells of the list
// alone, and after the list was filled anew: rows that Qt has not laid out by then count as none, and it
// names the head of a column.
class FocusTeller : public QObject
{
    Q_OBJECT

public:
    explicit FocusTeller(QTreeView& view);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tellSoon();
    void tell();

    QTreeView& m_view;
};

} // namespace tributary
