#include "ui/failures/sign_in_dialog.h"

#include "ui/looks/measures.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/lines_edit.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/tall_area.h"
#include "ui/widgets/toned_label.h"
#include "ui/words/add_input.h"
#include "ui/words/cut_text.h"
#include "ui/words/line_breaks.h"
#include "ui/words/plain_tip.h"
#include "words/failure_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

namespace {

constexpr Secrets login = Secret::Credentials | Secret::UserInfo;
constexpr int mostLetters = 75; // of a file's name, which may take two lines

QString textOf(const QLineEdit* field)
{
    return field ? field->text() : QString();
}

std::optional<Credentials> credentialsFrom(const QLineEdit* user, const QLineEdit* password)
{
    if (textOf(user).trimmed().isEmpty())
        return std::nullopt;
    return Credentials{.user = textOf(user).trimmed(), .password = textOf(password)};
}

bool lacksItsUser(const QLineEdit* user, const QLineEdit* password)
{
    return textOf(user).trimmed().isEmpty() && !textOf(password).isEmpty();
}

// The dialog uses the words that the row of the download has.
QString refusedText()
{
    return happenedText({.kind = ErrorKind::AuthRequired, .detail = Phrase(PhraseKind::LoginRefused)},
                        Reader::Person);
}

// A label's buddy is the field itself, not the box around it.
QWidget* firstField(const QFormLayout& form)
{
    return static_cast<QLabel*>(form.itemAt(0, QFormLayout::LabelRole)->widget())->buddy();
}

} // namespace

SignInDialog::SignInDialog(const WhoAsks& who, Secrets wanted, QWidget* parent)
    : QDialog(parent)
    , m_area(new TallArea(new QWidget(this), this))
{
    setWindowTitle(tr("Sign in"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layOut(who, wanted, form);
    QLineEdit* user = m_user ? m_user : m_proxyUser;
    if (user) {
        user->setText(who.user);
        user->selectAll();
    }
    check();
    // Where the user name is known, the keyboard goes to the password, because mostly the password alone was
    // wrong.
    QWidget* first = firstField(*form);
    if (first == user && !who.user.isEmpty())
        first = m_user ? m_password : m_proxyPassword;
    first->setFocus();
}

// Words and fields scroll where a low screen or a large font leaves no room for them; the buttons stay.
void SignInDialog::layOut(const WhoAsks& who, Secrets wanted, QFormLayout* form)
{
    auto* content = new QVBoxLayout(m_area->widget());
    content->setContentsMargins({});
    if (who.isLoginRefused)
        content->addWidget(refusedLine());
    auto* words = new QLabel(fromThePage(wordsForAsking(who, wanted), layoutDirection()), m_area->widget());
    words->setTextFormat(Qt::PlainText);
    wrapWithThePage(*words);
    content->addWidget(words);
    if (QLabel* line = lineOf(who))
        content->addWidget(line);
    content->addSpacing(spacing::tight);
    // Before the buttons, so that Tab goes from the one to the other.
    addFields(*form, wanted);
    content->addLayout(form);
    content->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_area, 1);
    layout->addSpacing(spacing::close);
    layout->addWidget(buttons());
    // Cookies and headers are long; a name and a password are not.
    const bool areLong = wanted.testAnyFlags(Secret::Cookies | Secret::Headers);
    layout->addStrut(areLong ? measure::dialogWidth : widthOfLetters(*this, 60));
}

QDialogButtonBox* SignInDialog::buttons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_signIn = buttons->addButton(tr("&Sign in"), QDialogButtonBox::AcceptRole);
    m_signIn->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
    return buttons;
}

void SignInDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    // Words wish for more lines before they have their width.
    resize(width(), std::min(m_area->windowHeight(), screenRoom(*this).height()));
    m_area->growWindow();
}

// The line that says what went wrong looks as it does below a field.
QLabel* SignInDialog::refusedLine()
{
    auto* line = new TonedLabel(m_area->widget());
    line->setTextFormat(Qt::PlainText);
    line->setTone(Tone::Trouble);
    wrapWithThePage(*line);
    sayWithThePage(*line, refusedText());
    return line;
}

// The words name the server or proxy that will get the password.
QString SignInDialog::wordsForAsking(const WhoAsks& who, Secrets wanted)
{
    const QString proxy = QUrl(who.proxy).authority();
    if (!(wanted & ~login))
        //: %1: the name of a server.
        return tr("%1 asks for a user name and a password.").arg(who.host);
    if (wanted == Secret::ProxyCredentials && proxy.isEmpty())
        //: %1: the name of a server.
        return tr("The proxy on the way to %1 asks for a user name and a password.").arg(who.host);
    QStringList words;
    if (!proxy.isEmpty())
        //: %1: the name and the port of a proxy.
        words += tr("The proxy %1 asks for a user name and a password.").arg(proxy);
    const Secrets ofServer = proxy.isEmpty() ? wanted : wanted & ~Secrets(Secret::ProxyCredentials);
    if (ofServer == Secret::KeyPassphrase)
        //: %1: the name of a server. The key belongs to a certificate that tells the server who asks.
        words += tr("The passphrase of the key for %1 is not kept in the list. Enter it to continue.")
                     .arg(who.host);
    else if (ofServer)
        //: %1: the name of a server.
        words += tr("Passwords, cookies and headers for %1 are not kept in the list. Enter what is needed to "
                    "continue.")
                     .arg(who.host);
    return words.join(u'\n');
}

// A line with the name of the file, whose middle is left out where it is long.
QLabel* SignInDialog::lineOf(const WhoAsks& who)
{
    if (who.file.isEmpty())
        return nullptr;
    const QString name = longWordsInLines(shortName(fontMetrics(), who.file, mostLetters));
    const QString words = who.others == 0
                              //: %1: the name of a file.
                              ? tr("Download: %1").arg(name)
                              //: %1: the name of a file.
                              : tr("Download: %1 and %n more", nullptr, who.others).arg(name);
    auto* line = new QLabel(fromThePage(words, layoutDirection()), this);
    line->setTextFormat(Qt::PlainText);
    line->setToolTip(plainTip(who.file));
    wrapWithThePage(*line);
    return line;
}

void SignInDialog::addFields(QFormLayout& form, Secrets wanted)
{
    if (wanted & login) {
        m_user = addLine(form, tr("&User name"));
        m_password = addPassword(form, tr("&Password"));
    }
    if (wanted.testFlag(Secret::Cookies)) {
        m_cookies = new QLineEdit(this);
        m_cookies->setPlaceholderText(tr("name=value; name=value"));
        m_cookiesBox = addField(form, tr("Coo&kies"), m_cookies);
        connect(m_cookies, &QLineEdit::textChanged, this, &SignInDialog::check);
    }
    if (wanted.testFlag(Secret::Headers)) {
        m_headers = linesEdit(2, this);
        m_headers->setPlaceholderText(tr("Name: value, one per line"));
        m_headersBox = addField(form, tr("&Headers"), m_headers);
        connect(m_headers, &QPlainTextEdit::textChanged, this, &SignInDialog::check);
    }
    if (wanted.testFlag(Secret::ProxyCredentials)) {
        m_proxyUser = addLine(form, tr("Us&er name at the proxy"));
        m_proxyPassword = addPassword(form, tr("Pass&word at the proxy"));
    }
    if (wanted.testFlag(Secret::KeyPassphrase))
        m_passphrase = addPassword(form, tr("Passphrase of the ke&y"));
}

QLineEdit* SignInDialog::addLine(QFormLayout& form, const QString& label)
{
    auto* line = new QLineEdit(this);
    addField(form, label, line);
    connect(line, &QLineEdit::textChanged, this, &SignInDialog::check);
    return line;
}

QLineEdit* SignInDialog::addPassword(QFormLayout& form, const QString& label)
{
    QLineEdit* line = addLine(form, label);
    line->setEchoMode(QLineEdit::Password);
    return line;
}

TypedRequest SignInDialog::typed() const
{
    TypedFields fields;
    fields.cookies = textOf(m_cookies);
    fields.headers = m_headers ? m_headers->toPlainText() : QString();
    return withTypedFields({}, fields);
}

RequestSecrets SignInDialog::secrets() const
{
    const DownloadRequest request = typed().request;
    return {.credentials = credentialsFrom(m_user, m_password),
            .proxyCredentials = credentialsFrom(m_proxyUser, m_proxyPassword),
            .cookies = request.cookies,
            .headers = request.headers,
            .keyPassphrase = textOf(m_passphrase)};
}

void SignInDialog::check()
{
    const QList<TypedField> flawed = typed().flawed;
    const auto complaintIf = [&flawed](TypedField field) {
        return flawed.contains(field) ? complaintAbout(field).text : QString();
    };
    if (m_cookiesBox)
        m_cookiesBox->complain(complaintIf(TypedField::Cookies));
    if (m_headersBox)
        m_headersBox->complain(complaintIf(TypedField::Headers));
    m_signIn->setEnabled(flawed.isEmpty() && secrets() != RequestSecrets() &&
                         !lacksItsUser(m_user, m_password) && !lacksItsUser(m_proxyUser, m_proxyPassword));
    // A complaint takes lines of its own.
    if (isVisible())
        m_area->growWindow();
}

} // namespace tributary
