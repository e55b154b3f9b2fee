#include "words/flaw_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

struct Sentence
{
    FlawKind kind;
    const char* text;
};

// In the order of the kinds.
constexpr std::array sentences{
    Sentence{FlawKind::NulByte, QT_TRANSLATE_NOOP("FlawText", "it contains a NUL byte")},
    Sentence{FlawKind::ControlCharacter, QT_TRANSLATE_NOOP("FlawText", "it contains a control character")},
    Sentence{FlawKind::NotUtf8, QT_TRANSLATE_NOOP("FlawText", "the text is not valid UTF-8")},
    Sentence{FlawKind::NameHasControlCharacter,
             QT_TRANSLATE_NOOP("FlawText", "the file name contains a control character")},
    Sentence{FlawKind::NameIsAbsolute, QT_TRANSLATE_NOOP("FlawText", "the file name is an absolute path")},
    Sentence{FlawKind::NameHasBackslash, QT_TRANSLATE_NOOP("FlawText", "the file name contains a backslash")},
    Sentence{FlawKind::NameHasSlash, QT_TRANSLATE_NOOP("FlawText", "the file name contains a slash")},
    Sentence{FlawKind::NameLeadsOut, QT_TRANSLATE_NOOP("FlawText", "the file name leads out of its folder")},
    Sentence{FlawKind::NameHasOddFolder,
             QT_TRANSLATE_NOOP("FlawText", "the folder before the file name is not allowed")},
    Sentence{FlawKind::NameIsEmpty, QT_TRANSLATE_NOOP("FlawText", "the file name is empty")},
    Sentence{FlawKind::NameOfOtherLine, QT_TRANSLATE_NOOP("FlawText", "line %1 gives the same file name")},
    Sentence{FlawKind::FolderIsMissing, QT_TRANSLATE_NOOP("FlawText", "dir= names no folder")},
    Sentence{FlawKind::FolderLeadsOut,
             QT_TRANSLATE_NOOP("FlawText", "the folder leads out of the one that was chosen")},
    Sentence{FlawKind::FolderIsHidden, QT_TRANSLATE_NOOP("FlawText", "the folder is a hidden one")},
    Sentence{FlawKind::FolderIsRunAtLogin,
             QT_TRANSLATE_NOOP("FlawText", "what lies in the folder is run at login")},
    Sentence{FlawKind::SizeIsNoNumber, QT_TRANSLATE_NOOP("FlawText", "the size is not a number of bytes")},
    Sentence{FlawKind::ChecksumIsNoPair,
             QT_TRANSLATE_NOOP("FlawText", "the checksum isn't of the form ALG:HEX")},
    Sentence{FlawKind::ChecksumIsNoOption,
             QT_TRANSLATE_NOOP("FlawText", "the checksum isn't of the form ALG=HEX")},
    Sentence{FlawKind::ChecksumIsUnknown,
             QT_TRANSLATE_NOOP("FlawText", "the checksum is of a kind that isn't known")},
    Sentence{FlawKind::ChecksumHasOtherLength,
             QT_TRANSLATE_NOOP("FlawText", "%1 checksums have %2 hexadecimal digits")},
    Sentence{FlawKind::ChecksumsDiffer,
             QT_TRANSLATE_NOOP("FlawText", "there are two different %1 checksums")},
    Sentence{FlawKind::NoLink, QT_TRANSLATE_NOOP("FlawText", "it is not a link")},
    Sentence{FlawKind::LinkOfOtherKind,
             QT_TRANSLATE_NOOP("FlawText", "links of the kind %1: can't be fetched")},
    Sentence{FlawKind::LinkIsBroken, QT_TRANSLATE_NOOP("FlawText", "the link is broken")},
    Sentence{FlawKind::LinkWithImpossibleHost,
             QT_TRANSLATE_NOOP("FlawText", "the link has an impossible host name")},
    Sentence{FlawKind::LinkWithoutHost, QT_TRANSLATE_NOOP("FlawText", "the link names no host")},
    Sentence{FlawKind::LinkWithImpossiblePort,
             QT_TRANSLATE_NOOP("FlawText", "the link has an impossible port")},
    Sentence{FlawKind::LinkIsTooLong, QT_TRANSLATE_NOOP("FlawText", "the link is too long")},
    Sentence{FlawKind::LinkIsRelative,
             QT_TRANSLATE_NOOP("FlawText", "the link is relative to a page whose address isn't known")},
    Sentence{FlawKind::RangeRunsBackwards, QT_TRANSLATE_NOOP("FlawText", "a range runs backwards")},
    Sentence{FlawKind::PatternOfTooMany,
             QT_TRANSLATE_NOOP("FlawText", "the pattern makes more than %1 links")},
    Sentence{
        FlawKind::NamesDontFit,
        QT_TRANSLATE_NOOP("FlawText", "the number of file names (%1) differs from that of the links (%2)")},
    Sentence{FlawKind::MirrorsDontFit,
             QT_TRANSLATE_NOOP("FlawText", "the mirrors' patterns make different numbers of links")},
    Sentence{FlawKind::ChecksumOfMany, QT_TRANSLATE_NOOP("FlawText", "one checksum can't apply to %1 links")},
    Sentence{FlawKind::LineIsTooLong, QT_TRANSLATE_NOOP("FlawText", "the line is too long")},
    Sentence{FlawKind::TooManyMirrors, QT_TRANSLATE_NOOP("FlawText", "the line has more than %1 mirrors")},
    Sentence{FlawKind::OptionWithoutLink, QT_TRANSLATE_NOOP("FlawText", "the option has no link above it")},
    Sentence{FlawKind::OptionIsUnknown, QT_TRANSLATE_NOOP("FlawText", "there is no such option")},
    Sentence{FlawKind::LinkIsNeverClosed,
             QT_TRANSLATE_NOOP("FlawText", "the quote around the link is never closed")},
    Sentence{FlawKind::NoLineOfApt,
             QT_TRANSLATE_NOOP("FlawText", "the line isn't of the form 'URI' NAME SIZE ALG:HEX")},
    Sentence{FlawKind::HeaderHasControlCharacter,
             QT_TRANSLATE_NOOP("FlawText", "a header contains a control character")},
    Sentence{FlawKind::NoHeader, QT_TRANSLATE_NOOP("FlawText", "the header isn't of the form NAME: VALUE")},
    Sentence{FlawKind::HeaderIsOurs, QT_TRANSLATE_NOOP("FlawText", "a download sends its own header %1")},
    Sentence{FlawKind::RefererWithoutAddress,
             QT_TRANSLATE_NOOP("FlawText", "the referring page has no http or https address")},
    Sentence{FlawKind::NoCookies,
             QT_TRANSLATE_NOOP("FlawText", "the cookies aren't of the form NAME=VALUE; NAME=VALUE")},
    Sentence{FlawKind::NoCommand, QT_TRANSLATE_NOOP("FlawText", "it is not a cURL command")},
    Sentence{FlawKind::CommandIsTooLong, QT_TRANSLATE_NOOP("FlawText", "the command is too long")},
    Sentence{FlawKind::CommandIsJoined,
             QT_TRANSLATE_NOOP("FlawText", "the command is joined with another program or a file")},
    Sentence{FlawKind::CommandNeedsShell,
             QT_TRANSLATE_NOOP("FlawText", "the command has parts that only a shell can fill in")},
    Sentence{FlawKind::QuoteIsOpen, QT_TRANSLATE_NOOP("FlawText", "a quote is never closed")},
    Sentence{FlawKind::CommandHasControlCharacter,
             QT_TRANSLATE_NOOP("FlawText", "the command contains a control character")},
    Sentence{FlawKind::CommandWithoutLink, QT_TRANSLATE_NOOP("FlawText", "the command has no link")},
    Sentence{FlawKind::CommandOptionIsUnknown,
             QT_TRANSLATE_NOOP("FlawText", "the command has an option that isn't understood")},
    Sentence{FlawKind::CommandOptionWithoutValue,
             QT_TRANSLATE_NOOP("FlawText", "the command's last option lacks its value")},
    Sentence{FlawKind::CommandReadsHeaders,
             QT_TRANSLATE_NOOP("FlawText", "the command reads headers from a file")},
    Sentence{FlawKind::CommandReadsCookies,
             QT_TRANSLATE_NOOP("FlawText", "the command reads cookies from a file")},
    Sentence{FlawKind::CommandReadsOptions,
             QT_TRANSLATE_NOOP("FlawText", "the command reads more options from elsewhere")},
    Sentence{FlawKind::CommandIsNoGet, QT_TRANSLATE_NOOP("FlawText", "the command's method isn't GET")},
    Sentence{FlawKind::CommandSendsData, QT_TRANSLATE_NOOP("FlawText", "the command sends data")},
    Sentence{FlawKind::CommandUploads, QT_TRANSLATE_NOOP("FlawText", "the command uploads a file")},
    Sentence{FlawKind::CommandFetchesPart,
             QT_TRANSLATE_NOOP("FlawText", "the command fetches a part of the file")},
    Sentence{FlawKind::CommandFetchesHeaders,
             QT_TRANSLATE_NOOP("FlawText", "the command fetches the headers alone")},
    Sentence{FlawKind::CommandNeedsCertificate,
             QT_TRANSLATE_NOOP("FlawText", "the command needs a client certificate")},
    Sentence{FlawKind::ProxyOfOtherKind,
             QT_TRANSLATE_NOOP("FlawText", "the proxy is neither http, https nor socks5")},
    Sentence{FlawKind::ProxyIsBroken, QT_TRANSLATE_NOOP("FlawText", "the proxy's address is broken")},
    Sentence{FlawKind::DocumentEndsEarly, QT_TRANSLATE_NOOP("FlawText", "the document ends too early")},
    Sentence{FlawKind::DocumentPartIsTooLong,
             QT_TRANSLATE_NOOP("FlawText", "a part of the document is too long")},
    Sentence{FlawKind::DocumentHasType, QT_TRANSLATE_NOOP("FlawText", "a document type is not allowed")},
    Sentence{FlawKind::DocumentIsNoXml, QT_TRANSLATE_NOOP("FlawText", "the document is not well-formed XML")},
    Sentence{FlawKind::DocumentIsTooDeep, QT_TRANSLATE_NOOP("FlawText", "the document is nested too deep")},
    Sentence{FlawKind::DocumentWithoutFile, QT_TRANSLATE_NOOP("FlawText", "the document lists no file")},
    Sentence{FlawKind::TooManyFiles, QT_TRANSLATE_NOOP("FlawText", "the document lists more than %1 files")},
    Sentence{FlawKind::FileWithoutLink, QT_TRANSLATE_NOOP("FlawText", "the file has no http or https link")},
    Sentence{FlawKind::TooManyLinks, QT_TRANSLATE_NOOP("FlawText", "the file has more than %1 links")},
    Sentence{FlawKind::TooManyChecksums,
             QT_TRANSLATE_NOOP("FlawText", "the file has more than %1 checksums")},
    Sentence{FlawKind::TooManyPieces, QT_TRANSLATE_NOOP("FlawText", "the file has more than %1 pieces")},
    Sentence{FlawKind::PiecesWithoutLength, QT_TRANSLATE_NOOP("FlawText", "the pieces have no length")},
    Sentence{FlawKind::PiecesAreOutOfOrder, QT_TRANSLATE_NOOP("FlawText", "the pieces are out of order")},
    Sentence{FlawKind::PiecesDontFitSize, QT_TRANSLATE_NOOP("FlawText", "the pieces don't make up the size")},
    Sentence{FlawKind::TooManyLinksOfPage, QT_TRANSLATE_NOOP("FlawText", "the page has more than %1 links")},
    Sentence{FlawKind::TagNeverEnds, QT_TRANSLATE_NOOP("FlawText", "a tag of the page never ends")},
    Sentence{FlawKind::CertificatesUnchecked,
             QT_TRANSLATE_NOOP(
                 "FlawText", "it asks not to check certificates; give --no-check-certificate to allow that")},
    Sentence{
        FlawKind::CertificatesOfItsOwn,
        QT_TRANSLATE_NOOP("FlawText", "it asks to trust certificates of its own; use --ca-file instead")},
    Sentence{FlawKind::OtherProxy,
             QT_TRANSLATE_NOOP("FlawText", "it asks for another proxy than the one that was chosen; give the "
                                           "same one with --proxy to allow that")},
    Sentence{FlawKind::StrayWord, QT_TRANSLATE_NOOP("FlawText", "there is a word that means nothing here")},
    Sentence{FlawKind::LoginBeforeMachine,
             QT_TRANSLATE_NOOP("FlawText", "a login or a password comes before the first machine")},
    Sentence{FlawKind::LoginHasControlCharacter,
             QT_TRANSLATE_NOOP("FlawText", "a login or a password contains a control character")},
    Sentence{FlawKind::ValueIsMissing, QT_TRANSLATE_NOOP("FlawText", "a value is missing")},
    Sentence{FlawKind::FileEndsBeforeValue,
             QT_TRANSLATE_NOOP("FlawText", "the file ends where a value is missing")},
    Sentence{FlawKind::ValueIsNeverClosed, QT_TRANSLATE_NOOP("FlawText", "a quoted value is never closed")},
    Sentence{FlawKind::NoFieldsOfCookie,
             QT_TRANSLATE_NOOP("FlawText", "the line doesn't have seven fields separated by tabs")},
    Sentence{FlawKind::NoCookie,
             QT_TRANSLATE_NOOP(
                 "FlawText",
                 "the line isn't of the form HOST, TRUE or FALSE, PATH, TRUE or FALSE, TIME, NAME, VALUE")},
    Sentence{FlawKind::CookieWithoutHost,
             QT_TRANSLATE_NOOP("FlawText", "the cookie's host is not a host name")},
    Sentence{
        FlawKind::CookieHasOddCharacters,
        QT_TRANSLATE_NOOP("FlawText", "the cookie's name or value has characters that cookies can't have")},
};

constexpr bool isInOrder()
{
    std::size_t place = 0;
    return std::ranges::all_of(
        sentences, [&](const Sentence& one) { return static_cast<std::size_t>(one.kind) == place++; });
}
static_assert(isInOrder() && sentences.back().kind == lastFlawKind, "each kind has its sentence");

} // namespace

QString flawText(const Flaw& flaw, Reader reader)
{
    QString text = worded("FlawText", sentences[static_cast<std::size_t>(flaw.kind)].text, reader);
    const QStringList& arguments = flaw.arguments;
    // Two at a time: the first one may have a "%2" of its own.
    if (arguments.size() == 1)
        text = text.arg(arguments[0]);
    else if (arguments.size() > 1)
        text = text.arg(arguments[0], arguments[1]);
    return text;
}

} // namespace tributary
