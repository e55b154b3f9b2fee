#pragma once

#include "core/engine/door/download_queue.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/proxy/proxy_server.h"
#include "tests/support/server/scripted_server.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/window/main_window.h"

namespace tributary::test {

// The window with a queue that downloads from a server of its own, under hosts as people know them.
class DownloadsAtWork
{
public:
    DownloadsAtWork();

    TemporarySettings& settings() { return m_kept; }
    MainWindow& window() { return m_window; }
    QString folder() const { return m_downloads.path(); }

    // Adds downloads and waits until some are done, some run, some wait and one has failed. False where they
    // don't get there.
    bool start();
    // Once they are started.
    DownloadId running() const { return m_running; }
    DownloadId failed() const { return m_failed; }
    void choose(DownloadId id, int tab);

private:
    DownloadId add(const char* link);
    bool waitFor(DownloadId id, const std::function<bool(const DownloadSnapshot&)>& wanted);
    bool reaches(DownloadId id, DownloadState state);
    bool hasACurve(DownloadId id);

    TestFolder m_downloads;
    ScriptedServer m_server;
    ProxyServer m_proxy;
    TemporarySettings m_kept;
    DownloadQueue m_queue;
    MainWindow m_window{m_kept, m_queue};
    DownloadId m_running;
    DownloadId m_failed;
};

} // namespace tributary::test
