#pragma once

#include "core/values/network_profile.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tributary {

// Asks for the name and the password that a server wants.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SignInDialog(const QString& host, QWidget* parent = nullptr);

    Credentials credentials() const;

private:
    QLineEdit* m_user;
    QLineEdit* m_password;
};

} // namespace tributary
