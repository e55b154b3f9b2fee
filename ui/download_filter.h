#pragma once

#include "ui/file_kind.h"
#include "ui/state_group.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace tributary {

class DownloadListModel;

// Sorts by what a column means, not by its text, and keeps the rows of one state and
// type whose name or link holds the words typed.
class DownloadFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DownloadFilter(DownloadListModel& downloads, QObject* parent = nullptr);

    void setWords(const QString& words);
    const QString& words() const { return m_words; }
    void setChoice(StateGroup group, std::optional<FileKind> kind);

Q_SIGNALS:
    // Other rows are wanted than before.
    void wishChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    DownloadListModel& m_downloads;
    QString m_words;
    StateGroup m_group = StateGroup::All;
    std::optional<FileKind> m_kind;
};

} // namespace tributary
