#include "ui/settings/settings.h"

#include "ui/words/add_input.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace tributary {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1String recentFoldersKey("downloads/recentFolders");
constexpr qsizetype mostRecentFolders = 8;

ProxyChoice chosenProxy(const Settings& settings)
{
    ProxyChoice proxy{.kind = settings.value(setting::proxyKind)};
    if (proxy.kind != ProxyKind::System && proxy.kind != ProxyKind::None) {
        proxy.host = settings.value(setting::proxyHost);
        proxy.port = static_cast<quint16>(settings.value(setting::proxyPort));
    }
    return proxy;
}

RetryPreset chosenRetries(const Settings& settings)
{
    if (const auto preset = presetOf(settings.value(setting::retryChoice)))
        return *preset;
    RetryPreset own;
    own.retry.tries = settings.value(setting::retries);
    own.retry.firstWait = settings.value(setting::firstWait);
    own.retry.longestWait = settings.value(setting::longestWait);
    return own;
}

std::optional<int> unlessZero(int number)
{
    return number == 0 ? std::nullopt : std::optional(number);
}

HostLimits hostLimits(const Settings& settings)
{
    return {.connections = unlessZero(settings.value(setting::hostConnections)),
            .downloads = unlessZero(settings.value(setting::hostDownloads)),
            .delay = settings.value(setting::hostDelay)};
}

// Files of earlier versions have these keys in the group "general", which QSettings gives back as "General".
void takeOverGeneral(QSettings& kept)
{
    for (const QLatin1String key : {setting::theme.key, setting::language.key, setting::staysInTray.key,
                                    setting::knowsTray.key, setting::watchesClipboard.key}) {
        const QString before = QLatin1String("General") + key.sliced(key.indexOf(u'/'));
        if (!kept.contains(before))
            continue;
        if (!kept.contains(key))
            kept.setValue(key, kept.value(before));
        kept.remove(before);
    }
}

BoundedSetting<qint64> inMilliseconds(const BoundedSetting<milliseconds>& setting)
{
    return {.key = setting.key,
            .first = setting.first.count(),
            .least = setting.least.count(),
            .most = setting.most.count()};
}

BoundedSetting<qint64> widened(const BoundedSetting<int>& setting)
{
    return {.key = setting.key, .first = setting.first, .least = setting.least, .most = setting.most};
}

} // namespace

Settings::Settings(QSettings& kept, QObject* parent)
    : Settings(kept, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation), parent)
{
}

Settings::Settings(QSettings& kept, QString usualFolder, QObject* parent)
    : QObject(parent)
    , m_kept(kept)
    , m_usualFolder(std::move(usualFolder))
{
    takeOverGeneral(m_kept);
}

bool Settings::value(const Setting<bool>& wanted) const
{
    const QString kept = text(wanted.key);
    if (kept == QLatin1String("true"))
        return true;
    return kept == QLatin1String("false") ? false : wanted.first;
}

QString Settings::value(const TextSetting& wanted) const
{
    return m_kept.value(wanted.key, QString(wanted.first)).toString();
}

int Settings::value(const BoundedSetting<int>& wanted) const
{
    return static_cast<int>(number(widened(wanted)));
}

qint64 Settings::value(const BoundedSetting<qint64>& wanted) const
{
    return number(wanted);
}

milliseconds Settings::value(const BoundedSetting<milliseconds>& wanted) const
{
    return milliseconds(number(inMilliseconds(wanted)));
}

qint64 Settings::number(const BoundedSetting<qint64>& wanted) const
{
    bool isNumber = false;
    const qint64 kept = m_kept.value(wanted.key).toLongLong(&isNumber);
    return isNumber ? std::clamp(kept, wanted.least, wanted.most) : wanted.first;
}

QString Settings::text(QLatin1String key) const
{
    return m_kept.value(key).toString();
}

void Settings::set(const Setting<bool>& which, bool on)
{
    if (value(which) != on)
        keep(which.key, on);
}

void Settings::set(const TextSetting& which, const QString& text)
{
    if (value(which) != text)
        keep(which.key, text);
}

void Settings::set(const BoundedSetting<int>& which, int number)
{
    setNumber(widened(which), number);
}

void Settings::set(const BoundedSetting<qint64>& which, qint64 number)
{
    setNumber(which, number);
}

void Settings::set(const BoundedSetting<milliseconds>& which, milliseconds time)
{
    setNumber(inMilliseconds(which), time.count());
}

void Settings::setNumber(const BoundedSetting<qint64>& which, qint64 wanted)
{
    const qint64 possible = std::clamp(wanted, which.least, which.most);
    if (number(which) != possible)
        keep(which.key, possible);
}

QString Settings::folder() const
{
    const QString chosen = value(setting::folder);
    return chosen.isEmpty() ? m_usualFolder : chosen;
}

void Settings::setFolder(const QString& folder)
{
    const QString before = this->folder();
    if (before == folder)
        return;
    noteFolders({folder, before});
    set(setting::folder, folder);
}

void Settings::noteFolder(const QString& folder)
{
    if (folder != this->folder())
        noteFolders({folder});
}

void Settings::noteFolders(const QStringList& newest)
{
    QStringList recent = newest + recentFolders();
    recent.removeDuplicates();
    m_kept.setValue(recentFoldersKey, QStringList(recent.mid(0, mostRecentFolders)));
}

QStringList Settings::recentFolders() const
{
    return m_kept.value(recentFoldersKey).toStringList();
}

void Settings::keep(QLatin1String key, const QVariant& value)
{
    m_kept.setValue(key, value);
    Q_EMIT changed();
}

WeekSchedule chosenSchedule(const Settings& settings)
{
    // A person who has set a limit and marked no hour yet has asked for the schedule, and not for speed
    // without a limit. Where no limit is set both rules are as fast, and "No limit" is plainer.
    const bool hasLimit = settings.value(setting::bytesPerSecond) > 0;
    const HourRule unmarked = hasLimit ? HourRule::Limited : HourRule::Unlimited;
    return scheduleFrom(settings.value(setting::schedule)).value_or(WeekSchedule::ofOne(unmarked));
}

LimitNow limitAt(const Settings& settings, const QDateTime& time)
{
    LimitNow limit{.bytesPerSecond = settings.value(setting::bytesPerSecond)};
    if (!settings.value(setting::obeysSchedule))
        return limit;
    const WeekSchedule schedule = chosenSchedule(settings);
    const HourRule rule = ruleAt(schedule, time);
    // An hour without a limit is nothing new where no limit is set.
    if (rule == HourRule::Limited || (rule == HourRule::Unlimited && limit.bytesPerSecond == 0))
        return limit;
    limit.now = rule;
    limit.until = nextRule(schedule, time);
    return limit;
}

QueueLimits queueLimits(const Settings& settings)
{
    QueueLimits limits;
    const RetryPreset retries = chosenRetries(settings);
    limits.jobs = settings.value(setting::downloadsAtOnce);
    limits.jobs = std::min(limits.jobs, retries.jobs.value_or(limits.jobs));
    limits.eachHost = hostLimits(settings);
    limits.eachHost.delay = std::max(limits.eachHost.delay, retries.delay.value_or(0ms));
    if (settings.value(setting::obeysSchedule))
        limits.schedule = chosenSchedule(settings);
    limits.connections = settings.value(setting::connectionsAtOnce);
    limits.memory = settings.value(setting::memory);
    if (const qint64 most = settings.value(setting::bytesPerSecond); most > 0)
        limits.bytesPerSecond = most;
    return limits;
}

UsualNetwork usualNetwork(const Settings& settings)
{
    return {.proxy = chosenProxy(settings), .userAgent = settings.value(setting::userAgent).toUtf8()};
}

void applySettings(DownloadRequest& request, const Settings& settings)
{
    request.target.onConflict = settings.value(setting::onConflict);
    request.target.space = settings.value(setting::space);
    request.target.time = settings.value(setting::fileTime);
    request.checksumSearch = settings.value(setting::checksumSearch);
    request.assembly = {.kind = settings.value(setting::assembly),
                        .tempFolder = folderFrom(settings.value(setting::partFolder))};
    request.chunkSize = settings.value(setting::chunkSize);
    request.retry = chosenRetries(settings).retry;
    request.timeouts = {.silence = settings.value(setting::silence),
                        .connect = settings.value(setting::connectTime)};
    if (request.connections.growth == ConnectionGrowthKind::Automatic)
        request.connections.most = settings.value(setting::connectionsPerFile);
}

} // namespace tributary
