#include "ui/details/general_page.h"

#include "ui/details/fact_list.h"
#include "ui/details/segment_map.h"
#include "ui/details/slow_note.h"
#include "ui/failures/error_box.h"
#include "ui/list/rows/download_rules.h"
#include "ui/list/rows/download_words.h"
#include "ui/looks/measures.h"
#include "ui/widgets/described.h"
#include "ui/widgets/own_clipboard.h"
#include "ui/widgets/themed_icon.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace tributary {

namespace {

// Without a frame or a ground of its own: it is part of the tab.
QScrollArea* scrolled(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

// Before the first byte there are no parts to show, and none are to come; those of a file with the wrong
// checksum are of no use.
bool hasPartsToShow(const DownloadSnapshot& download)
{
    if (download.size.value_or(0) <= 0 || isFileMissing(download))
        return false;
    const bool hasFailed = download.state == DownloadState::Failed ||
                           (download.state == DownloadState::Paused && download.error);
    const bool isWrong = download.error && download.error->kind == ErrorKind::ChecksumMismatch;
    return !hasFailed || (download.bytes > 0 && !isWrong);
}

ErrorBox::Retrying retryingOf(const DownloadSnapshot& download)
{
    switch (download.state) {
    case DownloadState::Waiting: return ErrorBox::Retrying::ByItself;
    case DownloadState::Paused: return ErrorBox::Retrying::ByResuming;
    default: return ErrorBox::Retrying::ByHand;
    }
}

} // namespace

GeneralPage::GeneralPage(QWidget* parent)
    : DetailsPage(parent)
    , m_map(new SegmentMap(this))
    , m_untilRetry(new SlowNote(this))
    , m_error(new ErrorBox(this, m_untilRetry))
    , m_slow(new SlowNote(this))
    , m_startNow(new QPushButton(tr("Start no&w"), this))
    , m_change(new QPushButton(this))
    , m_copy(new QToolButton(this))
    , m_facts(new FactList(this))
    , m_scrolled(new QVBoxLayout)
{
    // When it is tried again, as the box says it.
    m_untilRetry->setToolTip({});
    m_untilRetry->setAccessibleDescription({});
    setTabOrder(m_startNow, m_change);
    m_facts->comeAfter(*m_change);
    connect(m_startNow, &QPushButton::clicked, this, [this] { Q_EMIT startNowRequested(m_id); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (m_remedy)
            Q_EMIT slowRemedyWanted(*m_remedy, m_id);
    });
    // The reason lasts for some seconds before it is told; by then its row may be hidden by a filter.
    connect(m_slow, &SlowNote::reasonChanged, this, [this] {
        if (isVisible())
            Q_EMIT reasonChanged(m_slowNews);
    });
    connect(m_error, &ErrorBox::wanted, this, [this](Remedy remedy) { Q_EMIT remedyWanted(remedy, m_id); });

    auto* content = new QWidget(this);
    content->setLayout(m_scrolled);
    // Qt would else stretch the box where the page has room, and leave a part of it empty.
    m_scrolled->addWidget(m_error, 0, Qt::AlignTop);
    m_scrolled->addLayout(slowLine());
    m_scrolled->addWidget(m_facts);
    m_scrolled->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::close);
    layout->setContentsMargins(spacing::usual, spacing::close, spacing::usual, 0);
    layout->addWidget(m_map);
    m_area = scrolled(content);
    m_area->verticalScrollBar()->installEventFilter(this);
    keepFromTheBar();
    // Qt's own minimum would leave a low window no room for its list.
    m_area->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    connect(m_facts, &FactList::reached, m_area,
            [this](QWidget* field) { m_area->ensureWidgetVisible(field); });
    layout->addWidget(m_area, 1);
    m_copy->setText(tr("C&opy all"));
    m_copy->setIcon(themedIcon(u"copy"));
    m_copy->setAccessibleName(tr("Copy all facts"));
    m_copy->setToolTip(tr("Copy all facts"));
    connect(m_copy, &QToolButton::clicked, this, &GeneralPage::copyAll);
}

bool GeneralPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        keepFromTheBar();
    return DetailsPage::eventFilter(watched, event);
}

// Room before the scroll bar, which is at the other side where one reads from right to left. Without a bar
// all ends where the strip of parts does.
void GeneralPage::keepFromTheBar()
{
    const int room = m_area->verticalScrollBar()->isVisible() ? spacing::close : 0;
    m_scrolled->setContentsMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, spacing::close);
}

QLayout* GeneralPage::slowLine()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::usual);
    line->addWidget(m_slow, 1);
    line->addWidget(m_startNow, 0, Qt::AlignTop);
    line->addWidget(m_change, 0, Qt::AlignTop);
    return line;
}

void GeneralPage::offer(std::optional<SlowRemedy> remedy)
{
    m_remedy = remedy;
    m_change->setVisible(remedy.has_value());
    if (remedy)
        m_change->setText(remedy == SlowRemedy::ConnectionsAtOnce
                              //: Opens the settings at the number of connections.
                              ? tr("Connection se&ttings…")
                              //: Opens the dialog for a speed limit.
                              : tr("Change li&mit…"));
}

// Who asks somebody for help sends what went wrong along.
void GeneralPage::copyAll() const
{
    const QString error = m_error->text();
    const QString facts = linesOf(m_facts->facts());
    putOnClipboard(error.isEmpty() ? facts : error + u'\n' + facts);
}

void GeneralPage::resizeEvent(QResizeEvent* event)
{
    DetailsPage::resizeEvent(event);
    placeTheMap();
}

void GeneralPage::placeTheMap()
{
    constexpr int linesBelow = 8;
    const bool isLow = height() < m_map->sizeHint().height() + fontMetrics().lineSpacing() * linesBelow;
    auto* place = isLow ? m_scrolled : static_cast<QVBoxLayout*>(layout());
    if (place->indexOf(m_map) < 0)
        place->insertWidget(0, m_map);
}

// A person who gave a download up has no trouble with it any more.
void GeneralPage::followError(const DownloadSnapshot& download)
{
    const bool isOver =
        download.state == DownloadState::Cancelled || download.state == DownloadState::Finished;
    if (isFileMissing(download))
        m_error->followMissingFile(stateText(download));
    else
        m_error->follow(isOver ? std::nullopt : download.error, download.secretsMissing,
                        retryingOf(download));
}

void GeneralPage::follow(const DetailsSubject& subject)
{
    // Another download's page is shown from its top, where a failure stands.
    if (std::exchange(m_id, subject.download.id) != subject.download.id)
        m_area->verticalScrollBar()->setValue(0);
    m_map->follow(subject.download);
    m_map->setVisible(hasPartsToShow(subject.download));
    const bool waits = subject.download.state == DownloadState::Waiting;
    followError(subject.download);
    //: %1: the name of a file, %2: a sentence on why its download is not faster.
    m_slowNews = tr("%1: %2").arg(nameText(subject.download),
                                  slowNews(subject.download, subject.past.probe, subject.surroundings));
    const QString why = slowText(subject.download, subject.past.probe, subject.surroundings);
    const auto reason = slowReason(subject.download, subject.past.probe, subject.surroundings);
    const bool isInLine = waitsForItsTurn(subject.download);
    const bool isInBox = waits && !isInLine && subject.download.error;
    m_slow->show(m_id, reason, isInBox ? QString() : why);
    m_untilRetry->show(m_id, reason, isInBox ? why : QString());
    m_startNow->setVisible(isInLine);
    describe(*m_startNow, why);
    offer(reason ? remedyFor(*reason) : std::nullopt);
    describe(*m_change, why);
    m_facts->show(factsOf(subject.download, subject.past.probe, subject.past.finishedRun));
}

} // namespace tributary
