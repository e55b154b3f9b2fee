#include "ui/widgets/limit_menu.h"

#include "ui/widgets/menu_letters.h"
#include "ui/words/byte_units.h"
#include "ui/words/number_text.h"

#include <QActionGroup>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

constexpr std::array offeredLimits{100 * kibibyte, 250 * kibibyte, 500 * kibibyte, 1 * mebibyte,
                                   2 * mebibyte,   5 * mebibyte,   10 * mebibyte,  25 * mebibyte,
                                   50 * mebibyte,  100 * mebibyte};

} // namespace

LimitMenu::LimitMenu(Settings& settings, QWidget* parent)
    : QMenu(tr("Speed limit"), parent)
    , m_settings(settings)
    , m_limits(new QActionGroup(this))
{
    addLimit(0);
    addSeparator();
    for (const qint64 limit : offeredLimits)
        addLimit(limit);
    addSeparator();
    m_own = addAction(QString());
    m_own->setCheckable(true);
    m_limits->addAction(m_own);
    //: Another speed limit.
    QAction* other = addAction(tr("Other…"));
    connect(other, &QAction::triggered, this, &LimitMenu::otherWanted);
    connect(&settings, &Settings::changed, this, &LimitMenu::tick);
    tick();
    new MenuLetters(*this);
}

void LimitMenu::addLimit(qint64 bytesPerSecond)
{
    QAction* action = addAction(limitText(bytesPerSecond));
    action->setCheckable(true);
    action->setData(bytesPerSecond);
    m_limits->addAction(action);
    connect(action, &QAction::triggered, this,
            [this, bytesPerSecond] { m_settings.set(setting::bytesPerSecond, bytesPerSecond); });
}

void LimitMenu::tick()
{
    const qint64 limit = m_settings.value(setting::bytesPerSecond);
    m_own->setData(limit);
    m_own->setText(limitText(limit));
    m_own->setVisible(limit != 0 && std::ranges::find(offeredLimits, limit) == offeredLimits.end());
    const QList<QAction*> actions = m_limits->actions();
    const auto ticked =
        std::ranges::find(actions, limit, [](QAction* action) { return action->data().toLongLong(); });
    (*ticked)->setChecked(true);
}

QList<qint64> usualLimits()
{
    return {offeredLimits.begin(), offeredLimits.end()};
}

QString limitText(qint64 bytesPerSecond)
{
    //: No speed limit.
    return bytesPerSecond == 0 ? LimitMenu::tr("None") : shownLimit(bytesPerSecond);
}

} // namespace tributary
