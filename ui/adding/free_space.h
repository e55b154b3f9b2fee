#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>

#include <optional>

namespace tributary {

// Whether files can be saved in a folder, which is made first where it isn't there, and why not.
enum class TakesFiles : quint8 { Yes, IsAFile, IsReadOnly, CannotBeMade };

// Asks the disk, which may keep whoever asks waiting. What is no full path says nothing about a folder.
TakesFiles takesFiles(const QString& folder);

// How much room there is where downloads go, and whether they can go there. It is asked for while something
// happens, and on a thread of its own: a disk that hangs hangs whoever asks it. All that show the room of one
// folder get each answer about it, so that they say the same.
class FreeSpace : public QObject
{
    Q_OBJECT

public:
    explicit FreeSpace(QObject* parent = nullptr);
    ~FreeSpace() override;

    void setFolder(const QString& folder);
    // Asks anew, but not all the time.
    void refresh();
    void askAnew() { ask(); }

Q_SIGNALS:
    void found(std::optional<qint64> bytes);
    // Yes for each new folder, until the disk has said otherwise.
    void judged(tributary::TakesFiles takes);

private:
    static QList<FreeSpace*>& all();
    void ask();
    struct Answer
    {
        std::optional<qint64> bytes;
        TakesFiles takes = TakesFiles::Yes;
    };
    void note(const Answer& answer);

    QString m_folder;
    // The folder that was asked about; nullopt while no answer is under way.
    std::optional<QString> m_asked;
    QElapsedTimer m_age;
};

} // namespace tributary
