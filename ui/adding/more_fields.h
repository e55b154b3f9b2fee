#pragma once

#include "ui/words/add_input.h"

#include <QWidget>

#include <map>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace tributary {

class FieldBox;

// The fields that few people need: folded under More in the New download dialog.
class MoreFields : public QWidget
{
    Q_OBJECT

public:
    explicit MoreFields(QWidget* parent = nullptr);

    QFormLayout* form() const { return m_form; }

    // Leaves the fields that are of use once the download is in the list.
    void keepToTerms();
    void show(const AddInput& input);
    void readInto(AddInput& input) const;
    // Shows the complaints about these fields, and clears earlier ones. Returns the name and the complaint of
    // the first field that has one; empty when all are right.
    QString complain(const QList<FieldComplaint>& complaints);
    // Keeps room below for a complaint of one line, so that the first one moves nothing but the fields under
    // it.
    void keepRoomToComplain();
    // Says at the user's name whether the server asks for it.
    enum class Login : quint8 { Wanted, NotWanted };
    void noteLogin(Login login);
    void goToFirst();
    // Moves the keyboard to the first user name that is missing.
    void goToUser();
    void goToChecksum();
    // Whether a password or cookie is being typed and not whole yet.
    bool isSecretBeingTyped() const;

Q_SIGNALS:
    void changed();
    void secretLeft();

private:
    QLineEdit* addLine(QFormLayout& form, AddField field, const QString& label, const QString& hint);
    void addNumbers(QFormLayout& form);
    void addPriorities(QFormLayout& form);
    void addTexts(QFormLayout& form);
    QList<QLineEdit*> secrets() const { return {m_user, m_password, m_proxy}; }
    QPlainTextEdit* addLines(QFormLayout& form, AddField field, const QString& label, const QString& hint);

    void leaveRoomBelow();

    QFormLayout* m_form;
    QSpinBox* m_connections;
    QSpinBox* m_limit;
    QComboBox* m_priority;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password;
    QLineEdit* m_checksum = nullptr;
    QPlainTextEdit* m_mirrors = nullptr;
    QPlainTextEdit* m_headers = nullptr;
    QLineEdit* m_referer = nullptr;
    QLineEdit* m_cookies = nullptr;
    QLineEdit* m_userAgent = nullptr;
    QLineEdit* m_proxy = nullptr;
    std::map<AddField, FieldBox*> m_boxes;
    int m_roomToComplain = 0;
};

} // namespace tributary
