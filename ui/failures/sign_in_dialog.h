#pragma once

#include "core/engine/door/typed_fields.h"
#include "core/values/download/request_secrets.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tributary {

class FieldBox;
class TallArea;

// A server, or the proxy on the way to it where that is known.
struct WhoAsks
{
    QString host;
    QString proxy;               // "http://proxy.example:3128"
    bool isLoginRefused = false; // one that a person has given before
    QString user = {};           // of that login, where it is known
    QString file = {};           // the name of the download that it is for, or of one of them
    int others = 0;              // besides that one
};

// Asks for what a server wants to know or was told before and the list doesn't keep: a field for each of
// them.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(const WhoAsks& who, Secrets wanted, QWidget* parent = nullptr);

    RequestSecrets secrets() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut(const WhoAsks& who, Secrets wanted, QFormLayout* form);
    QDialogButtonBox* buttons();
    QLabel* refusedLine();
    static QString wordsForAsking(const WhoAsks& who, Secrets wanted);
    QLabel* lineOf(const WhoAsks& who);
    void addFields(QFormLayout& form, Secrets wanted);
    QLineEdit* addLine(QFormLayout& form, const QString& label);
    QLineEdit* addPassword(QFormLayout& form, const QString& label);
    TypedRequest typed() const;
    void check();

    TallArea* m_area;
    QPushButton* m_signIn = nullptr;
    // Null where it isn't wanted.
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_cookies = nullptr;
    QPlainTextEdit* m_headers = nullptr;
    QLineEdit* m_proxyUser = nullptr;
    QLineEdit* m_proxyPassword = nullptr;
    QLineEdit* m_passphrase = nullptr;
    FieldBox* m_cookiesBox = nullptr;
    FieldBox* m_headersBox = nullptr;
};

} // namespace tributary
