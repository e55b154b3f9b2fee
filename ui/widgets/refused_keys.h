#pragma once

#include <QObject>

class QWidget;

namespace tributary {

// Says why a key does nothing. Qt sends the key of an action that is disabled to the widget, like any other
// key; here it meets the action's reason. Belongs to the widget.
class RefusedKeys : public QObject
{
    Q_OBJECT

public:
    explicit RefusedKeys(QWidget& widget);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    // The reason is the one that setWhyNot() gave the action.
    void refused(const QString& why);

private:
    QWidget& m_widget;
};

} // namespace tributary
