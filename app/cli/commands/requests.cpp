#include "app/cli/commands/requests.h"

#include "app/cli/options/link.h"
#include "core/engine/run/name_template.h"
#include "core/values/basics/unicode_text.h"
#include "core/values/download/parts_folder.h"
#include "core/values/naming/plain_name.h"
#include "core/values/network/link_spelling.h"
#include "core/values/network/origin.h"
#include "words/flaw_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace tributary::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TerminalUsage)
};

constexpr qint64 longestPassword = 64 * 1024;

// A relative --output stands below --dir, as a name would.
DownloadTarget placed(DownloadTarget target, const Options& options)
{
    const QDir folder(QDir::current().absoluteFilePath(plainFolder(options.folder)));
    target.folder = QDir::cleanPath(folder.path());
    if (!options.output.isEmpty()) {
        const QFileInfo file(folder, options.output);
        target.folder = QDir::cleanPath(plainFolder(file.absolutePath()));
        target.fileName = file.fileName();
        target.namedBy = NamedBy::Person;
    }
    return target;
}

std::optional<Credentials> userOf(const Options& options)
{
    if (!options.user)
        return std::nullopt;
    const QString password = options.user->password.value_or(options.password.value_or(QString()));
    return Credentials{.user = options.user->name, .password = password};
}

// The link's own, with the password that stands elsewhere, or one of the logins for hosts.
std::optional<Credentials> completed(std::optional<Credentials> own, const QUrl& url,
                                     const std::optional<QString>& password, const QList<HostLogin>& logins)
{
    if (own && own->password.isEmpty() && password)
        own->password = *password;
    if (own && !own->password.isEmpty())
        return own;
    const auto known = loginFor(logins, url.host(), own ? own->user : QString());
    return known ? known : own;
}

std::optional<Credentials> credentialsFor(const WebLink& link, const Options& options)
{
    const auto user = userOf(options);
    return user ? user : completed(link.credentials, link.url, options.password, options.common.logins);
}

std::optional<WebLink> linkOfList(const QString& list)
{
    if (!isLinkToList(list))
        return std::nullopt;
    const auto link = parseLink(list);
    return link ? std::optional(*link) : std::nullopt;
}

// The author of a fetched list must not choose a host, or a user there, that gets a password.
bool mayCompleteLogin(const Options& options, const QUrl& url)
{
    const auto list = linkOfList(options.lists.value(0));
    return !list || sameOrigin(list->url, url);
}

DownloadTarget targetFor(const QUrl& url, const Options& options)
{
    const DownloadTarget target = placed(options.common.target, options);
    return options.placement == LinkListPlacement::ByUrl ? placedByUrl(target, url) : target;
}

DownloadRequest requestFor(const WebLink& link, const Options& options)
{
    DownloadRequest request = options.common;
    request.url = link.url;
    request.target = targetFor(link.url, options);
    request.credentials = credentialsFor(link, options);
    return request;
}

// Scripts look for the link as they gave it; only a link without a scheme is shown as it was understood.
QString textOfLink(const QString& link, const QUrl& url)
{
    const QString text = withoutUserInfo(link.trimmed());
    return text.contains(QLatin1String("://")) ? text : givenText(url);
}

WrittenFolders foldersOf(const DownloadRequest& request)
{
    const QString parts = folderOfParts(request.assembly);
    return parts.isEmpty() ? WrittenFolders()
                           : WrittenFolders{.target = request.target.folder, .temp = parts};
}

// Without the line's end, and no more than a password may have.
QByteArray firstLineOf(QIODevice& file)
{
    QByteArray line = file.readLine(longestPassword);
    const QStringConverter::Encoding encoding = byteOrderMarkOf(line).encoding;
    if (encoding == QStringConverter::Utf8)
        return line;
    // In UTF-16, the byte that ends a line may stand within a character.
    while (line.size() < longestPassword) {
        const QByteArray more = file.read(longestPassword - line.size());
        if (more.isEmpty())
            break;
        line += more;
    }
    const char* const end = encoding == QStringConverter::Utf16LE ? "\n\0" : "\0\n";
    qsizetype at = line.indexOf(QByteArrayView(end, 2));
    while (at >= 0 && at % 2 != 0)
        at = line.indexOf(QByteArrayView(end, 2), at + 1);
    return at < 0 ? line : line.first(at);
}

QString whyNoText(const QByteArray& line)
{
    return byteOrderMarkOf(line).encoding == QStringConverter::Utf8
               ? flawText({FlawKind::NotUtf8})
               : Words::tr("the text is not valid Unicode");
}

QString placeOf(const LinkListFlaw& flaw, const Options& options)
{
    return QStringLiteral("%1:%2").arg(listNameFor(options)).arg(flaw.line);
}

} // namespace

Order orderFor(const Options& options, const QString& link, int number)
{
    const Expected<WebLink> parsed = parseLink(link);
    if (!parsed) {
        const Subject subject{.number = number, .url = QUrl(), .text = shownText(link)};
        return {.subject = subject, .request = std::unexpected(parsed.error())};
    }
    DownloadRequest request = requestFor(*parsed, options);
    const Subject subject{.number = number,
                          .url = parsed->url,
                          .text = textOfLink(link, parsed->url),
                          .folders = foldersOf(request)};
    return {.subject = subject, .request = std::move(request)};
}

QList<Order> ordersFor(const Options& options)
{
    QList<Order> orders;
    for (const QString& link : options.operands)
        orders.append(orderFor(options, link, static_cast<int>(orders.size()) + 1));
    return orders;
}

Order orderFor(const Options& options, const ListedDownload& listed, int number)
{
    DownloadRequest request = listed.request;
    // A password from the environment or a prompt belongs to --user, so it never completes another login.
    const std::optional<QString> password = options.user ? std::nullopt : options.password;
    if (mayCompleteLogin(options, request.url))
        request.credentials = completed(request.credentials, request.url, password, request.logins);
    const Subject subject{
        .number = number, .url = request.url, .text = givenText(request.url), .folders = foldersOf(request)};
    return {.subject = subject, .request = std::move(request)};
}

Order orderFor(const Options& options, const LinkListFlaw& flaw, int number)
{
    const bool isOfName = flaw.reason.kind == FlawKind::NameOfOtherLine;
    const Subject subject{
        .number = number, .url = QUrl(), .text = placeOf(flaw, options), .flaw = flaw.reason};
    return {.subject = subject,
            .request = failure(isOfName ? ErrorKind::Conflict : ErrorKind::BadUrl,
                               flawText(flaw.reason, Reader::Script))};
}

Order orderForSameName(const Options& options, const ListedDownload& listed, const QString& earlier,
                       int number)
{
    const LinkListFlaw flaw{.line = listed.line,
                            .reason = {.kind = FlawKind::NameOfOtherLine, .arguments = {earlier}}};
    const ConflictPolicy policy = listed.request.target.onConflict;
    if (policy == ConflictPolicy::Skip || policy == ConflictPolicy::Fail)
        return orderFor(options, flaw, number);
    Order order = orderFor(options, listed, number);
    order.notice = Phrase(QString(placeOf(flaw, options) + QLatin1String(": ") + flawText(flaw.reason)));
    return order;
}

LinkListDefaults listDefaultsFor(const Options& options)
{
    LinkListDefaults defaults{.request = options.common, .placement = options.placement};
    defaults.request.target = placed(defaults.request.target, options);
    defaults.request.credentials = userOf(options);
    if (const auto link = linkOfList(options.lists.value(0))) {
        defaults.from = link->url;
        defaults.request.credentials = credentialsFor(*link, options);
    }
    return defaults;
}

// The request for the list takes neither the folder, the name nor the checksum of the command: these are for
// the files.
std::optional<DownloadRequest> listRequestFor(const Options& options, const QString& list)
{
    const auto link = linkOfList(list);
    if (!link)
        return std::nullopt;
    DownloadRequest request = options.common;
    request.url = link->url;
    request.credentials = credentialsFor(*link, options);
    request.target = {};
    request.checksum.reset();
    return request;
}

Subject subjectOfList(const Options& options, int number)
{
    const auto link = linkOfList(options.lists.value(0));
    return {.number = number,
            .url = link ? link->url : QUrl(),
            .text = link ? textOfLink(options.lists.first(), link->url) : listNameFor(options)};
}

QString listNameFor(const Options& options)
{
    const QString list = options.lists.value(0);
    if (isLinkToList(list))
        return shownText(list.chopped(queryOf(list).size()));
    return list == QLatin1String("-") ? QStringLiteral("standard input") : shownText(list);
}

std::expected<QString, UsageError> readPassword(const QString& passwordFile, QLatin1String option)
{
    const auto complaint = [option](const QString& why) {
        return std::unexpected(UsageError{QStringLiteral("%1: %2").arg(option, why)});
    };
    QFile file(passwordFile);
    const bool opened = passwordFile == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                           : file.open(QIODevice::ReadOnly);
    // The password itself may stand where a file is meant, and must not be repeated.
    if (!opened && !file.exists())
        //: %1: an option of the terminal's program; %2: what the system says.
        return std::unexpected(
            UsageError{Words::tr("%1 takes a file that can be read: %2").arg(option, file.errorString())});
    const QByteArray line = opened ? firstLineOf(file) : QByteArray();
    if (file.error() != QFileDevice::NoError)
        return complaint(Words::tr("reading '%1' failed: %2").arg(passwordFile, file.errorString()));
    // Read by a guess, the bytes would be another password.
    const auto text = unicodeText(line);
    if (!text)
        return complaint(Words::tr("reading '%1' failed: %2").arg(passwordFile, whyNoText(line)));
    QString password = text->left(text->indexOf(u'\n')).remove(u'\r');
    if (password.isEmpty())
        return complaint(Words::tr("the first line of '%1' is empty").arg(passwordFile));
    return password;
}

} // namespace tributary::cli
