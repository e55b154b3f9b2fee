#include "core/storage/store/fields/request_fields.h"
#include "core/storage/store/fields/standing_fields.h"
#include "core/storage/store/json/json_position.h"
#include "core/storage/store/json/list_json.h"
#include "core/storage/store/json/object_reader.h"
#include "core/values/phrases/phrase.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace tributary {

namespace {

// An imported name must be a plain file name; QFileInfo knows this system's separators.
bool isPath(const QString& fileName)
{
    return QFileInfo(fileName).fileName() != fileName || fileName == QLatin1String("..") ||
           fileName == QLatin1String(".");
}

StoredDownload downloadIn(const ObjectReader& in)
{
    QString link;
    in.text("url", link);
    if (link.isEmpty())
        in.complain(PhraseKind::HasNoUrl);
    StoredDownload download;
    describeRequest(in, download);
    describeStanding(in, download.standing);
    if (isPath(download.request.target.fileName))
        in.complainOf("target.fileName", PhraseKind::IsPath);
    // Nothing is under way in a list, and only what is finished has been checked.
    if (isActive(download.standing.state))
        download.standing.state = DownloadState::Queued;
    if (download.standing.state != DownloadState::Finished)
        download.standing.checkedBy = CheckedBy::NotKnown;
    return download;
}

std::unexpected<DownloadError> refused(const Phrase& why)
{
    return failure(ErrorKind::BadResponse, Phrase(PhraseKind::ImportRefused, {why}));
}

Expected<QJsonObject> parsed(const QByteArray& bytes)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return refused(atPlaceInText(bytes, parsing.offset, parsing.errorString()));
    QJsonObject list = document.object();
    if (list.value(QLatin1String("format")).toString() != listFormat)
        return refused(Phrase(PhraseKind::WithoutFormat, {QString(listFormat)}));
    const qint64 version = list.value(QLatin1String("version")).toInteger(0);
    if (version > listVersion)
        return refused(
            Phrase(PhraseKind::ImportNewer, {QString::number(version), QString::number(listVersion)}));
    if (version != listVersion)
        return refused(Phrase(PhraseKind::IsOfNoVersion));
    if (!list.contains(QLatin1String("downloads")))
        return refused(Phrase(PhraseKind::WithoutDownloads));
    return list;
}

} // namespace

Expected<QList<StoredDownload>> importList(QIODevice& from)
{
    // Room for all that is asked for is made before anything is read.
    const QByteArray bytes = from.read(std::min(largestList, from.size()) + 1);
    if (bytes.size() > largestList)
        return failure(ErrorKind::FileTooLarge,
                       Phrase(PhraseKind::ImportRefused,
                              {Phrase(PhraseKind::ImportTooLong, {QString::number(largestList)})}));
    const Expected<QJsonObject> list = parsed(bytes);
    if (!list)
        return std::unexpected(list.error());
    Complaint complaint;
    QList<StoredDownload> downloads;
    ObjectReader(*list, {}, complaint).eachObject("downloads", mostListed, [&](const ObjectReader& in) {
        downloads.append(downloadIn(in));
    });
    if (complaint.text.isEmpty())
        return downloads;
    const qsizetype offset = downloads.isEmpty() ? 0 : offsetOfDownload(bytes, downloads.size() - 1);
    return refused(atPlaceInText(bytes, offset, complaint.text));
}

} // namespace tributary
