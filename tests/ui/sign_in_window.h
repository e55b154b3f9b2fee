#pragma once

#include "tests/ui/failures_window.h"
#include "tests/ui/named_button.h"
#include "ui/error_box.h"
#include "ui/main_window.h"
#include "ui/sign_in_dialog.h"

#include <QLineEdit>
#include <QTest>

namespace tributary {

// A window that asks for logins, and what it asks.
class SignInWindow : public FailuresWindow
{
protected:
    QList<SignInDialog*> prompts() const { return m_window->findChildren<SignInDialog*>(); }

    // For what the first row lacks.
    void openPrompt()
    {
        choose(0);
        namedButton(*m_window->findChild<ErrorBox*>(), "&Sign in…")->click();
        // Whoever was asked types the answer.
        const SignInDialog& prompt = *prompts().first();
        QCOMPARE(prompt.focusWidget(), prompt.findChild<QLineEdit*>());
    }
};

inline DownloadSnapshot running(quint64 id, const char* link)
{
    auto download = failed(id, ErrorKind::Internal, link);
    download.state = DownloadState::Downloading;
    download.error.reset();
    return download;
}

inline QStringList namesOfFields(const QWidget& dialog)
{
    QStringList names;
    for (const QLineEdit* field : dialog.findChildren<QLineEdit*>())
        names.append(field->accessibleName());
    return names;
}

} // namespace tributary
