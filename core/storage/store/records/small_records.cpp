#include "core/storage/store/records/small_records.h"

#include "core/storage/store/records/record.h"
#include "core/values/download/secret_mask.h"

namespace tributary {

namespace {

// Records of hosts have a place that nothing fills any more.
constexpr Learned unused = Learned::NotYet;

} // namespace

QByteArray encodeEvent(const DownloadEvent& event)
{
    RecordWriter out;
    out.time(event.at);
    out.text(event.name);
    out.text(withoutLikelySecrets(event.detail));
    return std::move(out).sealed(RecordKind::Event, event.download.value);
}

std::optional<DownloadEvent> decodeEvent(DownloadId download, QByteArrayView record)
{
    RecordReader in(record, RecordKind::Event, download.value);
    DownloadEvent event{.download = download};
    event.at = in.time();
    event.name = in.text();
    event.detail = in.text();
    return in.isWhole() ? std::optional(std::move(event)) : std::nullopt;
}

QByteArray encodeHost(const HostProfile& profile)
{
    RecordWriter out;
    out.optional(profile.connectionsTaken, [&](int taken) { out.number(taken); });
    out.optional(profile.retryAfter, [&](const QDateTime& until) { out.time(until); });
    out.choice(profile.rangesTrusted);
    out.choice(unused);
    out.time(profile.lastSeen);
    return std::move(out).sealed(RecordKind::Host, keyOf(profile.host));
}

std::optional<HostProfile> decodeHost(const QString& host, QByteArrayView record)
{
    RecordReader in(record, RecordKind::Host, keyOf(host));
    HostProfile profile{.host = host};
    profile.connectionsTaken = in.optional([&] { return in.integer(); });
    profile.retryAfter = in.optional([&] { return in.time(); });
    profile.rangesTrusted = in.choice(Learned::No);
    in.choice(Learned::No);
    profile.lastSeen = in.time();
    return in.isWhole() ? std::optional(std::move(profile)) : std::nullopt;
}

QByteArray encodeSetting(const QString& name, const QByteArray& value)
{
    RecordWriter out;
    out.bytes(value);
    return std::move(out).sealed(RecordKind::Setting, keyOf(name));
}

std::optional<QByteArray> decodeSetting(const QString& name, QByteArrayView record)
{
    RecordReader in(record, RecordKind::Setting, keyOf(name));
    QByteArray value = in.bytes().toByteArray();
    return in.isWhole() ? std::optional(std::move(value)) : std::nullopt;
}

} // namespace tributary
