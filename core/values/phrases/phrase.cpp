#include "core/values/phrases/phrase.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace tributary {

namespace {

struct Sentence
{
    PhraseKind kind;
    const char* text;
};

// In the order of the kinds. Where two sentences fit one text, the first one counts.
constexpr std::array sentences{
    Sentence{PhraseKind::LinkWithControl,
             QT_TRANSLATE_NOOP("Phrase", "it contains a line break or a control character")},
    Sentence{PhraseKind::LinkPortImpossible, QT_TRANSLATE_NOOP("Phrase", "its port is not valid")},
    Sentence{PhraseKind::LinkWithoutHost, QT_TRANSLATE_NOOP("Phrase", "it names no host")},
    Sentence{PhraseKind::LinkTooLong, QT_TRANSLATE_NOOP("Phrase", "the link is too long")},
    Sentence{PhraseKind::OpeningList, QT_TRANSLATE_NOOP("Phrase", "opening the list: %1")},
    Sentence{PhraseKind::ImportRefused, QT_TRANSLATE_NOOP("Phrase", "reading the list: %1")},
    Sentence{PhraseKind::ExportFailed, QT_TRANSLATE_NOOP("Phrase", "writing the list: %1")},
    Sentence{PhraseKind::LinkWithoutParts,
             QT_TRANSLATE_NOOP("Phrase", "the new link gives the whole file only, from its start")},
    Sentence{PhraseKind::LinkShowsLittle,
             QT_TRANSLATE_NOOP("Phrase", "the new link shows hardly any of the bytes asked for")},
    Sentence{PhraseKind::CheckStopped, QT_TRANSLATE_NOOP("Phrase", "the check was stopped")},
    Sentence{PhraseKind::QueueEnded, QT_TRANSLATE_NOOP("Phrase", "the queue has ended")},
    Sentence{PhraseKind::QueueEndedBefore,
             QT_TRANSLATE_NOOP("Phrase", "the queue ended before the download")},
    Sentence{PhraseKind::DownloadRemoved, QT_TRANSLATE_NOOP("Phrase", "the download was removed")},
    Sentence{PhraseKind::DownloadCancelled, QT_TRANSLATE_NOOP("Phrase", "the download was cancelled")},
    Sentence{
        PhraseKind::ListReadOnly,
        QT_TRANSLATE_NOOP("Phrase",
                          "the list of downloads is read-only, so that what happens now would be forgotten")},
    Sentence{PhraseKind::OtherPartAt, QT_TRANSLATE_NOOP("Phrase", "another download's part is at %1")},
    Sentence{PhraseKind::MemoryTooSmall,
             QT_TRANSLATE_NOOP("Phrase", "holding %1 in memory, where the limit is %2")},
    Sentence{PhraseKind::WritingStopped, QT_TRANSLATE_NOOP("Phrase", "writing the file was stopped")},
    Sentence{PhraseKind::PartsRemoved, QT_TRANSLATE_NOOP("Phrase", "the parts were removed")},
    Sentence{PhraseKind::AllPartsGone, QT_TRANSLATE_NOOP("Phrase", "all parts are gone: %1")},
    Sentence{PhraseKind::PartGone, QT_TRANSLATE_NOOP("Phrase", "a part is gone: %1")},
    Sentence{PhraseKind::PartCutShort, QT_TRANSLATE_NOOP("Phrase", "a part is cut short: %1")},
    Sentence{PhraseKind::NotWritten, QT_TRANSLATE_NOOP("Phrase", "writing stopped short: %1")},
    Sentence{PhraseKind::NoRegularFile, QT_TRANSLATE_NOOP("Phrase", "this is no regular file: %1")},
    Sentence{PhraseKind::TooLargeToRead, QT_TRANSLATE_NOOP("Phrase", "this is too large: %1")},
    Sentence{PhraseKind::FileTooLong, QT_TRANSLATE_NOOP("Phrase", "reading %1: it is too long")},
    Sentence{PhraseKind::HashingStopped, QT_TRANSLATE_NOOP("Phrase", "hashing was stopped")},
    Sentence{PhraseKind::SealingStopped, QT_TRANSLATE_NOOP("Phrase", "hashing the part file was stopped")},
    Sentence{PhraseKind::PartEndsAt, QT_TRANSLATE_NOOP("Phrase", "the part file ends at %1")},
    Sentence{PhraseKind::CheckingPartStopped,
             QT_TRANSLATE_NOOP("Phrase", "checking the part file was stopped")},
    Sentence{PhraseKind::LedgerUnproven,
             QT_TRANSLATE_NOOP("Phrase", "nothing proves that this program wrote the ledger")},
    Sentence{PhraseKind::LedgerUnsound,
             QT_TRANSLATE_NOOP("Phrase", "a ledger to be saved contradicts itself: %1: %2")},
    Sentence{PhraseKind::LedgerTooLong, QT_TRANSLATE_NOOP("Phrase", "a ledger to be saved is too large: %1")},
    Sentence{PhraseKind::PartNamesTaken,
             QT_TRANSLATE_NOOP("Phrase", "others have files under every name that the part could have: %1")},
    Sentence{PhraseKind::LedgerDamaged, QT_TRANSLATE_NOOP("Phrase", "the ledger is damaged: %1")},
    Sentence{PhraseKind::LedgerContradicts, QT_TRANSLATE_NOOP("Phrase", "the ledger contradicts itself: %1")},
    Sentence{PhraseKind::LedgerNewer,
             QT_TRANSLATE_NOOP(
                 "Phrase", "the ledger is of version %1, this program reads up to %2; a newer one wrote it")},
    Sentence{PhraseKind::LedgerSetAside, QT_TRANSLATE_NOOP("Phrase", "%1; set aside as %2")},
    Sentence{PhraseKind::LedgerNotSetAside, QT_TRANSLATE_NOOP("Phrase", "%1; could not be set aside: %2")},
    Sentence{PhraseKind::IsCutShort, QT_TRANSLATE_NOOP("Phrase", "it is cut short")},
    Sentence{PhraseKind::IsNoLedger, QT_TRANSLATE_NOOP("Phrase", "it does not begin as a ledger")},
    Sentence{PhraseKind::IsOfNoVersion, QT_TRANSLATE_NOOP("Phrase", "its version is unknown")},
    Sentence{PhraseKind::HasWrongChecksum, QT_TRANSLATE_NOOP("Phrase", "its checksum does not match")},
    Sentence{PhraseKind::IsNoCbor, QT_TRANSLATE_NOOP("Phrase", "it is no CBOR")},
    Sentence{PhraseKind::IsOfOtherMake, QT_TRANSLATE_NOOP("Phrase", "it is not as this program writes it")},
    Sentence{PhraseKind::IsTooLarge, QT_TRANSLATE_NOOP("Phrase", "it is too large")},
    Sentence{PhraseKind::NegativeSize, QT_TRANSLATE_NOOP("Phrase", "a size is negative")},
    Sentence{PhraseKind::TooManySeals, QT_TRANSLATE_NOOP("Phrase", "there are too many seals")},
    Sentence{PhraseKind::TooManyInherited,
             QT_TRANSLATE_NOOP("Phrase", "an earlier link brought too many pieces")},
    Sentence{PhraseKind::InheritedBeyond,
             QT_TRANSLATE_NOOP("Phrase", "what an earlier link brought lies beyond the file")},
    Sentence{PhraseKind::SealsOutOfOrder,
             QT_TRANSLATE_NOOP("Phrase", "its seals overlap or are out of order")},
    Sentence{PhraseKind::EmptySeal, QT_TRANSLATE_NOOP("Phrase", "a seal is empty")},
    Sentence{PhraseKind::SealBeyond, QT_TRANSLATE_NOOP("Phrase", "a seal lies beyond the end of the file")},
    Sentence{PhraseKind::PageForFile,
             QT_TRANSLATE_NOOP("Phrase", "the server sent a web page instead of the file")},
    Sentence{PhraseKind::MessageForFile,
             QT_TRANSLATE_NOOP("Phrase", "the server sent a message instead of the file")},
    Sentence{PhraseKind::SizeGrew, QT_TRANSLATE_NOOP("Phrase", "the size was %1 and is now larger")},
    Sentence{PhraseKind::SizeChanged, QT_TRANSLATE_NOOP("Phrase", "the size was %1 and is now %2")},
    Sentence{PhraseKind::MarkChanged, QT_TRANSLATE_NOOP("Phrase", "the server's version mark has changed")},
    Sentence{PhraseKind::PartForWhole,
             QT_TRANSLATE_NOOP("Phrase", "the server sent a part instead of the whole file")},
    Sentence{PhraseKind::PartFramed, QT_TRANSLATE_NOOP("Phrase", "a part with Transfer-Encoding \"%1\"")},
    Sentence{PhraseKind::PartEncoded, QT_TRANSLATE_NOOP("Phrase", "a part with Content-Encoding \"%1\"")},
    Sentence{PhraseKind::ImpossibleLength,
             QT_TRANSLATE_NOOP("Phrase", "an impossible Content-Length \"%1\"")},
    Sentence{PhraseKind::PartOfRange, QT_TRANSLATE_NOOP("Phrase", "a part with Content-Range \"%1\"")},
    Sentence{PhraseKind::OtherRange,
             QT_TRANSLATE_NOOP("Phrase", "asked for bytes %1-%2, got Content-Range \"%3\"")},
    Sentence{PhraseKind::PartWithoutMark,
             QT_TRANSLATE_NOOP("Phrase", "a part without the server's version mark")},
    Sentence{PhraseKind::PartWithoutTotal, QT_TRANSLATE_NOOP("Phrase", "a part without a total")},
    Sentence{PhraseKind::SeveralParts, QT_TRANSLATE_NOOP("Phrase", "several parts in one")},
    Sentence{PhraseKind::BodyFramed, QT_TRANSLATE_NOOP("Phrase", "a body with Transfer-Encoding \"%1\"")},
    Sentence{PhraseKind::BodyEncoded, QT_TRANSLATE_NOOP("Phrase", "a body with Content-Encoding \"%1\"")},
    Sentence{PhraseKind::WholeOfRange,
             QT_TRANSLATE_NOOP("Phrase", "all of the file with Content-Range \"%1\"")},
    Sentence{PhraseKind::WholeForPart,
             QT_TRANSLATE_NOOP("Phrase", "the server sent the whole file instead of a part")},
    Sentence{PhraseKind::WholeAsLongAsPart,
             QT_TRANSLATE_NOOP("Phrase", "all of the file, as long as the part that was asked for")},
    Sentence{PhraseKind::NoRangeWanted, QT_TRANSLATE_NOOP("Phrase", "no range was asked for")},
    Sentence{PhraseKind::NoSuchBytes,
             QT_TRANSLATE_NOOP("Phrase", "the server says that there are no such bytes")},
    Sentence{PhraseKind::ConditionRefused, QT_TRANSLATE_NOOP("Phrase", "the server refuses the condition")},
    Sentence{PhraseKind::SaidToBeOther,
             QT_TRANSLATE_NOOP("Phrase", "the server says that it is a different file")},
    Sentence{PhraseKind::LinkExpired, QT_TRANSLATE_NOOP("Phrase", "the link has expired")},
    Sentence{PhraseKind::HeadersUnreadable,
             QT_TRANSLATE_NOOP("Phrase", "an answer whose headers cannot be read")},
    Sentence{PhraseKind::HeadEndless, QT_TRANSLATE_NOOP("Phrase", "a head that doesn't end")},
    Sentence{PhraseKind::NoStatus, QT_TRANSLATE_NOOP("Phrase", "an answer without a status")},
    Sentence{
        PhraseKind::OtherBeginning,
        QT_TRANSLATE_NOOP(
            "Phrase", "the beginning of another server's file, which can't be compared with what is here")},
    Sentence{PhraseKind::BringsLittle,
             QT_TRANSLATE_NOOP("Phrase", "it brings hardly any of the bytes asked for")},
    Sentence{PhraseKind::ShowsLittle,
             QT_TRANSLATE_NOOP("Phrase", "it shows hardly any of the bytes asked for")},
    Sentence{PhraseKind::BytesUnreadable, QT_TRANSLATE_NOOP("Phrase", "its bytes could not be read")},
    Sentence{PhraseKind::EmptyOfMirror,
             QT_TRANSLATE_NOOP("Phrase", "an empty file, which a mirror alone can't vouch for")},
    Sentence{PhraseKind::KeepsSilent, QT_TRANSLATE_NOOP("Phrase", "it keeps silent, others may not")},
    Sentence{PhraseKind::NoFile, QT_TRANSLATE_NOOP("Phrase", "the answer contains no file")},
    Sentence{PhraseKind::RedirectToNowhere, QT_TRANSLATE_NOOP("Phrase", "a redirect to nowhere")},
    Sentence{PhraseKind::RedirectToImpossible,
             QT_TRANSLATE_NOOP("Phrase", "redirected to an impossible address %1")},
    Sentence{PhraseKind::RedirectDown, QT_TRANSLATE_NOOP("Phrase", "redirected from https down to %1")},
    Sentence{PhraseKind::RedirectedTo, QT_TRANSLATE_NOOP("Phrase", "redirected to %1")},
    Sentence{PhraseKind::TooManyRedirects, QT_TRANSLATE_NOOP("Phrase", "more than %1 redirects")},
    Sentence{PhraseKind::NoFinalAnswer, QT_TRANSLATE_NOOP("Phrase", "no final answer came")},
    Sentence{PhraseKind::ClientCertificateWanted,
             QT_TRANSLATE_NOOP("Phrase", "the server wants a client certificate, or not this one: %1")},
    Sentence{PhraseKind::NoConnection, QT_TRANSLATE_NOOP("Phrase", "no connection after %1 s")},
    Sentence{PhraseKind::NoByte, QT_TRANSLATE_NOOP("Phrase", "no byte for %1 s")},
    Sentence{PhraseKind::ProxySays, QT_TRANSLATE_NOOP("Phrase", "the proxy %1: %2")},
    Sentence{PhraseKind::LoginWanted, QT_TRANSLATE_NOOP("Phrase", "it wants a login")},
    Sentence{PhraseKind::ProxyWantsLogin, QT_TRANSLATE_NOOP("Phrase", "the proxy wants a login")},
    Sentence{PhraseKind::ProxyUnusable,
             QT_TRANSLATE_NOOP("Phrase", "the environment variable %1 names no proxy that can be used")},
    Sentence{PhraseKind::NoSocks5, QT_TRANSLATE_NOOP("Phrase", "it doesn't speak SOCKS5")},
    Sentence{PhraseKind::AnswerEndedEarly, QT_TRANSLATE_NOOP("Phrase", "the answer ended before its end")},
    Sentence{PhraseKind::LastChunkMissing,
             QT_TRANSLATE_NOOP("Phrase", "the connection ended before the last chunk")},
    Sentence{PhraseKind::ChunksBroken, QT_TRANSLATE_NOOP("Phrase", "the body's chunks are broken: %1")},
    Sentence{PhraseKind::ChunkWithoutSize, QT_TRANSLATE_NOOP("Phrase", "no size where one was due")},
    Sentence{PhraseKind::ChunkTooLarge, QT_TRANSLATE_NOOP("Phrase", "a size beyond all measure")},
    Sentence{PhraseKind::ChunkWithBareBreak, QT_TRANSLATE_NOOP("Phrase", "a bare line break")},
    Sentence{PhraseKind::ChunkGoesOn, QT_TRANSLATE_NOOP("Phrase", "one goes on beyond its size")},
    Sentence{PhraseKind::ChunkTrailer, QT_TRANSLATE_NOOP("Phrase", "a trailer that cannot be read")},
    Sentence{PhraseKind::ChunkFraming, QT_TRANSLATE_NOOP("Phrase", "framing without an end")},
    Sentence{PhraseKind::BodyDamaged, QT_TRANSLATE_NOOP("Phrase", "the compressed body is damaged: %1")},
    Sentence{PhraseKind::NoReason, QT_TRANSLATE_NOOP("Phrase", "no reason given")},
    Sentence{PhraseKind::NoWholeAnswer, QT_TRANSLATE_NOOP("Phrase", "no whole answer from %1")},
    Sentence{PhraseKind::AskedStrictly,
             QT_TRANSLATE_NOOP("Phrase", "asked once more, to read each byte: %1")},
    Sentence{PhraseKind::HeadGrows, QT_TRANSLATE_NOOP("Phrase", "a head that takes more and more memory")},
    Sentence{PhraseKind::BodyWithoutLength, QT_TRANSLATE_NOOP("Phrase", "a body without a length")},
    Sentence{PhraseKind::InterimAnswer, QT_TRANSLATE_NOOP("Phrase", "an interim answer")},
    Sentence{PhraseKind::BodyInChunks, QT_TRANSLATE_NOOP("Phrase", "a body in chunks")},
    Sentence{PhraseKind::OthersAnswer,
             QT_TRANSLATE_NOOP("Phrase", "an answer that may be another request's")},
    Sentence{PhraseKind::HostLeftAlone,
             QT_TRANSLATE_NOOP("Phrase", "the server allows no more requests for now: %1")},
    Sentence{PhraseKind::NoCertificateIn, QT_TRANSLATE_NOOP("Phrase", "%1: there is no certificate in it")},
    Sentence{PhraseKind::NoKeyIn,
             QT_TRANSLATE_NOOP("Phrase", "%1: there is no key in it, or it has another passphrase")},
    Sentence{PhraseKind::NoPemOrPkcs12,
             QT_TRANSLATE_NOOP("Phrase", "%1: it is neither PEM nor PKCS#12, or it has another passphrase")},
    Sentence{PhraseKind::SizeAboveListed,
             QT_TRANSLATE_NOOP("Phrase", "it should have %1 bytes and has more")},
    Sentence{PhraseKind::SizeNotListed, QT_TRANSLATE_NOOP("Phrase", "it should have %1 bytes and has %2")},
    Sentence{PhraseKind::PiecesOfOtherSize,
             QT_TRANSLATE_NOOP("Phrase", "the checksums are for a file of another size")},
    Sentence{PhraseKind::EmptyNow, QT_TRANSLATE_NOOP("Phrase", "it is empty now")},
    Sentence{PhraseKind::EndsNowBefore, QT_TRANSLATE_NOOP("Phrase", "it now ends before %1")},
    Sentence{PhraseKind::AnswersDisagree,
             QT_TRANSLATE_NOOP("Phrase", "two answers disagree about the bytes at %1")},
    Sentence{PhraseKind::BytesNotOfOthers,
             QT_TRANSLATE_NOOP("Phrase", "its bytes at %1 differ from those of the others")},
    Sentence{PhraseKind::NewLinkDiffers,
             QT_TRANSLATE_NOOP("Phrase", "the new link's bytes at %1 differ from those that are here")},
    Sentence{PhraseKind::PieceWrong, QT_TRANSLATE_NOOP("Phrase", "bytes %1-%2 don't match their checksum")},
    Sentence{PhraseKind::PieceOfSourceWrong, QT_TRANSLATE_NOOP("Phrase", "bytes %1-%2 from it were wrong")},
    Sentence{PhraseKind::BytesChanged,
             QT_TRANSLATE_NOOP("Phrase", "the bytes at %1 of %2 are not those that were written")},
    Sentence{PhraseKind::ChecksumOfHeader,
             QT_TRANSLATE_NOOP("Phrase", "expected %1 by the server's header %2, found %3")},
    Sentence{PhraseKind::ChecksumOfFile,
             QT_TRANSLATE_NOOP("Phrase", "expected %1 by %2 beside it, found %3")},
    Sentence{PhraseKind::ChecksumGiven, QT_TRANSLATE_NOOP("Phrase", "expected %1, found %2")},
    Sentence{PhraseKind::NoSourceHasIt, QT_TRANSLATE_NOOP("Phrase", "%1; no source has the right file: %2")},
    Sentence{PhraseKind::ChecksumForm,
             QT_TRANSLATE_NOOP("Phrase", "a checksum is ALG:HEX with ALG one of %1")},
    Sentence{PhraseKind::ChecksumLength,
             QT_TRANSLATE_NOOP("Phrase", "a %1 checksum is %2 hexadecimal digits")},
    Sentence{PhraseKind::SpaceMissing,
             QT_TRANSLATE_NOOP("Phrase", "reserving %1 bytes for %2: %3 bytes are missing on the volume %4")},
    Sentence{PhraseKind::VolumeFull, QT_TRANSLATE_NOOP("Phrase", "%1 (the volume %2 is full)")},
    Sentence{PhraseKind::FolderMissing, QT_TRANSLATE_NOOP("Phrase", "%1 (there is no folder %2)")},
    Sentence{PhraseKind::Reserving, QT_TRANSLATE_NOOP("Phrase", "reserving %1 bytes for %2: %3")},
    Sentence{PhraseKind::Writing, QT_TRANSLATE_NOOP("Phrase", "writing %1 bytes at %2 to %3: %4")},
    Sentence{PhraseKind::WritingFile, QT_TRANSLATE_NOOP("Phrase", "writing %1: %2")},
    Sentence{PhraseKind::Reading, QT_TRANSLATE_NOOP("Phrase", "reading %1 bytes at %2 of %3: %4")},
    Sentence{PhraseKind::Creating, QT_TRANSLATE_NOOP("Phrase", "creating %1: %2")},
    Sentence{PhraseKind::Opening, QT_TRANSLATE_NOOP("Phrase", "opening %1: %2")},
    Sentence{PhraseKind::Closing, QT_TRANSLATE_NOOP("Phrase", "closing %1: %2")},
    Sentence{PhraseKind::Replacing, QT_TRANSLATE_NOOP("Phrase", "replacing %1: %2")},
    Sentence{PhraseKind::ReadingFile, QT_TRANSLATE_NOOP("Phrase", "reading %1: %2")},
    Sentence{PhraseKind::LockedByOther,
             QT_TRANSLATE_NOOP("Phrase", "locking %1: another download, or another process, is writing it")},
    Sentence{PhraseKind::NameTaken,
             QT_TRANSLATE_NOOP("Phrase", "locking %1: another file took the name meanwhile")},
    Sentence{PhraseKind::Locking, QT_TRANSLATE_NOOP("Phrase", "locking %1: %2")},
    Sentence{PhraseKind::Examining, QT_TRANSLATE_NOOP("Phrase", "examining %1: %2")},
    Sentence{PhraseKind::SettingLength, QT_TRANSLATE_NOOP("Phrase", "setting the length to %1 of %2: %3")},
    Sentence{PhraseKind::SyncFailedBefore, QT_TRANSLATE_NOOP("Phrase", "an earlier sync failed: %1")},
    Sentence{PhraseKind::SyncingFolderOf, QT_TRANSLATE_NOOP("Phrase", "syncing the folder of %1: %2")},
    Sentence{PhraseKind::SyncingFolder, QT_TRANSLATE_NOOP("Phrase", "syncing the folder %1: %2")},
    Sentence{PhraseKind::Syncing, QT_TRANSLATE_NOOP("Phrase", "syncing %1: %2")},
    Sentence{PhraseKind::Deleting, QT_TRANSLATE_NOOP("Phrase", "deleting %1: %2")},
    Sentence{PhraseKind::Removing, QT_TRANSLATE_NOOP("Phrase", "removing %1: %2")},
    Sentence{PhraseKind::RenamingTo, QT_TRANSLATE_NOOP("Phrase", "renaming to %1: %2")},
    Sentence{PhraseKind::Renaming, QT_TRANSLATE_NOOP("Phrase", "renaming %1 to %2: %3")},
    Sentence{PhraseKind::Moving, QT_TRANSLATE_NOOP("Phrase", "moving %1 to %2: %3")},
    Sentence{PhraseKind::MakingFolder, QT_TRANSLATE_NOOP("Phrase", "making the folder %1: %2")},
    Sentence{PhraseKind::CutToSize, QT_TRANSLATE_NOOP("Phrase", "another program has cut %1 to %2 bytes")},
    Sentence{PhraseKind::CutFrom,
             QT_TRANSLATE_NOOP("Phrase", "another program has cut %1: from %2 on bytes are missing")},
    Sentence{PhraseKind::PartReplaced,
             QT_TRANSLATE_NOOP("Phrase", "the part file %1 was deleted, moved or replaced meanwhile")},
    Sentence{PhraseKind::FolderGone, QT_TRANSLATE_NOOP("Phrase", "the folder is gone: %1")},
    Sentence{PhraseKind::ChangedByOther, QT_TRANSLATE_NOOP("Phrase", "another program has changed %1")},
    Sentence{PhraseKind::NumbersTaken, QT_TRANSLATE_NOOP("Phrase", "every numbered name is taken: %1")},
    Sentence{PhraseKind::PartOfOtherUser,
             QT_TRANSLATE_NOOP("Phrase", "another user's unfinished file is in the way: %1")},
    Sentence{PhraseKind::FileExists, QT_TRANSLATE_NOOP("Phrase", "the file already exists: %1")},
    Sentence{PhraseKind::FolderHasName, QT_TRANSLATE_NOOP("Phrase", "a folder has that name: %1")},
    Sentence{PhraseKind::PartOfOtherDownload,
             QT_TRANSLATE_NOOP("Phrase", "another download's unfinished file is in the way: %1")},
    Sentence{PhraseKind::FileOfOtherUser,
             QT_TRANSLATE_NOOP("Phrase", "another user's file is in the way: %1")},
    Sentence{PhraseKind::OldPartStays,
             QT_TRANSLATE_NOOP("Phrase", "the old part file cannot be set aside: %1")},
    Sentence{PhraseKind::NotMovedNow, QT_TRANSLATE_NOOP("Phrase", "this download cannot be moved now")},
    Sentence{PhraseKind::NotLinkedNow,
             QT_TRANSLATE_NOOP("Phrase", "this download cannot have another link now")},
    Sentence{PhraseKind::NotEditedNow, QT_TRANSLATE_NOOP("Phrase", "this download cannot be changed now")},
    Sentence{
        PhraseKind::SecretsNotKept,
        QT_TRANSLATE_NOOP("Phrase", "its password or cookies are not kept in the list; enter them again")},
    Sentence{PhraseKind::PlaceInText, QT_TRANSLATE_NOOP("Phrase", "line %1 (byte %2): %3")},
    Sentence{PhraseKind::WithoutFormat, QT_TRANSLATE_NOOP("Phrase", "it does not say \"format\": \"%1\"")},
    Sentence{PhraseKind::ImportNewer,
             QT_TRANSLATE_NOOP("Phrase",
                               "it is of version %1, this program reads up to %2; a newer one wrote it")},
    Sentence{PhraseKind::WithoutDownloads, QT_TRANSLATE_NOOP("Phrase", "it has no downloads")},
    Sentence{PhraseKind::ImportTooLong, QT_TRANSLATE_NOOP("Phrase", "it has more than %1 bytes")},
    Sentence{PhraseKind::HasNoText, QT_TRANSLATE_NOOP("Phrase", "%1 has an element that is not a text")},
    Sentence{PhraseKind::IsNoText, QT_TRANSLATE_NOOP("Phrase", "%1 is not a text")},
    Sentence{PhraseKind::IsTooLong, QT_TRANSLATE_NOOP("Phrase", "%1 is too long")},
    Sentence{PhraseKind::HasZero, QT_TRANSLATE_NOOP("Phrase", "%1 has a zero in it")},
    Sentence{PhraseKind::HasHeaderControl,
             QT_TRANSLATE_NOOP("Phrase", "%1 has characters that no header may have")},
    Sentence{PhraseKind::IsNoLink, QT_TRANSLATE_NOOP("Phrase", "%1 is not a link")},
    Sentence{PhraseKind::IsNoTime,
             QT_TRANSLATE_NOOP("Phrase", "%1 is not a time such as 2025-01-31T12:00:00.000Z")},
    Sentence{PhraseKind::IsNoWholeNumber,
             QT_TRANSLATE_NOOP("Phrase", "%1 is not a whole number from %2 to %3")},
    Sentence{PhraseKind::IsNoNumber, QT_TRANSLATE_NOOP("Phrase", "%1 is not a number from %2 to %3")},
    Sentence{PhraseKind::HasNoWholeNumber,
             QT_TRANSLATE_NOOP("Phrase", "%1 has an element that is not a whole number")},
    Sentence{PhraseKind::IsNoName, QT_TRANSLATE_NOOP("Phrase", "%1 is none of the names there are")},
    Sentence{PhraseKind::IsNoObject, QT_TRANSLATE_NOOP("Phrase", "%1 is not an object")},
    Sentence{PhraseKind::IsNoArray, QT_TRANSLATE_NOOP("Phrase", "%1 is not an array")},
    Sentence{PhraseKind::HasTooMany, QT_TRANSLATE_NOOP("Phrase", "%1 has more than %2 elements")},
    Sentence{PhraseKind::IsPath, QT_TRANSLATE_NOOP("Phrase", "%1 is a path, not a name")},
    Sentence{PhraseKind::IsNotRight, QT_TRANSLATE_NOOP("Phrase", "%1 is not right: %2")},
    Sentence{PhraseKind::HasNoUrl, QT_TRANSLATE_NOOP("Phrase", "%1 has no url")},
    Sentence{PhraseKind::HasNoKind, QT_TRANSLATE_NOOP("Phrase", "%1 has a kind that is none")},
    Sentence{PhraseKind::StoreDamaged, QT_TRANSLATE_NOOP("Phrase", "the store %1 is damaged: %2")},
    Sentence{PhraseKind::RecordDamaged, QT_TRANSLATE_NOOP("Phrase", "a record is not as it was written")},
    Sentence{PhraseKind::TablesContradict, QT_TRANSLATE_NOOP("Phrase", "its tables contradict each other")},
    Sentence{PhraseKind::NeverAVersion, QT_TRANSLATE_NOOP("Phrase", "there never was a version %1")},
    Sentence{PhraseKind::NoStore, QT_TRANSLATE_NOOP("Phrase", "it does not say that it is one")},
    Sentence{PhraseKind::TablesOfOtherMake,
             QT_TRANSLATE_NOOP("Phrase", "its tables are not as they must be")},
    Sentence{PhraseKind::StoreInUse,
             QT_TRANSLATE_NOOP("Phrase", "the store %1 is in use by another program")},
    Sentence{PhraseKind::NoNameAside,
             QT_TRANSLATE_NOOP("Phrase", "there is no free name to set %1 aside under")},
    Sentence{PhraseKind::DriverMissing, QT_TRANSLATE_NOOP("Phrase", "Qt's SQLite driver is missing")},
    Sentence{PhraseKind::JournalRefused,
             QT_TRANSLATE_NOOP("Phrase", "the journal of %1 cannot be of the kind %2")},
    Sentence{
        PhraseKind::StoreNewer,
        QT_TRANSLATE_NOOP(
            "Phrase", "the store %1 is of version %2, this program reads up to %3; a newer one wrote it")},
    Sentence{PhraseKind::StoreDamagedEarlier,
             QT_TRANSLATE_NOOP("Phrase",
                               "the store %1 was found damaged at an earlier start, which was interrupted")},
    Sentence{PhraseKind::StandingLost,
             QT_TRANSLATE_NOOP("Phrase", "how this download stood was lost with a damaged store")},
    Sentence{PhraseKind::StoreLogDamaged,
             QT_TRANSLATE_NOOP("Phrase", "the log %1 is damaged: a bit was turned back in %2 of its pages, "
                                         "and %3 of them are not what they were")},
    Sentence{PhraseKind::Statement, QT_TRANSLATE_NOOP("Phrase", "the statement \"%1\" in %2: %3")},
    Sentence{PhraseKind::ReadAgain, QT_TRANSLATE_NOOP("Phrase", "%1; it is read again")},
    Sentence{PhraseKind::NotDeleted, QT_TRANSLATE_NOOP("Phrase", "could not be deleted: %1")},
    Sentence{PhraseKind::NoLeftover,
             QT_TRANSLATE_NOOP("Phrase",
                               "%1 is no leftover of this program; it is left alone, and the part is %2")},
    Sentence{PhraseKind::PartGoneAfresh,
             QT_TRANSLATE_NOOP("Phrase", "the part file of %1 is gone; starting afresh")},
    Sentence{PhraseKind::NoFileAnyMore,
             QT_TRANSLATE_NOOP("Phrase", "%1 is no file any more; it is left alone")},
    Sentence{PhraseKind::PutByOtherUser, QT_TRANSLATE_NOOP("Phrase", "another user has put it there: %1")},
    Sentence{PhraseKind::LeftoverDeleted,
             QT_TRANSLATE_NOOP("Phrase", "%1 is what is left of a small download; it is deleted")},
    Sentence{PhraseKind::KeptAside, QT_TRANSLATE_NOOP("Phrase", "nobody vouches for %1; it is kept as %2")},
    Sentence{PhraseKind::NotWhatWasSaved,
             QT_TRANSLATE_NOOP("Phrase", "%1 is not what was saved; it is left alone")},
    Sentence{PhraseKind::NotAsFinished, QT_TRANSLATE_NOOP("Phrase", "%1 is not as it was finished")},
    Sentence{PhraseKind::ChecksumFoundIn, QT_TRANSLATE_NOOP("Phrase", "found a checksum in %1")},
    Sentence{PhraseKind::BytesNotSaved,
             QT_TRANSLATE_NOOP("Phrase",
                               "%1 bytes of the part file are not what was saved; they are fetched again")},
    Sentence{PhraseKind::StartingAfresh, QT_TRANSLATE_NOOP("Phrase", "starting afresh: %1")},
    Sentence{PhraseKind::StartingOverWithOthers,
             QT_TRANSLATE_NOOP("Phrase", "starting over with the other sources: %1")},
    Sentence{PhraseKind::StartingOver, QT_TRANSLATE_NOOP("Phrase", "starting over")},
    Sentence{PhraseKind::NotReachable,
             QT_TRANSLATE_NOOP("Phrase", "not reachable; going on as soon as it is: %1")},
    Sentence{PhraseKind::ProgressNotSaved,
             QT_TRANSLATE_NOOP("Phrase", "the progress could not be saved: %1")},
    Sentence{PhraseKind::SourceDropped, QT_TRANSLATE_NOOP("Phrase", "%1 is not used any more: %2")},
    Sentence{PhraseKind::SourceTriedAgain,
             QT_TRANSLATE_NOOP("Phrase", "%1 is tried again: what it differed from is gone")},
    Sentence{PhraseKind::SourceResting, QT_TRANSLATE_NOOP("Phrase", "%1 is left alone for a while: %2")},
    Sentence{PhraseKind::SourceSlow, QT_TRANSLATE_NOOP("Phrase", "%1 is far slower than another one")},
    Sentence{PhraseKind::AllFromOne,
             QT_TRANSLATE_NOOP("Phrase", "the whole is wrong; all of it comes from one source now: %1")},
    Sentence{
        PhraseKind::ConnectionsUntold,
        QT_TRANSLATE_NOOP("Phrase", "%1 takes %2 connections; the time was too short to tell how many pay")},
    Sentence{PhraseKind::ConnectionsMeasured, QT_TRANSLATE_NOOP("Phrase", "%1 takes %2 connections, %3 pay")},
    Sentence{PhraseKind::ConnectionsAtATime,
             QT_TRANSLATE_NOOP("Phrase", "%1 takes %2 connections at a time")},
    Sentence{PhraseKind::FewerAgain,
             QT_TRANSLATE_NOOP("Phrase", "more connections were slower: tries %1 again")},
    Sentence{PhraseKind::ConnectionReplaced,
             QT_TRANSLATE_NOOP("Phrase", "replaced a connection that was far slower than the others")},
    Sentence{PhraseKind::StoodStill, QT_TRANSLATE_NOOP("Phrase", "stood still with bytes unread: %1")},
    Sentence{PhraseKind::NotUsable, QT_TRANSLATE_NOOP("Phrase", "not usable: %1")},
    Sentence{PhraseKind::ComparedNow, QT_TRANSLATE_NOOP("Phrase", "%1; what is here is compared")},
    Sentence{PhraseKind::FetchedAgain, QT_TRANSLATE_NOOP("Phrase", "%1; they are fetched again")},
    Sentence{PhraseKind::Lost, QT_TRANSLATE_NOOP("Phrase", "lost: %1")},
};

constexpr bool isInOrder()
{
    std::size_t place = 0;
    return std::ranges::all_of(
        sentences, [&](const Sentence& one) { return static_cast<std::size_t>(one.kind) == place++; });
}
static_assert(isInOrder() && sentences.back().kind == lastPhraseKind, "each kind has its sentence");

// Sentences of older programs, which stores, logs and exported lists still have. Never translated.
constexpr std::array formerSentences{
    Sentence{PhraseKind::MarkChanged, "the server's version mark is another than before"},
    Sentence{PhraseKind::SaidToBeOther, "the server says that the file is another"},
    Sentence{PhraseKind::NoFile, "an answer that brings no file"},
    Sentence{PhraseKind::HostLeftAlone, "asked to be left alone for a while: %1"},
    Sentence{PhraseKind::SizeAboveListed, "it was to have %1 bytes and has more"},
    Sentence{PhraseKind::SizeNotListed, "it was to have %1 bytes and has %2"},
    Sentence{PhraseKind::PiecesOfOtherSize, "the digests are of pieces of a file of another size"},
    Sentence{PhraseKind::EndsNowBefore, "it ends now before %1"},
    Sentence{PhraseKind::BytesNotOfOthers, "its bytes at %1 are not those of the others"},
    Sentence{PhraseKind::NewLinkDiffers, "the new link has other bytes at %1 than what came before"},
    Sentence{PhraseKind::NewLinkDiffers, "the new link has other bytes at %1"},
    Sentence{PhraseKind::PieceWrong, "bytes %1-%2 are not what their digest says"},
    Sentence{PhraseKind::BytesChanged, "the bytes at %1 of %2 are others than were written"},
    Sentence{PhraseKind::NoSourceHasIt, "%1; no source brought it: %2"},
    Sentence{PhraseKind::FileExists, "the file is there already: %1"},
    Sentence{PhraseKind::SecretsNotKept,
             "its password or cookies are not kept in the list and have to be given again"},
    Sentence{PhraseKind::PageForFile, "a web page came where the file was promised"},
    Sentence{PhraseKind::PartForWhole, "a part came where the whole file was asked for"},
    Sentence{PhraseKind::WholeForPart, "the whole file came where a part was asked for"},
};

template<typename Text>
bool isPlace(const Text& pattern, qsizetype at)
{
    return pattern[at] == QLatin1Char('%') && at + 1 < pattern.size() &&
           pattern[at + 1] >= QLatin1Char('1') && pattern[at + 1] <= QLatin1Char('9');
}

// The words before, between and behind the places of a pattern.
QList<QLatin1String> wordsOf(QLatin1String pattern)
{
    QList<QLatin1String> words;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (!isPlace(pattern, at))
            continue;
        words.append(pattern.mid(begin, at - begin));
        begin = at + 2;
    }
    words.append(pattern.mid(begin));
    return words;
}

// In English the places stand in the order of their numbers. Only an argument between quotes may be empty.
std::optional<QStringList> argumentsIn(const QString& text, QLatin1String pattern)
{
    const QList<QLatin1String> words = wordsOf(pattern);
    if (words.size() == 1)
        return text == pattern ? std::optional(QStringList()) : std::nullopt;
    if (!text.startsWith(words.first()) || !text.endsWith(words.last()))
        return std::nullopt;
    QStringList arguments;
    qsizetype begin = words.first().size();
    const qsizetype end = text.size() - words.last().size();
    for (qsizetype n = 1; n < words.size(); ++n) {
        const qsizetype least = words[n - 1].endsWith(u'"') ? 0 : 1;
        const qsizetype next = n + 1 == words.size() ? end : text.indexOf(words[n], begin + least);
        if (next < begin + least || next > end)
            return std::nullopt;
        arguments.append(text.mid(begin, next - begin));
        begin = next + words[n].size();
    }
    return arguments;
}

std::optional<Phrase> readBy(std::span<const Sentence> known, const QString& text)
{
    for (const Sentence& sentence : known) {
        if (auto arguments = argumentsIn(text, QLatin1String(sentence.text)))
            return Phrase{.kind = sentence.kind, .arguments = std::move(*arguments)};
    }
    return std::nullopt;
}

} // namespace

const char* patternOf(PhraseKind kind)
{
    return sentences[static_cast<std::size_t>(kind)].text;
}

QString filledIn(const QString& pattern, const QStringList& arguments)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (!isPlace(pattern, at)) {
            text += pattern[at];
            continue;
        }
        text += arguments.value(pattern[++at].digitValue() - 1);
    }
    return text;
}

QString inEnglish(PhraseKind kind, const QStringList& arguments)
{
    return filledIn(QString::fromLatin1(patternOf(kind)), arguments);
}

std::optional<Phrase> phraseIn(const QString& text)
{
    // A text of today may be one of these with a former one among its arguments.
    const auto today = readBy(sentences, text);
    return today ? today : readBy(formerSentences, text);
}

} // namespace tributary
