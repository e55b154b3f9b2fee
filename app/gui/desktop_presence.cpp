#include "app/gui/desktop_presence.h"

#include "core/engine/door/download_queue.h"
#include "ui/adding/link_intake.h"
#include "ui/desktop/files/show_in_folder.h"
#include "ui/desktop/in_front.h"
#include "ui/desktop/notices/news_place.h"
#include "ui/failures/failure_remedies.h"
#include "ui/list/rows/download_words.h"
#include "ui/window/announcer.h"
#include "ui/window/main_window.h"
#include "ui/window/selection_commands.h"
#include "ui/window/window_closing.h"

namespace tributary {

using namespace std::chrono_literals;

DesktopPresence::DesktopPresence(MainWindow& window, Settings& settings, DownloadQueue& queue)
    : m_window(window)
    , m_tray(window, settings)
    , m_progressSign(systemsProgressSign(window))
    , m_progress(*m_progressSign)
    , m_news(settings, {.moment = 1s, .whileMany = 30s})
    , m_awake(settings, *m_sleepBlock)
    , m_after(settings, *m_power, window, 30s)
    , m_clipboard(settings)
{
    window.closing().setTray([this] { return hasTray(); });
    joinNews(queue);
    joinComputer();
    connect(&m_clipboard, &ClipboardWatch::found, &window.intake(), &LinkIntake::offer);
    connect(&m_news, &DownloadNews::announced, this, &DesktopPresence::announce);
    connect(m_notices.get(), &DesktopNotices::clicked, this, &DesktopPresence::follow);
    connect(m_notices.get(), &DesktopNotices::refused, this, &DesktopPresence::tellOtherwise);
    connect(&m_tray, &Tray::messageClicked, this, [this] { follow(m_balloon, {}); });
    connect(&window.closing(), &WindowClosing::wentToTray, this, [this] {
        m_notices->show({.title = tr("Tributary keeps running"),
                         .text = tr("Downloads continue. Use the icon in the tray to show the window again."),
                         .path = {}});
    });
}

void DesktopPresence::joinNews(DownloadQueue& queue)
{
    connect(&queue, &DownloadQueue::completed, &m_news,
            [this](DownloadId id, const DownloadResult& result) { m_news.noteFinished(id, result.path); });
    connect(&queue, &DownloadQueue::skipped, &m_news, &DownloadNews::noteSkipped);
    connect(&queue, &DownloadQueue::restored, &m_news, &DownloadNews::noteKept);
    connect(&queue, &DownloadQueue::progressed, &m_news, &DownloadNews::observe);
    connect(&queue, &DownloadQueue::removed, &m_news, &DownloadNews::noteRemoved);
    connect(&m_window.downloads(), &DownloadListModel::tallyChanged, &m_news, &DownloadNews::noteTally);
    connect(&m_window.downloads(), &DownloadListModel::tallyChanged, this,
            [this](const DownloadTally& tally) { noteLeft(tally.left()); });
    connect(&m_window.commands(), &SelectionCommands::paused, &m_news,
            [this](const QList<DownloadId>& ids) { m_news.notePause(ids.size()); });
    connect(&m_window.commands(), &SelectionCommands::wentOn, &m_news, &DownloadNews::noteResume);
    connect(&queue, &DownloadQueue::failed, &m_news, [this](DownloadId id, const FailureNotice& notice) {
        const auto download = m_window.downloads().find(id);
        // The row knows more than the run that failed, such as that the server had a login already.
        const bool isInRow = download && download->state == DownloadState::Failed && download->error;
        m_news.noteFailed(id, download ? nameText(*download) : QString(),
                          isInRow ? *download->error : notice.error);
    });
    m_news.setIsAskedAbout([this](DownloadId id) {
        return m_window.announcer().isSeen() && m_window.remedies().isAskingAbout(id);
    });
}

void DesktopPresence::joinComputer()
{
    connect(&m_window.downloads(), &DownloadListModel::tallyChanged, &m_awake, &KeepAwake::setTally);
    connect(&m_window.downloads(), &DownloadListModel::tallyChanged, &m_after, &AfterDownloads::noteTally);
    connect(&m_window.downloads(), &DownloadListModel::tallyChanged, this,
            [this](const DownloadTally& tally) { m_progress.setTally(tally); });
    connect(&m_news, &DownloadNews::allDone, &m_after, &AfterDownloads::noteAllDone);
    connect(&m_after, &AfterDownloads::quitWanted, &m_window.closing(), &WindowClosing::quit);
    connect(m_power.get(), &PowerSwitch::refused, this, [this](const QString& reason) {
        m_window.announcer().tell(
            {.text = tr("The computer couldn't be put to sleep or shut down."), .explanation = reason});
    });
    connect(&m_after, &AfterDownloads::programFailed, this, [this](const QString& reason) {
        m_window.announcer().tell({.text = tr("The program can't be started."), .explanation = reason});
    });
}

// The bell has it in any case.
void DesktopPresence::announce(const Announcement& announcement)
{
    Announcer& announcer = m_window.announcer();
    announcer.keep(announcement);
    switch (newsPlaceFor({.isAtTheWindow = announcer.isSeen(),
                          .hearsTheWindow = Announcer::reachesReaders(),
                          .hasReadIt = announcement.only && m_window.isReadInItsRow(*announcement.only)})) {
    case NewsPlace::Window: announcer.announceKept(announcement); break;
    case NewsPlace::SilentlyWindow: announcer.announceKept(announcement, Announcer::Voice::Silent); break;
    case NewsPlace::Desktop: m_notices->show(announcement); break;
    }
}

// A person at the window of a desktop without notifications and without a tray sees it there at least.
void DesktopPresence::tellOtherwise(const Announcement& announcement)
{
    m_balloon = announcement;
    if (!m_tray.isThere() && m_window.announcer().isSeen())
        m_window.announcer().announceKept(announcement);
    else
        m_tray.showMessage(announcement.title, announcement.text);
}

// The notice that all downloads are done goes once some are left again.
void DesktopPresence::noteLeft(int downloads)
{
    m_notices->noteLeft(downloads);
    if (downloads == 0 || m_balloon.truth == Truth::Lasts)
        return;
    m_balloon = {};
    Tray::hideMessage();
}

void DesktopPresence::follow(const Announcement& announcement, const QString& activation)
{
    if (announcement.path.isEmpty())
        bringInFront(m_window, activation);
    else
        showInFolder(announcement.path, activation);
}

} // namespace tributary
