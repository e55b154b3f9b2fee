#include "core/engine/keeping/discard_record.h"

#include "core/engine/keeping/id_list.h"

#include <QJsonObject>

namespace tributary {

namespace {

constexpr QLatin1String filePathKey("path");
constexpr QLatin1String urlHashKey("urlHash");
constexpr QLatin1String isFinishedKey("isFinished");
constexpr QLatin1String partFolderKey("parts"); // only of a download that has parts elsewhere

QJsonObject recordOf(const Leftovers& left)
{
    QJsonObject record{{filePathKey, left.path},
                       {urlHashKey, QString::fromLatin1(left.urlHash.toHex())},
                       {isFinishedKey, left.of == Leftovers::Of::Finished}};
    // Only what a temporary assembly has lies elsewhere.
    if (left.assembly.kind == AssemblyKind::Temp)
        record.insert(partFolderKey, left.assembly.tempFolder);
    return record;
}

Leftovers leftoversIn(const QJsonObject& record)
{
    Leftovers left{.path = record.value(filePathKey).toString(),
                   .urlHash = QByteArray::fromHex(record.value(urlHashKey).toString().toLatin1()),
                   .assembly = {},
                   .of = record.value(isFinishedKey).toBool() ? Leftovers::Of::Finished
                                                              : Leftovers::Of::Unfinished};
    if (record.contains(partFolderKey))
        left.assembly = {.kind = AssemblyKind::Temp, .tempFolder = record.value(partFolderKey).toString()};
    return left;
}

} // namespace

QByteArray encodeDiscards(const DueDiscards& due)
{
    return encodeIds(due);
}

DueDiscards decodeDiscards(const QByteArray& record)
{
    const QList<DownloadId> ids = decodeIds<DownloadId>(record);
    return {ids.begin(), ids.end()};
}

QByteArray encodeLeftovers(const DueLeftovers& due)
{
    QJsonArray array;
    for (const Leftovers& left : due)
        array.append(recordOf(left));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

DueLeftovers decodeLeftovers(const QByteArray& record)
{
    DueLeftovers due;
    const QJsonArray array = QJsonDocument::fromJson(record).array();
    for (const auto& value : array) {
        Leftovers left = leftoversIn(value.toObject());
        if (!left.path.isEmpty() && !left.urlHash.isEmpty())
            due.append(std::move(left));
    }
    return due;
}

} // namespace tributary
