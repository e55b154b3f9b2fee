#include "core/storage/store/records/source_record.h"

#include <cmath>
#include <iterator>

namespace tributary {

namespace {

constexpr double thousandths = 1000;

void write(RecordWriter& out, const PieceHashes& pieces)
{
    out.text(QString(nameOf(pieces.algorithm)));
    out.number(pieces.pieceLength);
    out.bytes(pieces.digests);
}

PieceHashes readPieces(RecordReader& in)
{
    PieceHashes pieces;
    pieces.algorithm = algorithmNamed(in.text()).value_or(pieces.algorithm);
    pieces.pieceLength = in.number();
    pieces.digests = in.bytes().toByteArray();
    return pieces;
}

void writeRetry(RecordWriter& out, const RetryPolicy& retry)
{
    out.number(std::llround(retry.factor * thousandths));
    out.number(std::llround(retry.jitter * thousandths));
    out.number(std::ssize(retry.neverRetried));
    for (const int status : retry.neverRetried)
        out.number(status);
}

void readRetry(RecordReader& in, RetryPolicy& retry)
{
    retry.factor = static_cast<double>(in.number()) / thousandths;
    retry.jitter = static_cast<double>(in.number()) / thousandths;
    const qint64 count = in.count();
    for (qint64 i = 0; i < count; ++i)
        retry.neverRetried.push_back(in.integer());
}

} // namespace

void writeSources(RecordWriter& out, const DownloadRequest& request)
{
    out.number(request.mirrors.size());
    for (const Mirror& mirror : request.mirrors) {
        out.url(mirror.url);
        out.number(mirror.priority);
    }
    out.optional(request.pieces, [&](const PieceHashes& pieces) { write(out, pieces); });
    out.choice(request.assembly.kind);
    out.text(request.assembly.tempFolder);
    out.optional(request.largestPart, [&](qint64 size) { out.number(size); });
    out.time(request.connections.measureFor);
    out.number(request.connections.measureMost);
    writeRetry(out, request.retry);
}

void readSources(RecordReader& in, DownloadRequest& request)
{
    if (in.isAtItsEnd())
        return;
    const qint64 count = in.count();
    for (qint64 i = 0; i < count; ++i) {
        Mirror mirror;
        mirror.url = in.url();
        mirror.priority = in.integer();
        request.mirrors.append(mirror);
    }
    request.pieces = in.optional([&] { return readPieces(in); });
    request.assembly.kind = in.choice(AssemblyKind::Memory);
    request.assembly.tempFolder = in.text();
    request.largestPart = in.optional([&] { return in.number(); });
    request.connections.measureFor = in.duration();
    request.connections.measureMost = in.integer();
    readRetry(in, request.retry);
}

} // namespace tributary
