#include "core/engine/shared/exchange_line.h"

#include "core/values/network/answer_status.h"
#include "core/values/network/shown_link.h"

namespace tributary {

namespace {

// A header may have any length, and a line of the log is read by persons. What says more than a length and a
// range is left out whole: half of a secret that a server sends back could not be told from other text.
QString shownSize(const QByteArray& header)
{
    constexpr qsizetype mostShown = 120;
    return header.size() > mostShown ? QStringLiteral("…") : QString::fromLatin1(header);
}

} // namespace

QString exchangeLine(const Inquiry& question, const ResponseHead& head)
{
    const QString range =
        question.range
            ? QStringLiteral(" bytes %1-%2").arg(question.range->begin).arg(question.range->end - 1)
            : QString();
    const QByteArray size = head.contentRange.isEmpty() ? head.contentLength : head.contentRange;
    return QLatin1String("GET ") + shownLink(question.url) + range + QLatin1String(": ") +
           QString::number(head.status) + u' ' + shownSize(size);
}

LogKind kindOfExchange(const ResponseHead& head)
{
    return head.status < firstRefusingStatus ? LogKind::Exchange : LogKind::Refusal;
}

} // namespace tributary
