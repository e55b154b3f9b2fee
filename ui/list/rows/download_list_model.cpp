#include "ui/list/rows/download_list_model.h"

#include "ui/list/rows/download_words.h"
#include "ui/list/rows/progress_picture.h"
#include "ui/list/rows/row_drag.h"
#include "ui/words/number_text.h"
#include "ui/words/plain_tip.h"
#include "words/failure_text.h"

#include <QDir>
#include <QLocale>
#include <QMimeData>

namespace tributary {

DownloadListModel::DownloadListModel(QObject* parent)
    : DownloadRows(parent)
{
}

int DownloadListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DownloadListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListRow& row = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row.snapshot(), column);
    case Qt::ToolTipRole: return plainTip(toolTip(row.snapshot(), column));
    case Qt::AccessibleTextRole: return column == Name ? spokenText(row.snapshot()) : QVariant();
    case Qt::TextAlignmentRole:
        return isFigure(column) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ProgressRole: return QVariant::fromValue(progressPicture(row.snapshot()));
    case Qt::AccessibleDescriptionRole: return column == Name ? spokenFigures(row.snapshot()) : QVariant();
    case StateTextRole: return spokenState(row.snapshot());
    case PercentRole: {
        const auto percent = column == Progress ? percentOf(row.snapshot()) : std::nullopt;
        return percent ? QVariant(*percent) : QVariant();
    }
    default: return {};
    }
}

Qt::ItemFlags DownloadListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = DownloadRows::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList DownloadListModel::mimeTypes() const
{
    return {rowDragFormat, QStringLiteral("text/uri-list")};
}

QMimeData* DownloadListModel::mimeData(const QModelIndexList& indexes) const
{
    QList<QUrl> files;
    QList<DownloadId> ids;
    for (const QModelIndex& index : indexes) {
        if (index.column() != Name)
            continue;
        const DownloadSnapshot download = snapshotAt(index.row());
        ids.append(download.id);
        if (download.state == DownloadState::Finished)
            files.append(QUrl::fromLocalFile(download.path));
    }
    auto* mime = new QMimeData;
    addRows(*mime, ids);
    if (!files.isEmpty())
        mime->setUrls(files);
    return mime;
}

QVariant DownloadListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    // The list begins with the newest, which is the first order of that column; of sizes and speeds people
    // look for the largest.
    if (role == Qt::InitialSortOrderRole && (section == Added || section == Size || section == Speed))
        return Qt::DescendingOrder;
    return role == Qt::DisplayRole || role == WholeNameRole ? headOf(section, role) : QVariant();
}

QVariant DownloadListModel::headOf(int column, int role)
{
    switch (column) {
    case Name: return tr("Name");
    case Size: return tr("Size");
    case Progress: return tr("Progress");
    case Speed: return tr("Speed");
    //: The time left until a download is done. In a menu "Left" alone would be a direction.
    case Left: return role == WholeNameRole ? tr("Time left") : tr("Left");
    //: When a download was added to the list.
    case Added: return tr("Added");
    //: The server that a download comes from.
    case Host: return tr("Host");
    case Folder: return tr("Folder");
    case Priority: return tr("Priority");
    //: When a download was finished.
    case FinishedAt: return tr("Finished");
    case ConnectionCount: return tr("Connections");
    //: What the bytes of a finished download were compared with.
    case Checksum: return tr("Checksum");
    default: return {};
    }
}

bool DownloadListModel::isFigure(int column)
{
    switch (column) {
    case Name:
    case Progress:
    case Host:
    case Folder:
    case Priority:
    case Checksum: return false;
    default: return true;
    }
}

QString DownloadListModel::text(const DownloadSnapshot& download, int column) const
{
    switch (column) {
    case Name: return nameText(download);
    case Size: return download.size ? shownSize(*download.size) : QString();
    case Progress: return progressText(download);
    case Speed: return speedCellText(download);
    case Left: return timeLeftText(download);
    case Added: return addedText(download.addedAt, QDateTime::currentDateTime());
    case Host: return download.url.host();
    case Folder: return folderText(download);
    case Priority: return priorityText(download.priority);
    case FinishedAt:
        return addedText(download.finishedAt.value_or(QDateTime()), QDateTime::currentDateTime());
    case ConnectionCount:
        return download.connections.isEmpty() ? QString() : QLocale().toString(download.connections.size());
    case Checksum: return checkText(download.checkedBy);
    default: return {};
    }
}

QString DownloadListModel::toolTip(const DownloadSnapshot& download, int column) const
{
    if (column == Name)
        return download.path.isEmpty() ? nameText(download) : QDir::toNativeSeparators(download.path);
    if (column == Added)
        return QLocale().toString(download.addedAt.toLocalTime(), QLocale::LongFormat);
    if (column != Progress)
        return {};
    const QString detail = download.error ? detailText(*download.error) : QString();
    return detail.isEmpty() ? progressText(download) : QString(progressText(download) + u'\n' + detail);
}

} // namespace tributary
