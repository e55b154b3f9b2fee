#include "ui/adding/link_list_dialog.h"

#include "core/values/download/download_report.h"
#include "core/values/naming/name_promise.h"
#include "core/values/network/path_session.h"
#include "ui/adding/folder_row.h"
#include "ui/adding/link_probe.h"
#include "ui/adding/link_remarks.h"
#include "ui/adding/list_probe.h"
#include "ui/adding/lists/link_rows.h"
#include "ui/adding/lists/tick_menu.h"
#include "ui/adding/start_buttons.h"
#include "ui/looks/looks.h"
#include "ui/looks/measures.h"
#include "ui/looks/roomy_rows.h"
#include "ui/widgets/described.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/themed_icon.h"
#include "ui/widgets/when_done.h"
#include "ui/words/add_input.h"
#include "ui/words/counted.h"
#include "ui/words/number_text.h"
#include "ui/words/plain_tip.h"
#include "ui/words/probe_words.h"
#include "words/failure_text.h"

#include <QDir>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
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
    const QString name = fileNameIn(request.url);
    return name.isEmpty() ? request.url.host() : name;
}

constexpr int NameColumn = LinkRows::NameColumn;
constexpr int LinkColumn = LinkRows::LinkColumn;
constexpr int SizeColumn = LinkRows::SizeColumn;

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
    , m_rows(new LinkRows(*m_list, this))
    , m_folder(new FolderRow(m_firstFolder, around.recentFolders, this))
    , m_sum(new QLabel(this))
    , m_buttons(new StartButtons(this))
{
    setWindowTitle(tr("New downloads"));
    fill(around);
    if (const QString onList = remarksOn(asked, around.chosenWay); !onList.isEmpty())
        remarks.append(onList);
    layOut(remarks.join(u'\n'), linesLeftOut(asked));
    connect(m_rows, &LinkRows::ticksChanged, this, &LinkListDialog::check);
    connect(m_folder, &FolderRow::changed, this, &LinkListDialog::check);
    connect(m_folder, &FolderRow::troubleChanged, this, &LinkListDialog::describeFolder);
    connect(m_folder, &FolderRow::judged, m_buttons, &StartButtons::setHasPlace);
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
    QList<LinkItem*> items;
    for (const DownloadRequest& request : std::as_const(m_asked))
        items.append(itemFor(static_cast<int>(items.size()), request));
    m_rows->add(items);
    fitNames();
    if (around.askServer)
        askServers(around);
}

// The column for sizes stands before the links, which take the rest of the width; it is there where somebody
// tells them.
void LinkListDialog::setHeads(const AddSurroundings& around)
{
    const int letter = fontMetrics().averageCharWidth();
    if (around.askServer || std::ranges::any_of(std::as_const(m_asked), hasASize)) {
        m_list->setHeaderLabels({tr("Name"), tr("Link"), tr("Size")});
        m_list->headerItem()->setData(SizeColumn, Qt::TextAlignmentRole, figuresSide());
        m_list->header()->moveSection(SizeColumn, LinkColumn);
        m_list->header()->resizeSection(SizeColumn, letter * 14);
    } else {
        m_list->setHeaderLabels({tr("Name"), tr("Link")});
    }
}

// The links, and the reasons that stand in their place, have what short names leave.
void LinkListDialog::fitNames()
{
    const int letter = fontMetrics().averageCharWidth();
    m_list->resizeColumnToContents(NameColumn);
    const int wanted = m_list->columnWidth(NameColumn);
    m_list->header()->resizeSection(NameColumn, std::clamp(wanted, letter * 20, letter * 40));
}

LinkItem* LinkListDialog::itemFor(int place, const DownloadRequest& request) const
{
    const bool isListed = m_listed.contains(request.url);
    const QString name = nameOf(request);
    const QString link = request.url.toDisplayString(QUrl::RemoveFragment);
    auto* item = new LinkItem(place, name, request.url, {name, link});
    item->setSize(request.size);
    item->setCheckState(NameColumn, isListed ? Qt::Unchecked : Qt::Checked);
    item->setIcon(NameColumn, kindIcon(item->kind()));
    item->setToolTip(NameColumn, plainTip(name));
    item->setToolTip(LinkColumn, plainTip(link));
    if (isListed) {
        //: In the place of a link.
        sayInPlaceOfLink(*item, tr("Already in the list"));
        item->setData(LinkColumn, RoomyRows::StandsBackRole, true);
    }
    if (request.size) {
        item->setText(SizeColumn, shownSize(*request.size));
        item->setData(SizeColumn, Qt::TextAlignmentRole, figuresSide());
    }
    return item;
}

// A link that is in the list already is not asked about, nor is a server on a way that nobody chose yet.
void LinkListDialog::askServers(const AddSurroundings& around)
{
    QList<ListProbe::Question> questions;
    int scripts = 0;
    for (int place = 0; place < m_asked.size() && questions.size() < ListProbe::mostLinks; ++place) {
        const DownloadRequest& request = m_asked.at(place);
        const bool isNews =
            !request.size && !m_listed.contains(request.url) && !hasWaysOfItsOwn({request}, around.chosenWay);
        // A link that is good for one question is asked about only if its answer waits for the download.
        if (isNews && (whereLeads(request.url) == LinkLeadsTo::File || ++scripts <= mostOpenAnswers))
            questions.append({.place = place, .request = essenceOf(request)});
    }
    const auto hear = [this](int place, const Expected<ProbeReport>& report) { showAnswer(place, report); };
    auto* probe = new ListProbe(around.askServer, hear, this);
    connect(this, &QDialog::finished, probe, [probe] { probe->stop(); });
    probe->start(questions);
}

void LinkListDialog::showAnswer(int place, const Expected<ProbeReport>& report)
{
    LinkItem* const item = &m_rows->at(place);
    if (report && isPageForFile(*report, m_asked.at(place).url, {})) {
        showRefusal(*item, pageText());
        m_rows->untick(place);
    } else if (report) {
        item->setSize(report->size);
        item->setText(SizeColumn, report->size ? shownSize(*report->size) : QString());
        item->setData(SizeColumn, Qt::TextAlignmentRole, figuresSide());
    } else {
        showRefusal(*item, errorText(report.error()));
        if (report.error().kind == ErrorKind::NotFound)
            m_rows->untick(place);
    }
    check();
}

// Beside a link of any length the words would be cut.
void LinkListDialog::sayInPlaceOfLink(QTreeWidgetItem& item, const QString& words)
{
    //: %1: why a server refuses, such as "Not found (404)", or that a link is in the list; %2: the link.
    const QString whole = tr("%1: %2").arg(words, item.text(LinkColumn));
    item.setText(LinkColumn, words);
    item.setToolTip(LinkColumn, plainTip(whole));
    item.setData(LinkColumn, Qt::AccessibleTextRole, whole);
    item.setData(LinkColumn, RoomyRows::SentenceRole, true);
}

// The column of sizes is too narrow for a reason.
void LinkListDialog::showRefusal(QTreeWidgetItem& item, const QString& why)
{
    sayInPlaceOfLink(item, why);
    item.setIcon(LinkColumn,
                 themedIcon(u"failed", [](const Looks& looks) { return looks.of(Tone::Trouble); }));
}

void LinkListDialog::layOut(const QString& remarks, const QString& tip)
{
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(fieldLabel(tr("&Folder"), *m_folder->field(), *m_folder), 0, Qt::AlignTop);
    folderRow->addWidget(m_folder, 1);
    auto* remarksAbove = remarksLabel(this);
    sayWithThePage(*remarksAbove, remarks);
    remarksAbove->setToolTip(plainTip(tip));
    remarksAbove->setVisible(!remarks.isEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(remarksAbove);
    layout->addWidget(filterRow());
    layout->addWidget(m_list, 1);
    layout->addLayout(ticking());
    beginWithThePage(*m_sum);
    layout->addWidget(m_sum);
    layout->addLayout(folderRow);
    layout->addSpacing(spacing::close);
    layout->addWidget(m_buttons);
    const QSize wanted(widthOfLetters(*this, 116), fontMetrics().lineSpacing() * 38);
    resize(wanted.boundedTo(screenRoom(*this)));
}

QWidget* LinkListDialog::filterRow()
{
    auto* row = new QWidget(this);
    auto* label = new QLabel(tr("F&ilter"), row);
    m_filter = new QLineEdit(row);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    label->setBuddy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, m_rows, &LinkRows::filter);
    setTabOrder(m_filter, m_list);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_filter, 1);
    return row;
}

// A person who ends the search by Return wants to see what was found, and nothing started that it hides. Esc
// ends the search first.
void LinkListDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && focusWidget() == m_filter)
        m_list->setFocus(Qt::OtherFocusReason);
    else if (event->matches(QKeySequence::Cancel) && !m_filter->text().isEmpty())
        m_filter->clear();
    else
        QDialog::keyPressEvent(event);
}

QLayout* LinkListDialog::ticking()
{
    auto* all = new QPushButton(tr("Select a&ll"), this);
    auto* none = new QPushButton(tr("Select &none"), this);
    auto* more = new MenuButton(tr("&More"), this);
    more->setAccessibleName(tr("More ways to select"));
    all->setAutoDefault(false);
    none->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { m_rows->tick([](const LinkItem&) { return true; }); });
    connect(none, &QPushButton::clicked, this,
            [this] { m_rows->tick([](const LinkItem&) { return false; }); });
    more->setMenu(new TickMenu(*m_rows, this));
    setTabOrder(m_list, all);
    setTabOrder(all, none);
    setTabOrder(none, more);
    auto* row = new QHBoxLayout;
    row->addWidget(all);
    row->addWidget(none);
    row->addWidget(more);
    row->addStretch(1);
    return row;
}

// A list may tell any number for a size.
LinkListDialog::Ticked LinkListDialog::ticked() const
{
    Ticked ticked;
    for (const LinkItem* const item : m_rows->items()) {
        if (!item->isTicked())
            continue;
        ++ticked.links;
        const std::optional<qint64> size = item->size();
        ticked.areAllTold = ticked.areAllTold && size;
        if (!size)
            continue;
        const qint64 others = ticked.bytes.value_or(0);
        ticked.bytes = others + std::min(*size, std::numeric_limits<qint64>::max() - others);
    }
    return ticked;
}

QString LinkListDialog::sizeBehind(const QString& text, const Ticked& ticked)
{
    if (!ticked.bytes)
        return text;
    if (ticked.areAllTold)
        //: %1: as "2 of 3 links selected", %2: the size of these together.
        return tr("%1, %2").arg(text, shownSize(*ticked.bytes));
    //: %1: as "2 of 3 links selected", %2: the size of some of these together.
    return tr("%1, at least %2").arg(text, shownSize(*ticked.bytes));
}

QString LinkListDialog::sumText(const Ticked& ticked) const
{
    const auto all = static_cast<int>(m_asked.size());
    //: Of a list: "2 of 3 links selected". %1: how many are selected, %n: how many there are.
    const QString count =
        counted(tr("%1 of %n link(s) selected", nullptr, all), all).arg(QLocale().toString(ticked.links));
    QString text = sizeBehind(count, ticked);
    const int hidden = m_rows->tickedAndHidden();
    if (hidden == 0)
        return text;
    //: %1: as "2 of 3 links selected", %n: how many of the selected a filter hides.
    return counted(tr("%1; the filter hides %n of them", nullptr, hidden), hidden).arg(text);
}

void LinkListDialog::check()
{
    const bool hasFolder = QDir::isAbsolutePath(folder());
    const Ticked now = ticked();
    m_buttons->setReady(hasFolder && now.links > 0);
    m_sum->setText(hasFolder ? sumText(now) : tr("Enter the full path of the folder to save to."));
    m_folder->need(now.bytes);
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
    const QList<int> places = m_rows->ticked();
    for (const int place : places) {
        DownloadRequest& request = chosen.emplaceBack(m_asked.at(place));
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
