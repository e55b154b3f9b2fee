#include "ui/adding/link_list_dialog.h"

#include "ui/adding/folder_row.h"
#include "ui/adding/link_probe.h"
#include "ui/adding/link_remarks.h"
#include "ui/adding/list_probe.h"
#include "ui/adding/start_buttons.h"
#include "ui/list/view/small_table.h"
#include "ui/looks/looks.h"
#include "ui/looks/measures.h"
#include "ui/widgets/described.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/themed_icon.h"
#include "ui/widgets/when_done.h"
#include "ui/words/add_input.h"
#include "ui/words/file_kind.h"
#include "ui/words/number_text.h"
#include "ui/words/plain_tip.h"
#include "words/failure_text.h"

#include <QAccessible>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace tributary {

namespace {

QString nameOf(const DownloadRequest& request)
{
    if (!request.target.fileName.isEmpty())
        return request.target.fileName;
    const QString name = request.url.fileName();
    return name.isEmpty() ? request.url.host() : name;
}

enum Column : int { NameColumn, LinkColumn, SizeColumn };

bool hasASize(const DownloadRequest& request)
{
    return request.size.has_value();
}

QVariant figuresSide()
{
    return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
}

} // namespace

LinkListDialog::LinkListDialog(const LinkList& asked, const QString& folder, const AddSurroundings& around,
                               QStringList remarks, QWidget* parent)
    : QDialog(parent)
    , m_asked(asked.requests)
    , m_firstFolder(folder)
    , m_list(new QTreeWidget(this))
    , m_folder(new FolderRow(m_firstFolder, around.recentFolders, this))
    , m_sum(new QLabel(this))
    , m_buttons(new StartButtons(this))
{
    setWindowTitle(tr("New downloads"));
    fill(around);
    if (const QString onList = remarksOn(asked); !onList.isEmpty())
        remarks.append(onList);
    layOut(remarks.join(u'\n'), linesLeftOut(asked));
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
        if (column != NameColumn)
            return;
        check();
        tellTick(item);
    });
    connect(m_folder, &FolderRow::changed, this, &LinkListDialog::check);
    connect(m_folder, &FolderRow::troubleChanged, this, &LinkListDialog::describeFolder);
    connect(m_buttons, &StartButtons::chosen, this, &LinkListDialog::acceptFor);
    connect(m_buttons, &StartButtons::cancelled, this, &LinkListDialog::reject);
    check();
    m_buttons->start()->setFocus();
}

void LinkListDialog::fill(const AddSurroundings& around)
{
    if (around.findListed)
        m_listed = around.findListed(m_asked);
    if (!m_listed.isEmpty() && around.freeNames)
        whenDone(around.freeNames(m_listed), this, [this](const ListedLinks& listed) {
            // The answer is empty where the disk could not be asked.
            if (!listed.isEmpty())
                m_listed = listed;
        });
    m_list->setAccessibleName(tr("Links"));
    setHeads(around);
    QList<QTreeWidgetItem*> items;
    for (const DownloadRequest& request : std::as_const(m_asked)) {
        items.append(itemFor(request));
        m_sizes.append(request.size);
    }
    m_list->addTopLevelItems(items);
    if (around.askServer)
        askServers(around.askServer);
}

// The column for sizes stands before the links, which take the rest of the width; it is there where somebody
// tells them.
void LinkListDialog::setHeads(const AddSurroundings& around)
{
    // A name that is cut still tells the type of its file, and a link its host.
    dressAsList(*m_list, Qt::ElideMiddle);
    const int letter = fontMetrics().averageCharWidth();
    if (around.askServer || std::ranges::any_of(std::as_const(m_asked), hasASize)) {
        m_list->setHeaderLabels({tr("Name"), tr("Link"), tr("Size")});
        m_list->headerItem()->setData(SizeColumn, Qt::TextAlignmentRole, figuresSide());
        m_list->header()->moveSection(SizeColumn, LinkColumn);
        m_list->header()->resizeSection(SizeColumn, letter * 20);
    } else {
        m_list->setHeaderLabels({tr("Name"), tr("Link")});
    }
    m_list->header()->resizeSection(NameColumn, letter * 40);
}

QTreeWidgetItem* LinkListDialog::itemFor(const DownloadRequest& request) const
{
    const bool isListed = m_listed.contains(request.url);
    const QString name = nameOf(request);
    const QString link = request.url.toDisplayString(QUrl::RemoveFragment);
    //: %1: the link of a download.
    auto* item = new QTreeWidgetItem({name, isListed ? tr("Already in the list: %1").arg(link) : link});
    item->setCheckState(NameColumn, isListed ? Qt::Unchecked : Qt::Checked);
    item->setIcon(NameColumn, kindIcon(fileKindOf(name)));
    item->setToolTip(NameColumn, plainTip(name));
    item->setToolTip(LinkColumn, plainTip(link));
    if (request.size) {
        item->setText(SizeColumn, shownSize(*request.size));
        item->setData(SizeColumn, Qt::TextAlignmentRole, figuresSide());
    }
    return item;
}

// A link that is in the list already is not asked about, nor is a server on a way that nobody chose yet.
void LinkListDialog::askServers(const AskServer& ask)
{
    QList<ListProbe::Question> questions;
    for (int place = 0; place < m_asked.size() && questions.size() < ListProbe::mostLinks; ++place) {
        const DownloadRequest& request = m_asked.at(place);
        if (!request.size && !m_listed.contains(request.url) && !hasWaysOfItsOwn({request}))
            questions.append({.place = place, .request = essenceOf(request)});
    }
    const auto hear = [this](int place, const Expected<ProbeReport>& report) { showAnswer(place, report); };
    auto* probe = new ListProbe(ask, hear, this);
    connect(this, &QDialog::finished, probe, [probe] { probe->stop(); });
    probe->start(questions);
}

void LinkListDialog::showAnswer(int place, const Expected<ProbeReport>& report)
{
    QTreeWidgetItem* const item = m_list->topLevelItem(place);
    if (report) {
        m_sizes[place] = report->size;
        item->setText(SizeColumn, report->size ? shownSize(*report->size) : QString());
    } else {
        const QString words = errorText(report.error());
        item->setText(SizeColumn, words);
        item->setToolTip(SizeColumn, plainTip(words));
        item->setIcon(SizeColumn,
                      themedIcon(u"failed", [](const Looks& looks) { return looks.of(Tone::Trouble); }));
    }
    item->setData(SizeColumn, Qt::TextAlignmentRole, figuresSide());
    m_folder->need(bytesTicked());
}

void LinkListDialog::layOut(const QString& remarks, const QString& tip)
{
    auto* folderLabel = new QLabel(tr("&Folder"), this);
    folderLabel->setBuddy(m_folder->field());
    m_folder->field()->setAccessibleName(tr("Folder"));
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(folderLabel);
    folderRow->addWidget(m_folder, 1);
    auto* remarksAbove = remarksLabel(this);
    sayWithThePage(*remarksAbove, remarks);
    remarksAbove->setToolTip(plainTip(tip));
    remarksAbove->setVisible(!remarks.isEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(remarksAbove);
    layout->addWidget(m_list, 1);
    layout->addLayout(ticking());
    layout->addLayout(folderRow);
    layout->addSpacing(spacing::close);
    layout->addWidget(m_buttons);
    const QSize wanted(widthOfLetters(*this, 100), fontMetrics().lineSpacing() * 38);
    resize(wanted.boundedTo(screenRoom(*this)));
}

QLayout* LinkListDialog::ticking()
{
    auto* all = new QPushButton(tr("Select a&ll"), this);
    auto* none = new QPushButton(tr("Select &none"), this);
    all->setAutoDefault(false);
    none->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(Qt::Unchecked); });
    setTabOrder(m_list, all);
    setTabOrder(all, none);
    auto* row = new QHBoxLayout;
    row->addWidget(all);
    row->addWidget(none);
    row->addWidget(m_sum, 1);
    return row;
}

void LinkListDialog::tickAll(Qt::CheckState state)
{
    {
        const QSignalBlocker oneByOne(m_list);
        for (int i = 0; i < m_list->topLevelItemCount(); ++i)
            m_list->topLevelItem(i)->setCheckState(0, state);
    }
    m_list->viewport()->update();
    check();
}

// Qt doesn't tell readers of a tick.
void LinkListDialog::tellTick(QTreeWidgetItem* item)
{
    if (!QAccessible::isActive())
        return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent change(m_list, changed);
    // The heads of the columns are the first children.
    change.setChild((m_list->indexOfTopLevelItem(item) + 1) * m_list->columnCount());
    QAccessible::updateAccessibility(&change);
}

int LinkListDialog::ticked() const
{
    int count = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        count += m_list->topLevelItem(i)->checkState(0) == Qt::Checked ? 1 : 0;
    return count;
}

// The sizes that are known, since the files take at least as much. A list may tell any number.
std::optional<qint64> LinkListDialog::bytesTicked() const
{
    std::optional<qint64> sum;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const std::optional<qint64> size = m_sizes.at(i);
        if (!size || m_list->topLevelItem(i)->checkState(NameColumn) != Qt::Checked)
            continue;
        const qint64 others = sum.value_or(0);
        sum = others + std::min(*size, std::numeric_limits<qint64>::max() - others);
    }
    return sum;
}

void LinkListDialog::check()
{
    const int count = ticked();
    const bool hasFolder = QDir::isAbsolutePath(folder());
    m_buttons->setReady(count > 0 && hasFolder);
    m_sum->setText(hasFolder ? tr("%n download(s) selected.", nullptr, count)
                             : tr("Enter the full path of the folder to save to."));
    m_folder->need(bytesTicked());
    describeFolder();
}

void LinkListDialog::describeFolder()
{
    const bool hasFolder = QDir::isAbsolutePath(folder());
    describe(*m_folder->field(), hasFolder ? m_folder->trouble() : m_sum->text());
}

QString LinkListDialog::folder() const
{
    return folderFrom(m_folder->folder());
}

QList<DownloadRequest> LinkListDialog::requests() const
{
    // A list may want folders of its own under the one it was read for.
    const QDir before(m_firstFolder);
    QList<DownloadRequest> chosen;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(0) != Qt::Checked)
            continue;
        DownloadRequest& request = chosen.emplaceBack(m_asked.at(i));
        const QString below = before.relativeFilePath(request.target.folder);
        if (!below.startsWith(QLatin1String("..")) && !QDir::isAbsolutePath(below))
            request.target.folder = QDir::cleanPath(folder() + u'/' + below);
        if (request.target.fileName.isEmpty())
            request.target.fileName = m_listed.value(request.url).freeName;
    }
    return chosen;
}

void LinkListDialog::acceptFor(StartWhen start)
{
    m_startWhen = start;
    accept();
}

} // namespace tributary
