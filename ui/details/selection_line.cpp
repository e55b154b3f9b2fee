#include "ui/details/selection_line.h"

#include "ui/list/rows/download_list_model.h"
#include "ui/looks/measures.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/screen_room.h"
#include "ui/words/cut_text.h"
#include "ui/words/number_text.h"

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype many = 1000;

struct Sum
{
    int downloads = 0;
    qint64 here = 0;
    std::optional<qint64> size = 0; // none where that of one is not known
    qint64 bytesPerSecond = 0;
};

void add(Sum& sum, const ListRow& download)
{
    const std::optional<qint64> size = download.size();
    ++sum.downloads;
    // What was here of it is deleted, and no more will come.
    if (download.state() == DownloadState::Cancelled)
        return;
    const bool isWhole = download.state() == DownloadState::Finished;
    sum.here += isWhole ? size.value_or(download.bytes()) : download.bytes();
    sum.size = size && sum.size ? std::optional(*sum.size + *size) : std::nullopt;
    if (const DownloadSnapshot* whole = download.whole(); whole && whole->state == DownloadState::Downloading)
        sum.bytesPerSecond += whole->bytesPerSecond;
}

Sum sumOf(const DownloadListModel& downloads, const QList<DownloadId>& ids)
{
    Sum sum;
    for (const DownloadId id : ids) {
        if (const auto row = downloads.rowOf(id))
            add(sum, downloads.at(*row));
    }
    return sum;
}

} // namespace

SelectionLine::SelectionLine(const DownloadListModel& downloads, QWidget* parent)
    : QLabel(parent)
    , m_downloads(downloads)
{
    setTextFormat(Qt::PlainText);
    wrapWithThePage(*this);
    // A long name makes the window no wider.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setContentsMargins(spacing::usual, spacing::close, spacing::usual, spacing::tight);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SelectionLine::say);
    // Rows change ten times a second, and many of them take their time to be summed up.
    connect(&downloads, &DownloadListModel::rowsChanged, this,
            [this] { sayWithin(m_selected.size() > many ? 1s : 0s); });
    hide();
}

void SelectionLine::setSelected(const QList<DownloadId>& ids)
{
    m_selected = ids;
    showOrHide();
}

void SelectionLine::setCurrent(std::optional<DownloadId> id)
{
    m_current = id;
    sayWithin(0s);
}

void SelectionLine::setCurrentInSight(bool isInSight)
{
    m_isCurrentInSight = isInSight;
    showOrHide();
}

void SelectionLine::showOrHide()
{
    setVisible(m_selected.size() > 1 || (m_selected.size() == 1 && !m_isCurrentInSight));
    sayWithin(0s);
}

QString SelectionLine::ofTheCurrentOne() const
{
    const auto row = m_current ? m_downloads.rowOf(*m_current) : std::nullopt;
    if (!row)
        return {};
    constexpr int lettersOfAName = 40;
    const QString name = cutText(fontMetrics(), m_downloads.at(*row).name(), Qt::ElideMiddle,
                                 widthOfLetters(*this, lettersOfAName));
    //: Of several selected downloads, the details below are about one; %1: its name.
    return tr("Details of %1").arg(name);
}

void SelectionLine::showEvent(QShowEvent* event)
{
    QLabel::showEvent(event);
    sayWithin(0s);
}

void SelectionLine::sayWithin(std::chrono::milliseconds time)
{
    if (!m_soon.isActive() || m_soon.remainingTimeAsDuration() > time)
        m_soon.start(time);
}

// Says it once for all that has changed, and for nobody while the details are closed.
void SelectionLine::say()
{
    if (!isVisible())
        return;
    const QString current = ofTheCurrentOne();
    if (m_selected.size() == 1) {
        sayWithThePage(*this, current);
        setAccessibleName(current);
        return;
    }
    const Sum sum = sumOf(m_downloads, m_selected);
    //: Of downloads.
    const QString count = tr("%n selected", nullptr, sum.downloads);
    QStringList parts{count};
    if (sum.size.value_or(0) > 0)
        //: %1: the size of what is here of several downloads, %2: their size.
        parts.append(tr("%1 of %2").arg(shownSize(sum.here), shownSize(*sum.size)));
    else if (sum.here > 0)
        //: %1: the size of what is here of several downloads, the size of one of which nobody knows.
        parts.append(tr("%1 received").arg(shownSize(sum.here)));
    if (sum.bytesPerSecond > 0)
        parts.append(shownSpeed(sum.bytesPerSecond));
    parts.append(current);
    parts.removeAll(QString());
    sayWithThePage(*this, parts.join(QStringLiteral(" · ")));
    // A change of a name is announced, and figures change all the time.
    if (const QString name = count + u'\n' + current; accessibleName() != name)
        setAccessibleName(name);
}

} // namespace tributary
