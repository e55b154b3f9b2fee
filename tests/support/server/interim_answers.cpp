#include "tests/support/server/interim_answers.h"

#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

namespace tributary::test {

namespace {

bool finalAnswerArrives()
{
    const ScriptedServer server(
        [](const Exchange&) { return Reply(200).informational(103, {{"Link", "</a>"}}); });
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(server.url("/a"))));
    // Qt 6.4 says that the reply is over at once, with the interim answer's status.
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience(), &loop, &QEventLoop::quit);
    loop.exec();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
}

} // namespace

bool qtPassesOverInterimAnswers()
{
    static const bool passesOver = finalAnswerArrives();
    return passesOver;
}

} // namespace tributary::test
