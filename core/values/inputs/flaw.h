#pragma once

#include "core/values/basics/names.h"

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

template<>
inline constexpr std::array choiceNames<FlawKind>{QLatin1String("nulByte"),
                                                  QLatin1String("controlCharacter"),
                                                  QLatin1String("notUtf8"),
                                                  QLatin1String("nameHasControlCharacter"),
                                                  QLatin1String("nameIsAbsolute"),
                                                  QLatin1String("nameHasBackslash"),
                                                  QLatin1String("nameHasSlash"),
                                                  QLatin1String("nameLeadsOut"),
                                                  QLatin1String("nameHasOddFolder"),
                                                  QLatin1String("nameIsEmpty"),
                                                  QLatin1String("folderIsMissing"),
                                                  QLatin1String("folderLeadsOut"),
                                                  QLatin1String("folderIsHidden"),
                                                  QLatin1String("folderIsRunAtLogin"),
                                                  QLatin1String("sizeIsNoNumber"),
                                                  QLatin1String("checksumIsNoPair"),
                                                  QLatin1String("checksumIsNoOption"),
                                                  QLatin1String("checksumIsUnknown"),
                                                  QLatin1String("checksumHasOtherLength"),
                                                  QLatin1String("checksumsDiffer"),
                                                  QLatin1String("noLink"),
                                                  QLatin1String("linkOfOtherKind"),
                                                  QLatin1String("linkIsBroken"),
                                                  QLatin1String("linkIsBrokenAt"),
                                                  QLatin1String("linkWithoutHost"),
                                                  QLatin1String("linkWithImpossiblePort"),
                                                  QLatin1String("linkIsTooLong"),
                                                  QLatin1String("linkIsRelative"),
                                                  QLatin1String("rangeRunsBackwards"),
                                                  QLatin1String("patternOfTooMany"),
                                                  QLatin1String("namesDontFit"),
                                                  QLatin1String("mirrorsDontFit"),
                                                  QLatin1String("checksumOfMany"),
                                                  QLatin1String("lineIsTooLong"),
                                                  QLatin1String("tooManyMirrors"),
                                                  QLatin1String("optionWithoutLink"),
                                                  QLatin1String("optionIsUnknown"),
                                                  QLatin1String("linkIsNeverClosed"),
                                                  QLatin1String("noLineOfApt"),
                                                  QLatin1String("headerHasControlCharacter"),
                                                  QLatin1String("noHeader"),
                                                  QLatin1String("headerIsOurs"),
                                                  QLatin1String("refererWithoutAddress"),
                                                  QLatin1String("noCookies"),
                                                  QLatin1String("noCommand"),
                                                  QLatin1String("commandIsTooLong"),
                                                  QLatin1String("commandIsJoined"),
                                                  QLatin1String("commandNeedsShell"),
                                                  QLatin1String("quoteIsOpen"),
                                                  QLatin1String("commandHasControlCharacter"),
                                                  QLatin1String("commandWithoutLink"),
                                                  QLatin1String("commandOptionIsUnknown"),
                                                  QLatin1String("commandOptionWithoutValue"),
                                                  QLatin1String("commandReadsHeaders"),
                                                  QLatin1String("commandReadsCookies"),
                                                  QLatin1String("commandReadsOptions"),
                                                  QLatin1String("commandIsNoGet"),
                                                  QLatin1String("commandSendsData"),
                                                  QLatin1String("commandUploads"),
                                                  QLatin1String("commandFetchesPart"),
                                                  QLatin1String("commandFetchesHeaders"),
                                                  QLatin1String("commandNeedsCertificate"),
                                                  QLatin1String("proxyOfOtherKind"),
                                                  QLatin1String("proxyIsBroken"),
                                                  QLatin1String("documentEndsEarly"),
                                                  QLatin1String("documentPartIsTooLong"),
                                                  QLatin1String("documentHasType"),
                                                  QLatin1String("documentIsNoXml"),
                                                  QLatin1String("documentIsTooDeep"),
                                                  QLatin1String("documentWithoutFile"),
                                                  QLatin1String("tooManyFiles"),
                                                  QLatin1String("fileWithoutLink"),
                                                  QLatin1String("tooManyLinks"),
                                                  QLatin1String("tooManyChecksums"),
                                                  QLatin1String("tooManyPieces"),
                                                  QLatin1String("tooManySystems"),
                                                  QLatin1String("piecesWithoutLength"),
                                                  QLatin1String("piecesAreOutOfOrder"),
                                                  QLatin1String("piecesDontFitSize"),
                                                  QLatin1String("tooManyLinksOfPage"),
                                                  QLatin1String("tagNeverEnds"),
                                                  QLatin1String("certificatesUnchecked"),
                                                  QLatin1String("certificatesOfItsOwn"),
                                                  QLatin1String("otherProxy"),
                                                  QLatin1String("strayWord"),
                                                  QLatin1String("loginBeforeMachine"),
                                                  QLatin1String("loginHasControlCharacter"),
                                                  QLatin1String("valueIsMissing"),
                                                  QLatin1String("fileEndsBeforeValue"),
                                                  QLatin1String("valueIsNeverClosed"),
                                                  QLatin1String("noFieldsOfCookie"),
                                                  QLatin1String("noCookie"),
                                                  QLatin1String("cookieWithoutHost"),
                                                  QLatin1String("cookieHasOddCharacters")};
static_assert(choiceNames<FlawKind>.size() == static_cast<size_t>(lastFlawKind) + 1);

// A flaw with what belongs into its sentence: numbers, names and schemes. Never a quoted line: a link may
// hold a password.
struct Flaw
{
    FlawKind kind = FlawKind::NoLink;
    QStringList arguments = {};

    friend bool operator==(const Flaw&, const Flaw&) = default;
};

// A line, or a place in a document, that makes no sense.
struct LinkListFlaw
{
    qint64 line = 0;
    Flaw reason;

    friend bool operator==(const LinkListFlaw&, const LinkListFlaw&) = default;
};

} // namespace tributary
