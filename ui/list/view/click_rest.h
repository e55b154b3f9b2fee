#pragma once

#include <QObject>
#include <QTimer>

namespace tributary {

// Watches the clicks on a widget, and tells when a click can't become a double click any more. What the first
// click moved would be under the second one.
class ClickRest : public QObject
{
    Q_OBJECT

public:
    explicit ClickRest(QWidget& clicked);

    bool isAwaited() const { return m_rest.isActive(); }

Q_SIGNALS:
    void rested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lookAgain();

    QTimer m_rest;
};

} // namespace tributary
