#pragma once

#include "core/engine/bytes/connection.h"
#include "core/engine/bytes/file_facts.h"
#include "core/engine/bytes/inherited_bytes.h"
#include "core/engine/bytes/piece_audit.h"
#include "core/engine/bytes/seam.h"
#include "core/engine/bytes/work_board.h"
#include "core/engine/sources/source_judge.h"

#include <expected>

namespace tributary {

// Puts the bytes of a body in their places: compares those that are here already, writes those that are new,
// keeps what can only be compared later (seams), and accounts for all of them.
class BodyWriter
{
public:
    struct Written
    {
        ByteRange range;
        qint64 fresh = 0;
        std::vector<Seal> sealed; // blocks that are whole now
        MonotonicTime at{};
    };
    class Listener
    {
    public:
        virtual ~Listener() = default;
        // Called before these bytes are written over what lies at their place.
        virtual void bodyReplaces(ByteRange place, QByteArrayView bytes, const Assembly& part) = 0;
        virtual void bodyWrote(Written written) = 0;
        // Called when so many bytes were compared with those that were here already, and not written.
        virtual void bodyCompared(qint64 bytes) = 0;
    };
    enum class Reason : quint8 {
        Disk,         // they can't be written or read
        Outgrown,     // the body is longer than the file that was wanted
        Larger,       // the body is longer than the file that was begun
        Differs,      // the body has other bytes than those that are here
        PiecesDiffer, // pieces that are here have other bytes where they meet
        Gone,         // they can't be compared, because those here were given up
    };
    // Why bytes are of no use.
    struct Refusal
    {
        Reason reason = Reason::Disk;
        DownloadError error = {};
        Disagreement disagreement = {};
    };
    enum class Stored : quint8 { MoreIsWanted, AllIsHere };

    BodyWriter(const DownloadRequest& wanted, const FileFacts& facts, WorkBoard& board, SourceJudge& judge,
               const PieceAudit& audit, Listener& listener);

    void begin(std::shared_ptr<Assembly> part) { m_part = std::move(part); }
    const std::shared_ptr<Assembly>& part() const { return m_part; }
    InheritedBytes& inherited() { return m_inherited; }
    const InheritedBytes& inherited() const { return m_inherited; }
    // Answers can be compared with what was written.
    bool keepsBytes() const { return m_part->keepsBytes(); }
    // Whether bytes that come can be compared with those that are here, and no digests of pieces tell more.
    bool canCompare() const;
    // Pieces of that source are to overlap with what is here, so that they can be compared.
    bool needsSeams(const Source& source) const;
    // Whether the first bytes of a body that is called a later part are those of the file's beginning.
    bool beginsLikeTheFile(const Connection& connection, QByteArrayView bytes) const;
    // Takes the edges of the bytes that are here out of that set, so that they come again and can be
    // compared.
    void openSeams(RangeSet& here) { m_seams = tributary::openSeams(*m_part, here); }
    // Has the edges of all pieces fetched again amid a run, to be compared. Other seams may be open already.
    void openSeamsOfPieces();
    // Puts back into that set what openSeams() took out, where nobody has brought anything before it: it is
    // as good as it was, unless something that came in its place differs.
    void closeSeams(RangeSet& here) const;
    // Forgets all that was noted of the file's bytes, because the whole file is fetched afresh.
    void forget();
    void forgetSeams() { m_seams.clear(); }
    void forgetSeamsOf(size_t source);
    // Writes back the bytes that were taken for seams with the earlier link's bytes, and returns which of
    // those bytes are here then.
    RangeSet restoreInherited();

    // Bytes that came at the connection's place in the body, for its claim.
    std::expected<Stored, Refusal> store(Connection& connection, QByteArrayView bytes, MonotonicTime now);
    // Compares the bytes of a connection that only compares, and writes nothing.
    std::expected<void, Refusal> compare(Connection& connection, QByteArrayView bytes);

private:
    const DownloadRequest& m_wanted;
    const FileFacts& m_facts;
    WorkBoard& m_board;
    SourceJudge& m_judge;
    const PieceAudit& m_audit;
    Listener& m_listener;
    std::shared_ptr<Assembly> m_part;
    std::vector<Seam> m_seams;
    InheritedBytes m_inherited;

    using Outcome = std::expected<void, Refusal>;

    Outcome staysWithinItsSize(const Connection& connection, qsizetype bytes) const;
    Outcome takeOverlap(Connection& connection, QByteArrayView& bytes, MonotonicTime now);
    Outcome write(Connection& connection, QByteArrayView& bytes, MonotonicTime now);
    Outcome compareWithHere(const Connection& connection, ByteRange place, QByteArrayView bytes) const;
    Expected<std::vector<Seal>> writeGaps(Connection& connection, ByteRange place, QByteArrayView bytes);
    Outcome settleOpenSeams();
    bool isUncontradicted(const Seam& seam, const RangeSet& here) const;
    void noteAgreement(const Seam& seam);
};

} // namespace tributary
