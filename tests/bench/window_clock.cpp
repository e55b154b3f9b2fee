#include "ui/list/rows/download_list_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QGenericPlugin>
#include <QMainWindow>

#include <chrono>
#include <cstdio>

// Loaded by Qt into the real window (QT_QPA_GENERIC_PLUGINS): it says when the window has been painted first,
// when it has its list, and when the first download in it has begun and has finished, each with the steady
// clock's milliseconds. It selects the first row, so that there are details to be painted.

namespace tributary::test {

namespace {

void say(const char* what)
{
    using std::chrono::milliseconds;
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%s %lld\n", what,
                static_cast<long long>(std::chrono::duration_cast<milliseconds>(now).count()));
    std::fflush(stdout);
}

class WindowClock : public QObject
{
public:
    WindowClock() { qApp->installEventFilter(this); }

private:
    bool m_isPainted = false;
    const DownloadListModel* m_list = nullptr;
    DownloadState m_state = DownloadState::Queued;

    bool eventFilter(QObject* object, QEvent* event) override
    {
        auto* window = qobject_cast<QMainWindow*>(object);
        if (window && event->type() == QEvent::Show && !m_list)
            watch(*window);
        // A window's children are painted in the same go.
        if (window && event->type() == QEvent::Paint && !std::exchange(m_isPainted, true))
            QMetaObject::invokeMethod(this, [] { say("painted"); }, Qt::QueuedConnection);
        return false;
    }

    void watch(QMainWindow& window)
    {
        for (auto* model : window.findChildren<QAbstractItemModel*>()) {
            if (!model->inherits("tributary::DownloadListModel"))
                continue;
            // The model's own type is the program's; here it has none to be cast to.
            m_list = static_cast<const DownloadListModel*>(model);
            connect(model, &QAbstractItemModel::rowsInserted, this, [this, &window] { haveRows(window); });
            connect(model, &QAbstractItemModel::dataChanged, this, [this] { look(); });
        }
    }

    void haveRows(QMainWindow& window)
    {
        say("listed");
        look();
        for (auto* view : window.findChildren<QAbstractItemView*>()) {
            if (view->accessibleName() == QLatin1String("Downloads"))
                view->setCurrentIndex(view->model()->index(0, 0));
        }
    }

    void look()
    {
        const DownloadState state = m_list->at(0).state();
        if (std::exchange(m_state, state) == state)
            return;
        if (state == DownloadState::Downloading)
            say("begun");
        if (state == DownloadState::Finished)
            say("finished");
    }
};

} // namespace

class WindowClockPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "window_clock.json")

public:
    QObject* create(const QString&, const QString&) override { return new WindowClock; }
};

} // namespace tributary::test

#include "window_clock.moc"
