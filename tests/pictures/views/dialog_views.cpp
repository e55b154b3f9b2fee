#include "tests/pictures/views/shown.h"
#include "tests/pictures/views/view.h"
#include "ui/checking/check_dialog.h"
#include "ui/failures/rename_dialog.h"
#include "ui/failures/replace_link_dialog.h"
#include "ui/failures/sign_in_dialog.h"
#include "ui/settings/pages/about_box.h"
#include "ui/window/command_palette.h"
#include "ui/window/download_actions.h"
#include "ui/window/keys_box.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QTest>

namespace tributary::test {

namespace {

const QString file = QStringLiteral("debian-13.1.0-amd64-netinst.iso");
const QByteArray contents = "what the file has";

// The bar that shows how much has been read goes when the file was read, or could not be.
void waitForTheVerdict(const CheckDialog& dialog)
{
    const auto* progress = dialog.findChild<QProgressBar*>();
    (void)QTest::qWaitFor([progress] { return !progress->isVisible(); });
}

CheckDialog* check(const Stage& stage, const QByteArray& expectedOf)
{
    const QString path = QDir(stage.folder).filePath(file);
    QFile disk(path);
    if (disk.open(QIODevice::WriteOnly))
        disk.write(contents);
    disk.close();
    auto* dialog = shown(new CheckDialog({.path = path, .size = contents.size()}, &stage.window));
    if (!expectedOf.isEmpty())
        dialog->expect({.algorithm = QCryptographicHash::Sha256,
                        .digest = QCryptographicHash::hash(expectedOf, QCryptographicHash::Sha256)});
    waitForTheVerdict(*dialog);
    return dialog;
}

Views checks()
{
    return {{QStringLiteral("check"), [](const Stage& stage) { return check(stage, {}); }},
            {QStringLiteral("check-right"), [](const Stage& stage) { return check(stage, contents); }},
            {QStringLiteral("check-wrong"), [](const Stage& stage) { return check(stage, "another"); }},
            {QStringLiteral("check-complaint"),
             [](const Stage& stage) {
                 CheckDialog* dialog = check(stage, {});
                 dialog->findChild<QLineEdit*>()->setText(QStringLiteral("12xy"));
                 return dialog;
             }},
            {QStringLiteral("check-unread"), [](const Stage& stage) {
                 auto* dialog =
                     shown(new CheckDialog({.path = QStringLiteral("/nowhere/") + longName}, &stage.window));
                 waitForTheVerdict(*dialog);
                 return dialog;
             }}};
}

RenameDialog* rename(const Stage& stage)
{
    return shown(new RenameDialog(file, &stage.window));
}

ReplaceLinkDialog* replace(const Stage& stage)
{
    return shown(new ReplaceLinkDialog(
        longName, QUrl(QStringLiteral("https://example.org/proceedings/2026/volume-2.pdf")), {},
        &stage.window));
}

Views names()
{
    return {{QStringLiteral("rename"), rename},
            {QStringLiteral("rename-refused"),
             [](const Stage& stage) {
                 RenameDialog* dialog = rename(stage);
                 dialog->noteRefused(QStringLiteral("debian.iso"),
                                     QStringLiteral("A file with this name already exists."));
                 return dialog;
             }},
            {QStringLiteral("replace-link"), replace},
            {QStringLiteral("replace-link-complaint"), [](const Stage& stage) {
                 ReplaceLinkDialog* dialog = replace(stage);
                 dialog->findChild<QLineEdit*>()->setText(QStringLiteral("no link at all"));
                 return dialog;
             }}};
}

View signIn(const char* name, const WhoAsks& who, Secrets wanted)
{
    return {QLatin1String(name), [who, wanted](const Stage& stage) {
                return shown(new SignInDialog(who, wanted, &stage.window));
            }};
}

Views signingIn()
{
    const QString host = QStringLiteral("nas.example.org");
    const Secrets every = Secret::Credentials | Secret::ProxyCredentials | Secret::Cookies | Secret::Headers |
                          Secret::KeyPassphrase;
    return {signIn("sign-in", {.host = host, .proxy = {}, .file = longName}, Secret::Credentials),
            signIn("sign-in-again",
                   {.host = host,
                    .proxy = {},
                    .isLoginRefused = true,
                    .user = QStringLiteral("ada"),
                    .file = file,
                    .others = 4},
                   Secret::Credentials),
            signIn("sign-in-proxy",
                   {.host = host, .proxy = QStringLiteral("http://proxy.example.org:3128"), .file = file},
                   Secret::ProxyCredentials),
            signIn("sign-in-passphrase", {.host = host, .proxy = {}, .file = file}, Secret::KeyPassphrase),
            signIn("sign-in-everything", {.host = host, .proxy = {}, .file = file}, every)};
}

CommandPalette* commands(const Stage& stage, const QString& typed)
{
    stage.window.downloadActions().findCommand()->trigger();
    auto* palette = stage.window.findChild<CommandPalette*>();
    palette->findChild<QLineEdit*>()->setText(typed);
    return palette;
}

QWidget* keys(const Stage& stage)
{
    stage.window.downloadActions().help()->trigger();
    return stage.window.findChild<KeysBox*>();
}

Views boxes()
{
    return {{QStringLiteral("commands"), [](const Stage& stage) { return commands(stage, {}); }},
            {QStringLiteral("commands-typed"),
             [](const Stage& stage) { return commands(stage, QStringLiteral("open")); }},
            {QStringLiteral("commands-nothing"),
             [](const Stage& stage) { return commands(stage, QStringLiteral("xylophone")); }},
            {QStringLiteral("keys"), keys},
            {QStringLiteral("about"), [](const Stage& stage) { return shown(new AboutBox(&stage.window)); }}};
}

} // namespace

Views dialogViews()
{
    return checks() + names() + signingIn() + boxes();
}

} // namespace tributary::test
