#pragma once

#include <QObject>

namespace tributary {

class Settings;
class SleepBlock;
struct DownloadTally;

// Holds the computer awake while there is something to download, as the person wants.
class KeepAwake : public QObject
{
    Q_OBJECT

public:
    KeepAwake(const Settings& settings, SleepBlock& block, QObject* parent = nullptr);

    void setTally(const DownloadTally& tally);

private:
    void decide();

    const Settings& m_settings;
    SleepBlock& m_block;
    bool m_hasWork = false;
    bool m_holds = false;
};

} // namespace tributary
