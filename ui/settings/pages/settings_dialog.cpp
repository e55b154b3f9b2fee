#include "ui/settings/pages/settings_dialog.h"

#include "ui/looks/choice_delegate.h"
#include "ui/looks/measures.h"
#include "ui/settings/pages/about_box.h"
#include "ui/settings/pages/settings_advanced.h"
#include "ui/settings/pages/settings_browsers.h"
#include "ui/settings/pages/settings_downloads.h"
#include "ui/settings/pages/settings_general.h"
#include "ui/settings/pages/settings_hosts.h"
#include "ui/settings/pages/settings_network.h"
#include "ui/settings/pages/settings_notices.h"
#include "ui/settings/pages/settings_schedule.h"
#include "ui/settings/pages/settings_search.h"
#include "ui/settings/pages/settings_types.h"
#include "ui/widgets/accessible/told_list.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/themed_icon.h"
#include "ui/words/mnemonic.h"

#include <QAbstractSpinBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

namespace {

constexpr int besideNames = spacing::broad - SettingsPage::beforeWords;
// Between fields and a scroll bar: little, for the letters of a large font on a small screen.
constexpr int beforeTheBar = spacing::tight;

// Keeps the buttons as far from the page as other dialogs keep theirs from what is above them.
QLayout* awayFromThePage(QWidget* buttons)
{
    auto* place = new QVBoxLayout;
    place->setContentsMargins(0, spacing::wide - spacing::usual, 0, 0);
    place->addWidget(buttons);
    return place;
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, const SettingsSurroundings& around, QWidget* parent)
    : QDialog(parent)
    , m_names(new ToldList(this))
    , m_heading(new QLabel(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Settings"));
    m_names->setAccessibleName(tr("Pages"));
    // The list begins and ends where the fields above and below do.
    m_names->setItemDelegate(new ChoiceDelegate(m_names, 0));
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setMouseTracking(true);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->viewport()->setBackgroundRole(QPalette::Window);
    m_heading->setFont(titleFont(font()));
    beginWithThePage(*m_heading);
    m_heading->setIndent(SettingsPage::beforeWords);
    addPages(settings, around);
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_names, &QListWidget::currentTextChanged, m_heading, &QLabel::setText);
    m_names->setCurrentRow(0);
    m_search = new SettingsSearch(*m_names, *m_pages, this);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, &SettingsSearch::begin);
    layOut();
}

void SettingsDialog::addPages(Settings& settings, const SettingsSurroundings& around)
{
    auto* general = new SettingsGeneral(settings, around, this);
    connect(general, &SettingsGeneral::restartRequested, this, &SettingsDialog::restartRequested);
    addPage(u"settings", SettingsTab::General, general);
    addPage(u"download", SettingsTab::Downloads, new SettingsDownloads(settings, this));
    addPage(u"archive", SettingsTab::Types,
            new SettingsTypes(settings, around.categories, around.setCategories, this));
    addPage(u"network", SettingsTab::Network, new SettingsNetwork(settings, this));
    addPage(u"waiting", SettingsTab::Schedule, new SettingsSchedule(settings, this));
    addPage(u"connecting", SettingsTab::Hosts, new SettingsHosts(settings, around, this));
    if (around.browsers)
        addPage(u"browsers", SettingsTab::Browsers, new SettingsBrowsers(settings, around, this));
    addPage(u"notices", SettingsTab::Notices, new SettingsNotices(settings, this));
    addPage(u"details", SettingsTab::Advanced, new SettingsAdvanced(settings, this));
}

void SettingsDialog::addPage(QStringView icon, SettingsTab tab, SettingsPage* page)
{
    auto* name = new QListWidgetItem(themedIcon(icon), titleOf(tab));
    name->setData(Qt::UserRole, static_cast<int>(tab));
    m_names->addItem(name);
    // The page scrolls on a screen that is too low for it.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, page,
            [page](int, int most) { page->leaveRoomAtItsEnd(most > 0 ? beforeTheBar : 0); });
    m_pages->addWidget(scroll);
    m_widthWanted = std::max(m_widthWanted, page->widthWanted());
}

int SettingsDialog::besidePages() const
{
    const QMargins margins = layout()->contentsMargins();
    return m_names->width() + besideNames + margins.left() + margins.right();
}

// The words of some languages, and those of a large font, take more room than a small screen has.
void SettingsDialog::leaveRoomForPages()
{
    const int onScreen = screenRoom(*this).width() - besidePages();
    for (int page = 0; page < m_pages->count(); ++page) {
        auto* scroll = static_cast<QScrollArea*>(m_pages->widget(page));
        const int most = SettingsPage::beforeWords + widthOfLetters(*this, 55);
        const int least = std::min(scroll->widget()->minimumSizeHint().width(), most);
        const int bar = scroll->verticalScrollBar()->sizeHint().width() + beforeTheBar;
        scroll->setMinimumWidth(std::min(least + bar, onScreen));
    }
}

int SettingsDialog::heightOfPages(int width) const
{
    int highest = 0;
    for (SettingsPage* page : m_pages->findChildren<SettingsPage*>())
        highest = std::max(highest, page->heightIn(width));
    return highest;
}

// The search, the names and the button below them are one column.
QLayout* SettingsDialog::layOutSide(int leastWidth)
{
    const int namesWidth = m_names->sizeHintForColumn(0) + 2 * m_names->frameWidth();
    m_names->setFixedWidth(std::max({leastWidth, namesWidth, m_search->minimumSizeHint().width()}));
    m_search->setFixedWidth(m_names->width());
    m_names->setFocus();
    auto* side = new QVBoxLayout;
    side->setSpacing(spacing::usual);
    side->addWidget(m_search);
    side->addWidget(m_names, 1);
    return side;
}

void SettingsDialog::layOut()
{
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* about = new QPushButton(tr("About Tr&ibutary"), this);
    about->setAutoDefault(false);
    connect(about, &QPushButton::clicked, this, [this] { (new AboutBox(this))->open(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QGridLayout(this);
    layout->setHorizontalSpacing(besideNames);
    layout->setVerticalSpacing(spacing::usual);
    layout->addLayout(layOutSide(about->sizeHint().width()), 0, 0, 2, 1);
    // The heading is in the middle of the search field's height, which is beside it.
    m_heading->setMinimumHeight(m_search->sizeHint().height());
    layout->addWidget(m_heading, 0, 1);
    layout->addWidget(m_pages, 1, 1);
    layout->addLayout(awayFromThePage(about), 2, 0);
    layout->addLayout(awayFromThePage(buttons), 2, 1);
    layout->setRowStretch(1, 1);
    layout->setColumnStretch(1, 1);
    leaveRoomForPages();
    const int aboveAndBelow =
        buttons->sizeHint().height() + m_heading->sizeHint().height() + fontMetrics().height() * 4;
    const QSize frame(fontMetrics().height() / 2, fontMetrics().height() * 2);
    const QSize most = screen()->availableSize() - frame;
    const int width =
        std::min(m_names->width() + fontMetrics().averageCharWidth() * 12 + m_widthWanted, most.width());
    resize(width, std::min(heightOfPages(width - besidePages()) + aboveAndBelow, most.height()));
}

void SettingsDialog::beginWith(SettingsTab tab)
{
    for (int page = 0; page < m_names->count(); ++page) {
        if (m_names->item(page)->data(Qt::UserRole).toInt() == static_cast<int>(tab))
            m_names->setCurrentRow(page);
    }
}

bool SettingsDialog::beginWith(SettingField field)
{
    // Pages that a search hides can't be gone to.
    m_search->clear();
    beginWith(tabOf(field));
    return m_search->goTo(withoutMnemonic(labelOf(field)));
}

// Return takes what was typed; were the dialog gone, nobody would see what is wrong with it. Esc ends a
// search first.
void SettingsDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Cancel) && m_search->clear())
        return;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isTyping =
        qobject_cast<QLineEdit*>(focusWidget()) || qobject_cast<QAbstractSpinBox*>(focusWidget());
    if (!isReturn || !isTyping)
        QDialog::keyPressEvent(event);
}

} // namespace tributary
