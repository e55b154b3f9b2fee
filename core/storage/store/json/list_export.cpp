#include "core/storage/store/fields/request_fields.h"
#include "core/storage/store/fields/standing_fields.h"
#include "core/storage/store/json/list_json.h"
#include "core/storage/store/json/object_writer.h"
#include "core/values/phrases/phrase.h"

#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace tributary {

namespace {

ObjectWriter written(const StoredDownload& download, std::span<const ObjectWriter::Value> usual = {})
{
    ObjectWriter out(usual);
    describeRequest(out, download);
    describeStanding(out, download.standing);
    return out;
}

// Makes the download as a list tells of it: without secrets, and queued where it runs.
StoredDownload listed(StoredDownload download)
{
    download.secretsLeftOut |= secretsIn(download.request);
    download.request = withoutSecrets(std::move(download.request));
    if (isActive(download.standing.state))
        download.standing.state = DownloadState::Queued;
    return download;
}

std::tuple<Priority, OrderKey, DownloadId> placeOf(const StoredDownload& download)
{
    return {download.standing.priority, download.standing.position, download.id};
}

} // namespace

Expected<void> exportList(QIODevice& to, QList<StoredDownload> downloads)
{
    std::ranges::sort(downloads, {}, placeOf);
    const auto write = [&to](const QByteArray& bytes) { return to.write(bytes) == bytes.size(); };
    bool isWritten = write("{\"format\": \"" + QByteArray(listFormat.data(), listFormat.size()) +
                           "\", \"version\": " + QByteArray::number(listVersion) + ", \"downloads\": [");
    const ObjectWriter usual = written(StoredDownload());
    QByteArray separator = "\n";
    for (auto download = downloads.cbegin(); isWritten && download != downloads.cend(); ++download) {
        const QJsonDocument document(written(listed(*download), usual.values()).object());
        isWritten = write(separator + document.toJson(QJsonDocument::Compact));
        separator = ",\n";
    }
    if (isWritten && write("\n]}\n"))
        return {};
    return failure(ErrorKind::DiskError, Phrase(PhraseKind::ExportFailed, {to.errorString()}));
}

} // namespace tributary
