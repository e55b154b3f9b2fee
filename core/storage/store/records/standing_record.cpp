#include "core/storage/store/records/standing_record.h"

#include "core/storage/store/records/record.h"
#include "core/values/download/secret_mask.h"

namespace tributary {

namespace {

constexpr auto lastState = DownloadState::Cancelled;

void write(RecordWriter& out, const DownloadError& error)
{
    out.choice(error.kind);
    out.number(error.httpStatus);
    out.text(withoutLikelySecrets(error.detail));
}

DownloadError readError(RecordReader& in)
{
    DownloadError error;
    error.kind = in.choice(lastErrorKind);
    error.httpStatus = in.integer();
    error.detail = in.text();
    return error;
}

} // namespace

QByteArray encodeStanding(DownloadId id, const DownloadStanding& standing)
{
    const auto time = [](RecordWriter& out) { return [&out](const QDateTime& at) { out.time(at); }; };
    RecordWriter out;
    out.choice(standing.state);
    out.optional(standing.error, [&](const DownloadError& error) { write(out, error); });
    out.optional(standing.size, [&](qint64 size) { out.number(size); });
    out.number(standing.bytes);
    out.text(standing.path);
    out.time(standing.addedAt);
    out.optional(standing.startedAt, time(out));
    out.optional(standing.finishedAt, time(out));
    out.number(standing.position.value);
    out.choice(standing.priority);
    out.text(standing.category);
    if (standing.checkedBy != CheckedBy::NotKnown)
        out.choice(standing.checkedBy);
    return std::move(out).sealed(RecordKind::Standing, id.value);
}

std::optional<DownloadStanding> decodeStanding(DownloadId id, QByteArrayView record)
{
    RecordReader in(record, RecordKind::Standing, id.value);
    DownloadStanding standing;
    standing.state = in.choice(lastState);
    standing.error = in.optional([&] { return readError(in); });
    standing.size = in.optional([&] { return in.number(); });
    standing.bytes = in.number();
    standing.path = in.text();
    standing.addedAt = in.time();
    standing.startedAt = in.optional([&] { return in.time(); });
    standing.finishedAt = in.optional([&] { return in.time(); });
    standing.position = {in.number()};
    standing.priority = in.choice(Priority::Low);
    standing.category = in.text();
    const bool saysCheckedBy = !in.isAtItsEnd();
    if (saysCheckedBy)
        standing.checkedBy = in.choice(lastCheckedBy);
    return in.isWhole() && saysCheckedBy == (standing.checkedBy != CheckedBy::NotKnown)
               ? std::optional(std::move(standing))
               : std::nullopt;
}

} // namespace tributary
