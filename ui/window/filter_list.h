#pragma once

#include "ui/widgets/accessible/told_list.h"

namespace tributary {

// A few choices below each other, each with a number at its end. One of them is always chosen.
class FilterList : public ToldList
{
    Q_OBJECT

public:
    explicit FilterList(const QString& name, QWidget* parent = nullptr);

    void addChoice(const QIcon& icon, const QString& name);
    void setCount(int row, int count);
    int count(int row) const;
    // Shows the choice, or hides it.
    void setOffered(int row, bool offered);

    // The list of filters is as high as its choices need.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers keys) override;
};

} // namespace tributary
