#pragma once

#include "core/engine/sources/source_list.h"
#include "core/http/exchange/answer_stream.h"
#include "core/http/exchange/connection_pool.h"
#include "core/http/exchange/inflater.h"
#include "core/http/exchange/ranged_request.h"
#include "core/http/judging/judge_response.h"
#include "core/segments/connection_growth.h"
#include "core/segments/segment_plan.h"
#include "core/segments/speed_meter.h"
#include "core/storage/part/stream_sealer.h"
#include "core/values/download/download_snapshot.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tributary {

enum class ConnectionPhase : quint8 {
    Idle,      // nothing to do, the line is kept open
    Resting,   // waits before it asks again
    Queued,    // waits until the host may be asked
    Asking,    // no head yet
    Held,      // the head is fine, its bytes wait until there is a file to write them to
    Comparing, // its bytes are compared with those that are here
    Receiving, // its bytes are written as they come
    Draining,  // all bytes are here, the exchange is just ending
};

// Counts of what went wrong with a connection since it last brought bytes.
struct Mishaps
{
    int failures = 0;
    int contradictions = 0; // answers that contradicted their questions
    int shortAnswers = 0;   // to the stretch that it compares
    int fruitless = 0;      // right answers in a row that brought no new byte
    int codings = 0;        // answers in a row that came compressed
    int logins = 0;         // by Digest that were asked for, in a row
};

// `StoryBegin` keeps when a connection began its exchange, from its first question until `StoryBook` has
// noted the end.
struct StoryBegin
{
    int number = 0; // among the connections of its download that are open
    std::optional<MonotonicTime> since;
    qint64 brought = 0;
};

// When the connection asked last, and the place of its source then; redirects may have led on from there.
struct Asking
{
    MonotonicTime at{};
    QUrl place;
    StoryBegin story;
    int magnitudesCompared = 0; // of the offsets at which its ranges began (Asker)
};

// Why the connection asks once more for what it had asked for, until bytes come, and how often it did.
struct AskingAnew
{
    AskedAnew why = AskedAnew::No;
    std::optional<DownloadError> failure; // after which it asks anew
    int replacements = 0;                 // in a row, for being slow
    int scantAnswers = 0;                 // in a row, which brought hardly a byte of what was asked for
};

// A connection that fetches bytes of a file, and the exchange that is under way on it. The struct has many
// members, because every class of the crew notes here what it alone knows of the connection: none of them
// could keep it by itself without a table of its own that follows when connections come and go.
struct Connection
{
    std::unique_ptr<ConnectionPool::Lease> lease;
    std::unique_ptr<AnswerStream, LaterDeletion> transfer;
    ConnectionPhase phase = ConnectionPhase::Idle;
    Source* source = nullptr;
    QString host; // that this counts as a connection to
    Inquiry question;
    std::optional<ClaimId> claim; // none while its source is on trial
    std::optional<StreamSealer> sealer;
    std::unique_ptr<Inflater> inflater; // of a body that came compressed
    // Where in the file the next byte of the body belongs, and where the body ends if that was said.
    qint64 bodyPosition = 0;
    std::optional<qint64> bodyEnd;
    bool awaitsEnd = false; // a body of unknown length that tells when it is whole
    qint64 fresh = 0;       // new bytes that this exchange brought
    // Measured over all exchanges of the connection, because under a limit each exchange is too short to
    // measure.
    SpeedMeter speed;
    int redirects = 0;
    Mishaps mishaps;
    AskingAnew askingAnew;
    ConnectionRecord record = ConnectionRecord::New;
    MonotonicTime until{}; // the end of the phase Resting or Draining
    Asking asking;
    quint64 lastRead = 0; // by the reader's count

    explicit Connection(MonotonicTime now)
        : speed(std::chrono::seconds(2), now)
    {
    }

    // Bytes of its claim were written, so it does well again.
    void noteBytes(qint64 bytes, qint64 newOnes, MonotonicTime now)
    {
        speed.add(bytes, now);
        advance(bytes);
        fresh += newOnes;
        if (isWorthItsQuestion())
            askingAnew.scantAnswers = 0;
        mishaps = {};
        askingAnew.why = AskedAnew::No;
        source->failures = 0;
        source->quirks.broughtAt = now;
        source->quirks.refusals = 0;
        source->quirks.silences = 0;
        if (question.range)
            source->quirks.latestGiven = std::max(source->quirks.latestGiven, question.range->begin);
        if (source->quirks.refusedMoreAt && asking.at > *source->quirks.refusedMoreAt)
            source->quirks.refusedMoreAt.reset();
        if (source->firstLinkAsked && asking.at > source->firstLinkAsked->at)
            source->firstLinkAsked.reset();
        record = ConnectionRecord::Proven;
    }
    // Counts bytes that were read from the body.
    void advance(qint64 bytes)
    {
        bodyPosition += bytes;
        asking.story.brought += bytes;
    }
    // The server that is asked, without what a link may say of a user.
    QString shownHost() const
    {
        QUrl link = question.url;
        link.setUserInfo({});
        return link.authority();
    }
    // The redirect that it has followed led to no file: its source is where it was before.
    void leavePlace() const
    {
        if (source->url == question.url && asking.place.isValid())
            source->url = asking.place;
    }
    // A question and the head of its answer are about as long.
    bool isWorthItsQuestion() const { return fresh >= 1024; }
    bool isBusy() const { return phase != ConnectionPhase::Idle && phase != ConnectionPhase::Resting; }
    bool isCarrying() const
    {
        return phase == ConnectionPhase::Receiving || phase == ConnectionPhase::Draining;
    }
};

} // namespace tributary
