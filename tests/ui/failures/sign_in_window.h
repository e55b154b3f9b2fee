#pragma once

#include "tests/ui/failures/failures_window.h"
#include "tests/ui/window/named_button.h"
#include "ui/failures/error_box.h"
#include "ui/failures/sign_in_dialog.h"
#include "ui/window/main_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace tributary {

// A window that asks for logins, and what it asks.
class SignInWindow : public FailuresWindow
{
protected:
    QList<SignInDialog*> prompts() const { return m_window->findChildren<SignInDialog*>(); }

    // Opens the prompt for the secrets that the first row lacks.
    void openPrompt()
    {
        choose(0);
        namedButton(*m_window->findChild<ErrorBox*>(), "&Sign in…")->click();
        // The person who was asked types the answer: a name that was tried is filled in.
        const SignInDialog& prompt = *prompts().first();
        const QList<QLineEdit*> fields = prompt.findChildren<QLineEdit*>();
        QVERIFY(!fields.isEmpty());
        QCOMPARE(prompt.focusWidget(), fields.first()->text().isEmpty() ? fields.first() : fields.at(1));
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

// The lines that the dialog says above its fields, but for the name of the download.
inline QString wordsOf(const SignInDialog& prompt)
{
    QStringList lines;
    for (const QLabel* label : prompt.findChildren<QLabel*>()) {
        const bool isLine = !label->buddy() && !label->text().startsWith(QLatin1String("Download: "));
        if (isLine && !label->text().isEmpty())
            lines.append(label->text());
    }
    return lines.join(u'\n');
}

} // namespace tributary
