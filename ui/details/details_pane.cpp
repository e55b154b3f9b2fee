#include "ui/details/details_pane.h"

#include "core/values/network/origin.h"
#include "ui/details/connections_page.h"
#include "ui/details/general_page.h"
#include "ui/details/log_page.h"
#include "ui/details/selection_line.h"
#include "ui/details/speed_page.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_rules.h"
#include "ui/list/rows/state_group.h"
#include "ui/looks/flat_tabs.h"
#include "ui/words/hour_text.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tributary {

namespace {

// The engine tells nobody what it holds a download for, but the other downloads of the server show it.
NoPlace noPlaceFor(const DownloadSnapshot& download, const DownloadListModel& all, const HostLimits& eachHost)
{
    const QString server = originOf(download.url.toUrl());
    int running = 0;
    bool isAway = false;
    for (int row = 0; row < all.rowCount(); ++row) {
        const ListRow& other = all.at(row);
        const bool runs = groupOf(other.state()) == StateGroup::Active;
        const bool waits = other.whole() && other.whole()->retryIn;
        if (other.id() == download.id || (!runs && !waits) || originOf(other.link().toUrl()) != server)
            continue;
        running += runs ? 1 : 0;
        isAway = isAway || waits || other.state() == DownloadState::Connecting;
    }
    if (eachHost.downloads && running >= *eachHost.downloads)
        return NoPlace::AtFullServer;
    return isAway ? NoPlace::AtSilentServer : NoPlace::OnItsDisk;
}

} // namespace

DetailsPane::DetailsPane(const DownloadListModel& downloads, DownloadHistory& history, QWidget* parent)
    : QStackedWidget(parent)
    , m_downloads(downloads)
    , m_history(history)
    , m_selection(new SelectionLine(downloads, this))
    , m_tabs(new FlatTabs(this))
    , m_general(new GeneralPage(this))
    , m_log(new LogPage(this))
{
    auto* hint = new QLabel(tr("Select a download to see its details."), this);
    hint->setAlignment(Qt::AlignCenter);
    hint->setForegroundRole(QPalette::PlaceholderText);
    addWidget(hint);
    auto* details = new QWidget(this);
    auto* layout = new QVBoxLayout(details);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_selection);
    layout->addWidget(m_tabs, 1);
    addWidget(details);
    m_tabs->setAccessibleName(tr("Details"));
    addPage(m_general, tr("General"));
    m_tabs->addButton(m_general->copyButton(), m_general);
    addPage(new ConnectionsPage(history, this), tr("Connections"));
    addPage(new SpeedPage(this), tr("Speed"));
    addPage(m_log, tr("Log"));
    for (QToolButton* button : m_log->buttons())
        m_tabs->addButton(button, m_log);

    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsPane::refresh);
    connect(&downloads, &DownloadListModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) { noteChange(from.row(), to.row()); });
    connect(&downloads, &DownloadListModel::tallyChanged, this, &DetailsPane::noteTally);
    m_heldUp.setSingleShot(true);
    connect(&m_heldUp, &QTimer::timeout, this, &DetailsPane::refresh);
    connect(&history, &DownloadHistory::logged, m_log,
            qOverload<DownloadId, const LogEvent&>(&LogPage::append));
    connect(&history, &DownloadHistory::recalled, this, [this](DownloadId id) {
        if (id != m_current)
            return;
        m_log->readAnew();
        refresh();
    });
    const auto refreshFor = [this](DownloadId id) {
        if (id == m_current)
            refresh();
    };
    connect(&history, &DownloadHistory::probed, this, refreshFor);
    connect(&history, &DownloadHistory::finished, this, refreshFor);
}

void DetailsPane::addPage(DetailsPage* page, const QString& name)
{
    m_tabs->addTab(page, name);
}

void DetailsPane::setCurrent(std::optional<DownloadId> id)
{
    m_current = id;
    m_selection->setCurrent(id);
    refresh();
}

void DetailsPane::setSelected(const QList<DownloadId>& ids)
{
    m_selection->setSelected(ids);
}

void DetailsPane::setCurrentInSight(bool isInSight)
{
    m_selection->setCurrentInSight(isInSight);
}

void DetailsPane::noteNetwork(NetworkReach reach)
{
    m_network = reach;
    refresh();
}

void DetailsPane::setLimits(const QueueLimits& limits)
{
    m_limits = limits;
    notePlaces();
    refresh();
}

int DetailsPane::tabs() const
{
    return m_tabs->count();
}

QString DetailsPane::tabName(int tab) const
{
    return m_tabs->tabText(tab);
}

int DetailsPane::tab() const
{
    return m_tabs->currentIndex();
}

void DetailsPane::setTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

// The splitter disables what is dragged shut.
void DetailsPane::changeEvent(QEvent* event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        refresh();
}

void DetailsPane::showEvent(QShowEvent* event)
{
    QStackedWidget::showEvent(event);
    refresh();
}

void DetailsPane::noteChange(int firstRow, int lastRow)
{
    const auto row = m_current ? m_downloads.rowOf(*m_current) : std::nullopt;
    if (row && firstRow <= *row && *row <= lastRow)
        refresh();
}

// Why a download waits for its turn depends on how many others run.
void DetailsPane::noteTally()
{
    notePlaces();
    const auto row = m_current ? m_downloads.rowOf(*m_current) : std::nullopt;
    const bool waits = row && waitsForItsTurn(m_downloads.at(*row));
    if (waits && m_running != m_downloads.tally().in(StateGroup::Active))
        refresh();
}

Surroundings DetailsPane::surroundingsOf(const DownloadSnapshot& download)
{
    const DownloadTally& tally = m_downloads.tally();
    m_running = tally.in(StateGroup::Active);
    const std::chrono::milliseconds waited = notePlaces();
    lookAgainOnceHeldUp(download, waited);
    const bool isHeldUp = waitsForItsTurn(download) && waited >= heldUpAfter;
    const QDateTime now = QDateTime::currentDateTime();
    const HourRule hour = m_limits.schedule ? ruleAt(*m_limits.schedule, now) : HourRule::Limited;
    return {.limits = m_limits,
            .hour = hour,
            .hourEnds = hour == HourRule::Paused ? nextHourText(*m_limits.schedule, now) : QString(),
            .bytesPerSecond = tally.bytesPerSecond,
            .connections = tally.connections,
            .running = m_running,
            .waitedBesideFreePlaces = waited,
            .noPlace = isHeldUp ? noPlaceFor(download, m_downloads, m_limits.eachHost) : NoPlace::OnItsDisk,
            .network = m_network};
}

std::chrono::milliseconds DetailsPane::notePlaces()
{
    const DownloadTally& tally = m_downloads.tally();
    const bool areFree = tally.in(StateGroup::Active) < m_limits.jobs && tally.inLine > 0;
    return m_freePlaces.note(areFree, std::chrono::steady_clock::now());
}

// No other signal tells when it has been long enough.
void DetailsPane::lookAgainOnceHeldUp(const DownloadSnapshot& download, std::chrono::milliseconds waited)
{
    const bool waits = waitsForItsTurn(download) && m_running < m_limits.jobs;
    if (waits && waited < heldUpAfter)
        m_heldUp.start(heldUpAfter - waited);
    else
        m_heldUp.stop();
}

void DetailsPane::refresh()
{
    const auto download = m_current ? m_downloads.find(*m_current) : std::nullopt;
    setCurrentIndex(download ? 1 : 0);
    // A pane that is dragged shut stays visible for Qt, and an assistive tool would find its page there.
    currentWidget()->setVisible(isEnabled());
    if (!download || !isVisible())
        return;
    // Facts are only asked for while they are seen, and not while a person goes through the list with the
    // arrow keys.
    const bool showsFacts =
        m_tabs->currentWidget() == m_general && download->state == DownloadState::Finished;
    if (m_tabs->currentWidget() == m_log || showsFacts)
        m_history.recall(*m_current);
    const DownloadPast* past = m_history.find(*m_current);
    const DownloadPast nothing;
    const DetailsSubject subject{
        .download = *download,
        .past = past ? *past : nothing,
        .surroundings = surroundingsOf(*download),
    };
    static_cast<DetailsPage*>(m_tabs->currentWidget())->follow(subject);
}

} // namespace tributary
