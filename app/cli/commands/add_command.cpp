#include "app/cli/commands/add_command.h"

#include "app/cli/options/link.h"
#include "app/cli/reporting/error_words.h"
#include "app/cli/terminal/text_width.h"
#include "app/handover/handover_client.h"
#include "core/engine/door/start_program.h"
#include "core/values/download/secret_mask.h"
#include "core/values/naming/plain_name.h"
#include "core/values/network/web_link.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace tributary::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TerminalAdd)
};

QString refusal(const QString& link, const DownloadError& error)
{
    return withQueryMasked(shownText(link)) + QLatin1String(": ") + errorWords(error, {}, Reader::Person);
}

std::expected<QStringList, QString> linksOf(const Options& options)
{
    QStringList links;
    for (const QString& operand : options.operands) {
        const auto link = parseLink(operand);
        if (!link)
            return std::unexpected(refusal(operand, link.error()));
        QUrl url = link->url;
        if (link->credentials) {
            url.setUserName(link->credentials->user);
            url.setPassword(link->credentials->password);
        }
        links.append(lineOf(url));
    }
    return links;
}

// Starts the window's program that lies beside this one, because both were installed together.
bool startDesktop()
{
    const QString name = QStringLiteral("tributary");
    QString program = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(name);
    // Links are no arguments of it, since all users can read those. The program also keeps none of our
    // streams, for whose end a script may wait.
    return !program.isEmpty() &&
           startProgram({.program = program, .arguments = {QStringLiteral("--minimized")}}).has_value();
}

QString wordsFor(const HandoverResult& result)
{
    switch (result.outcome) {
    case HandoverOutcome::Taken: break;
    case HandoverOutcome::NotStarted: return Words::tr("the desktop program, tributary, is not installed");
    case HandoverOutcome::NobodyThere:
        return Words::tr("the desktop program was started, but does not answer");
    case HandoverOutcome::NoAnswer: return Words::tr("the desktop program is running, but does not answer");
    case HandoverOutcome::Refused:
        return Words::tr("the desktop program refused it: %1").arg(printable(result.why));
    }
    return {};
}

ExitCode complain(QIODevice& err, const QString& text)
{
    err.write((QLatin1String("tributary-cli: ") + text + QLatin1Char('\n')).toUtf8());
    return ExitCode::Failed;
}

} // namespace

ExitCode addToDesktop(const Options& options, QIODevice& out, QIODevice& err)
{
    const auto links = linksOf(options);
    if (!links)
        return complain(err, printable(links.error()));
    const Handover handover{
        .links = *links,
        .folder = options.folder.isEmpty() ? QString() : QDir(plainFolder(options.folder)).absolutePath(),
        .manner = Manner::Quietly};
    const HandoverResult result = handOverToWindow(handover, startDesktop);
    if (result.outcome != HandoverOutcome::Taken)
        return complain(err, wordsFor(result));
    if (options.verbosity != Verbosity::Quiet)
        out.write(Words::tr("handed over to the desktop program: %1").arg(links->size()).toUtf8() + '\n');
    return ExitCode::Done;
}

} // namespace tributary::cli
