#include "core/engine/transfer/leased_exchanges.h"

#include "core/engine/shared/kept_answers.h"
#include "core/engine/shared/leasing.h"
#include "core/engine/shared/shared_limits.h"
#include "core/http/exchange/segment_transfer.h"
#include "core/values/network/origin.h"
#include "core/values/network/web_link.h"
#include "core/values/phrases/phrase.h"

#include <utility>

namespace tributary {

LeasedExchanges::LeasedExchanges(const JobServices& services, LimitShare& share,
                                 const ConnectionNumber& connectionNumber, ExchangeNews news, LogReader log)
    : m_services(services)
    , m_share(share)
    , m_connectionNumber(connectionNumber)
    , m_news(std::move(news))
    , m_log(std::move(log))
{
}

void LeasedExchanges::open(Connection& connection)
{
    Inquiry& question = connection.question;
    question.challenge = m_services.limits.logins().next(originOf(question.url));
    if (takeOver(connection))
        return;
    const DownloadRequest& asked = connection.source->asked;
    connection.lease = leaseFor(m_services, asked, question.url, std::move(connection.lease));
    connection.transfer.reset(
        new SegmentTransfer(*connection.lease, makeRequest(asked, question), bufferFor(question.url)));
    listenTo(connection);
}

// Uses the answer that the same question got before the download began. Its head is told soon, as that of any
// answer is.
bool LeasedExchanges::takeOver(Connection& connection)
{
    const Inquiry& question = connection.question;
    const bool isFirst = !connection.claim && (!question.range || question.range->begin == 0);
    if (!isFirst || m_services.answers.isEmpty())
        return false;
    Source& source = *connection.source;
    const WayOfAnswer* way = m_services.answers.wayOf(source.asked, question, KeptAnswers::Clock::now());
    const QString host = way ? originOf(way->place) : QString();
    if (!way || (host != connection.host && !m_share.moveConnection(connection.host, host)))
        return false;
    KeptAnswer kept = m_services.answers.take(*way);
    connection.host = host;
    connection.redirects = kept.way.redirects;
    connection.question.url = kept.way.place;
    source.url = kept.way.place;
    source.asked.cookieJar = kept.way.cookies;
    connection.lease = std::move(kept.lease);
    connection.transfer = std::move(kept.transfer);
    connection.transfer->setBufferSize(bufferFor(source.url));
    listenTo(connection);
    QMetaObject::invokeMethod(connection.transfer.get(), &AnswerStream::headArrived, Qt::QueuedConnection);
    return true;
}

qint64 LeasedExchanges::bufferFor(const QUrl& url)
{
    return m_share.measureBuffer(m_connectionNumber.wanted(MonotonicTime::clock::now()),
                                 isHttps(url) ? Transport::Encrypted : Transport::Plain);
}

void LeasedExchanges::listenTo(Connection& connection)
{
    AnswerStream* stream = connection.transfer.get();
    QObject::connect(stream, &AnswerStream::askedAgain, stream, [this](const Phrase& why) {
        m_log(Phrase(PhraseKind::AskedStrictly, {why}), LogKind::Exchange);
    });
    QObject::connect(stream, &AnswerStream::headArrived, stream,
                     [this, &connection] { m_news.headCame(connection); });
    QObject::connect(stream, &AnswerStream::bytesArrived, stream,
                     [this, &connection] { m_news.bytesCame(connection); });
    QObject::connect(stream, &AnswerStream::over, stream, [this, &connection] {
        if (connection.transfer->hasHead())
            m_news.bytesCame(connection);
        else
            m_news.headNeverCame(connection);
    });
}

} // namespace tributary
