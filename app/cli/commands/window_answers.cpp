#include "app/cli/commands/window_answers.h"

#include "app/cli/options/link.h"
#include "app/cli/terminal/text_width.h"

#include <QCoreApplication>

namespace tributary::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TerminalAdd)
};

} // namespace

QString wordsFor(const HandoverResult& result)
{
    switch (result.outcome) {
    case HandoverOutcome::Taken: break;
    case HandoverOutcome::NotStarted: return Words::tr("the desktop program, tributary, is not installed");
    case HandoverOutcome::NoDisplay:
        return Words::tr(
            "there is no display for the desktop program; 'tributary-cli get' downloads without it");
    case HandoverOutcome::Ended: return Words::tr("the desktop program was started, but ended at once");
    case HandoverOutcome::NobodyThere: return Words::tr("the desktop program is not running");
    case HandoverOutcome::NoAnswer: return Words::tr("the desktop program is running, but does not answer");
    case HandoverOutcome::Refused:
        return Words::tr("the desktop program refused it: %1").arg(printable(result.why));
    }
    return {};
}

QString handedOverText(const QStringList& links, const QList<int>& leftOut)
{
    QString text;
    for (const int place : leftOut)
        text += printable(withQueryMasked(withoutUserInfo(links.value(place)))) + QLatin1String(": ") +
                Words::tr("already in the list") + QLatin1Char('\n');
    return text + Words::tr("handed over to the desktop program: %1").arg(links.size() - leftOut.size()) +
           QLatin1Char('\n');
}

ExitCode complain(QIODevice& err, const QString& text)
{
    err.write((QLatin1String("tributary-cli: ") + text + QLatin1Char('\n')).toUtf8());
    return ExitCode::Failed;
}

} // namespace tributary::cli
