#include "ui/settings/pages/settings_hosts.h"

#include "ui/failures/questions.h"
#include "ui/list/view/small_table.h"
#include "ui/looks/measures.h"
#include "ui/settings/pages/setting_names.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/when_done.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

namespace {

constexpr int hostRole = Qt::UserRole + 1;
constexpr int rankRole = Qt::UserRole + 2;

enum Column : int { Host, Connections, Parts, Certificate, LastSeen };

QString withoutScheme(const QString& host)
{
    const QString mark = QStringLiteral("://");
    const qsizetype at = host.indexOf(mark);
    return at < 0 ? host : host.mid(at + mark.size());
}

// The host as people write it: without the port that is the usual one, and without the scheme that most have.
QString shownHost(const QString& origin)
{
    QUrl url(origin);
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    if (url.port() == usual)
        url.setPort(-1);
    const QString shown = url.toDisplayString();
    return url.scheme() == QLatin1String("https") ? withoutScheme(shown) : shown;
}

// Numbers and times in their order, which is not that of how they are written.
class HostRow : public QTreeWidgetItem
{
public:
    HostRow(QTreeWidget* list, const QString& host)
        : QTreeWidgetItem(list, {shownHost(host)})
    {
        setData(Host, hostRole, host);
    }

    void show(Column column, const QString& text, qint64 rank)
    {
        setData(column, rankRole, rank);
        setText(column, text);
    }

    bool operator<(const QTreeWidgetItem& other) const override
    {
        const int column = treeWidget()->sortColumn();
        if (column == Host)
            return withoutScheme(text(Host)) < withoutScheme(other.text(Host));
        if (column != Connections && column != LastSeen)
            return QTreeWidgetItem::operator<(other);
        return data(column, rankRole).toLongLong() < other.data(column, rankRole).toLongLong();
    }
};

// Has what room there is, and wishes for no more than it needs.
class LowList : public QTreeWidget
{
public:
    using QTreeWidget::QTreeWidget;

    QSize sizeHint() const override { return {QTreeWidget::sizeHint().width(), minimumHeight()}; }
};

HostRow* rowOf(const QString& host, QTreeWidget& list)
{
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = list.topLevelItem(row);
        if (item->data(Host, hostRole).toString() == host)
            return static_cast<HostRow*>(item);
    }
    return new HostRow(&list, host);
}

QString partsText(Learned learned)
{
    switch (learned) {
    //: Whether a host sends the parts of a file that it is asked for.
    case Learned::Yes: return SettingsHosts::tr("Yes");
    case Learned::No: return SettingsHosts::tr("Not reliably");
    case Learned::NotYet: break;
    }
    return {};
}

QString connectionsText(const std::optional<int>& most)
{
    //: %1: a number of connections.
    return most ? SettingsHosts::tr("At most %1").arg(QLocale().toString(*most)) : QString();
}

} // namespace

SettingsHosts::SettingsHosts(Settings& settings, const SettingsSurroundings& around, QWidget* parent)
    : SettingsPage(settings, parent)
    , m_around(around)
{
    //: No limit on a number of connections or downloads.
    const QString none = tr("No limit");
    addNumber(labelOf(SettingField::HostConnections), setting::hostConnections)->setSpecialValueText(none);
    addNumber(labelOf(SettingField::HostDownloads), setting::hostDownloads)->setSpecialValueText(none);
    //: No pause between requests.
    addSeconds(labelOf(SettingField::HostDelay), setting::hostDelay)->setSpecialValueText(tr("None"));
    addHint(tr("A longer pause that a host asks for is always respected."));
    addGap();
    if (around.hosts)
        addLearned();
}

void SettingsHosts::addLearned()
{
    m_list = new LowList(this);
    dressAsList(*m_list, Qt::ElideMiddle);
    const QString name = tr("Hosts used in the last two weeks");
    m_list->setAccessibleName(name);
    //: Headers of a table of what was learned of hosts.
    m_list->setHeaderLabels(
        {tr("Host"), tr("Connections"), tr("Can resume"), tr("Certificate"), tr("Last seen")});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(Host, Qt::AscendingOrder);
    layOutList();
    auto* title = new QLabel(name, this);
    beginWithThePage(*title);
    addWide(title);
    addWide(m_list);
    addNone();
    addWide(forgetting());
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &SettingsHosts::offer);
    offer();
}

void SettingsHosts::layOutList()
{
    const int letter = fontMetrics().averageCharWidth();
    // The column of host names gets what the other columns leave; most names are short.
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Host, QHeaderView::Stretch);
    // Even in a narrow window the column of host names keeps this width.
    m_list->header()->setMinimumSectionSize(letter * 14);
    // The list may be as low as two rows, so that the buttons below it stay in sight on a low screen.
    const int twoRows = m_list->header()->sizeHint().height() + 2 * rowHeight(font(), Density::Compact);
    m_list->setMinimumSize(letter * 40, twoRows + 2 * m_list->frameWidth());
}

// In the middle of the empty list, where else nothing would say what it is for.
void SettingsHosts::addNone()
{
    m_none = new QLabel(tr("Hosts that you download from will be listed here."), m_list->viewport());
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* middle = new QVBoxLayout(m_list->viewport());
    middle->addWidget(m_none);
}

QWidget* SettingsHosts::forgetting()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    //: Forgets what was learned of hosts.
    m_forget = new QPushButton(tr("&Forget"), row);
    m_forgetAll = new QPushButton(tr("Forget &all"), row);
    for (QPushButton* button : {m_forget, m_forgetAll}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(m_forget, &QPushButton::clicked, this, [this] { forget(listed(Which::Selected)); });
    connect(m_forgetAll, &QPushButton::clicked, this, [this] {
        askToForgetHosts(this, isAnyTrusted() ? TrustedHost::AmongThem : TrustedHost::None,
                         [this] { forget(listed(Which::All)); });
    });
    return row;
}

void SettingsHosts::showEvent(QShowEvent* event)
{
    SettingsPage::showEvent(event);
    if (!m_list)
        return;
    m_list->clear();
    m_none->hide();
    whenDone(m_around.hosts(), this, [this](const QList<HostProfile>& hosts) { showHosts(hosts); });
    if (m_around.trusted)
        whenDone(m_around.trusted(), this,
                 [this](const QList<TrustedCertificate>& trusted) { showTrusted(trusted); });
}

void SettingsHosts::showHosts(const QList<HostProfile>& hosts)
{
    const QLocale locale;
    for (const HostProfile& host : hosts) {
        HostRow* row = rowOf(host.host, *m_list);
        row->show(Connections, connectionsText(host.connectionsTaken), host.connectionsTaken.value_or(0));
        row->setText(Parts, partsText(host.rangesTrusted));
        row->show(LastSeen, locale.toString(host.lastSeen.toLocalTime().date(), QLocale::ShortFormat),
                  host.lastSeen.toMSecsSinceEpoch());
    }
    offer();
}

void SettingsHosts::showTrusted(const QList<TrustedCertificate>& trusted)
{
    for (const TrustedCertificate& certificate : trusted)
        //: A person has trusted the certificate of a host.
        rowOf(certificate.host, *m_list)->setText(Certificate, tr("Trusted by you"));
    offer();
}

QStringList SettingsHosts::listed(Which which) const
{
    QStringList hosts;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = m_list->topLevelItem(row);
        if (which == Which::All || item->isSelected())
            hosts.append(item->data(Host, hostRole).toString());
    }
    return hosts;
}

void SettingsHosts::forget(const QStringList& hosts)
{
    m_around.forgetHosts(hosts);
    int next = 0;
    for (int row = m_list->topLevelItemCount() - 1; row >= 0; --row) {
        if (!hosts.contains(m_list->topLevelItem(row)->data(Host, hostRole).toString()))
            continue;
        delete m_list->takeTopLevelItem(row);
        next = row;
    }
    goTo(next);
    offer();
}

// Before the button can no longer be pressed: Qt would hand the focus to the next one, which forgets all.
void SettingsHosts::goTo(int row)
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (QTreeWidgetItem* item = m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)))
        m_list->setCurrentItem(item);
}

bool SettingsHosts::isAnyTrusted() const
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (!m_list->topLevelItem(row)->text(Certificate).isEmpty())
            return true;
    }
    return false;
}

void SettingsHosts::offer()
{
    m_forget->setEnabled(!m_list->selectedItems().isEmpty());
    const bool isAny = m_list->topLevelItemCount() > 0;
    m_forgetAll->setEnabled(isAny);
    m_none->setVisible(!isAny);
    m_list->setAccessibleDescription(isAny ? QString() : m_none->text());
    // Few people ever trust a certificate themselves, and the names of hosts have a use for the room.
    m_list->setColumnHidden(Certificate, !isAnyTrusted());
}

} // namespace tributary
