#pragma once

#include "core/http/judging/judge_response.h"

#include <QTest>

// What the tests of judgeResponse() ask, know and get, in words.
namespace tributary::judged {

using Kind = std::optional<ErrorKind>;

inline constexpr qint64 size = 1000;
inline const Validators strong{.etag = "\"v1\"", .lastModified = {}};
inline const Validators weak{.etag = "W/\"v1\"", .lastModified = {}};
inline const Validators dated{.etag = {}, .lastModified = "Tue, 01 Jul 2025 10:00:00 GMT"};
inline const QByteArray anotherDate = "Wed, 02 Jul 2025 10:00:00 GMT";

inline Asked first()
{
    return {.range = ByteRange{0, 1024 * 1024}};
}

inline Asked part(IfRange ifRange = IfRange::NotSent, Siblings siblings = Siblings::None)
{
    return {.range = ByteRange{100, 200}, .ifRange = ifRange, .siblings = siblings};
}

inline Asked overlappedPart()
{
    return {.range = ByteRange{100, 200}, .ifRange = IfRange::Sent, .proof = Proof::Bytes};
}

inline Asked crowdedPart()
{
    return part(IfRange::NotSent, Siblings::Carrying);
}

inline Asked whole()
{
    return {};
}

inline Known nothing()
{
    return {};
}

// What a first answer with ranges taught.
inline Known proven(const Validators& validators = {})
{
    return {.size = size,
            .validators = validators,
            .contentType = "application/octet-stream",
            .rangesProven = true};
}

inline Known binaryName()
{
    return {.namePromise = NamePromise::NoText};
}

// The type that another program was sent.
inline Known promisedAs(const QByteArray& type)
{
    return {.expectedType = type};
}

inline Known namedAs(const QByteArray& coding)
{
    return {.ownCoding = coding};
}

inline ResponseHead status(int number)
{
    return {.status = number};
}

inline ResponseHead partHead(const QByteArray& contentRange, const Validators& validators = {})
{
    return {.status = 206,
            .contentRange = contentRange,
            .contentType = "application/octet-stream",
            .etag = validators.etag,
            .lastModified = validators.lastModified};
}

inline ResponseHead wholeHead(const QByteArray& contentLength, const Validators& validators = {})
{
    return {.status = 200,
            .contentLength = contentLength,
            .contentType = "application/octet-stream",
            .etag = validators.etag,
            .lastModified = validators.lastModified};
}

// The head with one more header.
inline ResponseHead with(ResponseHead head, QByteArray ResponseHead::* header, const QByteArray& value)
{
    head.*header = value;
    return head;
}

inline void addColumns()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<Known>("known");
    QTest::addColumn<ResponseHead>("head");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Kind>("kind");
}

inline void row(const QByteArray& name, const Asked& asked, const Known& known, const ResponseHead& head,
                Verdict verdict, Kind kind = {})
{
    QTest::newRow(name.constData()) << asked << known << head << verdict << kind;
}

// Compares the verdict and, where the body isn't used, the kind of error.
inline void judge()
{
    QFETCH(const Asked, asked);
    QFETCH(const Known, known);
    QFETCH(const ResponseHead, head);
    QFETCH(const Kind, kind);
    const Judgement judgement = judgeResponse(asked, known, head);
    QTEST(judgement.verdict, "verdict");
    if (kind)
        QCOMPARE(nameOf(judgement.error.kind), nameOf(*kind));
    else
        QCOMPARE(judgement.error, DownloadError{});
}

} // namespace tributary::judged
