#pragma once

#include "core/values/network/network_profile.h"
#include "core/values/queue/queue_limits.h"
#include "ui/settings/window_settings.h"

#include <QDateTime>
#include <QObject>

#include <optional>
#include <type_traits>

class QSettings;

namespace tributary {

// The settings that a person has chosen. The file may have been edited by hand: a value that can't be read
// counts as not chosen, one out of bounds is brought back to them.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(QSettings& kept, QObject* parent = nullptr);
    // The usual folder holds until the person chooses one; by default it is the system's folder for
    // downloads.
    Settings(QSettings& kept, QString usualFolder, QObject* parent = nullptr);

    bool value(const Setting<bool>& wanted) const;
    QString value(const TextSetting& wanted) const;
    int value(const BoundedSetting<int>& wanted) const;
    qint64 value(const BoundedSetting<qint64>& wanted) const;
    std::chrono::milliseconds value(const BoundedSetting<std::chrono::milliseconds>& wanted) const;
    template<typename Choice>
        requires std::is_enum_v<Choice>
    Choice value(const Setting<Choice>& wanted) const;

    void set(const Setting<bool>& which, bool on);
    void set(const TextSetting& which, const QString& text);
    void set(const BoundedSetting<int>& which, int number);
    void set(const BoundedSetting<qint64>& which, qint64 number);
    void set(const BoundedSetting<std::chrono::milliseconds>& which, std::chrono::milliseconds time);
    template<typename Choice>
        requires std::is_enum_v<Choice>
    void set(const Setting<Choice>& which, Choice choice);

    // The folder of downloads for which nobody chooses another one.
    QString folder() const;
    void setFolder(const QString& folder);
    // Notes that a person chose the folder for some downloads, so that it is offered again. Nothing else
    // changes.
    void noteFolder(const QString& folder);
    // The last few that were chosen, the newest first.
    QStringList recentFolders() const;

Q_SIGNALS:
    // A setting has got another value.
    void changed();

private:
    qint64 number(const BoundedSetting<qint64>& wanted) const;
    void setNumber(const BoundedSetting<qint64>& which, qint64 number);
    QString text(QLatin1String key) const;
    void noteFolders(const QStringList& newest);
    void keep(QLatin1String key, const QVariant& value);

    QSettings& m_kept;
    QString m_usualFolder;
};

template<typename Choice>
    requires std::is_enum_v<Choice>
Choice Settings::value(const Setting<Choice>& wanted) const
{
    const QString kept = text(wanted.key);
    for (size_t i = 0; i < choiceNames<Choice>.size(); ++i) {
        if (choiceNames<Choice>[i] == kept)
            return static_cast<Choice>(i);
    }
    return wanted.first;
}

template<typename Choice>
    requires std::is_enum_v<Choice>
void Settings::set(const Setting<Choice>& which, Choice choice)
{
    if (value(which) != choice)
        keep(which.key, QString(nameOf(choice)));
}

// The hours of the week as they were chosen, whether they are to be obeyed or not.
WeekSchedule chosenSchedule(const Settings& settings);
// The limit on the speed of all together, and what the schedule makes of it at a time.
struct LimitNow
{
    qint64 bytesPerSecond = 0; // that was chosen; 0 for none
    // Limited: the limit applies as it was chosen.
    HourRule now = HourRule::Limited;
    // When a rule ends that differs from the chosen limit; nullopt where no such rule holds, or where it has
    // no end.
    std::optional<QDateTime> until = {};
};
LimitNow limitAt(const Settings& settings, const QDateTime& time);
// The limits that all downloads share, as they were chosen.
QueueLimits queueLimits(const Settings& settings);
// How downloads that ask for nothing else reach servers.
UsualNetwork usualNetwork(const Settings& settings);
// Fills in what a person chooses once for all downloads.
void applySettings(DownloadRequest& request, const Settings& settings);

} // namespace tributary
