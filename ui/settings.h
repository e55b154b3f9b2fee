#pragma once

#include "core/values/queue_limits.h"

#include <QLatin1String>
#include <QObject>

#include <limits>

class QSettings;

namespace tributary {

enum class Theme : quint8 { System, Light, Dark };

// One thing that a person can choose: where it is kept, what it is until somebody chooses, and its bounds.
template<typename T>
struct Setting
{
    QLatin1String key;
    T first{};
    T least = std::numeric_limits<T>::lowest();
    T most = std::numeric_limits<T>::max();
};

// The table of all of them.
namespace setting {

inline constexpr Setting<Theme> theme{QLatin1String("general/theme"), Theme::System, Theme::System,
                                      Theme::Dark};
inline constexpr Setting<bool> staysInTray{QLatin1String("general/staysInTray"), true};
// The person knows that a closed window means running on in the tray.
inline constexpr Setting<bool> knowsTray{QLatin1String("general/knowsTray"), false};
inline constexpr Setting<int> downloadsAtOnce{QLatin1String("downloads/atOnce"), 4, 1, 64};
inline constexpr Setting<int> connectionsPerFile{QLatin1String("downloads/connectionsPerFile"), 8, 1, 64};
// 0 is no limit.
inline constexpr Setting<qint64> bytesPerSecond{QLatin1String("network/bytesPerSecond"), 0, 0, 1LL << 40};
inline constexpr Setting<bool> tellsFinished{QLatin1String("notifications/finished"), true};
inline constexpr Setting<bool> tellsFailed{QLatin1String("notifications/failed"), true};
inline constexpr Setting<bool> tellsAllDone{QLatin1String("notifications/allDone"), true};

} // namespace setting

// What a person has chosen. What is kept may have been edited by hand: what can't be read counts as not
// chosen, what is out of bounds is brought back to them.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(QSettings& kept, QObject* parent = nullptr);

    Theme value(const Setting<Theme>& wanted) const;
    bool value(const Setting<bool>& wanted) const;
    int value(const Setting<int>& wanted) const;
    qint64 value(const Setting<qint64>& wanted) const;
    void set(const Setting<Theme>& which, Theme theme);
    void set(const Setting<bool>& which, bool on);
    void set(const Setting<int>& which, int number);
    void set(const Setting<qint64>& which, qint64 number);

    // Where downloads go; the system's own folder for them until another is chosen.
    QString folder() const;
    void setFolder(const QString& folder);

Q_SIGNALS:
    // Something is not what it was.
    void changed();

private:
    qint64 number(QLatin1String key, qint64 first, qint64 least, qint64 most) const;
    void keep(QLatin1String key, const QVariant& value);

    QSettings& m_kept;
};

// What all downloads share, as it was chosen.
QueueLimits queueLimits(const Settings& settings);

} // namespace tributary
