#pragma once

#include "core/http/judging/judge_response.h"
#include "core/storage/part/ledger.h"
#include "core/values/download/download_report.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace tributary {

struct Connection;

// The first good answer: what the file is.
struct Opening
{
    ResponseHead head;
    Judgement judgement;
    Connection* connection = nullptr; // holds the answer; a listener who ends the crew may take it from there
};

// Nothing is under way any more and the crew cannot go on by itself.
struct Trouble
{
    Judgement judgement;
    std::optional<std::chrono::milliseconds> retryAfter = {};
    // The host that was not reached at all; a redirect may have led there. Empty where somebody was reached.
    QString unreachable = {};
    // Why the own link is of no use, where a mirror's trouble came last, or that of a plainer question. A
    // person who is told of one problem alone has to be told of the link that was given.
    std::optional<DownloadError> ofOwnLink = {};
};

// Hears what becomes of the bytes.
class ByteListener
{
public:
    virtual ~ByteListener() = default;
    // Whether reading has to wait for the disk.
    virtual bool crewMustHold() = 0;
    // Bytes were written, and with them these blocks are whole. here: all bytes that the file has by now.
    virtual void crewWrote(qint64 bytes, std::vector<Seal> sealed, const RangeSet& here,
                           const Known& known) = 0;
    // Bytes came that are here already, and were compared with those.
    virtual void crewCompared(qint64 bytes) = 0;
    // The bytes in the range are wrong and will be fetched again.
    virtual void crewForgot(ByteRange range) = 0;
};

// Hears how a transfer goes, and decides what comes next.
class CrewListener
{
public:
    virtual ~CrewListener() = default;
    // The name that the file gets by such an answer; empty where none is given.
    virtual QString crewNames(const ResponseHead& /*head*/) const { return {}; }
    // The bytes wait until proceed() says where they go.
    virtual void crewOpened(const Opening& opening) = 0;
    virtual void crewComplete() = 0;
    // All of it is to be fetched again, in one stream; the crew waits for openFresh().
    virtual void crewStartsOver() = 0;
    virtual void crewTroubled(const Trouble& trouble) = 0;
    // The measuring is over; the transfer goes on with the best number of connections.
    virtual void crewMeasured(const ConnectionMeasurement& /*measured*/) {}
    virtual void crewLog(const Phrase& line) = 0;
    // A request and the head of its answer, and how to say that in the log.
    virtual void crewLogExchange(const std::function<Phrase()>& line, LogKind kind) = 0;
};

} // namespace tributary
