#include "app/cli/requests.h"

#include "app/cli/link.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace tributary::cli {

namespace {

constexpr qint64 longestPassword = 64 * 1024;

// A relative --output stands below --dir, as a name would.
DownloadTarget placed(DownloadTarget target, const Options& options)
{
    const QDir folder(QDir::current().absoluteFilePath(options.folder));
    target.folder = QDir::cleanPath(folder.path());
    if (!options.output.isEmpty()) {
        const QFileInfo file(folder, options.output);
        target.folder = QDir::cleanPath(file.absolutePath());
        target.fileName = file.fileName();
    }
    return target;
}

std::optional<Credentials> credentialsFor(const Link& link, const Options& options)
{
    const QString password = options.password.value_or(QString());
    if (options.user)
        return Credentials{.user = options.user->name, .password = options.user->password.value_or(password)};
    std::optional<Credentials> credentials = link.credentials;
    if (credentials && credentials->password.isEmpty())
        credentials->password = password;
    return credentials;
}

DownloadRequest requestFor(const Link& link, const Options& options)
{
    DownloadRequest request = options.common;
    request.url = link.url;
    request.target = placed(request.target, options);
    request.credentials = credentialsFor(link, options);
    return request;
}

// Scripts look for the link as they gave it; only a link without a scheme is shown as it was understood.
QString shownText(const QString& link, const QUrl& url)
{
    const QString text = withoutUserInfo(link.trimmed());
    return text.contains(QLatin1String("://")) ? text : url.toString(QUrl::FullyEncoded);
}

} // namespace

Order orderFor(const Options& options, const QString& link, int number)
{
    const Expected<Link> parsed = parseLink(link);
    if (!parsed) {
        const Subject subject{.number = number, .url = QUrl(), .text = withoutUserInfo(link)};
        return {.subject = subject, .request = std::unexpected(parsed.error())};
    }
    const Subject subject{.number = number, .url = parsed->url, .text = shownText(link, parsed->url)};
    return {.subject = subject, .request = requestFor(*parsed, options)};
}

QList<Order> ordersFor(const Options& options)
{
    QList<Order> orders;
    for (const QString& link : options.operands)
        orders.append(orderFor(options, link, static_cast<int>(orders.size()) + 1));
    return orders;
}

std::expected<QString, UsageError> readPassword(const QString& passwordFile)
{
    QFile file(passwordFile);
    const bool opened = passwordFile == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                           : file.open(QIODevice::ReadOnly);
    const QByteArray line = opened ? file.readLine(longestPassword) : QByteArray();
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(UsageError{QStringLiteral("--password-file: reading '%1' failed: %2")
                                              .arg(passwordFile, file.errorString())});
    }
    QString password = QString::fromUtf8(line).remove(u'\n').remove(u'\r');
    if (password.isEmpty()) {
        return std::unexpected(
            UsageError{QStringLiteral("--password-file: the first line of '%1' is empty").arg(passwordFile)});
    }
    return password;
}

} // namespace tributary::cli
