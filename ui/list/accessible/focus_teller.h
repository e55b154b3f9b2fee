#pragma once

#include <QObject>

class QTreeView;

namespace tributary {

// Tells assistive technology at which row somebody is after the list was filled anew. Qt counts rows that it
// has not laid out by then as none, and names the head of a column.
class FocusTeller : public QObject
{
    Q_OBJECT

public:
    explicit FocusTeller(QTreeView& view);

private:
    void tellSoon();
    void tell();

    QTreeView& m_view;
};

} // namespace tributary
