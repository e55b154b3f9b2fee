#pragma once

#include "core/values/download/checksum.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tributary {

// Computes the checksum of a file on a thread of its own: disks may be slow, or never answer. Signals come on
// the object's thread.
class FileHashing : public QObject
{
    Q_OBJECT

public:
    explicit FileHashing(QObject* parent = nullptr);
    // Stops the thread at its next block, and waits for no disk.
    ~FileHashing() override;

    // Stops an earlier computation, of which no signal comes any more, and begins another one.
    void start(const QString& path, QCryptographicHash::Algorithm algorithm);
    void stop();

Q_SIGNALS:
    void progressed(qint64 bytes);
    void ended(const tributary::Expected<QByteArray>& digest);

private:
    struct Work;

    void end(const Work& work, const Expected<QByteArray>& digest);

    std::shared_ptr<Work> m_work; // null while no thread is at work
    QTimer m_look;                // asks the thread how far it is
};

} // namespace tributary
