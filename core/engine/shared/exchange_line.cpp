#include "core/engine/shared/exchange_line.h"

#include "core/values/network/answer_status.h"
#include "core/values/network/shown_link.h"

namespace tributary {

QString exchangeLine(const Inquiry& question, const ResponseHead& head)
{
    const QString range =
        question.range
            ? QStringLiteral(" bytes %1-%2").arg(question.range->begin).arg(question.range->end - 1)
            : QString();
    const QByteArray size = head.contentRange.isEmpty() ? head.contentLength : head.contentRange;
    return QLatin1String("GET ") + shownLink(question.url) + range + QLatin1String(": ") +
           QString::number(head.status) + u' ' + QString::fromLatin1(size);
}

LogKind kindOfExchange(const ResponseHead& head)
{
    return head.status < firstRefusingStatus ? LogKind::Exchange : LogKind::Refusal;
}

} // namespace tributary
