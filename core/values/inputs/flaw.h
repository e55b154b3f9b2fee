#pragma once

#include <QLatin1String>
#include <QStringList>

namespace tributary {

// The mistakes in a list of links, a document, a command or a file of logins. Sentences are made of them in
// words. "%1" and "%2" stand for the arguments.
enum class FlawKind : quint8 {
    // Any text:
    NulByte,
    ControlCharacter,
    NotUtf8,
    // File names and folders:
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
    // Sizes and checksums:
    SizeIsNoNumber,
    ChecksumIsNoPair,
    ChecksumIsNoOption,
    ChecksumIsUnknown,
    ChecksumHasOtherLength,
    ChecksumsDiffer,
    // Links:
    NoLink,
    LinkOfOtherKind,
    LinkIsBroken,
    LinkIsBrokenAt,
    LinkWithoutHost,
    LinkWithImpossiblePort,
    LinkIsTooLong,
    LinkIsRelative,
    // Patterns:
    RangeRunsBackwards,
    PatternOfTooMany,
    NamesDontFit,
    MirrorsDontFit,
    ChecksumOfMany,
    // Lines of a list:
    LineIsTooLong,
    TooManyMirrors,
    OptionWithoutLink,
    OptionIsUnknown,
    LinkIsNeverClosed,
    NoLineOfApt,
    // Headers:
    HeaderHasControlCharacter,
    NoHeader,
    HeaderIsOurs,
    RefererWithoutAddress,
    NoCookies,
    // cURL commands:
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
    // Metalink:
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
    // Web pages:
    TooManyLinksOfPage,
    TagNeverEnds,
    // Proxies and certificates that nobody chose:
    CertificatesUnchecked,
    CertificatesOfItsOwn,
    OtherProxy,
    // Logins:
    StrayWord,
    LoginBeforeMachine,
    LoginHasControlCharacter,
    ValueIsMissing,
    FileEndsBeforeValue,
    ValueIsNeverClosed,
    // cookies.txt:
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
