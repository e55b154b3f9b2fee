#pragma once

#include <QObject>

class QWidget;

namespace tributary {

// Says why a key does nothing: one of an action that can't be chosen comes to the widget that has the action
// as any other key does. Belongs to the widget.
class RefusedKeys : public QObject
{
    Q_OBJECT

public:
    explicit RefusedKeys(QWidget& widget);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    // In the words of setWhyNot().
    void refused(const QString& why);

private:
    QWidget& m_widget;
};

} // namespace tributary
