#pragma once

#include <QDialog>

namespace tributary {

// What the program is, in which version, under which licence and on what it runs; to be copied into reports.
class AboutBox : public QDialog
{
    Q_OBJECT

public:
    explicit AboutBox(QWidget* parent = nullptr);

    static QString facts();
};

} // namespace tributary
