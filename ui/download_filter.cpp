#include "ui/download_filter.h"

#include "ui/download_list_model.h"

#include <compare>

namespace tributary {

namespace {

double shareOf(const DownloadSnapshot& download)
{
    if (download.state == DownloadState::Finished)
        return 1;
    const qint64 size = download.size.value_or(0);
    return size > 0 ? static_cast<double>(download.bytes) / static_cast<double>(size) : 0;
}

// Rows that say nothing about their time left come after those that do.
std::chrono::seconds timeLeftOf(const DownloadSnapshot& download)
{
    return download.timeLeft.value_or(std::chrono::seconds::max());
}

std::partial_ordering order(const DownloadListModel& downloads, int column, int left, int right)
{
    const DownloadSnapshot& a = downloads.at(left);
    const DownloadSnapshot& b = downloads.at(right);
    switch (column) {
    case DownloadListModel::Name: return downloads.nameKeyAt(left).compare(downloads.nameKeyAt(right)) <=> 0;
    case DownloadListModel::Size: return a.size <=> b.size;
    case DownloadListModel::Progress: return shareOf(a) <=> shareOf(b);
    case DownloadListModel::Speed: return a.bytesPerSecond <=> b.bytesPerSecond;
    case DownloadListModel::Left: return timeLeftOf(a) <=> timeLeftOf(b);
    case DownloadListModel::Added: return a.addedAt.toMSecsSinceEpoch() <=> b.addedAt.toMSecsSinceEpoch();
    default: return std::partial_ordering::equivalent;
    }
}

} // namespace

DownloadFilter::DownloadFilter(DownloadListModel& downloads, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_downloads(downloads)
{
    setSourceModel(&m_downloads);
}

void DownloadFilter::setWords(const QString& words)
{
    if (m_words == words.trimmed())
        return;
    m_words = words.trimmed();
    invalidateRowsFilter();
    Q_EMIT wishChanged();
}

void DownloadFilter::setChoice(StateGroup group, std::optional<FileKind> kind)
{
    if (m_group == group && m_kind == kind)
        return;
    m_group = group;
    m_kind = kind;
    invalidateRowsFilter();
    Q_EMIT wishChanged();
}

bool DownloadFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (m_group != StateGroup::All && m_group != groupOf(m_downloads.at(row).state))
        return false;
    if (m_kind && *m_kind != m_downloads.kindAt(row))
        return false;
    return m_words.isEmpty() || m_downloads.nameAt(row).contains(m_words, Qt::CaseInsensitive) ||
           m_downloads.at(row).url.toDisplayString().contains(m_words, Qt::CaseInsensitive);
}

bool DownloadFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto ordered = order(m_downloads, left.column(), left.row(), right.row());
    // Equal ones in the order they came, so that a row doesn't jump while its neighbour changes.
    return ordered == 0 ? m_downloads.at(left.row()).id < m_downloads.at(right.row()).id : ordered < 0;
}

} // namespace tributary
