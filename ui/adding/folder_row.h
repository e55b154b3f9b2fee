#pragma once

#include "ui/adding/free_space.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace tributary {

class TonedLabel;

// A row to choose the folder for files: a path to type, those used before, and a chooser; below it, how much
// room the disk has, or why no files can be saved there.
class FolderRow : public QWidget
{
    Q_OBJECT

public:
    FolderRow(const QString& folder, const QStringList& recent, QWidget* parent = nullptr);

    // With forward slashes.
    QString folder() const;
    QLineEdit* field() const { return m_path; }
    // Tells how much room the files take, as far as it is known.
    void need(std::optional<qint64> bytes);
    // The words on a folder that takes no files, or has too little room; empty where all is well, or nobody
    // knows.
    QString trouble() const { return m_trouble; }
    // False once the disk has said otherwise.
    bool mayTakeFiles() const { return m_takes == TakesFiles::Yes; }

Q_SIGNALS:
    void changed();
    // No longer while somebody types.
    void settled();
    // The trouble is another one, or over.
    void troubleChanged();
    void judged(bool mayTakeFiles);

protected:
    bool event(QEvent* event) override;

private:
    void addFreeSpace();
    void tellRoom();
    void followDisk();
    void use(const QString& path);
    QWidget* offerRecent(const QStringList& folders);
    void browse();

    QLineEdit* m_path;
    TonedLabel* m_free;
    FreeSpace* m_space;
    std::optional<qint64> m_bytesFree;
    std::optional<qint64> m_bytesNeeded;
    TakesFiles m_takes = TakesFiles::Yes;
    QString m_trouble;
};

} // namespace tributary
