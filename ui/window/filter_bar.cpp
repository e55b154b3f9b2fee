#include "ui/window/filter_bar.h"

#include "ui/list/rows/download_words.h"
#include "ui/looks/looks.h"
#include "ui/looks/measures.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/themed_icon.h"
#include "ui/window/filter_list.h"
#include "ui/window/show_menu.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

QIcon iconOf(QStringView name, Tone tone)
{
    return themedIcon(name, [tone](const Looks& looks) { return looks.of(tone); });
}

// The order of the folders by type in the settings.
constexpr std::array<FileKind, fileKinds> kindsInOrder{FileKind::Archive,  FileKind::Media,
                                                       FileKind::Document, FileKind::Image,
                                                       FileKind::Program,  FileKind::Other};

// The row of that kind in the list of types; the row for all types comes first.
int rowOf(std::optional<FileKind> kind)
{
    if (!kind)
        return 0;
    return static_cast<int>(std::ranges::find(kindsInOrder, *kind) - kindsInOrder.begin()) + 1;
}

// The number under which the choice is kept. It doesn't go by the order of the rows, so that a later version
// may change that order.
int keptNumber(std::optional<FileKind> kind)
{
    return kind ? static_cast<int>(*kind) + 1 : 0;
}

std::optional<FileKind> keptKind(int number)
{
    const bool isOne = number > 0 && number <= fileKinds;
    return isOne ? std::optional(static_cast<FileKind>(number - 1)) : std::nullopt;
}

QString nameOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Archive: return FilterBar::tr("Archives");
    //: Music and films.
    case FileKind::Media: return FilterBar::tr("Media");
    case FileKind::Document: return FilterBar::tr("Documents");
    case FileKind::Image: return FilterBar::tr("Images");
    case FileKind::Program: return FilterBar::tr("Programs");
    case FileKind::Other: break;
    }
    //: Files of any other type.
    return FilterBar::tr("Other");
}

// A label without room, as in a bar that is folded, loses margins of its own when the style changes.
QLayout* headingOfTypes(QWidget& bar)
{
    auto* types = new QLabel(FilterBar::tr("Types"), &bar);
    beginWithThePage(*types);
    types->setForegroundRole(QPalette::PlaceholderText);
    types->setFont(smallFont(bar.font()));
    auto* heading = new QVBoxLayout;
    heading->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::tight);
    heading->addWidget(types);
    return heading;
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_groups(new FilterList(tr("States"), this))
    , m_kinds(new FilterList(tr("Types"), this))
{
    addGroups();
    addKinds();
    m_menu = new ShowMenu({m_groups, m_kinds}, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::close, 0, spacing::close);
    layout->setSpacing(0);
    layout->addWidget(m_groups);
    layout->addLayout(headingOfTypes(*this));
    layout->addWidget(m_kinds);
    layout->addStretch(1);
    const auto tell = [this] {
        offerAborted();
        Q_EMIT chosen(group(), kind());
        tellUnseenChoice();
    };
    connect(m_groups, &FilterList::currentRowChanged, this, tell);
    connect(m_kinds, &FilterList::currentRowChanged, this, tell);
    offerAborted();
}

// In the order of StateGroup.
void FilterBar::addGroups()
{
    //: All downloads, in whatever state.
    m_groups->addChoice(iconOf(u"all", Tone::Quiet), tr("All"));
    m_groups->addChoice(iconOf(u"download", Tone::Running), tr("Active"));
    m_groups->addChoice(iconOf(u"waiting", Tone::Waiting), tr("Waiting"));
    m_groups->addChoice(iconOf(u"pause", Tone::Quiet), tr("Paused"));
    m_groups->addChoice(iconOf(u"finished", Tone::Done), tr("Finished"));
    m_groups->addChoice(iconOf(u"failed", Tone::Trouble), tr("Failed"));
    //: Downloads that were cancelled.
    m_groups->addChoice(iconOf(u"cancel", Tone::Quiet), tr("Aborted"));
}

void FilterBar::addKinds()
{
    m_kinds->addChoice(iconOf(u"all", Tone::Quiet), tr("All types"));
    for (const FileKind kind : kindsInOrder)
        m_kinds->addChoice(kindIcon(kind), nameOf(kind));
}

StateGroup FilterBar::group() const
{
    return static_cast<StateGroup>(std::max(0, m_groups->currentRow()));
}

std::optional<FileKind> FilterBar::kind() const
{
    const int row = m_kinds->currentRow();
    return row <= 0 ? std::nullopt : std::optional(kindsInOrder.at(static_cast<size_t>(row) - 1));
}

void FilterBar::choose(StateGroup group, std::optional<FileKind> kind)
{
    m_groups->setCurrentRow(static_cast<int>(group));
    m_kinds->setCurrentRow(rowOf(kind));
}

// A bar that is folded before it was ever shown hears nothing else of that; one that is dragged shut is
// moved.
bool FilterBar::event(QEvent* event)
{
    const bool isHandled = QWidget::event(event);
    constexpr std::array folding{QEvent::ShowToParent, QEvent::HideToParent, QEvent::Move};
    if (std::ranges::find(folding, event->type()) != folding.end())
        tellUnseenChoice();
    return isHandled;
}

void FilterBar::tellUnseenChoice()
{
    if (const QString now = unseenChoice(); std::exchange(m_unseen, now) != now)
        Q_EMIT unseenChoiceChanged(now);
}

// Lists that are hidden only because the window is hidden are not folded. A splitter moves a part that is
// dragged shut out of sight.
QString FilterBar::unseenChoice() const
{
    const bool isOutOfSight = isHidden() || geometry().bottom() < 0;
    if (!isOutOfSight)
        return {};
    QStringList words;
    for (const FilterList* list : {m_groups, m_kinds}) {
        if (list->currentRow() > 0)
            words.append(list->currentItem()->text());
    }
    return words.join(QLatin1String(", "));
}

QString FilterBar::choice() const
{
    return QStringLiteral("%1/%2").arg(m_groups->currentRow()).arg(keptNumber(kind()));
}

void FilterBar::restore(const QString& choice)
{
    const int group = choice.section(u'/', 0, 0).toInt();
    const int number = choice.section(u'/', 1, 1).toInt();
    m_groups->setCurrentRow(group > 0 && group < stateGroups ? group : 0);
    m_kinds->setCurrentRow(rowOf(keptKind(number)));
}

void FilterBar::setCounts(const DownloadTally& tally)
{
    for (int row = 0; row < stateGroups; ++row)
        m_groups->setCount(row, tally.in(static_cast<StateGroup>(row)));
    offerAborted();
    m_kinds->setCount(0, tally.in(StateGroup::All));
    for (const FileKind kind : kindsInOrder)
        m_kinds->setCount(rowOf(kind), tally.of(kind));
}

// Few people ever have such a row, and the others need no place for it.
void FilterBar::offerAborted()
{
    const int row = static_cast<int>(StateGroup::Aborted);
    m_groups->setOffered(row, m_groups->count(row) > 0 || m_groups->currentRow() == row);
}

} // namespace tributary
