#pragma once

#include <QStringList>

#include <optional>

namespace tributary {

// The engine adds one of these to the kind of a failure. The sentences stand in phrase.cpp in the same order.
enum class PhraseKind : quint8 {
    // Links and lists of links:
    LinkWithControl,
    LinkPortImpossible,
    LinkWithoutHost,
    OpeningList,
    // New links:
    LinkWithoutParts,
    LinkShowsLittle,
    CheckStopped,
    OtherPartAt,
    // Parts elsewhere, and in memory:
    MemoryTooSmall,
    WritingStopped,
    PartsRemoved,
    AllPartsGone,
    PartGone,
    PartCutShort,
    // Seals and digests:
    HashingStopped,
    SealingStopped,
    PartEndsAt,
    CheckingPartStopped,
    // Ledgers:
    LedgerUnproven,
    PartNamesTaken,
    LedgerDamaged,
    LedgerContradicts,
    LedgerNewer,
    // Answers:
    PageForFile,
    SizeGrew,
    SizeChanged,
    MarkChanged,
    PartForWhole,
    PartFramed,
    PartEncoded,
    ImpossibleLength,
    PartOfRange,
    OtherRange,
    PartWithoutMark,
    PartWithoutTotal,
    BodyFramed,
    BodyEncoded,
    WholeOfRange,
    WholeForPart,
    WholeAsLongAsPart,
    NoRangeWanted,
    NoSuchBytes,
    ConditionRefused,
    SaidToBeOther,
    LinkExpired,
    HeadersUnreadable,
    NoFile,
    // Redirects:
    RedirectToNowhere,
    RedirectToImpossible,
    RedirectDown,
    RedirectToOtherKind,
    TooManyRedirects,
    // Exchanges:
    NoFinalAnswer,
    ClientCertificateWanted,
    NoConnection,
    NoByte,
    ProxySays,
    AnswerEndedEarly,
    LastChunkMissing,
    HostLeftAlone,
    // Bytes that are others than they should be:
    SizeAboveListed,
    SizeNotListed,
    PiecesOfOtherSize,
    EmptyNow,
    EndsNowBefore,
    AnswersDisagree,
    BytesNotOfOthers,
    NewLinkDiffers,
    PieceWrong,
    PieceOfSourceWrong,
    BytesChanged,
    ChecksumOfHeader,
    ChecksumOfFile,
    ChecksumGiven,
    NoSourceHasIt,
    // Disks:
    SpaceMissing,
    VolumeFull,
    FolderMissing,
    Reserving,
    Writing,
    WritingFile,
    Reading,
    Creating,
    Opening,
    LockedByOther,
    NameTaken,
    Locking,
    Examining,
    SettingLength,
    SyncFailedBefore,
    SyncingFolderOf,
    SyncingFolder,
    Syncing,
    Deleting,
    Removing,
    RenamingTo,
    Renaming,
    Moving,
    MakingFolder,
    CutToSize,
    CutFrom,
    PartReplaced,
    FolderGone,
    ChangedByOther,
    // Names that are taken:
    NumbersTaken,
    PartOfOtherUser,
    FileExists,
    FolderHasName,
    PartOfOtherDownload,
    FileOfOtherUser,
    OldPartStays,
    // Orders:
    NotMovedNow,
    NotLinkedNow,
    NotEditedNow,
    SecretsNotKept,
};
constexpr auto lastPhraseKind = PhraseKind::SecretsNotKept;

// Arguments are numbers, names, links and what the system said; where one is a phrase in turn, it is in
// English as well.
struct Phrase
{
    PhraseKind kind = PhraseKind::NoFile;
    QStringList arguments = {};

    friend bool operator==(const Phrase&, const Phrase&) = default;
};

// The sentence in English with its "%1" to "%9": by it the translations are found, in the context "Phrase".
const char* patternOf(PhraseKind kind);
// The pattern, or a translation of it, with its arguments. These may have a "%1" of their own.
QString filledIn(const QString& pattern, const QStringList& arguments);

// A phrase travels in English, the same in every store, log and event that a script reads.
QString inEnglish(PhraseKind kind, const QStringList& arguments = {});
// Reads a phrase back from its English text. Nothing where the text is none, such as words of the system or
// of an older program.
std::optional<Phrase> phraseIn(const QString& text);

} // namespace tributary
