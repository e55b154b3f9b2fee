#include "ui/desktop/awake/keep_awake.h"

#include "ui/desktop/awake/sleep_block.h"
#include "ui/list/rows/download_tally.h"
#include "ui/settings/settings.h"

#include <utility>

namespace tributary {

KeepAwake::KeepAwake(const Settings& settings, SleepBlock& block, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_block(block)
{
    connect(&settings, &Settings::changed, this, &KeepAwake::decide);
}

void KeepAwake::setTally(const DownloadTally& tally)
{
    const bool hasWork = tally.in(StateGroup::Active) + tally.in(StateGroup::Waiting) > 0;
    if (std::exchange(m_hasWork, hasWork) != hasWork)
        m_block.noteWork(hasWork);
    decide();
}

void KeepAwake::decide()
{
    const bool wanted = m_hasWork && m_settings.value(setting::keepsAwake);
    if (std::exchange(m_holds, wanted) == wanted)
        return;
    if (wanted)
        m_block.hold();
    else
        m_block.release();
}

} // namespace tributary
