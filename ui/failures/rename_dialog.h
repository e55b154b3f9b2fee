#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tributary {

class FieldBox;

// Asks for another name of a file; its kind is left unselected, as in file managers.
class RenameDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RenameDialog(const QString& fileName, QWidget* parent = nullptr);

    QString fileName() const;

private:
    void check();

    QString m_before;
    QLineEdit* m_name;
    FieldBox* m_box = nullptr;
    QPushButton* m_rename = nullptr;
};

} // namespace tributary
