#pragma once

#include "core/segments/monotonic.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>

namespace tributary {

// Which volume each folder is on. A network share that hangs hangs whoever asks, so each question has a
// thread of its own, and nobody waits for it: not its owner, and not the program's end.
class VolumeBook : public QObject
{
    Q_OBJECT

public:
    using Question = std::function<QByteArray(const QString& folder)>;

    VolumeBook(Question question, QObject* parent);
    ~VolumeBook() override;

    // When not, it is asked. An answer is believed for a few seconds: volumes come and go.
    bool knows(const QString& folder, MonotonicTime now);
    // As was answered last.
    QByteArray volumeOf(const QString& folder) const;
    // The folders whose answer may come at any moment: they were asked about a moment ago.
    const QSet<QString>& awaited() const { return m_awaited; }

Q_SIGNALS:
    void answered(const QString& folder);
    // It is not awaited any more, though an answer may still come.
    void overdue(const QString& folder);

private:
    struct Answer
    {
        QByteArray volume;
        MonotonicTime at;
    };
    // Whom the threads tell; they may find nobody any more.
    struct Asker;

    Question m_question;
    std::shared_ptr<Asker> m_asker;
    QHash<QString, Answer> m_answers;
    QSet<QString> m_asked; // and not answered yet
    QSet<QString> m_awaited;
    QQueue<QString> m_line; // until a thread is free
    int m_threads = 0;

    void ask(const QString& folder);
    void askNext();
    void askAside(const QString& folder);
    void note(const QString& folder, const QByteArray& volume);
};

} // namespace tributary
