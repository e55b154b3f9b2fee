#include "core/http/judging/judge_response.h"

#include "core/http/headers/content_coding.h"
#include "core/http/headers/content_range.h"
#include "core/http/headers/digest_header.h"
#include "core/http/headers/gzip_beginning.h"
#include "core/http/headers/http_date.h"
#include "core/http/headers/login_challenge.h"
#include "core/http/headers/media_type.h"
#include "core/http/headers/transfer_coding.h"
#include "core/values/network/answer_status.h"
#include "core/values/network/media_type_essence.h"
#include "core/values/phrases/phrase.h"

#include <QList>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>

namespace tributary {

namespace {

Judgement without(Verdict verdict, ErrorKind kind, const ResponseHead& head, Phrase detail)
{
    return {.verdict = verdict,
            .error = {.kind = kind, .httpStatus = head.status, .detail = std::move(detail)}};
}

constexpr qint64 longestMessage = 1024 * 1024;

// A long header is cut.
QString shown(const QByteArray& header)
{
    return QString::fromLatin1(header.left(120));
}

Phrase about(PhraseKind kind, const QByteArray& header)
{
    return Phrase(kind, {shown(header)});
}

Phrase sizeChanged(qint64 before, qint64 now)
{
    return Phrase(PhraseKind::SizeChanged, {QString::number(before), QString::number(now)});
}

// The coding that is the file's own and not the transfer's. The name that the file gets may hide it, where
// the link's name or the type shows it.
QByteArray ownCodingOf(const Known& known, const ResponseHead& head)
{
    if (!known.ownCoding.isEmpty())
        return known.ownCoding;
    const QByteArray type = mediaTypeEssence(head.contentType);
    const bool isOfGzip = type == "application/gzip" || type == "application/x-gzip";
    if (isOfGzip)
        return "gzip";
    // A server that names the file otherwise in a header means the file that comes out.
    return head.contentDisposition.isEmpty() ? codingOfName(head.url.fileName()) : QByteArray();
}

// Servers that compress all that they send do so with archives, too, and then have no parts to give; a file
// that lies there as it is comes in a part where one is asked for.
bool isPackedOnItsWay(const ResponseHead& head)
{
    return head.status != partialContent && isGzipTwice(head.beginning);
}

QList<QByteArray> codingsOf(const ResponseHead& head)
{
    return codingsIn(head.contentEncoding);
}

// The coding that the answer names belongs to the file itself, and was not added for the transfer.
bool isCodingOfTheFile(const Known& known, const ResponseHead& head)
{
    return codingsOf(head) == QList{ownCodingOf(known, head)} && !isPackedOnItsWay(head);
}

bool beginsWithTheFile(const ResponseHead& head, const std::optional<ContentRange>& said)
{
    return head.status != partialContent || (said && said->range && said->range->begin == 0);
}

// Servers that go by a name or an old setting call a file gzip that is none, as its first bytes show. A later
// part is of the same bytes where it is cut from just as many as there are of the file: those that a server
// has compressed are more or fewer, or it compresses the part itself, which then begins like gzip.
bool isGzipInNameOnly(const Known& known, const ResponseHead& head)
{
    if (codingsOf(head) != QList<QByteArray>{"gzip"} || !isNoGzip(head.beginning))
        return false;
    const auto said = parseContentRange(head.contentRange);
    return beginsWithTheFile(head, said) || (said && known.size && said->total == known.size);
}

// A transfer coding besides chunked was not asked for, and Qt hands such a body over undecoded.
bool isFramedStrangely(const ResponseHead& head)
{
    return transferCodingOf(head.transferEncoding) == TransferCoding::Other;
}

// Whether earlier answers told something about the file.
bool isBegun(const Known& known)
{
    return known.size || known.cameInParts || !known.contentType.isEmpty() || !known.validators.isEmpty();
}

bool isBeginning(const Asked& asked)
{
    return !asked.range || asked.range->begin == 0;
}

// Scripts that forget to name a type are said to send pages, whatever they send.
bool isPageInNameOnly(const Asked& asked, const ResponseHead& head)
{
    return isBeginning(asked) && head.contentEncoding.isEmpty() && beginsUnlikeText(head.beginning);
}

QByteArray plainBeginning(const ResponseHead& head)
{
    constexpr qsizetype enoughForALook = 512;
    return head.contentEncoding.isEmpty() ? head.beginning
                                          : inflatedBeginning(head.beginning, enoughForALook);
}

// A page that goes by the type of any text, or by none, shows itself in its first bytes.
bool isPage(const Asked& asked, const ResponseHead& head)
{
    const QByteArray type = mediaTypeEssence(head.contentType);
    const bool isInDisguise = isBeginning(asked) && mayBeAnyText(type) && beginsLikeWebPage(head.beginning);
    return looksLikeWebPage(type) || isInDisguise;
}

const QByteArray& promisedType(const Known& known)
{
    return known.contentType.isEmpty() ? known.expectedType : known.contentType;
}

// A login page, as isUnexpectedPage knows it, in JSON or XML. Some servers give that type to all they have,
// so it tells only of a body that isn't as long as the file, and not longer than a refusal may be.
bool isUnexpectedMessage(const Asked& asked, const Known& known, const ResponseHead& head,
                         std::optional<qint64> total)
{
    if (!looksLikeMessage(mediaTypeEssence(head.contentType)) || !head.contentDisposition.isEmpty())
        return false;
    const QByteArray& promised = promisedType(known);
    const bool wasSomethingElse = !promised.isEmpty() && !looksLikeMessage(mediaTypeEssence(promised));
    const bool isNew = promised.isEmpty() && known.namePromise == NamePromise::NoText;
    const bool isOfThatSize = known.size && total == known.size;
    const bool isLong = total > longestMessage;
    return !isOfThatSize && !isLong && (wasSomethingElse || (isNew && !isPageInNameOnly(asked, head)));
}

qint64 knownLength(const Known& known)
{
    return known.size.value_or(known.formerSize.value_or(0));
}

// Whether there is so much that it is not thrown away for a few bytes that a server sends.
bool isMuch(const Known& known)
{
    return knownLength(known) > longestMessage;
}

bool isFarTooSmall(const Known& known, std::optional<qint64> total)
{
    return total && isNextToNothing(known, *total);
}

// Whether the answer is short, and of another type than the file.
bool isShortAndStrange(const Known& known, const ResponseHead& head, std::optional<qint64> total)
{
    const QByteArray type = mediaTypeEssence(head.contentType);
    const QByteArray typeBefore = mediaTypeEssence(known.contentType);
    const bool isStrange = !type.isEmpty() && !typeBefore.isEmpty() && type != typeBefore;
    return isMuch(known) && isStrange && head.contentDisposition.isEmpty() && total.value_or(0) > 0 &&
           *total <= longestMessage;
}

// A word of the server in place of the file that was begun, whatever type it has: a session that expired, a
// script or a proxy that failed. Whoever took that for a new version would throw away all that is here. A new
// version comes with a mark where the old one had one, and in parts where that did; yet pages have marks too.
bool isUnexpectedWord(const Asked& asked, const Known& known, const ResponseHead& head,
                      std::optional<qint64> total)
{
    if (isFarTooSmall(known, total) || isShortAndStrange(known, head, total))
        return true;
    if (!isBegun(known))
        return false;
    if (!validatorsOf(head).isEmpty())
        return false;
    const QByteArray type = mediaTypeEssence(head.contentType);
    const bool isText = type.isEmpty() || type.startsWith("text/") || looksLikeMessage(type);
    const bool isNewsInText =
        isText && type != mediaTypeEssence(known.contentType) && head.contentDisposition.isEmpty();
    if (!total) // Where parts are here, these are compared with it.
        return isNewsInText || (asked.range && known.cameInParts);
    // Where only mirrors have sent parts so far, nobody knows whether the own link sends parts as well.
    const bool wasInParts = (known.rangesProven || known.cameInParts) && !known.saidByMirrors;
    const bool isNoPart = asked.range && wasInParts;
    const bool isShort = *total <= longestMessage && *total < known.size.value_or(longestMessage);
    return isShort && (isNewsInText || isNoPart || !known.validators.isEmpty());
}

// A server whose other connections bring the file is short of connections, whatever it calls that.
Judgement noFileNow(const Asked& asked, const ResponseHead& head, PhraseKind why)
{
    const bool isCrowded = asked.siblings == Siblings::Carrying;
    return without(isCrowded ? Verdict::FewerConnections : Verdict::TryLater, ErrorKind::BadResponse, head,
                   Phrase(why));
}

// A server that can't give parts may say so with a size of 0, or stumble over the range and send nothing.
// Much is here, which stays, and is compared with the whole file where that comes.
bool isNothingForAPart(const Asked& asked, const Known& known, std::optional<qint64> total)
{
    return asked.range && total == 0 && isMuch(known);
}

Judgement allInOneStream(const ResponseHead& head)
{
    return without(Verdict::AskAsOneStream, ErrorKind::BadRange, head, Phrase(PhraseKind::NoSuchBytes));
}

// Little or nothing comes from the server for a file of which much is here.
Judgement nextToNothing(const Asked& asked, const ResponseHead& head, std::optional<qint64> total)
{
    return noFileNow(asked, head, total == 0 ? PhraseKind::FileEmptyNow : PhraseKind::MessageForFile);
}

// The file may come later only from a server that is bringing it, or brought it where a question was not led
// aside.
Judgement noFile(const Asked& asked, const ResponseHead& head, PhraseKind why)
{
    if (asked.siblings == Siblings::Carrying || asked.led == Led::Aside)
        return noFileNow(asked, head, why);
    return without(Verdict::GiveUp, ErrorKind::BadResponse, head, Phrase(why));
}

// A digest of the whole tells versions apart whatever marks they have. A server whose digests are of the
// parts that it sends is found out by the second one, and gives the right one with all of the file.
bool hasAnotherDigest(const Known& known, const ResponseHead& head)
{
    const auto said = digestOfWhole(head);
    return known.digest && said && said->checksum.algorithm == known.digest->checksum.algorithm &&
           said->checksum.digest != known.digest->checksum.digest;
}

std::optional<Judgement> differsFromKnown(const Asked& asked, const Known& known, const ResponseHead& head,
                                          std::optional<qint64> total)
{
    if (isUnexpectedPage(asked, known, head)) {
        return noFile(asked, head, PhraseKind::PageForFile);
    }
    if (isFarTooSmall(known, total))
        return nextToNothing(asked, head, total);
    if (known.size && total && *known.size != *total) {
        return without(Verdict::StartAfresh, ErrorKind::Changed, head, sizeChanged(*known.size, *total));
    }
    if (compareValidators(known.validators, validatorsOf(head)) == SameFile::No ||
        hasAnotherDigest(known, head)) {
        return without(Verdict::StartAfresh, ErrorKind::Changed, head, Phrase(PhraseKind::MarkChanged));
    }
    return std::nullopt;
}

// Whether the answer lacks the server's mark, although nothing else proves that its piece is of the same
// version: not every server knows If-Range.
bool isUnmarked(const Asked& asked, const Known& known, const ResponseHead& head)
{
    const bool relied = known.validators.hasStrongEtag() || !known.validators.lastModified.isEmpty();
    return relied && asked.proof == Proof::Mark &&
           compareValidators(known.validators, validatorsOf(head)) == SameFile::Unknown;
}

// A body of many parts has their heads between the bytes, whatever single range the answer's head names.
bool isOfManyParts(const ResponseHead& head)
{
    return mediaTypeEssence(head.contentType) == "multipart/byteranges";
}

// Whether the answer is exactly as long as the range that was asked for. The server may know ranges and
// forget to say so, or call the part's length the total; or the file may happen to be that long, and then the
// server must answer the same without a range.
bool isAsLongAsAPart(const Asked& asked, const Known& known, std::optional<qint64> total)
{
    return asked.range && total == asked.range->length() && !known.size;
}

// Servers may send a part, or all from its beginning on, and leave out to say so.
bool isPartUnsaid(const Asked& asked, const Known& known, const ResponseHead& head,
                  std::optional<qint64> total)
{
    if (!asked.range || !known.size || !total || *total == *known.size)
        return false;
    const bool isOfThatLength = *total == asked.range->length() || *total == *known.size - asked.range->begin;
    return isOfThatLength && compareValidators(known.validators, validatorsOf(head)) != SameFile::No;
}

Judgement judgePartial(const Asked& asked, const Known& known, const ResponseHead& head)
{
    if (!asked.range) {
        return without(Verdict::AskAgain, ErrorKind::BadResponse, head, Phrase(PhraseKind::PartForWhole));
    }
    if (isFramedStrangely(head))
        return without(Verdict::TryLater, ErrorKind::BadResponse, head,
                       about(PhraseKind::PartFramed, head.transferEncoding));
    // Only the end of such a body tells whether it was cut into chunks twice, and of a part the end is not
    // read.
    if (transferCodingOf(head.transferEncoding) == TransferCoding::RepeatedChunks)
        return without(Verdict::AskAsOneStream, ErrorKind::BadRange, head,
                       about(PhraseKind::PartFramed, head.transferEncoding));
    if (isEncoded(known, head))
        return without(Verdict::AskDecoded, ErrorKind::BadResponse, head,
                       about(PhraseKind::PartEncoded, head.contentEncoding));
    if (isOfManyParts(head))
        return without(Verdict::AskAgain, ErrorKind::BadRange, head, Phrase(PhraseKind::SeveralParts));
    const auto said = parseContentRange(head.contentRange);
    const auto length = parseContentLength(head.contentLength);
    if (!head.contentLength.isEmpty() && !length) {
        return without(Verdict::AskAgain, ErrorKind::BadResponse, head,
                       about(PhraseKind::ImpossibleLength, head.contentLength));
    }
    if (!said || !said->range) {
        // A range that no file can have is nonsense, not another range.
        const bool impossible = !said && head.contentRange.trimmed().toLower().startsWith("bytes");
        return without(Verdict::AskAgain, impossible ? ErrorKind::BadResponse : ErrorKind::BadRange, head,
                       about(PhraseKind::PartOfRange, head.contentRange));
    }
    const ByteRange range = *said->range;
    // Many scripts honour only the beginning of a range. The length of such an answer proves where its body
    // begins, and the bytes behind the range stay unread.
    const bool isProven = range.end <= asked.range->end || length;
    if (range.begin != asked.range->begin || !isProven || length.value_or(range.length()) != range.length()) {
        return without(Verdict::AskAgain, ErrorKind::BadRange, head,
                       Phrase(PhraseKind::OtherRange,
                              {QString::number(asked.range->begin), QString::number(asked.range->end - 1),
                               shown(head.contentRange)}));
    }
    if (auto other = differsFromKnown(asked, known, head, said->total))
        return *other;
    if (isUnmarked(asked, known, head)) {
        return without(Verdict::AskOverlapped, ErrorKind::BadRange, head,
                       Phrase(PhraseKind::PartWithoutMark));
    }
    if (!said->total && !known.size) {
        return without(Verdict::AskAsOneStream, ErrorKind::BadRange, head,
                       Phrase(PhraseKind::PartWithoutTotal));
    }
    if (range == *asked.range && isAsLongAsAPart(asked, known, said->total)) {
        Judgement judgement = without(Verdict::AskAsOneStream, ErrorKind::BadRange, head,
                                      Phrase(PhraseKind::WholeAsLongAsPart));
        judgement.total = said->total;
        return judgement;
    }
    return {.verdict = Verdict::UseRange,
            .range = intersection(range, *asked.range),
            .total = said->total ? said->total : known.size};
}

// The status says all of it, the headers a part of it. Only a range that is all of it contradicts nothing.
bool isPartInDisguise(const ResponseHead& head, std::optional<qint64> length)
{
    if (head.contentRange.isEmpty())
        return false;
    const auto said = parseContentRange(head.contentRange);
    const bool isAll = said && said->range && said->total && *said->range == ByteRange{0, *said->total} &&
                       length == said->total;
    return !isAll;
}

// A short body may have ended before anybody judges its head.
std::optional<qint64> lengthSeen(const ResponseHead& head, std::optional<qint64> told)
{
    return !told && head.isBeginningAll && head.contentEncoding.isEmpty() ? head.beginning.size() : told;
}

Judgement judgeWhole(const Asked& asked, const Known& known, const ResponseHead& head)
{
    const auto length = parseContentLength(head.contentLength);
    if (!head.contentLength.isEmpty() && !length) {
        return without(Verdict::TryLater, ErrorKind::BadResponse, head,
                       about(PhraseKind::ImpossibleLength, head.contentLength));
    }
    if (isFramedStrangely(head))
        return without(Verdict::TryLater, ErrorKind::BadResponse, head,
                       about(PhraseKind::BodyFramed, head.transferEncoding));
    if (isPartInDisguise(head, length)) {
        return without(asked.range ? Verdict::AskAgain : Verdict::TryLater, ErrorKind::BadResponse, head,
                       about(PhraseKind::WholeOfRange, head.contentRange));
    }
    const bool encoded = isEncoded(known, head);
    const auto total = encoded || isChunked(head) ? std::nullopt : length;
    if (isPartUnsaid(asked, known, head, total))
        return without(Verdict::AskAgain, ErrorKind::BadRange, head, Phrase(PhraseKind::WholeAsLongAsPart));
    const auto seen = lengthSeen(head, total);
    if (isNothingForAPart(asked, known, seen) && asked.siblings != Siblings::Carrying)
        return allInOneStream(head);
    if (isUnexpectedMessage(asked, known, head, total)) {
        return noFile(asked, head, PhraseKind::MessageForFile);
    }
    if (!isUnexpectedPage(asked, known, head) && isUnexpectedWord(asked, known, head, seen))
        return nextToNothing(asked, head, seen);
    if (auto other = differsFromKnown(asked, known, head, total))
        return *other;
    if (encoded)
        return without(Verdict::AskDecoded, ErrorKind::BadResponse, head,
                       about(PhraseKind::BodyEncoded, head.contentEncoding));
    if (asked.range && known.rangesProven) {
        const bool once = asked.ifRange == IfRange::Sent;
        return without(once ? Verdict::AskWithoutIfRange : Verdict::AskAsOneStream, ErrorKind::BadRange, head,
                       Phrase(PhraseKind::WholeForPart));
    }
    if (isAsLongAsAPart(asked, known, total)) {
        return without(Verdict::AskAsOneStream, ErrorKind::BadRange, head,
                       Phrase(PhraseKind::WholeAsLongAsPart));
    }
    if (total == 0)
        return {.verdict = asked.range ? Verdict::AskAsOneStream : Verdict::EmptyFile, .total = 0};
    return {.verdict = Verdict::UseWhole, .total = total};
}

Judgement judgeUnsatisfiable(const Asked& asked, const Known& known, const ResponseHead& head)
{
    const auto said = parseContentRange(head.contentRange);
    const auto total = said ? said->total : std::nullopt;
    if (isNothingForAPart(asked, known, total))
        return allInOneStream(head);
    if (isFarTooSmall(known, total))
        return nextToNothing(asked, head, total);
    // A server that gave the file before, and now answers what nobody asked, may give it again.
    const bool wasGood = knownLength(known) > 0 && total != 0;
    if (!asked.range)
        return without(wasGood ? Verdict::TryLater : Verdict::GiveUp, ErrorKind::BadRange, head,
                       Phrase(PhraseKind::NoRangeWanted));
    if (known.size && total && *total != *known.size) {
        return without(Verdict::StartAfresh, ErrorKind::Changed, head, sizeChanged(*known.size, *total));
    }
    Judgement judgement = without(known.rangesProven ? Verdict::AskAgain : Verdict::AskAsOneStream,
                                  ErrorKind::BadRange, head, Phrase(PhraseKind::NoSuchBytes));
    if (total == 0)
        judgement.total = 0;
    return judgement;
}

// A cache or a gateway may answer so for a moment (204, 304) in the midst of a file. Servers that take one
// condition for another say with 304 that the mark is still good.
Judgement judgeAnswerWithoutFile(const Asked& asked, const Known& known, const ResponseHead& head)
{
    if (asked.ifRange == IfRange::Sent)
        return without(Verdict::AskWithoutIfRange, ErrorKind::BadResponse, head, Phrase(PhraseKind::NoFile));
    if (isBegun(known))
        return noFileNow(asked, head, PhraseKind::NoFile);
    return without(Verdict::GiveUp, ErrorKind::BadResponse, head, Phrase(PhraseKind::NoFile));
}

Judgement judgeRedirect(const Asked& asked, const Known& known, const ResponseHead& head)
{
    constexpr int severalChoices = 300;
    if (!head.location.isEmpty())
        return {.verdict = Verdict::FollowRedirect};
    if (head.status == severalChoices)
        return judgeAnswerWithoutFile(asked, known, head);
    return without(Verdict::GiveUp, ErrorKind::BadResponse, head, Phrase(PhraseKind::RedirectToNowhere));
}

ErrorKind kindOfRefusal(int status)
{
    switch (status) {
    case wantsALogin: return ErrorKind::AuthRequired;
    case forbidden: return ErrorKind::Forbidden;
    case notFound:
    case goneForGood: return ErrorKind::NotFound;
    default: return ErrorKind::HttpError;
    }
}

// Some servers, and filters before them, refuse any question for a range. The file is refused for good where
// they refuse it without a range as well.
bool mayBeOfTheRange(const Asked& asked, const Known& known, int status)
{
    return asked.range && !isBegun(known) && !refusesTheLink(status);
}

// Servers and filters that don't know If-Range refuse a question that has it. A 403 rather means the link.
bool mayBeOfTheCondition(const Asked& asked, int status)
{
    return asked.ifRange == IfRange::Sent && status != forbidden && !refusesTheLink(status);
}

// A refusal of a request with If-Range says nothing of the file; the request goes out again without it.
Judgement judgeFailedCondition(const Asked& asked, const ResponseHead& head)
{
    if (asked.ifRange == IfRange::Sent) {
        return without(Verdict::AskWithoutIfRange, ErrorKind::HttpError, head,
                       Phrase(PhraseKind::ConditionRefused));
    }
    return without(Verdict::StartAfresh, ErrorKind::Changed, head, Phrase(PhraseKind::SaidToBeOther));
}

// Stores of files answer so to a signed link that was good and whose time is over; a 401 without a challenge
// is no wish for a login, unless there was one, which is not good any more.
bool meansExpired(const Asked& asked, const ResponseHead& head)
{
    constexpr std::array statuses{firstRefusingStatus, forbidden, notFound, goneForGood};
    return std::ranges::find(statuses, head.status) != statuses.end() ||
           (head.status == wantsALogin && head.challenge.isEmpty() && asked.login == Login::NotSent);
}

// The way to sign in that a server offers first, where none of those that it offers is spoken here: a
// password would be of no use. In its own letters.
std::optional<QByteArray> unspokenLogin(const ResponseHead& head)
{
    const auto offered = challengesIn(head.challenge);
    const bool isSpoken = offersBasic(offered) || spokenDigest(offered);
    if (head.status != wantsALogin || offered.isEmpty() || isSpoken)
        return std::nullopt;
    const QByteArray& scheme = offered.first().scheme;
    return head.challenge.mid(head.challenge.toLower().indexOf(scheme), scheme.size());
}

Judgement judgeRefusal(const Asked& asked, const Known& known, const ResponseHead& head)
{
    const bool crowded = asked.siblings == Siblings::Carrying;
    if (saysBusy(head.status))
        return without(Verdict::FewerConnections, ErrorKind::HttpError, head, {});
    if (head.status == networkWantsSignIn)
        return without(Verdict::TryLater, ErrorKind::HttpError, head, Phrase(PhraseKind::NetworkWantsSignIn));
    if (mayPassByWaiting(head.status))
        return without(Verdict::TryLater, ErrorKind::HttpError, head, {});
    // A server that serves the siblings and turns this one away is short of connections, whatever it calls
    // it.
    if (crowded && known.rangesProven && head.status == forbidden)
        return without(Verdict::FewerConnections, ErrorKind::Forbidden, head, {});
    if (isToSignInByDigest(asked.login, head))
        return without(Verdict::SignInByDigest, ErrorKind::AuthRequired, head, {});
    if (const auto scheme = unspokenLogin(head))
        return without(Verdict::GiveUp, ErrorKind::HttpError, head,
                       about(PhraseKind::LoginUnspoken, *scheme));
    if (head.status == 412 || mayBeOfTheCondition(asked, head.status))
        return judgeFailedCondition(asked, head);
    if (mayBeOfTheRange(asked, known, head.status))
        return without(Verdict::AskAsOneStream, kindOfRefusal(head.status), head, {});
    if (!known.size || !meansExpired(asked, head))
        return without(Verdict::GiveUp, kindOfRefusal(head.status), head, {});
    // The server asks for no login here, and none would help.
    const ErrorKind kind = head.status == wantsALogin ? ErrorKind::Forbidden : kindOfRefusal(head.status);
    return without(Verdict::GiveUp, kind, head, Phrase(PhraseKind::LinkExpired));
}

bool isDateOfTheMoment(const ResponseHead& head)
{
    constexpr std::chrono::seconds toBeSure(2);
    const auto changed = parseHttpDate(head.lastModified.trimmed(), head.receivedAt);
    const auto answered = parseHttpDate(head.date.trimmed(), head.receivedAt);
    return changed && answered && *answered - *changed < toBeSure;
}

// Many servers make an ETag of date and size. It tells no versions apart within the second of a change (RFC
// 9110, 8.8.2.2), nor where all files are given one date, as reproducible builds and archives do.
bool isOfADateThatTellsNothing(const ResponseHead& head)
{
    constexpr std::chrono::sys_days firstThatIsMeant(std::chrono::year(1980) / 1 / 2);
    const auto changed = parseHttpDate(head.lastModified.trimmed(), head.receivedAt);
    return (changed && *changed < firstThatIsMeant) || isDateOfTheMoment(head);
}

// A proxy that touches an answer on its way calls its mark weak; that alone makes it no other file.
QByteArray withoutWeakness(const QByteArray& etag)
{
    return etag.startsWith("W/") ? etag.mid(2) : etag;
}

} // namespace

bool isNextToNothing(const Known& known, qint64 total)
{
    constexpr qint64 longestOfPages = 64 * 1024;
    constexpr qint64 timesSmaller = 16;
    return isMuch(known) && total <= longestOfPages && total < knownLength(known) / timesSmaller;
}

PageLook pageLookOf(const Asked& asked, const ResponseHead& head)
{
    if (!isPage(asked, head) || !head.contentDisposition.isEmpty() || isPageInNameOnly(asked, head))
        return PageLook::None;
    return isBeginning(asked) && beginsLikeWebPage(plainBeginning(head)) ? PageLook::ByBytes
                                                                         : PageLook::ByType;
}

bool isUnexpectedPage(const Asked& asked, const Known& known, const ResponseHead& head)
{
    if (!isPage(asked, head) || !head.contentDisposition.isEmpty())
        return false;
    const QByteArray& promised = promisedType(known);
    const bool wasSomethingElse = !promised.isEmpty() && !looksLikeWebPage(mediaTypeEssence(promised));
    return wasSomethingElse ||
           (promised.isEmpty() && breaksPromise(pageLookOf(asked, head), known.namePromise));
}

bool isToSignInByDigest(Login sent, const ResponseHead& head)
{
    const auto offered = challengesIn(head.challenge);
    const bool isInVain = sent == Login::ByDigest || (sent == Login::ByBasic && !offersBasic(offered));
    return head.status == wantsALogin && isInVain && spokenDigest(offered).has_value();
}

bool isEncoded(const Known& known, const ResponseHead& head)
{
    return !codingsOf(head).isEmpty() && !isCodingOfTheFile(known, head) && !isGzipInNameOnly(known, head);
}

Validators validatorsSaidBy(const ResponseHead& head)
{
    return {.etag = head.etag.trimmed(), .lastModified = head.lastModified.trimmed()};
}

// A mark is strong only in quotes and with something in them: whoever gets that wrong is not believed to give
// each version a mark of its own.
Validators validatorsOf(const ResponseHead& head)
{
    Validators validators = validatorsSaidBy(head);
    QByteArray& etag = validators.etag;
    const bool isInQuotes = etag.size() > 2 && etag.startsWith('"') && etag.endsWith('"');
    const bool isStrong = isInQuotes && !isOfADateThatTellsNothing(head);
    if (!isStrong && !etag.isEmpty() && !etag.startsWith("W/"))
        etag.prepend("W/");
    validators.isDateOfTheMoment = isDateOfTheMoment(head);
    return validators;
}

SameFile compareValidators(const Validators& known, const Validators& now)
{
    if (!known.etag.isEmpty() && !now.etag.isEmpty()) {
        if (withoutWeakness(known.etag) != withoutWeakness(now.etag))
            return SameFile::No;
        // Under two dates one mark can't be right, unless machines behind one name have files of their own.
        const bool areDatesAtOdds = !known.lastModified.isEmpty() && !now.lastModified.isEmpty() &&
                                    known.lastModified != now.lastModified;
        if (known.hasStrongEtag() && now.hasStrongEtag())
            return areDatesAtOdds ? SameFile::Unknown : SameFile::Yes;
    }
    if (known.lastModified.isEmpty() || now.lastModified.isEmpty())
        return SameFile::Unknown;
    // A server that dates each answer by its clock says nothing of the file by two such dates.
    if (known.lastModified != now.lastModified)
        return known.isDateOfTheMoment && now.isDateOfTheMoment ? SameFile::Unknown : SameFile::No;
    // Two versions may have one date: it can't stand for a strong mark that the answer leaves out.
    return known.hasStrongEtag() && !now.hasStrongEtag() ? SameFile::Unknown : SameFile::Yes;
}

Judgement judgeResponse(const Asked& asked, const Known& known, const ResponseHead& head)
{
    if (!head.isSound && head.status < 400) {
        return without(Verdict::TryLater, ErrorKind::BadResponse, head,
                       Phrase(PhraseKind::HeadersUnreadable));
    }
    if (bringsAll(head.status))
        return judgeWhole(asked, known, head);
    switch (head.status) {
    case 206: return judgePartial(asked, known, head);
    // The server's own choice among several, which curl and wget follow as well.
    case 300:
    case 301:
    case 302:
    case 303:
    case 307:
    case 308: return judgeRedirect(asked, known, head);
    case rangeNotSatisfiable: return judgeUnsatisfiable(asked, known, head);
    default: break;
    }
    if (head.status == stillPreparing)
        return without(Verdict::FewerConnections, ErrorKind::HttpError, head,
                       Phrase(PhraseKind::StillPreparing));
    if (head.status < 400)
        return judgeAnswerWithoutFile(asked, known, head);
    return judgeRefusal(asked, known, head);
}

} // namespace tributary
