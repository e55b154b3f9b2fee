#include "core/storage/store/records/small_records.h"

#include "core/storage/store/records/record.h"

namespace tributary {

namespace {

void describeEvent(auto& record, auto& event)
{
    record.time("at", event.at);
    record.text("name", event.name);
    record.maskedText("detail", event.detail);
}

void describeHost(auto& record, auto& profile)
{
    // A place that nothing fills any more.
    Learned unused = Learned::NotYet;
    record.number("connectionsTaken", profile.connectionsTaken);
    record.time("retryAfter", profile.retryAfter);
    record.choice("rangesTrusted", profile.rangesTrusted);
    record.choice("unused", unused);
    record.time("lastSeen", profile.lastSeen);
}

} // namespace

QByteArray encodeEvent(const DownloadEvent& event)
{
    RecordWriter out;
    describeEvent(out, event);
    return std::move(out).sealed(RecordKind::Event, event.download.value);
}

std::optional<DownloadEvent> decodeEvent(DownloadId download, QByteArrayView record)
{
    RecordReader in(record, RecordKind::Event, download.value);
    DownloadEvent event{.download = download};
    describeEvent(in, event);
    return in.isWhole() ? std::optional(std::move(event)) : std::nullopt;
}

QByteArray encodeHost(const HostProfile& profile)
{
    RecordWriter out;
    describeHost(out, profile);
    return std::move(out).sealed(RecordKind::Host, keyOf(profile.host));
}

std::optional<HostProfile> decodeHost(const QString& host, QByteArrayView record)
{
    RecordReader in(record, RecordKind::Host, keyOf(host));
    HostProfile profile{.host = host};
    describeHost(in, profile);
    return in.isWhole() ? std::optional(std::move(profile)) : std::nullopt;
}

QByteArray encodeSetting(const QString& name, const QByteArray& value)
{
    RecordWriter out;
    out.bytes("value", value);
    return std::move(out).sealed(RecordKind::Setting, keyOf(name));
}

std::optional<QByteArray> decodeSetting(const QString& name, QByteArrayView record)
{
    RecordReader in(record, RecordKind::Setting, keyOf(name));
    QByteArray value;
    in.bytes("value", value);
    return in.isWhole() ? std::optional(std::move(value)) : std::nullopt;
}

} // namespace tributary
