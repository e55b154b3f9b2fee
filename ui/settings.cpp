#include "ui/settings.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

constexpr QLatin1String folderKey("downloads/folder");

// Words, because people read the file.
constexpr std::array themeWords{QLatin1String("system"), QLatin1String("light"), QLatin1String("dark")};

} // namespace

Settings::Settings(QSettings& kept, QObject* parent)
    : QObject(parent)
    , m_kept(kept)
{
}

Theme Settings::value(const Setting<Theme>& wanted) const
{
    const auto word = std::ranges::find(themeWords, m_kept.value(wanted.key).toString());
    return word == themeWords.end() ? wanted.first : static_cast<Theme>(word - themeWords.begin());
}

bool Settings::value(const Setting<bool>& wanted) const
{
    return m_kept.value(wanted.key, wanted.first).toBool();
}

int Settings::value(const Setting<int>& wanted) const
{
    return static_cast<int>(number(wanted.key, wanted.first, wanted.least, wanted.most));
}

qint64 Settings::value(const Setting<qint64>& wanted) const
{
    return number(wanted.key, wanted.first, wanted.least, wanted.most);
}

qint64 Settings::number(QLatin1String key, qint64 first, qint64 least, qint64 most) const
{
    bool isNumber = false;
    const qint64 kept = m_kept.value(key).toLongLong(&isNumber);
    return isNumber ? std::clamp(kept, least, most) : first;
}

void Settings::set(const Setting<Theme>& which, Theme theme)
{
    keep(which.key, QString(themeWords.at(static_cast<size_t>(theme))));
}

void Settings::set(const Setting<bool>& which, bool on)
{
    keep(which.key, on);
}

void Settings::set(const Setting<int>& which, int number)
{
    keep(which.key, std::clamp(number, which.least, which.most));
}

void Settings::set(const Setting<qint64>& which, qint64 number)
{
    keep(which.key, std::clamp(number, which.least, which.most));
}

QString Settings::folder() const
{
    const QString chosen = m_kept.value(folderKey).toString();
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) : chosen;
}

void Settings::setFolder(const QString& folder)
{
    keep(folderKey, folder);
}

void Settings::keep(QLatin1String key, const QVariant& value)
{
    if (m_kept.value(key) == value)
        return;
    m_kept.setValue(key, value);
    Q_EMIT changed();
}

QueueLimits queueLimits(const Settings& settings)
{
    QueueLimits limits;
    limits.jobs = settings.value(setting::downloadsAtOnce);
    if (const qint64 most = settings.value(setting::bytesPerSecond); most > 0)
        limits.bytesPerSecond = most;
    return limits;
}

} // namespace tributary
