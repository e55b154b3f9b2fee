#pragma once

#include <QDialog>

namespace tributary {

// Shows the program's version, licence and surroundings; to be copied into reports.
class AboutBox : public QDialog
{
    Q_OBJECT

public:
    explicit AboutBox(QWidget* parent = nullptr);

    static QString facts();
};

} // namespace tributary
