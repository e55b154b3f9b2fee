#pragma once

#include <QListWidget>

namespace tributary {

// A list of choices that tells assistive technology the current choice by its own name, and only while a
// person is in the list. Qt tells it whenever it changes, and doesn't count the hidden ones before it, which
// it does count where the name is asked for; of somebody who comes in, it tells the list alone.
class ToldList : public QListWidget
{
    Q_OBJECT

public:
    using QListWidget::QListWidget;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void tell();
};

} // namespace tributary
