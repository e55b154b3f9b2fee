#pragma once

#include "core/engine/lanes/folder_line.h"
#include "core/segments/monotonic.h"
#include "core/storage/part/mount_points.h"
#include "core/values/basics/thread_handover.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace tributary {

// Finds out which volume each folder is on. A network share that hangs also hangs the thread that asks, so
// each question has a thread of its own, and nobody waits for it, not even the end of the program. Folders of
// one mount are asked about a few at a time, so that many of them on a share that hangs leave threads to
// others.
class VolumeBook : public QObject
{
    Q_OBJECT

public:
    using Question = std::function<QByteArray(const QString& folder)>;

    // The text of the system's mounts, which is had without asking a disk.
    using Mounts = std::function<QByteArray()>;

    VolumeBook(Question question, QObject* parent, Mounts mounts = &readMountinfo);
    ~VolumeBook() override;

    // Whether the volume of the folder is known; asks for it otherwise. An answer is believed for a few
    // seconds, because volumes come and go.
    bool knows(const QString& folder, MonotonicTime now);
    // Whether the folder's disk has answered lately, and nobody waits for its next answer.
    bool hasAnswerFor(const QString& folder) const
    {
        return m_answers.contains(folder) && !m_asked.contains(folder);
    }
    // The last answer for the folder.
    QByteArray volumeOf(const QString& folder) const;
    // The folders whose answer may come at any moment: they were asked about a moment ago.
    const QSet<QString>& awaited() const { return m_awaited; }

Q_SIGNALS:
    void answered(const QString& folder);
    // The folder's answer is no longer waited for, though it may still come.
    void overdue(const QString& folder);

private:
    struct Answer
    {
        QByteArray volume;
        MonotonicTime at;
    };

    Question m_question;
    std::shared_ptr<HomeAddress<VolumeBook>> m_address;
    QHash<QString, Answer> m_answers;
    QSet<QString> m_asked; // and not answered yet
    QSet<QString> m_awaited;
    FolderLine m_line; // until a thread is free
    Mounts m_mounts;
    MountPoints m_points;
    std::optional<MonotonicTime> m_pointsReadAt;

    void ask(const QString& folder);
    QString placeOf(const QString& folder);
    void askNext();
    void askAside(const QString& folder);
    void note(const QString& folder, const QByteArray& volume);
};

} // namespace tributary
