#pragma once

#include "core/values/download/download_error.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

namespace tributary::test {

// The files that are left of an unfinished download.
enum class Left { Nothing, PartAndLedger };
enum class Ends { Completed, Failed };

// A fault of a server, and the outcome that a download from it must have. The part that an earlier run
// fetched was served without any fault, but for that twist.
struct Fault
{
    // Called anew for each row, so that scripts may count.
    std::function<Script()> script;
    FileService earlier = {};
    FileService::Twist earlierTwist = {};
    QByteArray target = "/4M/a.bin";
    VirtualFile file = *VirtualFile::atPath("/4M/a.bin");
    // The earlier version of the file, which is just as right if all of it was fetched by then.
    std::optional<VirtualFile> formerFile = {};
    QString name = QStringLiteral("a.bin");

    Ends ends = Ends::Completed;
    SizeOutcome size = SizeOutcome::Confirmed;
    ErrorKind kind = ErrorKind::Internal;
    int httpStatus = 0;
    Left leftOfFresh = Left::Nothing;
    Left leftOfResumed = Left::PartAndLedger;

    // Bounds, where they matter.
    std::optional<qint64> fetchedTwice = {};
    std::optional<int> requests = {};
    std::optional<int> requestsOfMany = {}; // over more than one connection, if that bound is another
    std::function<void(DownloadRequest&)> adjust = {};
};

enum class Start { Fresh, Resumed };
struct Situation
{
    int connections = 1;
    Start start = Start::Fresh;
    AssemblyKind assembly = AssemblyKind::Direct;
};

// Columns "fault" and "situation".
void addFaultColumns();
// Rows for 1 and 8 connections, each fresh and resumed, or only some of them.
void addFault(const QByteArray& name, const Fault& fault,
              std::initializer_list<Start> starts = {Start::Fresh, Start::Resumed});
// Runs it; what is wrong with what became of it, or an empty string.
QString problemWith(const Fault& fault, Situation situation);

// An honest reply and its number among those of this script, from 0.
using Twist = std::function<Reply(int number, const Exchange& exchange, Reply reply)>;
std::function<Script()> twisted(FileService files, Twist twist);
inline std::function<Script()> twisted(Twist twist)
{
    return twisted(FileService(), std::move(twist));
}
// Every reply of the run is changed alike.
Twist eachReply(std::function<Reply(Reply)> change);
// The first so many replies of the run are.
Twist firstReplies(int count, std::function<Reply(Reply)> change);
// The file of Fault, from a server that has no ranges.
FileService withoutRanges();
std::function<Script()> served(FileService files);

} // namespace tributary::test

Q_DECLARE_METATYPE(tributary::test::Fault)
Q_DECLARE_METATYPE(tributary::test::Situation)
