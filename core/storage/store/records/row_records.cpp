#include "core/storage/store/records/row_records.h"

#include "core/storage/store/fields/request_fields.h"
#include "core/storage/store/fields/standing_fields.h"
#include "core/storage/store/records/record.h"

namespace tributary {

namespace {

constexpr auto ofRequest = [](auto& record, auto& stored) { describeRequest(record, stored); };

constexpr auto ofStanding = [](auto& record, auto& standing) { describeStanding(record, standing); };

constexpr auto ofEvent = [](auto& record, auto& event) {
    record.time("at", event.at);
    record.text("name", event.name);
    record.maskedText("detail", event.detail);
};

constexpr auto ofHost = [](auto& record, auto& profile) {
    // Records have this field for a profile of earlier versions; today it is empty.
    Learned unused = Learned::NotYet;
    record.number("connectionsTaken", profile.connectionsTaken);
    record.time("retryAfter", profile.retryAfter);
    record.choice("rangesTrusted", profile.rangesTrusted);
    record.choice("unused", unused);
    record.time("lastSeen", profile.lastSeen);
};

constexpr auto ofSetting = [](auto& record, auto& value) { record.bytes("value", value); };

} // namespace

QByteArray encodeRequest(DownloadId id, const DownloadRequest& request, Secrets alreadyLeftOut,
                         std::optional<SecretsKey> secretsKey)
{
    const StoredRequest harmless{.request = withoutSecrets(request),
                                 .secretsLeftOut = alreadyLeftOut | secretsIn(request),
                                 .secretsKey = secretsKey};
    return fieldsOf(harmless, ofRequest).sealed(RecordKind::Request, id.value);
}

std::optional<StoredRequest> decodeRequest(DownloadId id, QByteArrayView record)
{
    return readWhole<StoredRequest>({record, RecordKind::Request, id.value}, ofRequest);
}

QByteArray encodeStanding(DownloadId id, const DownloadStanding& standing)
{
    return fieldsOf(standing, ofStanding).sealed(RecordKind::Standing, id.value);
}

std::optional<DownloadStanding> decodeStanding(DownloadId id, QByteArrayView record)
{
    return readWhole<DownloadStanding>({record, RecordKind::Standing, id.value}, ofStanding);
}

QByteArray encodeEvent(const DownloadEvent& event)
{
    return fieldsOf(event, ofEvent).sealed(RecordKind::Event, event.download.value);
}

std::optional<DownloadEvent> decodeEvent(DownloadId download, QByteArrayView record)
{
    return readWhole<DownloadEvent>({record, RecordKind::Event, download.value}, ofEvent,
                                    {.download = download});
}

QByteArray encodeHost(const HostProfile& profile)
{
    return fieldsOf(profile, ofHost).sealed(RecordKind::Host, keyOf(profile.host));
}

std::optional<HostProfile> decodeHost(const QString& host, QByteArrayView record)
{
    return readWhole<HostProfile>({record, RecordKind::Host, keyOf(host)}, ofHost, {.host = host});
}

QByteArray encodeSetting(const QString& name, const QByteArray& value)
{
    return fieldsOf(value, ofSetting).sealed(RecordKind::Setting, keyOf(name));
}

std::optional<QByteArray> decodeSetting(const QString& name, QByteArrayView record)
{
    return readWhole<QByteArray>({record, RecordKind::Setting, keyOf(name)}, ofSetting);
}

} // namespace tributary
