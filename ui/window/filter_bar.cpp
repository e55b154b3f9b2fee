#include "ui/window/filter_bar.h"

#include "ui/list/rows/download_words.h"
#include "ui/looks/looks.h"
#include "ui/looks/measures.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/themed_icon.h"
#include "ui/window/filter_list.h"
#include "ui/window/show_menu.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

namespace {

QIcon iconOf(QStringView name, Tone tone)
{
    return themedIcon(name, [tone](const Looks& looks) { return looks.of(tone); });
}

QIcon iconOf(QStringView name, FileKind kind)
{
    return themedIcon(name, [kind](const Looks& looks) { return looks.of(kind); });
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
    auto* types = new QLabel(tr("Types"), this);
    beginWithThePage(*types);
    types->setForegroundRole(QPalette::PlaceholderText);
    types->setFont(smallFont(font()));
    types->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::tight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::close, 0, spacing::close);
    layout->setSpacing(0);
    layout->addWidget(m_groups);
    layout->addWidget(types);
    layout->addWidget(m_kinds);
    layout->addStretch(1);
    const auto tell = [this] {
        offerAborted();
        Q_EMIT chosen(group(), kind());
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
    m_groups->addChoice(iconOf(u"cancel", Tone::Quiet), stateText(DownloadState::Cancelled));
}

// In the order of FileKind, after all of them.
void FilterBar::addKinds()
{
    m_kinds->addChoice(iconOf(u"all", Tone::Quiet), tr("All types"));
    m_kinds->addChoice(iconOf(u"archive", FileKind::Archive), tr("Archives"));
    //: Music and films.
    m_kinds->addChoice(iconOf(u"media", FileKind::Media), tr("Media"));
    m_kinds->addChoice(iconOf(u"document", FileKind::Document), tr("Documents"));
    m_kinds->addChoice(iconOf(u"program", FileKind::Program), tr("Programs"));
    m_kinds->addChoice(iconOf(u"image", FileKind::Image), tr("Images"));
    //: Files of any other type.
    m_kinds->addChoice(iconOf(u"other", FileKind::Other), tr("Other"));
}

StateGroup FilterBar::group() const
{
    return static_cast<StateGroup>(std::max(0, m_groups->currentRow()));
}

std::optional<FileKind> FilterBar::kind() const
{
    const int row = m_kinds->currentRow();
    return row <= 0 ? std::nullopt : std::optional(static_cast<FileKind>(row - 1));
}

void FilterBar::choose(StateGroup group, std::optional<FileKind> kind)
{
    m_groups->setCurrentRow(static_cast<int>(group));
    m_kinds->setCurrentRow(kind ? static_cast<int>(*kind) + 1 : 0);
}

QString FilterBar::chosenWords() const
{
    QStringList words;
    for (const FilterList* list : {m_groups, m_kinds}) {
        if (list->currentRow() > 0)
            words.append(list->currentItem()->text());
    }
    return words.join(QLatin1String(", "));
}

QString FilterBar::choice() const
{
    return QStringLiteral("%1/%2").arg(m_groups->currentRow()).arg(m_kinds->currentRow());
}

void FilterBar::restore(const QString& choice)
{
    const int group = choice.section(u'/', 0, 0).toInt();
    const int kind = choice.section(u'/', 1, 1).toInt();
    m_groups->setCurrentRow(group > 0 && group < stateGroups ? group : 0);
    m_kinds->setCurrentRow(kind > 0 && kind <= fileKinds ? kind : 0);
}

void FilterBar::setCounts(const DownloadTally& tally)
{
    for (int row = 0; row < stateGroups; ++row)
        m_groups->setCount(row, tally.in(static_cast<StateGroup>(row)));
    offerAborted();
    m_kinds->setCount(0, tally.in(StateGroup::All));
    for (int row = 0; row < fileKinds; ++row)
        m_kinds->setCount(row + 1, tally.of(static_cast<FileKind>(row)));
}

// Few people ever have such a row, and the others need no place for it.
void FilterBar::offerAborted()
{
    const int row = static_cast<int>(StateGroup::Aborted);
    m_groups->setOffered(row, m_groups->count(row) > 0 || m_groups->currentRow() == row);
}

} // namespace tributary
