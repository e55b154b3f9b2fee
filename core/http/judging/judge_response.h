#pragma once

#include "core/http/headers/response_head.h"
#include "core/values/download/byte_range.h"
#include "core/values/download/checksum.h"
#include "core/values/download/download_error.h"
#include "core/values/download/validators.h"
#include "core/values/naming/name_promise.h"

#include <optional>

namespace tributary {

enum class IfRange : quint8 { NotSent, Sent };
enum class Siblings : quint8 { None, Carrying };
// Whether a redirect led on from the place that has brought the file.
enum class Led : quint8 { Nowhere, Aside };
// How an answer proves that its part is of the same file: by the server's mark, or by bytes that overlap.
enum class Proof : quint8 { Mark, Bytes };

// The way in which the request said who asks, such as a header of the person's own or a login for that
// server.
enum class Login : quint8 { NotSent, Sent, ByBasic, ByDigest };

// What a request asked for. Without a range: the whole file.
struct Asked
{
    std::optional<ByteRange> range;
    IfRange ifRange = IfRange::NotSent;
    Siblings siblings = Siblings::None;
    Proof proof = Proof::Mark;
    Led led = Led::Nowhere;
    Login login = Login::NotSent;
};

// What earlier answers taught about the file; empty before the first.
struct Known
{
    std::optional<qint64> size;
    // The size of the version before, where the file is fetched afresh, or of what an earlier run had begun.
    std::optional<qint64> formerSize;
    Validators validators;
    QByteArray contentType;
    // The type that was promised before any answer; empty where nobody knows it.
    QByteArray expectedType;
    // The file's name, or its link, promises something that is never a web page.
    NamePromise namePromise = NamePromise::Anything;
    // The name says that the file itself is compressed like this; such a Content-Encoding adds nothing.
    QByteArray ownCoding;
    // Earlier answers brought ranges of it.
    bool rangesProven = false;
    // The version before came in ranges; the file is fetched afresh.
    bool cameInParts = false;
    // Mirrors began the file, and the own link has not shown yet that its file is the same.
    bool saidByMirrors = false;
    // Pieces were to be compared where they meet, though the own link's mark is strong: mirrors brought some,
    // or the own link was wrong before.
    bool isCompared = false;
    // Two mirrors differ there, and the own link has not shown yet which of them is right.
    std::optional<qint64> disputedAt;
    // The own link had led to another place, whose marks these are.
    bool isMarkedElsewhere = false;
    // The digest of the whole file, as a header gave it.
    std::optional<FoundChecksum> digest;

    friend bool operator==(const Known&, const Known&) = default;
};

enum class Verdict : quint8 {
    UseRange,          // the body is the range asked for, or a proven beginning of it
    UseWhole,          // the body is the whole file, from byte 0
    EmptyFile,         // there are no bytes to fetch
    FollowRedirect,    // the answer names another place
    AskAgain,          // the answer contradicts the question: once more, then as one stream
    AskOverlapped,     // nothing vouches for it: once more, with bytes before it that can be compared
    AskWithoutIfRange, // the validator is the same, yet the server sent all of it
    AskAsOneStream,    // ranges don't work here: the whole file, without a range
    AskDecoded,        // the server compresses unasked: the whole file, to be inflated on its way
    SignInByDigest,    // the login was not told in the way that is asked for: once more
    StartAfresh,       // the file is not the one that was begun
    TryLater,          // might go well another time
    FewerConnections,  // one connection too many
    GiveUp,            // permanent
};

// Answers in a row that contradict their question, `AskAgain`, before they are believed.
inline constexpr int contradictionsBelieved = 2;

struct Judgement
{
    Verdict verdict = Verdict::GiveUp;
    ByteRange range{};             // UseRange
    std::optional<qint64> total{}; // UseRange, UseWhole; AskAsOneStream: what it may be, if ranges work
    DownloadError error{};         // all that don't use the body

    friend bool operator==(const Judgement&, const Judgement&) = default;
};

// The one table that decides what an answer means. Pure; no byte of a body is used before the judgement.
Judgement judgeResponse(const Asked& asked, const Known& known, const ResponseHead& head);

// Whether that is far less than the file has, or had, which no new version of it is likely to be: the page or
// picture of a server that has too many connections, or whose link has expired; or nothing, while somebody
// writes the file anew.
bool isNextToNothing(const Known& known, qint64 total);

// A page that its server offers to be saved is a file like any other.
PageLook pageLookOf(const Asked& asked, const ResponseHead& head);
// Tells whether a web page came although a name, an earlier answer or another program promised a file, as
// with a login page. `judgeResponse` goes by this rule as well.
bool isUnexpectedPage(const Asked& asked, const Known& known, const ResponseHead& head);

// True where the server wants the login in another way than it was told, or for a newer challenge. A wrong
// password looks the same, so the caller bounds its tries.
bool isToSignInByDigest(Login sent, const ResponseHead& head);
// A server may ask once for its first challenge, and once more after that has run out.
inline constexpr int mostLoginsByDigest = 2;
// True where the body was compressed for its way. A coding that belongs to the file itself, or that the body
// has in name only, stays as it is.
bool isEncoded(const Known& known, const ResponseHead& head);

// The marks of this version in the server's own words, to be shown.
Validators validatorsSaidBy(const ResponseHead& head);
// The marks of this version in the form in which they are compared.
Validators validatorsOf(const ResponseHead& head);

enum class SameFile : quint8 { Yes, No, Unknown };
SameFile compareValidators(const Validators& known, const Validators& now);

} // namespace tributary
