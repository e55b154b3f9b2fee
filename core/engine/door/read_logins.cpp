#include "core/engine/door/read_logins.h"

#include "core/http/judging/cookie_rule.h"
#include "core/inputs/logins/cookie_file.h"
#include "core/inputs/logins/netrc_file.h"
#include "core/storage/platform/disk_error.h"
#include "core/values/network/web_link.h"
#include "core/values/phrases/phrase.h"

#include <QDir>
#include <QFile>

namespace tributary {

namespace {

// Browsers keep a few thousand cookies of 4 KiB at most; what is far longer is something else.
constexpr qint64 longestFile = 64 * 1024 * 1024;

Expected<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(PhraseKind::Opening, file);
    QByteArray content = file.read(longestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fileFailure(PhraseKind::ReadingFile, file);
    if (content.size() > longestFile)
        return failure(ErrorKind::FileTooLarge, Phrase(PhraseKind::FileTooLong, {path}));
    return content;
}

} // namespace

Expected<CookiesRead> readCookies(const QString& path)
{
    const Expected<QByteArray> content = contentOf(path);
    if (!content)
        return std::unexpected(content.error());
    CookieFile file = parseCookieFile(*content);
    return CookiesRead{.cookies = std::move(file.cookies), .flaws = std::move(file.flaws)};
}

Expected<LoginsRead> readNetrc(const QString& path)
{
    const Expected<QByteArray> content = contentOf(path);
    if (!content)
        return std::unexpected(content.error());
    Netrc netrc = parseNetrc(*content);
    return LoginsRead{.logins = std::move(netrc.logins), .flaws = std::move(netrc.flaws)};
}

DownloadRequest withOwnSecrets(DownloadRequest request, const QDateTime& now)
{
    request.cookies = cookiesFor(request.url, request.cookieJar, now, request.cookies);
    // origin_rule.h says why: the host of a mirror gets a login only where the file of logins names that
    // host, and only over a secured line.
    for (Mirror& mirror : request.mirrors) {
        if (!mirror.credentials && isHttps(mirror.url))
            mirror.credentials = loginNamedFor(request.logins, mirror.url.host());
    }
    request.cookieJar.clear();
    request.logins.clear();
    return request;
}

QString standardNetrcPath()
{
    QString named = qEnvironmentVariable("NETRC");
    if (!named.isEmpty())
        return named;
#ifdef Q_OS_WIN
    const QString windows = QDir::home().filePath(QStringLiteral("_netrc"));
    if (QFile::exists(windows))
        return windows;
#endif
    return QDir::home().filePath(QStringLiteral(".netrc"));
}

} // namespace tributary
