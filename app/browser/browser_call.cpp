#include "app/browser/browser_call.h"

#include "app/browser/browser_message.h"
#include "app/browser/browser_request.h"
#include "ui/desktop/browsers/extension_ids.h"

#include <QIODevice>

namespace tributary {

namespace {

constexpr QLatin1String originScheme("chrome-extension://");

QJsonObject kept(QLatin1String fault, const QString& why = {})
{
    QJsonObject answer = answerRefused(why);
    answer.insert(QLatin1String("fault"), fault);
    return answer;
}

// An extension may be newer than a program that knows of no checks, and takes what it is to look at.
QJsonObject answerChecked()
{
    return {{QLatin1String("checked"), true}, {QLatin1String("taken"), false}};
}

// The extension has the words for the faults.
QJsonObject answerOf(const HandoverResult& result, BrowserStep step)
{
    switch (result.outcome) {
    case HandoverOutcome::Taken: return step == BrowserStep::Check ? answerChecked() : answerTaken();
    case HandoverOutcome::NotStarted:
    case HandoverOutcome::NoDisplay:
    case HandoverOutcome::Ended:
    case HandoverOutcome::NobodyThere: return kept(QLatin1String("notStarted"));
    case HandoverOutcome::NoAnswer: return kept(QLatin1String("noAnswer"));
    case HandoverOutcome::Refused: break;
    }
    return kept(QLatin1String("refused"), result.why);
}

QJsonObject answerTo(const QJsonObject& message, const std::function<HandoverResult(const Handover&)>& pass)
{
    const auto link = browserLinkFrom(message);
    // No window is started for a link that it would refuse.
    if (!link || !requestOf(*link))
        return kept(QLatin1String("link"));
    const HandoverResult result =
        pass({.links = {}, .folder = {}, .manner = Manner::Quietly, .activation = {}, .browserLink = *link});
    return answerOf(result, link->step);
}

} // namespace

BrowserCall browserCallIn(const QStringList& arguments)
{
    const QString first = arguments.value(1);
    if (first.startsWith(originScheme))
        return first == originScheme + chromiumExtensionId + u'/' ? BrowserCall::OwnExtension
                                                                  : BrowserCall::Stranger;
    const QString file = first.section(u'/', -1).section(u'\\', -1);
    if (file != browserHostName + QLatin1String(".json"))
        return BrowserCall::None;
    return arguments.value(2) == firefoxExtensionId ? BrowserCall::OwnExtension : BrowserCall::Stranger;
}

void answerBrowser(BrowserCall call, QIODevice& in, QIODevice& out,
                   const std::function<HandoverResult(const Handover&)>& pass)
{
    const auto answer = [&out](const QJsonObject& content) { out.write(browserMessageOf(content)); };
    if (call != BrowserCall::OwnExtension)
        return answer(kept(QLatin1String("stranger")));
    const auto message = readBrowserMessage(in);
    answer(message ? answerTo(*message, pass) : kept(QLatin1String("message")));
}

} // namespace tributary
