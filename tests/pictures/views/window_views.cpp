#include "core/values/download/connection_story.h"
#include "tests/pictures/views/own_settings.h"
#include "tests/pictures/views/sample_list.h"
#include "tests/pictures/views/view.h"
#include "tests/ui/list/noted_orders.h"
#include "ui/details/download_history.h"
#include "ui/list/view/download_view.h"
#include "ui/settings/settings.h"
#include "ui/window/announcer.h"
#include "ui/window/download_actions.h"
#include "ui/window/filter_bar.h"
#include "ui/window/list_and_details.h"
#include "ui/window/main_window.h"
#include "ui/window/window_foot.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLineEdit>

#include <cmath>
#include <numeric>

namespace tributary::test {

namespace {

constexpr QSize usualSize(1180, 720);
constexpr QSize smallSize(700, 480);
constexpr QSize largeSize(1600, 1000);

using Arrange = std::function<void(MainWindow&)>;

QFuture<ConnectionStories> stories(DownloadId)
{
    using namespace std::chrono_literals;
    const auto story = [](int number, std::chrono::milliseconds from, std::chrono::milliseconds to,
                          StoryEnd end) {
        return ConnectionStory{.number = number,
                               .host = QStringLiteral("cdimage.debian.org"),
                               .from = from,
                               .to = to,
                               .bytes = (to - from).count() * 5000,
                               .end = end};
    };
    return QtFuture::makeReadyFuture(ConnectionStories{
        .since = QDateTime::currentDateTime().addSecs(-95),
        .all = {story(2, 1s, 30s, StoryEnd::Lost), story(3, 1s, 44s, StoryEnd::TakenOver),
                story(1, 0s, 95s, StoryEnd::Underway), story(2, 33s, 95s, StoryEnd::Underway),
                story(3, 44s, 95s, StoryEnd::Underway)}});
}

// A download that came for a minute and more, now faster and now slower.
void tellSpeeds(DownloadHistory& history, DownloadSnapshot download)
{
    constexpr int seconds = 75;
    const QDateTime now = QDateTime::currentDateTime();
    const auto usual = static_cast<double>(download.bytesPerSecond);
    const auto speedAt = [usual](int ago) {
        return std::llround(usual * (0.85 + 0.1 * std::sin(ago / 7.0) + 0.05 * std::sin(ago * 1.9)));
    };
    for (int ago = 0; ago < seconds; ++ago)
        download.bytes -= speedAt(ago);
    for (int ago = seconds; ago > 0; --ago) {
        history.setClock([now, ago] { return now.addSecs(-ago); });
        download.bytesPerSecond = speedAt(ago);
        history.observe({download});
        download.bytes += speedAt(ago - 1);
    }
    history.setClock(&QDateTime::currentDateTime);
}

void tellHistory(DownloadHistory& history, const QList<DownloadSnapshot>& downloads)
{
    history.setStoryTeller(stories);
    tellSpeeds(history, downloads.first());
    history.observe(downloads);
    const DownloadId id = downloads.first().id;
    history.noteLine(id, QStringLiteral("GET https://cdimage.debian.org/ → 206 Partial Content"),
                     LogKind::Exchange);
    history.noteRetry(id,
                      {.error = {.kind = ErrorKind::ConnectionLost,
                                 .detail = QStringLiteral("cdimage.debian.org: Connection reset by peer")},
                       .attempt = 1,
                       .wait = std::chrono::seconds(2)});
}

using Chosen = std::function<void(Settings&)>;

MainWindow* windowOf(QSize size, const Chosen& chosen = {})
{
    auto* own = new OwnSettings;
    if (chosen)
        chosen(own->settings());
    auto* orders = new NotedOrders;
    auto* window = new MainWindow(own->settings(), *orders);
    orders->setParent(window);
    own->setParent(window);
    window->resize(size);
    window->show();
    return window;
}

MainWindow* filledWindow(const Stage& stage, QSize size, const Chosen& chosen = {})
{
    MainWindow* window = windowOf(size, chosen);
    const QList<DownloadSnapshot> downloads = everydayList(stage.folder);
    tellHistory(window->history(), downloads);
    window->downloads().apply(downloads);
    window->downloads().setTotalSpeed(std::accumulate(
        downloads.begin(), downloads.end(), qint64{0}, [](qint64 sum, const DownloadSnapshot& download) {
            return sum + (download.state == DownloadState::Downloading ? download.bytesPerSecond : 0);
        }));
    return window;
}

View window(const QString& name, const Arrange& arrange, QSize size = usualSize)
{
    return {QLatin1String("list-") + name, [arrange, size](const Stage& stage) {
                MainWindow* window = filledWindow(stage, size);
                arrange(*window);
                return window;
            }};
}

void choose(MainWindow& window, quint64 id, int tab = 0)
{
    auto* view = window.findChild<DownloadView*>();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (window.downloads().at(view->sourceRow(index)).id() == DownloadId{id})
            view->setCurrentIndex(index);
    }
    window.findChild<ListAndDetails*>()->openDetails(tab);
}

Views emptyWindows()
{
    const auto view = [](const char* name, QSize size) {
        return View{QLatin1String(name), [size](const Stage&) { return windowOf(size); }};
    };
    return {view("empty", usualSize), view("empty-small", smallSize),
            window(QStringLiteral("nothing-found"), [](MainWindow& window) {
                window.findChild<QLineEdit*>()->setText(QStringLiteral("ubuntu"));
            })};
}

Views chosenRows()
{
    constexpr std::array names{"running",  "stream",    "connecting", "verifying", "assembling", "paused",
                               "retrying", "queued",    "finished",   "not-found", "aborted",    "missing",
                               "checksum", "untrusted", "login",      "full-disk", "no-host",    "urgent"};
    Views views{window(QStringLiteral("none-chosen"), [](MainWindow& window) {
        auto* view = window.findChild<DownloadView*>();
        view->setCurrentIndex({});
        view->clearSelection();
    })};
    for (quint64 id = 1; const char* name : names) {
        views.append(window(QLatin1String(name), [id](MainWindow& window) { choose(window, id); }));
        ++id;
    }
    views.append(window(QStringLiteral("several"), [](MainWindow& window) {
        choose(window, 1);
        auto* view = window.findChild<DownloadView*>();
        for (const int row : {2, 4, 6})
            view->selectionModel()->select(view->model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }));
    return views;
}

Views tabs()
{
    Views views;
    for (int tab = 0; const char* name : {"general", "connections", "speed", "log"}) {
        const auto show = [tab](MainWindow& window) { choose(window, 1, tab); };
        views.append(window(QStringLiteral("small-") + QLatin1String(name), show, smallSize));
        views.append(window(QStringLiteral("large-") + QLatin1String(name), show, largeSize));
        if (tab > 0)
            views.append(window(QLatin1String(name), show));
        ++tab;
    }
    return views;
}

Views shapes()
{
    return {window(
                QStringLiteral("small"), [](MainWindow&) {}, smallSize),
            window(
                QStringLiteral("small-failed"), [](MainWindow& window) { choose(window, 13); }, smallSize),
            window(
                QStringLiteral("large"), [](MainWindow&) {}, largeSize),
            window(
                QStringLiteral("large-failed"), [](MainWindow& window) { choose(window, 13); }, largeSize),
            window(QStringLiteral("compact"), [](MainWindow& window) {
                window.findChild<DownloadView*>()->setDensity(Density::Compact);
                choose(window, 1);
            })};
}

void sayThatSomethingFailed(MainWindow& window)
{
    window.announcer().complain(QStringLiteral(
        "“proceedings-of-the-31st-international-symposium.pdf” could not be moved to the bin."));
}

void removeARow(MainWindow& window)
{
    choose(window, 9);
    window.downloadActions().remove()->trigger();
}

Views feet()
{
    return {window(QStringLiteral("undo"), removeARow),
            window(QStringLiteral("undo-small"), removeARow, smallSize),
            window(QStringLiteral("complaint"), sayThatSomethingFailed),
            window(QStringLiteral("complaint-small"), sayThatSomethingFailed, smallSize),
            window(QStringLiteral("narrowed"), [](MainWindow& window) {
                window.findChild<FilterBar*>()->choose(StateGroup::Failed, std::nullopt);
            })};
}

// The foot shows the limits and wishes that hold for all downloads.
View limited()
{
    return {QStringLiteral("list-limited"), [](const Stage& stage) {
                return filledWindow(stage, usualSize, [](Settings& settings) {
                    settings.set(setting::bytesPerSecond, qint64{2} * 1024 * 1024);
                    settings.set(setting::afterFinishing, AfterFinishing::ShutDown);
                });
            }};
}

} // namespace

Views windowViews()
{
    return emptyWindows() + chosenRows() + tabs() + shapes() + feet() + Views{limited()};
}

} // namespace tributary::test
