#pragma once

#include "core/engine/bytes/file_facts.h"
#include "core/engine/bytes/work_board.h"
#include "core/engine/sources/source_judge.h"
#include "core/segments/elimination.h"
#include "core/storage/assembly/assembly.h"

namespace tributary {

// Acts when all of the file is here and the file's digest says that it is wrong: has the file fetched from
// fewer of its sources, one after the other, until the digest is right. Bytes of a source that was left out
// stay until new ones are written over them; where the new bytes are equal, that source was right about them.
class WholeRetrial
{
public:
    enum class Step : quint8 { None, GoOn, StartOver };

    WholeRetrial(SourceJudge& judge, WorkBoard& board, FileFacts& facts, LogReader log);

    // Decides how the run goes on after the mismatch. Nothing may be under way when this is called.
    Step next(const DownloadError& mismatch);
    // The bytes are about to be written over what lies there.
    void noteReplaced(ByteRange range, QByteArrayView bytes, const Assembly& part);
    // The bytes of other sources were discarded, so they can no longer be compared.
    void forgetReplaced() { m_replaced.clear(); }
    // The whole is right now, so whoever had brought something else was wrong.
    void acceptWhole();

private:
    struct Replaced
    {
        Source* by = nullptr;
        RangeSet ranges;
        bool isOther = false;
    };

    SourceJudge& m_judge;
    WorkBoard& m_board;
    FileFacts& m_facts;
    LogReader m_log;
    Elimination m_elimination;
    std::vector<Replaced> m_replaced;
    std::optional<DownloadError> m_mismatch;

    std::vector<size_t> mostPromising() const;
    void leave(Source& source);
    Step goOnWithout(size_t number);
    Step goOnWith(size_t number);
    Step goOnWithOneStream(const std::vector<size_t>& contributors);
    std::vector<size_t> whoMayBeRight() const;
    Step restart();
};

} // namespace tributary
