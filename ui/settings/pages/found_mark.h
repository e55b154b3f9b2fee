#pragma once

#include "ui/looks/looks.h"

#include <QPalette>
#include <QPointer>
#include <QWidget>

namespace tributary {

// The ground below words that a search has found, for as long as it lives. The words keep their place on it,
// and the ground reaches beyond them.
class FoundMark : public QWidget
{
    Q_OBJECT

public:
    explicit FoundMark(QWidget& words);
    ~FoundMark() override;

    QWidget* words() const { return m_words; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    QPointer<QWidget> m_words;
    KeptLooks m_looks{Ground::Window};
};

} // namespace tributary
