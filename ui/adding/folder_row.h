#pragma once

#include "ui/adding/free_space.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace tributary {

class TonedLabel;

// A row to choose the folder for files: a path to type, those used before, and a chooser; below it, how much
// room the disk has and where the file's type sends it, or why no files can be saved there.
class FolderRow : public QWidget
{
    Q_OBJECT

public:
    FolderRow(const QString& folder, const QStringList& recent, QWidget* parent = nullptr);

    // With forward slashes.
    QString folder() const;
    // The folder that the file goes to: the one in the row, or a folder that the file's type chooses for it.
    QString destination() const;
    // Lets a rule choose the destination by the folder in the row; an empty one leaves that folder.
    void sendBy(std::function<QString(const QString& folder)> rule);
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
    // The rule for types of files now leads to another folder.
    void destinationChanged();
    // The folder is chosen: nobody is typing at it any more.
    void settled();
    // The folder has another trouble than before, or none.
    void troubleChanged();
    void judged(bool mayTakeFiles);

protected:
    bool event(QEvent* event) override;

private:
    void addFreeSpace();
    void tellRoom();
    QString wordsOnDestination() const;
    void followDisk();
    void askDisk();
    void use(const QString& path);
    QWidget* offerRecent(const QStringList& folders);
    void browse();

    QLineEdit* m_path;
    std::function<QString(const QString&)> m_rule;
    TonedLabel* m_free;
    FreeSpace* m_space;
    std::optional<qint64> m_bytesFree;
    std::optional<qint64> m_bytesNeeded;
    TakesFiles m_takes = TakesFiles::Yes;
    QString m_trouble;
};

} // namespace tributary
