#pragma once

#include <QDialog>
#include <QUrl>

class QLineEdit;
class QPushButton;

namespace tributary {

class FieldBox;

// Asks for another link to the same file.
class ReplaceLinkDialog : public QDialog
{
    Q_OBJECT

public:
    // The field begins with the link that is offered, if there is one, and with the present one otherwise,
    // selected, so that a person types another or mends a letter.
    ReplaceLinkDialog(const QString& fileName, QUrl present, const QUrl& offered = {},
                      QWidget* parent = nullptr);

    QUrl link() const;

private:
    void check();

    QUrl m_present;
    QLineEdit* m_link;
    FieldBox* m_box = nullptr;
    QPushButton* m_replace = nullptr;
};

} // namespace tributary
