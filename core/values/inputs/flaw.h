#pragma once

#include <QLatin1String>
#include <QStringList>

namespace tributary {

// What is wrong with a place in a list of links, a document, a command or a file of logins. Sentences are
// made of it in ui/words. "%1" and "%2" stand for the arguments.
enum class FlawKind : quint8 {
    // Of any text.
    NulByte,
    ControlCharacter,
    NotUtf8,
    // Of file names and folders.
    NameHasControlCharacter,
    NameIsAbsolute,
    NameHasBackslash,
    NameHasSlash,
    NameLeadsOut,
    NameHasOddFolder,
    NameIsEmpty,
    FolderIsMissing,
    FolderLeadsOut,
    FolderIsHidden,
    FolderIsRunAtLogin,
    // Of sizes and checksums.
    SizeIsNoNumber,
    ChecksumIsNoPair,
    ChecksumIsNoOption,
    ChecksumIsUnknown,
    ChecksumHasOtherLength,
    // Of links.
    NoLink,
    LinkOfOtherKind,
    LinkIsBroken,
    LinkIsBrokenAt,
    LinkWithoutHost,
    LinkWithImpossiblePort,
    LinkIsTooLong,
    LinkIsRelative,
    // Of patterns.
    RangeRunsBackwards,
    PatternOfTooMany,
    NamesDontFit,
    MirrorsDontFit,
    ChecksumOfMany,
    // Of lines of a list.
    LineIsTooLong,
    TooManyMirrors,
    OptionWithoutLink,
    OptionIsUnknown,
    LinkIsNeverClosed,
    NoLineOfApt,
    // Of headers.
    HeaderHasControlCharacter,
    NoHeader,
    HeaderIsOurs,
    RefererWithoutAddress,
    NoCookies,
    // Of cURL commands.
    NoCommand,
    CommandIsTooLong,
    CommandIsJoined,
    CommandNeedsShell,
    QuoteIsOpen,
    CommandHasControlCharacter,
    CommandWithoutLink,
    CommandOptionIsUnknown,
    CommandOptionWithoutValue,
    CommandReadsHeaders,
    CommandReadsCookies,
    CommandReadsOptions,
    CommandIsNoGet,
    CommandSendsData,
    CommandUploads,
    CommandFetchesPart,
    CommandFetchesHeaders,
    CommandNeedsCertificate,
    ProxyOfOtherKind,
    ProxyIsBroken,
    // Of Metalink.
    DocumentEndsEarly,
    DocumentPartIsTooLong,
    DocumentHasType,
    DocumentIsNoXml,
    DocumentIsTooDeep,
    DocumentWithoutFile,
    TooManyFiles,
    FileWithoutLink,
    TooManyLinks,
    TooManyChecksums,
    TooManyPieces,
    TooManySystems,
    PiecesWithoutLength,
    PiecesAreOutOfOrder,
    PiecesDontFitSize,
    // Of web pages.
    TooManyLinksOfPage,
    TagNeverEnds,
    // Of ways that nobody chose.
    CertificatesUnchecked,
    CertificatesOfItsOwn,
    OtherProxy,
    // Of logins.
    StrayWord,
    LoginBeforeMachine,
    LoginHasControlCharacter,
    ValueIsMissing,
    FileEndsBeforeValue,
    ValueIsNeverClosed,
    // Of cookies.txt.
    NoFieldsOfCookie,
    NoCookie,
    CookieWithoutHost,
    CookieHasOddCharacters,
};

constexpr auto lastFlawKind = FlawKind::CookieHasOddCharacters;

// A word that never changes, for logs and for a program's own sentences.
QLatin1String nameOf(FlawKind kind);

// A flaw with what belongs into its sentence: numbers, names and schemes. Never a quoted line: a link may
// hold a password.
struct Flaw
{
    FlawKind kind = FlawKind::NoLink;
    QStringList arguments = {};

    friend bool operator==(const Flaw&, const Flaw&) = default;
};

} // namespace tributary
