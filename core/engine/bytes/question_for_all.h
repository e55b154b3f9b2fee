#pragma once

#include "core/engine/bytes/body_writer.h"
#include "core/engine/bytes/file_facts.h"
#include "core/engine/bytes/work_board.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_request.h"

namespace tributary {

// The question for all of a file where questions for parts of it come to nothing. It is asked once, and once
// more where bytes have come since.
class QuestionForAll
{
public:
    QuestionForAll(const DownloadRequest& wanted, FileFacts& facts, const WorkBoard& board,
                   const BodyWriter& writer, LogReader log);

    // Whether it may still be asked, which is noted: of a file in parts, some of which are missing, from its
    // own link alone, and where the bytes that are here can be compared with the answer.
    bool take(const DownloadError& why);
    void noteProgress() { m_wasAsked = false; }

    // Begins a file of which nothing is known yet with this question, if it may still be asked.
    void open(const DownloadError& why);
    // Such a beginning has failed or is over: parts are asked for again, unless an answer says otherwise.
    void endOpening();

private:
    const DownloadRequest& m_wanted;
    FileFacts& m_facts;
    const WorkBoard& m_board;
    const BodyWriter& m_writer;
    LogReader m_log;
    bool m_wasAsked = false;
    bool m_isOpening = false;
};

} // namespace tributary
