#include "ui/tray/tray.h"

#include "ui/desktop/in_front.h"
#include "ui/tray/quick_menu.h"
#include "ui/widgets/themed_icon.h"
#include "ui/window/main_window.h"
#include "ui/window/window_closing.h"
#include "ui/window/window_foot.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QSystemTrayIcon>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

int troublesIn(const DownloadTally& tally)
{
    return tally.in(StateGroup::Failed) + tally.stuck;
}

} // namespace

Tray::Tray(MainWindow& window, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_menu(std::make_unique<QuickMenu>(window, settings))
    , m_icon(new QSystemTrayIcon(m_picture.icon({}), this))
{
    addCommands();
    m_icon->setContextMenu(m_menu.get());
    showSums(window.foot().sums());
    setTally(window.downloads().tally());
    noteSeen();
    window.installEventFilter(this);
    connect(&window.downloads(), &DownloadListModel::restored, this, &Tray::noteSeen);
#ifndef Q_OS_MACOS // where the click that opens the menu is told as well
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            toggleWindow();
    });
#endif
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    connect(&window.downloads(), &DownloadListModel::tallyChanged, this, &Tray::setTally);
    connect(&window.foot(), &WindowFoot::sumsTold, this, &Tray::showSums);
    m_icon->show();
}

Tray::~Tray() = default;

bool Tray::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && m_icon->isVisible();
}

void Tray::addCommands()
{
    auto* show = new QAction(themedIcon(u"all"), tr("Show window"), m_menu.get());
    connect(show, &QAction::triggered, this, [this] { bringInFront(m_window); });
    m_menu->insertAction(m_menu->actions().constFirst(), show);
    m_menu->addSeparator();
    const QAction* quit = m_menu->addAction(themedIcon(u"quit"), tr("Quit"));
    connect(quit, &QAction::triggered, this, [this] { m_window.closing().quit(); });
}

void Tray::toggleWindow()
{
    if (m_window.isVisible() && m_window.isActiveWindow())
        m_window.hide();
    else
        bringInFront(m_window);
}

void Tray::showSums(const QString& sums)
{
    const QString words = tr("Tributary") + u'\n' + sums;
    if (m_icon->toolTip() != words)
        m_icon->setToolTip(words);
}

void Tray::setTally(const DownloadTally& tally)
{
    if (m_window.isActiveWindow() || m_window.downloads().isRestoring())
        noteSeen();
    else
        show(tally);
}

bool Tray::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::WindowActivate)
        noteSeen();
    return QObject::eventFilter(watched, event);
}

void Tray::noteSeen()
{
    const DownloadTally& tally = m_window.downloads().tally();
    m_troublesSeen = troublesIn(tally);
    show(tally);
}

void Tray::show(const DownloadTally& tally)
{
    const int troubles = troublesIn(tally);
    m_troublesSeen = std::min(m_troublesSeen, troubles);
    TrayState state{.isRunning = tally.in(StateGroup::Active) > 0, .hasTrouble = troubles > m_troublesSeen};
    if (const auto share = tally.share(); share && state.isRunning)
        state.steps = static_cast<int>(*share * TrayPicture::wholeWay);
    if (std::exchange(m_shown, state) != state)
        m_icon->setIcon(m_picture.icon(state));
}

void Tray::showMessage(const QString& title, const QString& text)
{
    m_icon->showMessage(title, text, QApplication::windowIcon());
}

void Tray::hideMessage()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window->inherits("QBalloonTip"))
            window->close();
    }
}

} // namespace tributary
