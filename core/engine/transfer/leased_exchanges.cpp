#include "core/engine/transfer/leased_exchanges.h"

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
    const DownloadRequest& asked = connection.source->asked;
    connection.lease = leaseFor(m_services, asked, question.url, std::move(connection.lease));
    const qint64 bufferSize =
        m_share.measureBuffer(m_connectionNumber.wanted(MonotonicTime::clock::now()),
                              isHttps(question.url) ? Transport::Encrypted : Transport::Plain);
    connection.transfer.reset(
        new SegmentTransfer(*connection.lease, makeRequest(asked, question), bufferSize));
    listenTo(connection);
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
