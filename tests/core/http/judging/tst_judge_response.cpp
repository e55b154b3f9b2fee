#include "core/http/headers/digest_header.h"
#include "tests/core/http/judging/judged_rows.h"
#include "tests/support/answers/gzip.h"

using namespace tributary;
using namespace tributary::judged;

// Answers with a body: what was asked, what is known, what came, and what that means.
class TestJudgeResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAPart_data();
    void judgesAPart() { judge(); }
    void judgesAPartByItsMarks_data();
    void judgesAPartByItsMarks() { judge(); }
    void judgesAWhole_data();
    void judgesAWhole() { judge(); }
    void judgesAWholeThatSaysItIsAPart_data();
    void judgesAWholeThatSaysItIsAPart() { judge(); }
    void judgesAWholeWhereAPartWasAskedFor_data();
    void judgesAWholeWhereAPartWasAskedFor() { judge(); }
    void judgesAnEncodedBody_data();
    void judgesAnEncodedBody() { judge(); }
    void judgesAWebPage_data();
    void judgesAWebPage() { judge(); }
    void judgesAMessage_data();
    void judgesAMessage() { judge(); }
    void judgesAWordInPlaceOfTheFile_data();
    void judgesAWordInPlaceOfTheFile() { judge(); }
    void usesTheRangeThatCame();
    void saysWhatWasAskedAndWhatCame();
    void quotesNoMoreThanAPersonWouldRead();
    void takesTheTotalFromWhereItIsSaid();
    void comparesValidators_data();
    void comparesValidators();
    void readsAYearOfTwoDigitsByTheTimeOfTheAnswer();
};

void TestJudgeResponse::judgesAPart_data()
{
    using enum Verdict;
    using enum ErrorKind;
    addColumns();
    const auto length = &ResponseHead::contentLength;
    row("as asked", part(), proven(), partHead("bytes 100-199/1000"), UseRange);
    row("with its length", part(), proven(), with(partHead("bytes 100-199/1000"), length, "100"), UseRange);
    row("the length twice", part(), proven(), with(partHead("bytes 100-199/1000"), length, "100, 100"),
        UseRange);
    row("a beginning of it", part(), proven(), partHead("bytes 100-149/1000"), UseRange);
    row("the first answer", first(), nothing(), partHead("bytes 0-1048575/5000000"), UseRange);
    row("a first answer shorter than asked", first(), nothing(), partHead("bytes 0-99/100"), UseRange);
    row("a total as large as what was asked for", first(), nothing(), partHead("bytes 0-1048575/1048576"),
        AskAsOneStream, BadRange);
    row("a total that is one byte larger", first(), nothing(), partHead("bytes 0-1048575/1048577"), UseRange);
    row("a total as large as what was asked for, known before", first(), {.size = 1024 * 1024},
        partHead("bytes 0-1048575/1048576"), UseRange);
    row("no total, but known", part(), proven(), partHead("bytes 100-199/*"), UseRange);
    row("no total, unknown", first(), nothing(), partHead("bytes 0-1048575/*"), AskAsOneStream, BadRange);
    row("begins before", part(), proven(), partHead("bytes 99-199/1000"), AskAgain, BadRange);
    row("begins after", part(), proven(), partHead("bytes 101-199/1000"), AskAgain, BadRange);
    row("ends after", part(), proven(), partHead("bytes 100-200/1000"), AskAgain, BadRange);
    row("ends after, by its length", part(), proven(), with(partHead("bytes 100-200/1000"), length, "101"),
        UseRange);
    row("ends after, by another length", part(), proven(),
        with(partHead("bytes 100-200/1000"), length, "100"), AskAgain, BadRange);
    row("all the rest, by its length", part(), proven(), with(partHead("bytes 100-999/1000"), length, "900"),
        UseRange);
    row("all the rest, by the whole's length", part(), proven(),
        with(partHead("bytes 100-999/1000"), length, "1000"), AskAgain, BadRange);
    row("all of it at the start, by its length", first(), nothing(),
        with(partHead("bytes 0-4999999/5000000"), length, "5000000"), UseRange);
    row("another range altogether", part(), proven(), partHead("bytes 0-99/1000"), AskAgain, BadRange);
    row("no range at all", part(), proven(), partHead(""), AskAgain, BadRange);
    row("the form of a 416", part(), proven(), partHead("bytes */1000"), AskAgain, BadRange);
    row("another unit", part(), proven(), partHead("items 100-199/1000"), AskAgain, BadRange);
    row("a total of 0", part(), proven(), partHead("bytes 100-199/0"), AskAgain, BadResponse);
    row("a negative total", part(), proven(), partHead("bytes 100-199/-1"), AskAgain, BadResponse);
    row("a total past 2^63", first(), nothing(), partHead("bytes 0-99/9223372036854775808"), AskAgain,
        BadResponse);
    row("an end past 2^63", first(), nothing(), partHead("bytes 0-9223372036854775808/*"), AskAgain,
        BadResponse);
    row("a total below its end", part(), proven(), partHead("bytes 100-199/150"), AskAgain, BadResponse);
    row("another total", part(), proven(), partHead("bytes 100-199/1001"), StartAfresh, Changed);
    row("longer than its range", part(), proven(), with(partHead("bytes 100-199/1000"), length, "101"),
        AskAgain, BadRange);
    row("shorter than its range", part(), proven(), with(partHead("bytes 100-199/1000"), length, "99"),
        AskAgain, BadRange);
    row("two different lengths", part(), proven(), with(partHead("bytes 100-199/1000"), length, "100, 99"),
        AskAgain, BadResponse);
    row("a negative length", part(), proven(), with(partHead("bytes 100-199/1000"), length, "-1"), AskAgain,
        BadResponse);
    row("compressed on its way", part(), proven(),
        with(partHead("bytes 100-199/1000"), &ResponseHead::transferEncoding, "gzip, chunked"), TryLater,
        BadResponse);
    row("in chunks, said twice", part(), proven(),
        with(partHead("bytes 100-199/1000"), &ResponseHead::transferEncoding, "chunked, chunked"),
        AskAsOneStream, BadRange);
    row("several parts in one", part(), proven(),
        with(partHead(""), &ResponseHead::contentType, "multipart/byteranges; boundary=x"), AskAgain,
        BadRange);
    row("several parts in one, called a single range", part(), proven(),
        with(partHead("bytes 100-199/1000"), &ResponseHead::contentType, "Multipart/ByteRanges; boundary=x"),
        AskAgain, BadRange);
    row("where all was asked for", whole(), nothing(), partHead("bytes 0-999/1000"), AskAgain, BadResponse);
}

void TestJudgeResponse::judgesAPartByItsMarks_data()
{
    using enum Verdict;
    using enum ErrorKind;
    addColumns();
    const QByteArray range = "bytes 100-199/1000";
    const auto etag = &ResponseHead::etag;
    const auto date = &ResponseHead::lastModified;
    row("the same strong etag", part(), proven(strong), partHead(range, strong), UseRange);
    row("another etag", part(), proven(strong), with(partHead(range), etag, "\"v2\""), StartAfresh, Changed);
    row("another etag although guarded", part(IfRange::Sent), proven(strong),
        with(partHead(range), etag, "\"v2\""), StartAfresh, Changed);
    row("no etag, guarded", part(IfRange::Sent), proven(strong), partHead(range), AskOverlapped, BadRange);
    row("no etag, not guarded", part(), proven(strong), partHead(range), AskOverlapped, BadRange);
    row("no etag, compared", overlappedPart(), proven(strong), partHead(range), UseRange);
    row("another etag, compared", overlappedPart(), proven(strong), with(partHead(range), etag, "\"v2\""),
        StartAfresh, Changed);
    row("the etag turned weak", part(), proven(strong), partHead(range, weak), AskOverlapped, BadRange);
    row("the same weak etag", part(), proven(weak), partHead(range, weak), UseRange);
    row("another weak etag", part(), proven(weak), with(partHead(range), etag, "W/\"v2\""), StartAfresh,
        Changed);
    row("no weak etag any more", part(), proven(weak), partHead(range), UseRange);
    row("the same date", part(), proven(dated), partHead(range, dated), UseRange);
    row("another date", part(), proven(dated), with(partHead(range), date, anotherDate), StartAfresh,
        Changed);
    row("no date any more", part(), proven(dated), partHead(range), AskOverlapped, BadRange);
    row("the same etag, another date", part(), proven({strong.etag, dated.lastModified}),
        with(partHead(range, strong), date, anotherDate), AskOverlapped, BadRange);
    row("the same etag, another date, compared", overlappedPart(), proven({strong.etag, dated.lastModified}),
        with(partHead(range, strong), date, anotherDate), UseRange);
    const auto justChanged = [&](ResponseHead head, const QByteArray& changed) {
        return with(with(std::move(head), date, changed), &ResponseHead::date,
                    "Tue, 01 Jul 2025 10:00:01 GMT");
    };
    row("the same etag, of a moment ago", part(), proven(strong),
        justChanged(partHead(range, strong), "Tue, 01 Jul 2025 10:00:00 GMT"), AskOverlapped, BadRange);
    row("the same etag, of a while ago", part(), proven(strong),
        justChanged(partHead(range, strong), "Tue, 01 Jul 2025 09:59:59 GMT"), UseRange);
    row("the same weak etag, another date", part(), proven({weak.etag, dated.lastModified}),
        with(partHead(range, weak), date, anotherDate), StartAfresh, Changed);
    row("the same etag, of the first day there is", part(), proven(strong),
        with(partHead(range, strong), date, "Thu, 01 Jan 1970 00:00:01 GMT"), AskOverlapped, BadRange);
    row("no marks at all", part(), proven(), partHead(range), UseRange);
    row("marks where there were none", part(), proven(), partHead(range, strong), UseRange);
    row("no marks known yet", first(), nothing(), partHead("bytes 0-99/100", strong), UseRange);
    const auto digestOf = [](char byte) -> QByteArray {
        return "sha-256=:" + QByteArray(32, byte).toBase64() + ':';
    };
    const auto repr = &ResponseHead::reprDigest;
    Known digested = proven(strong);
    digested.digest = digestOfWhole(with(partHead(range), repr, digestOf('x')));
    row("the same digest of the whole", part(), digested, with(partHead(range, strong), repr, digestOf('x')),
        UseRange);
    row("another digest of the whole", part(), digested, with(partHead(range, strong), repr, digestOf('y')),
        StartAfresh, Changed);
    row("another digest of a part", part(), digested,
        with(partHead(range, strong), &ResponseHead::contentDigest, digestOf('y')), UseRange);
    row("a digest of another kind", part(), digested,
        with(partHead(range, strong), repr, "md5=:" + QByteArray(16, 'y').toBase64() + ':'), UseRange);
    row("no digest any more", part(), digested, partHead(range, strong), UseRange);
    row("another digest of all", whole(), digested, with(wholeHead("1000", strong), repr, digestOf('y')),
        StartAfresh, Changed);
}

void TestJudgeResponse::judgesAWhole_data()
{
    using enum Verdict;
    using enum ErrorKind;
    addColumns();
    const auto coding = &ResponseHead::transferEncoding;
    row("as asked", whole(), nothing(), wholeHead("1000"), UseWhole);
    for (const int number : {201, 203, 226, 299})
        row("as " + QByteArray::number(number), whole(), nothing(),
            with(status(number), &ResponseHead::contentLength, "1000"), UseWhole);
    for (const int number : {204, 205, 207})
        row("as " + QByteArray::number(number), whole(), nothing(),
            with(status(number), &ResponseHead::contentLength, "1000"), GiveUp, BadResponse);
    row("at the start where ranges don't work", first(), nothing(), wholeHead("1000"), UseWhole);
    row("no length", whole(), nothing(), wholeHead(""), UseWhole);
    row("chunked", whole(), nothing(), with(wholeHead(""), coding, "chunked"), UseWhole);
    row("empty", whole(), nothing(), wholeHead("0"), EmptyFile);
    row("empty, where a part was asked for", first(), nothing(), wholeHead("0"), AskAsOneStream);
    row("chunked, with a length of 0 beside it", whole(), nothing(), with(wholeHead("0"), coding, "chunked"),
        UseWhole);
    for (const char* words :
         {"Chunked", "chunked, chunked", "identity, chunked", ",chunked", "chunked,", " , "})
        row(QByteArray("framed as ") + words, whole(), nothing(), with(wholeHead(""), coding, words),
            UseWhole);
    row("compressed on its way", whole(), nothing(), with(wholeHead(""), coding, "gzip, chunked"), TryLater,
        BadResponse);
    row("compressed on its way, in chunks twice", whole(), nothing(),
        with(wholeHead(""), coding, "chunked, gzip, chunked"), TryLater, BadResponse);
    row("a framing that nobody knows", whole(), nothing(), with(wholeHead(""), coding, "chunked2"), TryLater,
        BadResponse);
    row("the length twice", whole(), nothing(), wholeHead("1000, 1000"), UseWhole);
    row("two different lengths", whole(), nothing(), wholeHead("1000, 999"), TryLater, BadResponse);
    row("a negative length", whole(), nothing(), wholeHead("-1"), TryLater, BadResponse);
    row("a length past 2^63", whole(), nothing(), wholeHead("9223372036854775808"), TryLater, BadResponse);
    row("a length in words", whole(), nothing(), wholeHead("many"), TryLater, BadResponse);
    row("of the known size", whole(), proven(), wholeHead("1000"), UseWhole);
    row("of another size", whole(), proven(), wholeHead("1001"), StartAfresh, Changed);
    row("empty now", whole(), proven(), wholeHead("0"), StartAfresh, Changed);
    row("of the known version", whole(), proven(strong), wholeHead("1000", strong), UseWhole);
    row("of another version", whole(), proven(strong), with(wholeHead("1000"), &ResponseHead::etag, "\"v2\""),
        StartAfresh, Changed);
    row("without its mark", whole(), proven(strong), wholeHead("1000"), UseWhole);
}

// Each row would be fooled by a rule that looks at the status alone, or at the first numbers alone.
void TestJudgeResponse::judgesAWholeThatSaysItIsAPart_data()
{
    using enum Verdict;
    using enum ErrorKind;
    addColumns();
    const auto range = &ResponseHead::contentRange;
    const QByteArray mebibyte = "1048576";
    const auto both = [&](const QByteArray& name, const ResponseHead& head) {
        row(name + ", a part asked for", first(), nothing(), head, AskAgain, BadResponse);
        row(name + ", all asked for", whole(), nothing(), head, TryLater, BadResponse);
    };
    both("the range asked for", with(wholeHead(mebibyte), range, "bytes 0-1048575/5000000"));
    both("the range asked for, in chunks", with(with(wholeHead(""), range, "bytes 0-1048575/5000000"),
                                                &ResponseHead::transferEncoding, "chunked"));
    both("the range asked for, no length", with(wholeHead(""), range, "bytes 0-1048575/5000000"));
    both("the range asked for, the whole's length",
         with(wholeHead("5000000"), range, "bytes 0-1048575/5000000"));
    both("the range asked for, no total", with(wholeHead(mebibyte), range, "bytes 0-1048575/*"));
    both("another range", with(wholeHead("100"), range, "bytes 100-199/1000"));
    both("the end of the file", with(wholeHead("900"), range, "bytes 100-999/1000"));
    both("the form of a 416", with(wholeHead("1000"), range, "bytes */1000"));
    both("garbage", with(wholeHead("1000"), range, "none of your business"));
    both("another unit", with(wholeHead("1000"), range, "items 0-999/1000"));
    both("all of it, shorter by its length", with(wholeHead("999"), range, "bytes 0-999/1000"));
    row("a later part", part(), proven(), with(wholeHead("100"), range, "bytes 100-199/1000"), AskAgain,
        BadResponse);
    row("all of it, a part asked for", first(), nothing(), with(wholeHead("1000"), range, "bytes 0-999/1000"),
        UseWhole);
    row("all of it, all asked for", whole(), nothing(), with(wholeHead("1000"), range, "bytes 0-999/1000"),
        UseWhole);
    row("just as long as the part asked for", first(), nothing(), wholeHead(mebibyte), AskAsOneStream,
        BadRange);
    row("as long as a part, all asked for", whole(), nothing(), wholeHead(mebibyte), UseWhole);
    row("one byte longer than the part", first(), nothing(), wholeHead("1048577"), UseWhole);
}

void TestJudgeResponse::judgesAWholeWhereAPartWasAskedFor_data()
{
    using enum Verdict;
    using enum ErrorKind;
    addColumns();
    const auto etag = &ResponseHead::etag;
    row("ranges never worked", part(), {.size = size}, wholeHead("1000"), UseWhole);
    row("ranges worked before", part(), proven(), wholeHead("1000"), AskAsOneStream, BadRange);
    row("ranges worked before, same date", part(), proven(dated), wholeHead("1000", dated), AskAsOneStream,
        BadRange);
    row("a part that isn't called one", part(), proven(strong), wholeHead("100", strong), AskAgain, BadRange);
    row("all from there on that isn't called a part", part(), proven(), wholeHead("900"), AskAgain, BadRange);
    row("as long as a part, of another version", part(), proven(strong),
        with(wholeHead("100"), etag, "\"v2\""), StartAfresh, Changed);
    row("guarded, the same version", part(IfRange::Sent), proven(strong), wholeHead("1000", strong),
        AskWithoutIfRange, BadRange);
    row("guarded, no mark", part(IfRange::Sent), proven(strong), wholeHead("1000"), AskWithoutIfRange,
        BadRange);
    row("guarded, chunked", part(IfRange::Sent), proven(strong),
        with(wholeHead("", strong), &ResponseHead::transferEncoding, "chunked"), AskWithoutIfRange, BadRange);
    row("guarded, another version", part(IfRange::Sent), proven(strong),
        with(wholeHead("1000"), etag, "\"v2\""), StartAfresh, Changed);
    row("guarded, another size", part(IfRange::Sent), proven(strong), wholeHead("999", strong), StartAfresh,
        Changed);
    row("not guarded, another version", part(), proven(strong), with(wholeHead("1000"), etag, "\"v2\""),
        StartAfresh, Changed);
    row("not guarded, another date", part(), proven(dated),
        with(wholeHead("1000"), &ResponseHead::lastModified, anotherDate), StartAfresh, Changed);
}

void TestJudgeResponse::judgesAnEncodedBody_data()
{
    using enum Verdict;
    using enum ErrorKind;
    addColumns();
    const auto encoded = [](ResponseHead head, const QByteArray& coding) {
        return with(std::move(head), &ResponseHead::contentEncoding, coding);
    };
    const ResponseHead body = wholeHead("1000");
    const ResponseHead piece = partHead("bytes 0-99/100");
    row("identity", whole(), nothing(), encoded(body, "identity"), UseWhole);
    row("Identity, with blanks", whole(), nothing(), encoded(body, " Identity "), UseWhole);
    for (const char* word : {"identity, identity", "none", "UTF-8", "utf8", "binary", "8bit", "ISO-8859-1",
                             ",", "aws-chunked", "bzip2", "x-xz", "application/zip", "charset=utf-8"})
        row(QByteArray("no coding: ") + word, whole(), nothing(), encoded(body, word), UseWhole);
    row("no coding, of a part", first(), nothing(), encoded(piece, "utf-8"), UseRange);
    row("gzip beside no coding", whole(), nothing(), encoded(body, "utf-8, gzip"), AskDecoded, BadResponse);
    row("gzip beside no coding, of a file that is gzip", whole(), namedAs("gzip"),
        encoded(body, "gzip, utf-8"), UseWhole);
    row("gzip twice, of a file that is gzip", whole(), namedAs("gzip"), encoded(body, "gzip, gzip"),
        AskDecoded, BadResponse);
    for (const char* word : {"deflate", "compress", "x-compress", "zstd", "dcb", "dcz", "aws-chunked, gzip"})
        row(QByteArray("a coding: ") + word, whole(), nothing(), encoded(body, word), AskDecoded,
            BadResponse);
    row("gzip", whole(), nothing(), encoded(body, "gzip"), AskDecoded, BadResponse);
    row("br", whole(), nothing(), encoded(body, "br"), AskDecoded, BadResponse);
    row("two codings", whole(), namedAs("gzip"), encoded(body, "gzip, br"), AskDecoded, BadResponse);
    row("gzip of a file that is gzip", whole(), namedAs("gzip"), encoded(body, "gzip"), UseWhole);
    row("x-gzip of a file that is gzip", whole(), namedAs("gzip"), encoded(body, "X-GZip"), UseWhole);
    const auto fetchedAs = [&](const char* link) {
        ResponseHead head = encoded(body, "x-gzip");
        head.url = QUrl(QLatin1String(link));
        return head;
    };
    row("gzip of a link that is gzip", whole(), nothing(), fetchedAs("https://h.example/pkg.tar.gz?id=1"),
        UseWhole);
    row("gzip of another link", whole(), nothing(), fetchedAs("https://h.example/pkg.tar"), AskDecoded,
        BadResponse);
    row("gzip of a link that is gzip, named without it by a header", whole(), nothing(),
        with(fetchedAs("https://h.example/pkg.tar.gz"), &ResponseHead::contentDisposition,
             "attachment; filename=pkg.tar"),
        AskDecoded, BadResponse);
    row("gzip of the type gzip", whole(), nothing(),
        with(fetchedAs("https://h.example/dl"), &ResponseHead::contentType, "application/x-gzip"), UseWhole);
    row("br of a file that is gzip", whole(), namedAs("gzip"), encoded(body, "br"), AskDecoded, BadResponse);
    row("a part in gzip", first(), nothing(), encoded(piece, "gzip"), AskDecoded, BadResponse);
    row("a part in identity", first(), nothing(), encoded(piece, "identity"), UseRange);
    row("a part of a file that is gzip", first(), namedAs("gzip"), encoded(piece, "gzip"), UseRange);
    const auto beginning = [](ResponseHead head, const QByteArray& bytes) {
        return with(std::move(head), &ResponseHead::beginning, bytes.left(512));
    };
    const QByteArray archive = test::gzip("what is in it");
    const ResponseHead once = beginning(encoded(body, "gzip"), archive);
    const ResponseHead twice = beginning(encoded(body, "gzip"), test::gzip(archive));
    row("gzip of a file that is gzip, as it is", whole(), namedAs("gzip"), once, UseWhole);
    row("gzip of a file that is gzip, once more", whole(), namedAs("gzip"), twice, AskDecoded, BadResponse);
    row("gzip of a file that is gzip, once more, without a name", whole(), namedAs("gzip"),
        beginning(body, test::gzip(archive)), UseWhole);
    row("a part of a file that is gzip twice", first(), namedAs("gzip"),
        beginning(encoded(piece, "gzip"), test::gzip(archive)), UseRange);
    const QByteArray plain = "PK\x03\x04 and more";
    row("gzip in name only", whole(), nothing(), beginning(encoded(body, "x-gzip"), plain), UseWhole);
    row("gzip in name only, a single byte", whole(), nothing(),
        beginning(encoded(wholeHead("1"), "gzip"), "P"), UseWhole);
    row("gzip, too short to tell", whole(), nothing(), beginning(encoded(wholeHead("2"), "gzip"), "\x1f\x8b"),
        AskDecoded, BadResponse);
    row("gzip in name only, its first part", first(), nothing(), beginning(encoded(piece, "gzip"), plain),
        UseRange);
    const ResponseHead later = partHead("bytes 100-199/1000");
    row("gzip in name only, a later part", part(), proven(), beginning(encoded(later, "gzip"), plain),
        UseRange);
    row("a later part that is compressed itself", part(), proven(),
        beginning(encoded(later, "gzip"), archive), AskDecoded, BadResponse);
    row("a later part of compressed bytes", part(), proven(),
        beginning(encoded(partHead("bytes 100-199/700"), "gzip"), plain), AskDecoded, BadResponse);
    row("a later part of unknown bytes", part(), proven(),
        beginning(encoded(partHead("bytes 100-199/*"), "gzip"), plain), AskDecoded, BadResponse);
    row("deflate without its head", whole(), nothing(), beginning(encoded(body, "deflate"), plain),
        AskDecoded, BadResponse);
    row("a page, gzip in name only", first(), binaryName(),
        with(beginning(encoded(body, "gzip"), "<html>"), &ResponseHead::contentType, "text/html"), GiveUp,
        BadResponse);
    // The length is that of what comes over the line, so it says nothing about the file's.
    row("gzip, of another length", whole(), proven(), encoded(wholeHead("77"), "gzip"), AskDecoded,
        BadResponse);
    row("gzip, of another version", whole(), proven(strong),
        with(encoded(body, "gzip"), &ResponseHead::etag, "\"v2\""), StartAfresh, Changed);
}

void TestJudgeResponse::judgesAWebPage_data()
{
    using enum Verdict;
    using enum ErrorKind;
    addColumns();
    const auto page = [](ResponseHead head, const QByteArray& type = "text/html; charset=utf-8") {
        return with(std::move(head), &ResponseHead::contentType, type);
    };
    Known pageBefore = proven();
    pageBefore.contentType = "text/html";
    row("where nothing was promised", first(), nothing(), page(wholeHead("1000")), UseWhole);
    row("under the name of a picture", first(), binaryName(), page(wholeHead("1000")), GiveUp, BadResponse);
    row("as XHTML", first(), binaryName(), page(wholeHead("1000"), "application/xhtml+xml"), GiveUp,
        BadResponse);
    row("as a part", first(), binaryName(), page(partHead("bytes 0-99/100")), GiveUp, BadResponse);
    row("after a file", part(), proven(), page(wholeHead("1000")), GiveUp, BadResponse);
    row("after a file, of another size", part(), proven(), page(wholeHead("77")), GiveUp, BadResponse);
    Asked ledAside = part();
    ledAside.led = Led::Aside;
    row("where a redirect led aside", ledAside, proven(), page(wholeHead("77")), TryLater, BadResponse);
    row("while others bring the file", crowdedPart(), proven(), page(wholeHead("77")), FewerConnections,
        BadResponse);
    row("after a page", part(), pageBefore, page(partHead("bytes 100-199/1000")), UseRange);
    row("after a page, under the name of a picture", part(),
        {.size = size, .contentType = "text/html", .namePromise = NamePromise::NoText},
        page(partHead("bytes 100-199/1000")), UseRange);
    // Scripts that name no type are said to send pages.
    const QByteArray archive("PK\x03\x04\x14\x00\x00\x00", 8);
    const auto beginning = [&page](ResponseHead head, const QByteArray& bytes) {
        return with(page(std::move(head)), &ResponseHead::beginning, bytes);
    };
    row("in name only", first(), binaryName(), beginning(wholeHead("1000"), archive), UseWhole);
    row("in name only, as a part", first(), binaryName(), beginning(partHead("bytes 0-99/1000"), archive),
        UseRange);
    row("with a page's bytes", first(), binaryName(), beginning(wholeHead("1000"), "<!doctype html>"), GiveUp,
        BadResponse);
    row("with a script's word", first(), binaryName(), beginning(wholeHead("9"), "no access"), GiveUp,
        BadResponse);
    row("that is compressed", first(), binaryName(),
        with(beginning(wholeHead("1000"), archive), &ResponseHead::contentEncoding, "gzip"), GiveUp,
        BadResponse);
    row("in name only, after a file", part(), proven(), beginning(wholeHead("1000"), archive), GiveUp,
        BadResponse);
    row("in name only, of another place", part(), binaryName(),
        beginning(partHead("bytes 100-199/1000"), archive), GiveUp, BadResponse);
    row("offered as a file", first(), binaryName(),
        with(page(wholeHead("1000")), &ResponseHead::contentDisposition, "attachment; filename=a.zip"),
        UseWhole);
    row("in place of a table", first(), promisedAs("text/csv"), page(wholeHead("1000")), GiveUp, BadResponse);
    row("in place of a table, with its bytes", first(), promisedAs("text/csv"),
        beginning(wholeHead("1000"), archive), GiveUp, BadResponse);
    row("in place of a page", first(), promisedAs("text/html"), page(wholeHead("1000")), UseWhole);
    Known pageUnderAName = binaryName();
    pageUnderAName.expectedType = "text/html";
    row("in place of a page, under the name of a picture", first(), pageUnderAName, page(wholeHead("1000")),
        UseWhole);
    Known pageByNow = pageBefore;
    pageByNow.expectedType = "text/csv";
    row("after a page, in place of a table", part(), pageByNow, page(partHead("bytes 100-199/1000")),
        UseRange);
    row("plain text under the name of a picture", first(), binaryName(),
        page(wholeHead("1000"), "text/plain"), UseWhole);
    row("no type under the name of a picture", first(), binaryName(), page(wholeHead("1000"), ""), UseWhole);
    const auto said = [&beginning](const QByteArray& type, const QByteArray& bytes) {
        return with(beginning(wholeHead("1000"), bytes), &ResponseHead::contentType, type);
    };
    row("a page without a type", first(), binaryName(), said("", "\n<HTML><body>log in"), GiveUp,
        BadResponse);
    row("a page as plain text", first(), binaryName(), said("text/plain", "\xef\xbb\xbf<!DOCTYPE html>"),
        GiveUp, BadResponse);
    row("a page as plain text, where text was promised", first(), nothing(),
        said("text/plain", "<!DOCTYPE html>"), UseWhole);
    const Known textForPrograms{.namePromise = NamePromise::NoPage};
    const QByteArray html = "<!doctype html><p>";
    row("in place of text for programs", first(), textForPrograms, beginning(wholeHead("1000"), html), GiveUp,
        BadResponse);
    row("in place of text for programs, called text", first(), textForPrograms, said("text/plain", html),
        GiveUp, BadResponse);
    row("in place of text for programs, compressed", whole(), textForPrograms,
        with(beginning(wholeHead("1000"), test::gzip(html)), &ResponseHead::contentEncoding, "gzip"), GiveUp,
        BadResponse);
    row("text for programs in the name of a page", first(), textForPrograms,
        beginning(wholeHead("1000"), "{\"a\": 1}"), UseWhole);
    row("a page as plain text, after a file", first(), proven(), said("text/plain", "<!DOCTYPE html>"),
        GiveUp, BadResponse);
}

// A service may say in JSON or XML, with a status that all is well, that it is not.
void TestJudgeResponse::judgesAMessage_data()
{
    using enum Verdict;
    using enum ErrorKind;
    addColumns();
    const auto message = [](ResponseHead head, const QByteArray& type = "application/json; charset=utf-8") {
        return with(std::move(head), &ResponseHead::contentType, type);
    };
    Known messageBefore = proven();
    messageBefore.contentType = "application/json";
    row("where nothing was promised", first(), nothing(), message(wholeHead("100")), UseWhole);
    row("under the name of a picture", first(), binaryName(), message(wholeHead("100")), GiveUp, BadResponse);
    row("in place of a table", first(), promisedAs("text/csv"), message(wholeHead("100")), GiveUp,
        BadResponse);
    row("in place of a message", first(), promisedAs("text/json"), message(wholeHead("100")), UseWhole);
    // Servers that have one type for all that they make.
    const QByteArray zip("PK\x03\x04\x14\x00\x00\x00", 8);
    const auto beginning = [&message](const QByteArray& length, const QByteArray& bytes) {
        return with(message(wholeHead(length)), &ResponseHead::beginning, bytes);
    };
    row("in name only", first(), binaryName(), beginning("100", zip), UseWhole);
    row("with a message's bytes", first(), binaryName(), beginning("100", "{\"error\":1}"), GiveUp,
        BadResponse);
    row("in name only, after a file", part(), proven(), beginning("77", zip), GiveUp, BadResponse);
    row("under the name of a picture, in chunks", first(), binaryName(),
        with(message(wholeHead("")), &ResponseHead::transferEncoding, "chunked"), GiveUp, BadResponse);
    row("under the name of a picture, and far too long", first(), binaryName(), message(wholeHead("1048577")),
        UseWhole);
    row("under the name of a picture, as a part", first(), binaryName(),
        message(partHead("bytes 0-1048575/5000000")), UseRange);
    for (const char* type :
         {"application/json", "text/json", "application/problem+json", "text/xml", "application/xml"}) {
        row(QByteArray("after a file, as ") + type, part(), proven(), message(wholeHead("77"), type), GiveUp,
            BadResponse);
    }
    row("after a file, without a length", part(), proven(), message(wholeHead("")), GiveUp, BadResponse);
    row("after a file, as long as that", part(), proven(), message(wholeHead("1000")), AskAsOneStream,
        BadRange);
    row("after a file, and far too long", part(), proven(), message(wholeHead("5000000")), StartAfresh,
        Changed);
    row("after a part of it", part(), proven(), message(partHead("bytes 100-199/1000")), UseRange);
    row("after a message", whole(), messageBefore, message(wholeHead("77")), StartAfresh, Changed);
    row("a picture in XML", whole(), proven(), message(wholeHead("77"), "image/svg+xml"), StartAfresh,
        Changed);
    row("offered as a file", first(), binaryName(),
        with(message(wholeHead("100")), &ResponseHead::contentDisposition, "attachment; filename=a.zip"),
        UseWhole);
}

// A session that expired, or a script or proxy that failed, may say so in any type or none, with a status
// that all is well.
void TestJudgeResponse::judgesAWordInPlaceOfTheFile_data()
{
    using enum Verdict;
    using enum ErrorKind;
    addColumns();
    const auto type = &ResponseHead::contentType;
    const auto framing = &ResponseHead::transferEncoding;
    const auto text = [&](const QByteArray& length) { return with(wholeHead(length), type, "text/plain"); };
    const auto bare = [&](const QByteArray& length) { return with(wholeHead(length), type, ""); };
    Known textBefore = proven();
    textBefore.contentType = "text/plain; charset=utf-8";
    Known markedText = textBefore;
    markedText.validators = dated;
    Known streamed = proven();
    streamed.size.reset();
    Known vast = proven();
    vast.size = 5'000'000;
    // Pages and pictures that say so have marks of their own.
    Known archive = proven(strong);
    archive.size = 5'000'000;
    archive.contentType = "application/zip";
    const auto marked = [&](const QByteArray& length, const QByteArray& itsType) {
        return with(with(wholeHead(length), &ResponseHead::etag, "\"page\""), type, itsType);
    };
    row("a picture with a mark after a file", part(), archive, marked("3000", "image/png"), TryLater,
        BadResponse);
    row("a picture with a mark while others bring the file", crowdedPart(), archive,
        marked("3000", "image/png"), FewerConnections, BadResponse);
    row("a longer one of another type", part(), archive, marked("900000", "image/png"), TryLater,
        BadResponse);
    row("a few bytes of the same type, with a mark", part(), archive, marked("44", "application/zip"),
        TryLater, BadResponse);
    row("a part of a few bytes, with a mark", part(), archive,
        with(with(partHead("bytes 100-199/300"), &ResponseHead::etag, "\"page\""), type, "application/zip"),
        TryLater, BadResponse);
    for (const QByteArray& mark : {QByteArray("\"page\""), strong.etag}) {
        const ResponseHead empty =
            with(with(wholeHead("0"), &ResponseHead::etag, mark), type, "application/zip");
        row("not a byte, marked " + mark, part(), archive, empty, AskAsOneStream, BadRange);
        row("not a byte, all asked for, marked " + mark, whole(), archive, empty, TryLater, BadResponse);
        row("not a byte while others bring the file, marked " + mark, crowdedPart(), archive, empty,
            FewerConnections, BadResponse);
    }
    // Nobody tells the length, but all of the body is here with its head.
    const auto ended = [&](const QByteArray& beginning, const QByteArray& itsType) {
        ResponseHead head = marked("", itsType);
        head.transferEncoding = "chunked";
        head.beginning = beginning;
        head.isBeginningAll = true;
        return head;
    };
    row("a word in chunks, with a mark", part(), archive, ended("expired", "text/plain"), TryLater,
        BadResponse);
    row("a word in chunks of the same type, with a mark", part(), archive,
        ended("expired", "application/zip"), TryLater, BadResponse);
    row("not a byte in chunks, with a mark", part(), archive, ended("", "application/zip"), AskAsOneStream,
        BadRange);
    row("not a byte in chunks, all asked for", whole(), archive, ended("", "application/zip"), TryLater,
        BadResponse);
    Known afresh;
    afresh.formerSize = 5'000'000;
    row("a few bytes where the version before was large", whole(), afresh, marked("44", "application/zip"),
        TryLater, BadResponse);
    row("a smaller version than the one before", whole(), afresh, marked("400000", "application/zip"),
        UseWhole);
    row("a smaller version of it", part(), archive, marked("400000", "application/zip"), StartAfresh,
        Changed);
    row("a smaller one, offered as a file", part(), archive,
        with(marked("400000", "application/x-zip"), &ResponseHead::contentDisposition, "attachment"),
        StartAfresh, Changed);
    row("text where nothing was promised", first(), nothing(), text("15"), UseWhole);
    row("text under the name of a picture", first(), binaryName(), text("15"), UseWhole);
    row("text after a file", part(), proven(), text("15"), TryLater, BadResponse);
    row("text after a file, all asked for", whole(), proven(), text("15"), TryLater, BadResponse);
    row("text after a stream of unknown length", whole(), streamed, text("15"), TryLater, BadResponse);
    row("a page after a file of no type", part(), {.size = size}, with(wholeHead("15"), type, "text/html"),
        TryLater, BadResponse);
    row("JSON after a file of no type", part(), {.size = size},
        with(wholeHead("15"), type, "application/json"), TryLater, BadResponse);
    row("no type after a file", part(), proven(), bare("15"), TryLater, BadResponse);
    row("nothing at all after a file", part(), proven(), bare("0"), TryLater, BadResponse);
    row("nothing at all after a file that had a mark", part(), proven(strong), wholeHead("0"), TryLater,
        BadResponse);
    row("the same type after a file that had a mark", part(), proven(strong), wholeHead("15"), TryLater,
        BadResponse);
    row("text after text that had a mark", part(), markedText, text("15"), TryLater, BadResponse);
    row("text in chunks", part(), proven(), with(text(""), framing, "chunked"), TryLater, BadResponse);
    row("text that ends with the line", part(), proven(), text(""), TryLater, BadResponse);
    // A script may fail once it has said what it was to send.
    const auto offered = [](const ResponseHead& head) {
        return with(head, &ResponseHead::contentDisposition, "attachment; filename=a.bin");
    };
    const Known fetchedAfresh{.contentType = "application/octet-stream", .cameInParts = true};
    row("the same type, no part", part(), proven(), offered(wholeHead("24")), TryLater, BadResponse);
    row("the same type, no part of a later version", first(), fetchedAfresh, offered(wholeHead("24")),
        TryLater, BadResponse);
    row("the same type, without a length, no part", part(), proven(), offered(wholeHead("")), AskAsOneStream,
        BadRange);
    row("the same type, without a length, no part of a later version", first(), fetchedAfresh,
        offered(wholeHead("")), TryLater, BadResponse);
    row("a later version, without a length, with a mark", first(), fetchedAfresh, wholeHead("", strong),
        UseWhole);
    row("a later version, with a length", first(), fetchedAfresh, wholeHead("5000000"), UseWhole);
    row("a later version in parts", first(), fetchedAfresh, partHead("bytes 0-23/24"), UseRange);
    row("a later version, all asked for", whole(), fetchedAfresh, wholeHead(""), UseWhole);
    row("as long as may be", part(), vast, text("1048576"), TryLater, BadResponse);
    // Each of these may be another version of the file, or the same one.
    row("too long", part(), vast, text("1048577"), StartAfresh, Changed);
    row("longer than the file was", part(), proven(), text("1001"), StartAfresh, Changed);
    row("as long as the file", part(), proven(), text("1000"), AskAsOneStream, BadRange);
    row("the same type, no mark before or now", whole(), proven(), wholeHead("15"), StartAfresh, Changed);
    row("text after text, no mark before or now", whole(), textBefore, text("15"), StartAfresh, Changed);
    row("text after text, in chunks", part(), textBefore, with(text(""), framing, "chunked"), AskAsOneStream,
        BadRange);
    row("text with a mark", part(), proven(strong),
        with(with(wholeHead("15"), type, "text/plain"), &ResponseHead::etag, "\"v2\""), StartAfresh, Changed);
    row("a picture", whole(), proven(), with(wholeHead("15"), type, "image/png"), StartAfresh, Changed);
    row("text that is offered as a file", whole(), proven(),
        with(text("15"), &ResponseHead::contentDisposition, "attachment; filename=a.txt"), StartAfresh,
        Changed);
}

void TestJudgeResponse::saysWhatWasAskedAndWhatCame()
{
    const auto said = [](const ResponseHead& head) {
        return judgeResponse(part(), proven(), head).error.detail.english();
    };
    QCOMPARE(said(partHead("bytes 99-199/1000")),
             QStringLiteral("asked for bytes 100-199, got Content-Range \"bytes 99-199/1000\""));
    QCOMPARE(said(partHead("bytes */1000")), QStringLiteral("a part with Content-Range \"bytes */1000\""));
    QCOMPARE(said(partHead("")), QStringLiteral("a part with Content-Range \"\""));
    QCOMPARE(said(wholeHead("many")), QStringLiteral("an impossible Content-Length \"many\""));
}

void TestJudgeResponse::quotesNoMoreThanAPersonWouldRead()
{
    const auto judged = judgeResponse(part(), proven(), wholeHead(QByteArray(500, '!')));
    QCOMPARE(judged.error.detail.english().count(u'!'), 120);
}

void TestJudgeResponse::usesTheRangeThatCame()
{
    const Judgement judgement = judgeResponse(part(), proven(), partHead("bytes 100-149/*"));
    QCOMPARE(judgement.range, (ByteRange{100, 150}));
    QCOMPARE(judgement.total, std::optional(size));
    const auto length = &ResponseHead::contentLength;
    const Judgement rest =
        judgeResponse(part(), proven(), with(partHead("bytes 100-999/1000"), length, "900"));
    QCOMPARE(rest.range, (ByteRange{100, 200}));
    QCOMPARE(rest.total, std::optional(size));
}

void TestJudgeResponse::takesTheTotalFromWhereItIsSaid()
{
    const auto totalOf = [](const Asked& asked, const ResponseHead& head) {
        return judgeResponse(asked, nothing(), head).total;
    };
    QCOMPARE(totalOf(first(), partHead("bytes 0-99/12345")), std::optional<qint64>(12345));
    QCOMPARE(totalOf(first(), wholeHead("12345")), std::optional<qint64>(12345));
    QCOMPARE(totalOf(first(), wholeHead("")), std::nullopt);
    QCOMPARE(totalOf(first(), wholeHead("0")), std::optional<qint64>(0));
    // What is chunked ends where it ends, whatever stands beside it.
    for (const char* words : {"chunked", "chunked, chunked", "identity, chunked", ",chunked", "chunked,"})
        QCOMPARE(totalOf(first(), with(wholeHead("12"), &ResponseHead::transferEncoding, words)),
                 std::nullopt);
    // The coding "identity" says nothing of an end.
    QCOMPARE(totalOf(first(), with(wholeHead("12"), &ResponseHead::transferEncoding, "identity")),
             std::optional<qint64>(12));
    // Asked as one stream; that no part of it is to be had says nothing of the server then.
    QCOMPARE(totalOf(first(), with(status(416), &ResponseHead::contentRange, "bytes */0")),
             std::optional<qint64>(0));
    QCOMPARE(totalOf(first(), with(status(416), &ResponseHead::contentRange, "bytes */1000")),
             std::optional<qint64>());
    QCOMPARE(totalOf(whole(), with(status(416), &ResponseHead::contentRange, "bytes */0")),
             std::optional<qint64>());
}

void TestJudgeResponse::comparesValidators_data()
{
    QTest::addColumn<Validators>("known");
    QTest::addColumn<Validators>("now");
    QTest::addColumn<SameFile>("same");
    using enum SameFile;
    const Validators both{strong.etag, dated.lastModified};
    QTest::newRow("nothing on either side") << Validators{} << Validators{} << Unknown;
    QTest::newRow("nothing known") << Validators{} << strong << Unknown;
    QTest::newRow("nothing now") << strong << Validators{} << Unknown;
    QTest::newRow("one mark each, of different kinds") << strong << dated << Unknown;
    QTest::newRow("strong and equal") << strong << strong << Yes;
    QTest::newRow("strong and different") << strong << Validators{"\"v2\"", {}} << No;
    QTest::newRow("weak and equal") << weak << weak << Unknown;
    QTest::newRow("weak and different") << weak << Validators{"W/\"v2\"", {}} << No;
    QTest::newRow("strong, now weak") << strong << weak << Unknown;
    QTest::newRow("weak, now strong") << weak << strong << Unknown;
    QTest::newRow("equal dates") << dated << dated << Yes;
    QTest::newRow("different dates") << dated << Validators{{}, anotherDate} << No;
    QTest::newRow("equal etags at odds with dates")
        << both << Validators{strong.etag, anotherDate} << Unknown;
    QTest::newRow("different etags outweigh dates") << both << Validators{"\"v2\"", dated.lastModified} << No;
    QTest::newRow("an equal date stands for no etag that is missing") << both << dated << Unknown;
    QTest::newRow("another date tells where an etag is missing") << both << Validators{{}, anotherDate} << No;
    QTest::newRow("an equal date stands for no etag that turned weak")
        << both << Validators{weak.etag, dated.lastModified} << Unknown;
    const Validators clock{{}, dated.lastModified, true};
    const Validators clockAgain{{}, anotherDate, true};
    QTest::newRow("both dates are of the moment") << clock << clockAgain << Unknown;
    QTest::newRow("the known date was of the moment") << clock << Validators{{}, anotherDate} << No;
    QTest::newRow("the date is of the moment now") << dated << clockAgain << No;
    QTest::newRow("an equal date, which was of the moment") << clock << dated << Yes;
    QTest::newRow("one etag under dates of the moment")
        << Validators{weak.etag, dated.lastModified, true} << Validators{weak.etag, anotherDate, true}
        << Unknown;
    QTest::newRow("another etag under dates of the moment")
        << Validators{weak.etag, dated.lastModified, true} << Validators{"W/\"v2\"", anotherDate, true} << No;
    QTest::newRow("dates decide where etags are weak")
        << Validators{weak.etag, dated.lastModified} << Validators{weak.etag, anotherDate} << No;
}

void TestJudgeResponse::comparesValidators()
{
    QFETCH(const Validators, known);
    QFETCH(const Validators, now);
    QTEST(compareValidators(known, now), "same");
}

// A date before 1980 is the same for all files, and an ETag that is made of it tells no versions apart.
void TestJudgeResponse::readsAYearOfTwoDigitsByTheTimeOfTheAnswer()
{
    const auto cameIn = [](int year) {
        return validatorsOf({.etag = strong.etag,
                             .lastModified = "Tuesday, 06-Nov-79 08:49:37 GMT",
                             .receivedAt = std::chrono::sys_days(std::chrono::year(year) / 11 / 6)});
    };
    QVERIFY(!cameIn(2026).hasStrongEtag());
    QVERIFY(cameIn(2030).hasStrongEtag());
}

QTEST_APPLESS_MAIN(TestJudgeResponse)
#include "tst_judge_response.moc"
