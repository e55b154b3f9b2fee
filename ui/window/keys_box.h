#pragma once

#include <QDialog>

class QAction;

namespace tributary {

// Help: what the keys do. It asks the commands themselves, so it is right by itself.
class KeysBox : public QDialog
{
    Q_OBJECT

public:
    KeysBox(const QList<QAction*>& commands, QWidget* parent);

private:
    QWidget* keys(const QList<QAction*>& commands);
};

} // namespace tributary
