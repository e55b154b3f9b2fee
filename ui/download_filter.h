#pragma once

#include <QSortFilterProxyModel>

namespace tributary {

class DownloadListModel;

// Sorts by what a column means, not by its text, and keeps the rows whose name or link holds the words typed.
class DownloadFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DownloadFilter(DownloadListModel& downloads, QObject* parent = nullptr);

    void setWords(const QString& words);
    const QString& words() const { return m_words; }

Q_SIGNALS:
    void wordsChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    DownloadListModel& m_downloads;
    QString m_words;
};

} // namespace tributary
