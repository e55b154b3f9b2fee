#include "ui/window/window_foot.h"

#include "ui/adding/free_space.h"
#include "ui/settings/settings.h"
#include "ui/widgets/limit_menu.h"
#include "ui/window/status_line.h"
#include "ui/words/number_text.h"

#include <QDir>
#include <QLabel>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace tributary {

namespace {

// Its words say enough; an arrow under them would only clutter the foot.
class QuietMenuButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    }
};

} // namespace

WindowFoot::WindowFoot(Settings& settings, QWidget* parent)
    : QStatusBar(parent)
    , m_settings(settings)
    , m_sums(new StatusLine(this))
    , m_watching(new QLabel(tr("Watching the clipboard"), this))
    , m_limit(new QuietMenuButton(this))
    , m_free(new QLabel(this))
    , m_space(new FreeSpace(this))
{
    setSizeGripEnabled(false);
    const int edge = fontMetrics().averageCharWidth();
    m_sums->setContentsMargins(edge / 2, 0, edge, 0);
    addWidget(m_sums, 1);
    // QStatusBar hides it under a message, but not for good: with the window it would be shown again.
    connect(this, &QStatusBar::messageChanged, m_sums,
            [this](const QString& message) { m_sums->setVisible(message.isEmpty()); });
    auto* limits = new LimitMenu(settings, this);
    connect(limits, &LimitMenu::otherWanted, this, &WindowFoot::otherLimitWanted);
    m_limit->setMenu(limits);
    m_limit->setPopupMode(QToolButton::InstantPopup);
    m_limit->setAutoRaise(true);
    m_limit->setFocusPolicy(Qt::NoFocus);
    m_free->setContentsMargins(edge, 0, edge, 0);
    m_watching->setContentsMargins(edge, 0, edge, 0);
    addPermanentWidget(m_watching);
    addPermanentWidget(m_limit);
    addPermanentWidget(m_free);
    connect(m_space, &FreeSpace::found, this, &WindowFoot::showFree);
    connect(&settings, &Settings::changed, this, &WindowFoot::useSettings);
    useSettings();
}

void WindowFoot::setSums(const DownloadTally& tally)
{
    m_sums->setSums(tally);
    if (isVisible())
        m_space->refresh();
}

void WindowFoot::useSettings()
{
    //: %1: a speed, or "None".
    m_limit->setText(tr("Limit: %1").arg(limitText(m_settings.value(setting::bytesPerSecond))));
    m_watching->setVisible(m_settings.value(setting::watchesClipboard));
    m_space->setFolder(m_settings.folder());
}

void WindowFoot::showFree(std::optional<qint64> bytes)
{
    //: %1: how much room there is on the disk.
    m_free->setText(bytes ? tr("Free: %1").arg(shownSize(*bytes)) : QString());
    m_free->setToolTip(QDir::toNativeSeparators(m_settings.folder()));
}

} // namespace tributary
