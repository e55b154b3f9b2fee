#pragma once

#include <QObject>
#include <QVariant>

class QDBusMessage;

namespace tributary {

// Keeps the computer from falling asleep by itself.
class SleepBlock
{
public:
    SleepBlock() = default;
    SleepBlock(const SleepBlock&) = delete;
    SleepBlock& operator=(const SleepBlock&) = delete;
    virtual ~SleepBlock() = default;

    virtual void hold() = 0;
    virtual void release() = 0;
};

// Asks the desktop for it, over D-Bus: its portal, else logind, else its screen saver. Where none of them is
// there nothing happens. Windows and macOS themselves are asked.
class DesktopSleepBlock : public QObject, public SleepBlock
{
    Q_OBJECT

public:
    explicit DesktopSleepBlock(QObject* parent = nullptr);
    ~DesktopSleepBlock() override;

    void hold() override;
    void release() override;

private:
    enum class Way : quint8 { Portal, Logind, ScreenSaver, None };

    void ask(Way way);
    void askElsewhere(Way refused);
    void note(Way way, const QDBusMessage& answer);
    void letGo();

    bool m_wanted = false;
    bool m_asking = false;
    Way m_way = Way::None;
    // The handle that the desktop gave, and takes back.
    QVariant m_given;
};

} // namespace tributary
