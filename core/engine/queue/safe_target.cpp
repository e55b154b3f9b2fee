#include "core/engine/queue/safe_target.h"

#include "core/storage/naming/file_name.h"
#include "core/values/naming/plain_name.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

// Below these lies what Windows, macOS and the desktops of Linux run when somebody logs in.
constexpr std::array loginFolders{QLatin1String("autostart"), QLatin1String("launchagents"),
                                  QLatin1String("launchdaemons"), QLatin1String("startupitems")};

bool isRunAtLogin(const QString& before, const QString& segment)
{
    const QString folded = segment.toCaseFolded();
    const bool isStartup = folded == QLatin1String("startup") &&
                           before.compare(QLatin1String("programs"), Qt::CaseInsensitive) == 0;
    return isStartup || std::ranges::find(loginFolders, folded) != loginFolders.end();
}

// The first segment that makes it such a folder; -1 for none.
qsizetype loginSegmentOf(const QStringList& segments)
{
    for (qsizetype n = 0; n < segments.size(); ++n) {
        if (isRunAtLogin(n > 0 ? segments[n - 1] : QString(), segments[n]))
            return n;
    }
    return -1;
}

bool isRunAtLogin(const QString& folder)
{
    return loginSegmentOf(folder.split(u'/')) >= 0;
}

bool isHidden(const QString& segment)
{
    return segment.startsWith(u'.') && segment != QLatin1String(".") && segment != QLatin1String("..");
}

// A list may come from any system, so that both kinds of slash count on all of them.
QString withPlainSlashes(QString path)
{
    return path.replace(u'\\', u'/');
}

// "C:x" as well: on Windows it leads to another drive.
bool isWhole(const QString& path)
{
    const bool namesDrive = path.size() > 1 && path[1] == u':';
    return path.startsWith(u'/') || path.startsWith(u'~') || namesDrive;
}

// Windows and macOS find a folder whatever the letter case, save where a volume says otherwise.
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
constexpr Qt::CaseSensitivity caseOfFolders = Qt::CaseInsensitive;
#else
constexpr Qt::CaseSensitivity caseOfFolders = Qt::CaseSensitive;
#endif

// The wish as it is seen from the base. A whole path counts as far as it leads there.
std::expected<QString, FlawKind> seenFrom(const QString& base, const QString& wish)
{
    QString path = QDir::cleanPath(withPlainSlashes(wish));
    const bool leadsUp = path == QLatin1String("..") || path.startsWith(QLatin1String("../"));
    if (leadsUp)
        return std::unexpected(FlawKind::FolderLeadsOut);
    if (!isWhole(path))
        return path;
    const QString home = QDir::cleanPath(base);
    const QString start = home.endsWith(u'/') ? home : home + u'/';
    if (path.compare(home, caseOfFolders) == 0)
        return QString();
    if (home.isEmpty() || !path.startsWith(start, caseOfFolders))
        return std::unexpected(FlawKind::FolderLeadsOut);
    return path.sliced(start.size());
}

std::expected<QString, FlawKind> folderBelow(const QString& base, const QString& wish)
{
    const auto below = seenFrom(base, wish);
    if (!below)
        return below;
    QStringList segments = below->split(u'/', Qt::SkipEmptyParts);
    segments.removeAll(QStringLiteral("."));
    if (std::ranges::any_of(segments, isHidden))
        return std::unexpected(FlawKind::FolderIsHidden);
    for (QString& segment : segments)
        segment = safeFileName(segment);
    QString folder = QDir::cleanPath(QDir(base).filePath(segments.join(u'/')));
    if (isRunAtLogin(folder) && !isRunAtLogin(base))
        return std::unexpected(FlawKind::FolderIsRunAtLogin);
    return folder;
}

QString nameFor(const DownloadTarget& target)
{
    const bool isPersons = target.namedBy == NamedBy::Person && isPlainName(target.fileName);
    return target.fileName.isEmpty() || isPersons ? target.fileName : safeFileName(target.fileName);
}

} // namespace

std::expected<DownloadTarget, FlawKind> safeTarget(const DownloadTarget& target)
{
    DownloadTarget safe = target;
    safe.fileName = nameFor(target);
    if (target.wishedFolder.isEmpty())
        return safe;
    auto folder = folderBelow(target.folder, target.wishedFolder);
    if (!folder)
        return std::unexpected(folder.error());
    safe.folder = std::move(*folder);
    safe.wishedFolder.clear();
    return safe;
}

DownloadTarget soundTarget(const DownloadTarget& target)
{
    if (const auto safe = safeTarget(target))
        return *safe;
    DownloadTarget without = target;
    without.fileName = nameFor(target);
    without.wishedFolder.clear();
    return without;
}

QString safeFolder(const QString& folder)
{
    const QString path = QDir::cleanPath(folder);
    QStringList segments = path.split(u'/');
    for (QString& segment : segments) {
        if (isHidden(segment))
            segment = safeFileName(segment);
    }
    for (qsizetype n = loginSegmentOf(segments); n >= 0; n = loginSegmentOf(segments))
        segments[n].prepend(u'_');
    return segments.join(u'/');
}

QString safePath(const QString& path)
{
    const QFileInfo file(path);
    return QDir(safeFolder(file.path())).filePath(safeFileName(file.fileName()));
}

} // namespace tributary
