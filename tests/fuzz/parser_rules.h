#pragma once

#include <QByteArray>
#include <QLatin1String>

namespace tributary {

// The promises of each parser for any bytes whatsoever. Each function returns the rule that was broken, empty
// when all hold. The fuzz targets and the tests ask the same questions.
QLatin1String brokenLedgerRule(const QByteArray& input);
QLatin1String brokenAnswerHeadRule(const QByteArray& input);
QLatin1String brokenChunkFramingRule(const QByteArray& input);
QLatin1String brokenContentDispositionRule(const QByteArray& input);
QLatin1String brokenContentRangeRule(const QByteArray& input);
QLatin1String brokenRetryAfterRule(const QByteArray& input);
QLatin1String brokenFileNameRule(const QByteArray& input);

} // namespace tributary
