#include "tests/fuzz/parser_rules.h"

#include "core/http/exchange/answer_head.h"
#include "core/http/exchange/chunk_framing.h"
#include "core/http/headers/content_disposition.h"
#include "core/http/headers/content_range.h"
#include "core/http/headers/retry_after.h"
#include "core/storage/naming/file_name.h"
#include "core/storage/part/ledger.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QtEndian>

#include <algorithm>
#include <utility>
#include <xxhash.h>

namespace tributary {

namespace {

// Guessing a checksum is beyond any fuzzer, so the input is tried as the body of a sound ledger as well.
QByteArray asLedgerBody(const QByteArray& body)
{
    // In the first version nothing before the body depends on it.
    QByteArray bytes = QByteArray("TrLedger\0\1", 10) + body;
    const quint64 hash =
        qToBigEndian(quint64{XXH3_64bits(bytes.constData(), static_cast<size_t>(bytes.size()))});
    return bytes.append(reinterpret_cast<const char*>(&hash), sizeof hash);
}

QLatin1String brokenRuleOfDecoding(const QByteArray& bytes)
{
    const Expected<Ledger> ledger = decodeLedger(bytes);
    if (!ledger)
        return ledger.error().detail.isEmpty() ? QLatin1String("a refusal says why") : QLatin1String();
    if (contradictionIn(*ledger))
        return QLatin1String("what is decoded does not contradict itself");
    Ledger again = decodeLedger(encode(*ledger)).value_or(Ledger{});
    again.author = ledger->author;
    if (again != *ledger)
        return QLatin1String("what is decoded comes back from its bytes");
    return {};
}

bool isPairedUtf16(const QString& text)
{
    return QString::fromUtf8(text.toUtf8()) == text;
}

QLatin1String brokenRuleOfName(const QString& name)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([/\\<>:"|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}])"));
    static const QRegularExpression device(
        QStringLiteral(R"(^(con|prn|aux|nul|conin\$|conout\$|clock\$|(com|lpt)[0-9¹²³]) *(\..*)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dangerous(QStringLiteral(R"(\.(desktop|lnk|url|scf|pif|website|local)$)"),
                                              QRegularExpression::CaseInsensitiveOption);
    if (name.isEmpty())
        return QLatin1String("a name is never empty");
    if (name.toUtf8().size() > longestFileName)
        return QLatin1String("a name leaves room for the suffixes");
    if (!isPairedUtf16(name) || name != name.normalized(QString::NormalizationForm_C))
        return QLatin1String("a name is valid Unicode in NFC");
    if (name.contains(forbidden))
        return QLatin1String("a name has no characters that a system forbids or hides");
    if (name.startsWith(u'.') || name.startsWith(u' ') || name.endsWith(u'.') || name.endsWith(u' '))
        return QLatin1String("a name has no loose ends");
    if (name.contains(device) || name.contains(dangerous))
        return QLatin1String("a name does nothing by itself");
    return safeFileName(name) == name ? QLatin1String() : QLatin1String("a safe name stays as it is");
}

// The result of a parser that takes bytes as they come.
struct Taken
{
    bool isEnd = false;
    int problem = 0;
    QByteArray content;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    qsizetype consumed = 0;

    friend bool operator==(const Taken&, const Taken&) = default;
};

Taken chunksOf(const QByteArray& input, qsizetype step)
{
    ChunkFraming framing;
    Taken taken;
    while (framing.isGoingOn() && taken.consumed < input.size()) {
        const QByteArrayView piece = QByteArrayView(input).sliced(taken.consumed);
        QByteArrayView rest = piece.first(std::min(step, piece.size()));
        const qsizetype given = rest.size();
        taken.content += framing.take(rest);
        taken.consumed += given - rest.size();
    }
    taken.isEnd = framing.isAtEnd();
    taken.problem = static_cast<int>(framing.breach());
    return taken;
}

Taken headOf(const QByteArray& input, qsizetype step)
{
    AnswerHead head;
    Taken taken;
    while (head.state() == AnswerHead::State::Incomplete && taken.consumed < input.size()) {
        const QByteArrayView piece = QByteArrayView(input).sliced(taken.consumed);
        QByteArrayView rest = piece.first(std::min(step, piece.size()));
        const qsizetype given = rest.size();
        head.take(rest);
        taken.consumed += given - rest.size();
    }
    taken.isEnd = head.state() == AnswerHead::State::Complete;
    taken.problem = head.state() == AnswerHead::State::Broken ? 1 : 0;
    taken.content = QByteArray::number(head.status());
    taken.headers = head.headers();
    return taken;
}

bool breaksALine(const std::pair<QByteArray, QByteArray>& header)
{
    const bool isCookie = header.first.compare("Set-Cookie", Qt::CaseInsensitive) == 0;
    const auto has = [](const QByteArray& text) { return text.contains('\n') || text.contains('\0'); };
    return has(header.first) || (!isCookie && has(header.second));
}

} // namespace

QLatin1String brokenLedgerRule(const QByteArray& input)
{
    const QLatin1String broken = brokenRuleOfDecoding(input);
    return broken.isEmpty() ? brokenRuleOfDecoding(asLedgerBody(input)) : broken;
}

QLatin1String brokenAnswerHeadRule(const QByteArray& input)
{
    const Taken taken = headOf(input, input.size());
    if (taken != headOf(input, 1))
        return QLatin1String("it makes no difference in what pieces a head comes");
    if (std::ranges::any_of(taken.headers, breaksALine))
        return QLatin1String("no header has a line break in it");
    const int status = taken.content.toInt();
    if (taken.isEnd && (status < 200 || status > 999))
        return QLatin1String("an answer that counts is a final one");
    return {};
}

QLatin1String brokenChunkFramingRule(const QByteArray& input)
{
    const Taken taken = chunksOf(input, input.size());
    if (taken != chunksOf(input, 1) || taken != chunksOf(input, 7))
        return QLatin1String("it makes no difference in what pieces chunks come");
    if (taken.isEnd && !input.first(taken.consumed).endsWith("\r\n\r\n"))
        return QLatin1String("a body ends with an empty line");
    if (taken.isEnd && taken.problem != 0)
        return QLatin1String("what is broken has no end");
    if (taken.content.size() > taken.consumed)
        return QLatin1String("content comes from the input");
    return {};
}

QLatin1String brokenContentDispositionRule(const QByteArray& input)
{
    const QString name = fileNameFromDisposition(input);
    if (!isPairedUtf16(name) || name != name.trimmed())
        return QLatin1String("an offered name is valid Unicode without blanks around it");
    return brokenRuleOfName(safeFileName(name));
}

QLatin1String brokenContentRangeRule(const QByteArray& input)
{
    if (parseContentLength(input).value_or(0) < 0)
        return QLatin1String("a length is not negative");
    const std::optional<ContentRange> parsed = parseContentRange(input);
    if (!parsed)
        return {};
    if (!parsed->range)
        return parsed->total ? QLatin1String() : QLatin1String("a range or a total is known");
    const bool withinTotal = !parsed->total || parsed->range->end <= *parsed->total;
    const bool sound = parsed->range->begin >= 0 && !parsed->range->isEmpty() && withinTotal;
    return sound ? QLatin1String() : QLatin1String("a range is not empty and lies within the total");
}

QLatin1String brokenRetryAfterRule(const QByteArray& input)
{
    using namespace std::chrono_literals;
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
    const auto wait = parseRetryAfter(input, now, 10min);
    return wait.value_or(0ms) >= 0ms && wait.value_or(0ms) <= 10min
               ? QLatin1String()
               : QLatin1String("a wait lies between none and the cap");
}

// Tries the bytes as UTF-8, and as UTF-16 with unpaired surrogates.
QLatin1String brokenFileNameRule(const QByteArray& input)
{
    const QLatin1String broken = brokenRuleOfName(safeFileName(QString::fromUtf8(input)));
    if (!broken.isEmpty())
        return broken;
    QString wide(input.size() / 2, Qt::Uninitialized);
    std::copy_n(input.constData(), wide.size() * 2, reinterpret_cast<char*>(wide.data()));
    return brokenRuleOfName(safeFileName(wide));
}

} // namespace tributary
