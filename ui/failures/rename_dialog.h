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
    // Begins with the name that a person typed before, and says why the file didn't get it.
    void noteRefused(const QString& name, const QString& why);

private:
    void check();

    QString m_before;
    QString m_refused;
    QString m_whyRefused;
    QLineEdit* m_name;
    FieldBox* m_box = nullptr;
    QPushButton* m_rename = nullptr;
};

} // namespace tributary
