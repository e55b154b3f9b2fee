#pragma once

#include "core/engine/bytes/body_writer.h"
#include "core/engine/bytes/file_facts.h"
#include "core/engine/bytes/work_board.h"
#include "core/engine/sources/source_judge.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_request.h"

#include <optional>

namespace tributary {

// Decides when a transfer asks for all of a file because no parts of it come: once, and once more where bytes
// have come since.
class QuestionForAll
{
public:
    QuestionForAll(const DownloadRequest& wanted, FileFacts& facts, const WorkBoard& board,
                   const BodyWriter& writer, SourceJudge& judge, LogReader log);

    // Whether the source may still be asked for all of a file that comes in parts, some of which are missing:
    // a link without mirrors, where the bytes that are here can be compared with its answer.
    static bool isLeft(const DownloadRequest& wanted, const FileFacts& facts, const WorkBoard& board,
                       const BodyWriter& writer, const Source& source);
    // Whether the own link may still be asked, which is noted.
    bool take(const DownloadError& why);
    void noteProgress();

    // The error for which all of a file that had begun is being asked for. A person is told of this one where
    // that fails as well: the link was good, and says by it what has become of it.
    std::optional<DownloadError> reason() const;

    // The next question is for all of a file that has not begun.
    void open();
    // The crew is about to ask. Where it has opened the file with the question for all in vain, it asks for
    // parts again, unless an answer has said how to ask instead.
    void noteQuestions();

private:
    enum class Opening : quint8 { None, Next, Asked };

    const DownloadRequest& m_wanted;
    FileFacts& m_facts;
    const WorkBoard& m_board;
    const BodyWriter& m_writer;
    SourceJudge& m_judge;
    LogReader m_log;
    std::optional<DownloadError> m_why;
    Opening m_opening = Opening::None;
};

} // namespace tributary
