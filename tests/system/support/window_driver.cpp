#include "tests/system/support/told_lines.h"
#include "ui/list/rows/download_list_model.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAction>
#include <QApplication>
#include <QGenericPlugin>
#include <QMainWindow>
#include <QRandomGenerator>
#include <QTimer>

#include <array>
#include <functional>

// Works the real window as a person does, and tells what the list shows. Qt loads this into the program like
// any plugin (QT_QPA_GENERIC_PLUGINS), so the program is the one that people get. It pauses, resumes, moves
// and removes by the window's own actions. TRIBUTARY_DRIVER=last: it resumes all and pauses no more; =watch:
// it only tells. TRIBUTARY_DRIVER_SEED decides what is moved.

namespace tributary::test {

using namespace std::chrono_literals;
using enum DownloadState;

namespace {

bool isTheSame(const DownloadSnapshot& a, const DownloadSnapshot& b)
{
    return a.state == b.state && a.priority == b.priority && a.position == b.position;
}

// Copies the row by hand, because a plugin cannot call functions of the program itself.
DownloadSnapshot seenIn(const ListRow& row)
{
    DownloadSnapshot seen;
    seen.id = row.id();
    seen.url = row.link();
    seen.state = row.state();
    seen.priority = row.priority();
    seen.position = row.position();
    return seen;
}

class WindowDriver : public QObject
{
public:
    WindowDriver()
    {
        connect(&m_moving, &QTimer::timeout, this, &WindowDriver::moveSome);
        qApp->installEventFilter(this);
    }

    // The window is shown before it has its list, so nothing in it is missed.
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (!m_list && event->type() == QEvent::Show && qobject_cast<QMainWindow*>(object))
            findList(static_cast<QWidget&>(*object));
        return false;
    }

private:
    QTimer m_moving;
    QWidget* m_window = nullptr;
    QAbstractItemView* m_view = nullptr;
    const DownloadListModel* m_list = nullptr;
    QMap<DownloadId, DownloadSnapshot> m_seen;
    QRandomGenerator m_random{static_cast<quint32>(qEnvironmentVariableIntValue("TRIBUTARY_DRIVER_SEED"))};
    int m_moves = 0;
    const QString m_errand = qEnvironmentVariable("TRIBUTARY_DRIVER");
    const bool m_isLast = m_errand == QLatin1String("last");

    void findList(QWidget& window)
    {
        for (auto* model : window.findChildren<QAbstractItemModel*>()) {
            // The model's own type is the program's; here it has none to be cast to.
            if (model->inherits("tributary::DownloadListModel"))
                begin(window, static_cast<const DownloadListModel&>(*model));
        }
    }

    void begin(QWidget& window, const DownloadListModel& list)
    {
        m_window = &window;
        m_list = &list;
        for (auto* view : window.findChildren<QAbstractItemView*>()) {
            if (view->accessibleName() == QLatin1String("Downloads"))
                m_view = view;
        }
        const QAbstractItemModel* model = m_list;
        connect(model, &QAbstractItemModel::rowsInserted, this, &WindowDriver::look);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &WindowDriver::look);
        connect(model, &QAbstractItemModel::modelReset, this, &WindowDriver::look);
        connect(model, &QAbstractItemModel::dataChanged, this, &WindowDriver::look);
        look();
        if (m_errand != QLatin1String("watch"))
            m_moving.start(20ms);
    }

    void later(const std::function<void()>& then)
    {
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
    }

    // Looks at the list; actions follow only after the window is done with its news.
    void look()
    {
        QMap<DownloadId, DownloadSnapshot> now;
        const int rows = static_cast<const QAbstractItemModel*>(m_list)->rowCount();
        for (int row = 0; row < rows; ++row)
            now.insert(m_list->at(row).id(), seenIn(m_list->at(row)));
        for (const auto& [id, download] : m_seen.asKeyValueRange()) {
            if (!now.contains(id))
                tell("gone", id);
        }
        for (const auto& [id, download] : now.asKeyValueRange()) {
            const bool isNew = !m_seen.contains(id);
            if (!isNew && isTheSame(m_seen.value(id), download))
                continue;
            tell(isNew ? "found" : "told", download);
            if (m_errand == QLatin1String("watch"))
                continue;
            if (isNew && download.state == Paused && (m_isLast || id.value % 2 == 0))
                later([this, id = id] { act("Resume", {id}); });
            else
                later([this, id = id] { answer(id); });
        }
        m_seen = now;
        std::fflush(stdout);
    }

    void answer(DownloadId id)
    {
        if (!m_seen.contains(id))
            return;
        const DownloadSnapshot& download = m_seen[id];
        const int number = numberOf(download.url.toUrl());
        if (!m_isLast && download.state == Downloading && isToBePaused(number))
            act("Pause", {id});
        // The newest stays, so that the list tells what was added already.
        if (download.state == Finished && isToBeRemoved(number) && m_seen.lastKey() != id) {
            tell("removing", id);
            std::fflush(stdout);
            act("Remove", {id});
        }
    }

    void moveSome()
    {
        if (++m_moves == mostMoves) {
            m_moving.stop();
            // Long after the list shows the last move.
            QTimer::singleShot(1s, this, [] {
                tell("settled");
                std::fflush(stdout);
            });
            return;
        }
        QList<DownloadId> some;
        for (const auto& [id, download] : m_seen.asKeyValueRange()) {
            if (download.state != Finished && m_random.bounded(6) == 0)
                some.append(id);
        }
        constexpr std::array ways{"Move up", "Move down", "Move to top", "Move to bottom",
                                  "High",    "Normal",    "Low"};
        if (!some.isEmpty())
            act(ways.at(m_random.bounded(quint32{ways.size()})), some);
    }

    void act(const char* action, const QList<DownloadId>& ids)
    {
        auto* rows = qobject_cast<QAbstractProxyModel*>(m_view->model());
        QItemSelection wanted;
        for (int row = 0; row < rows->rowCount(); ++row) {
            const QModelIndex index = rows->index(row, 0);
            if (ids.contains(m_list->at(rows->mapToSource(index).row()).id()))
                wanted.select(index, index);
        }
        m_view->selectionModel()->select(wanted,
                                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        for (auto* known : m_window->findChildren<QAction*>()) {
            if (known->text() == QLatin1String(action))
                return known->trigger();
        }
        qFatal("the window has no action %s", action);
    }
};

} // namespace

class WindowDriverPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "window_driver.json")

public:
    QObject* create(const QString&, const QString&) override { return new WindowDriver; }
};

} // namespace tributary::test

#include "window_driver.moc"
