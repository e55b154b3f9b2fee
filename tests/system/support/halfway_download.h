#pragma once

#include "tests/support/answers/virtual_file.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/kept_queue.h"

#include <optional>

namespace tributary::test {

// Sends the file up to this position and then nothing more, so that a download from there is sure to be
// unfinished, however long a test takes.
Script stoppedAt(qint64 position);

// A download in a kept list, from a server that stops halfway at first, so that it can be paused there.
class HalfwayDownload
{
protected:
    static inline const QString listName = QStringLiteral("list.db");

    void begin(std::shared_ptr<Keyring> keyring = {});
    void end();
    // The list, at the start of the program.
    void open(std::shared_ptr<Keyring> keyring = {});

    QString files() const { return m_folder->path(QStringLiteral("files")); }
    QString file(const char* name) const { return files() + u'/' + QLatin1String(name); }
    static VirtualFile content();
    DownloadRequest request() const;
    DownloadQueue& queue() { return m_kept->queue(); }
    // Pauses the download halfway, and waits until its run has let go of its file, so that it may be moved.
    // From then on the server sends all.
    bool isPausedHalfway();
    QFuture<Expected<void>> moveTo(const QString& path);
    // All that was asked of the queue before is done.
    bool hasHeard();

    std::optional<TestFolder> m_folder;
    std::optional<ScriptedServer> m_server;
    std::optional<KeptQueue> m_kept;
    DownloadId m_id;
};

} // namespace tributary::test
