#pragma once

#include "core/engine/bytes/work_board.h"
#include "core/segments/piece_proof.h"
#include "core/storage/assembly/assembly.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tributary {

// Has the pieces of a file hashed as they become whole, a few at a time and aside, and remembers of a wrong
// one what each source had brought: once the piece is right, whose bytes differ was wrong. Lives on its lane.
class PieceAudit
{
public:
    // A stretch of a piece that one source brought, and its digest.
    struct Trace
    {
        size_t by = 0;
        ByteRange range;
        QByteArray digest;

        friend bool operator==(const Trace&, const Trace&) = default;
    };
    struct WrongPiece
    {
        qsizetype piece = 0;
        ByteRange range;
        int failures = 0; // this one counted
        std::vector<Trace> traces;

        // Whether a single source brought the whole piece, so that this source is to blame.
        bool isOfOne() const { return traces.size() == 1 && traces.front().range == range; }
    };
    struct News
    {
        // A piece that was wrong before is right now. The traces are of sources whose bytes differ from the
        // right ones.
        std::function<void(const std::vector<Trace>& wrongBefore)> mended;
        std::function<void(WrongPiece wrong)> wrong;
        // The disk failed, which says nothing of the piece.
        std::function<void(const DownloadError& error)> unreadable;
        // Called after each check of a piece; one of the others was called before, if needed.
        std::function<void()> lookedAt;
    };
    struct Finding
    {
        bool isRight = false;
        std::vector<Trace> traces;
        std::optional<DownloadError> unreadable = {};
    };
    // Does the work on another thread and hands over what it found, unless the guard has expired by then.
    using Aside = std::function<void(std::weak_ptr<void> guard, std::function<Finding()> work,
                                     std::function<void(Finding)> then)>;

    // Without digests the audit does nothing.
    PieceAudit(const std::optional<PieceHashes>& hashes, const WorkBoard& board, News news, Aside aside);

    // Begins the audit of a file whose size may be unknown and some of whose bytes may be here. Forgets which
    // pieces were proven before, because their bytes may be gone.
    void begin(std::optional<qint64> size, std::shared_ptr<const Assembly> part);
    void clear();
    bool isBegun() const { return m_proof.has_value(); }
    bool isAllRight() const { return m_proof && m_proof->isAllRight(); }
    // All of the file is here, and right as far as digests of pieces tell.
    bool isFileDone() const { return m_board.plan().isComplete() && (!m_proof || m_proof->isAllRight()); }
    // Notes bytes that were written, which may complete a piece.
    void note(ByteRange written);
    // Bytes are gone: what was found of their pieces counts no more, nor what is being found of them now.
    void forget(ByteRange range);
    // The pieces that are right.
    RangeSet proven() const { return m_proof ? m_proof->right() : RangeSet(); }
    bool isProven(qint64 offset) const { return proven().contains({offset, offset + 1}); }
    // Looks at what is whole and was not looked at yet.
    void check();
    // Stops listening to checks of pieces that are still under way.
    void abandon();
    // Lets go of the file, so that no further piece is checked.
    void letGoOfFile() { m_part.reset(); }
    // Remembers a wrong piece to which several sources contributed.
    void remember(WrongPiece wrong) { m_traces[wrong.piece] = std::move(wrong.traces); }

private:
    const std::optional<PieceHashes>& m_hashes;
    const WorkBoard& m_board;
    News m_news;
    Aside m_aside;
    std::shared_ptr<const Assembly> m_part;
    std::optional<PieceProof> m_proof;
    std::map<qsizetype, std::vector<Trace>> m_traces;
    int m_checks = 0;
    std::map<qsizetype, int> m_underway; // which look at the piece counts
    int m_looks = 0;
    std::shared_ptr<int> m_hearing = std::make_shared<int>();

    void look(qsizetype piece);
    std::vector<Trace> stretchesOf(ByteRange range) const;
    void hear(qsizetype piece, int look, Finding finding);
    void believe(qsizetype piece, Finding finding);
    void takeRight(qsizetype piece, const std::vector<Trace>& traces);
};

} // namespace tributary
