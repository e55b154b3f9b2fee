#include "ui/sign_in_dialog.h"

#include "ui/field_box.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary {

SignInDialog::SignInDialog(const QString& host, QWidget* parent)
    : QDialog(parent)
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
{
    setWindowTitle(tr("Sign in"));
    //: %1: the name of a server.
    auto* words = new QLabel(tr("%1 asks for a user name and a password.").arg(host), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_password->setEchoMode(QLineEdit::Password);
    auto* form = new QFormLayout;
    addField(*form, tr("&User name"), m_user);
    addField(*form, tr("&Password"), m_password);

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* signIn = buttons->addButton(tr("&Sign in"), QDialogButtonBox::AcceptRole);
    signIn->setDefault(true);
    signIn->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(m_user, &QLineEdit::textChanged, signIn,
            [signIn](const QString& user) { signIn->setEnabled(!user.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SignInDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_user->setFocus();
}

Credentials SignInDialog::credentials() const
{
    return {.user = m_user->text().trimmed(), .password = m_password->text()};
}

} // namespace tributary
