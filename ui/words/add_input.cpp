#include "ui/words/add_input.h"

#include "core/engine/door/link_list.h"
#include "core/values/download/request_bounds.h"
#include "core/values/download/secret_mask.h"
#include "core/values/naming/file_suffix.h"
#include "core/values/naming/plain_name.h"
#include "ui/words/checksum_text.h"
#include "ui/words/links.h"
#include "words/flaw_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QSet>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AddInput)
};

// More would be read by nobody.
constexpr qsizetype mostComplaints = 3;

using Complaints = QList<FieldComplaint>;

QString shortened(const QString& text)
{
    constexpr qsizetype most = 60;
    return text.size() <= most ? text : text.left(most) + u'…';
}

// Whoever pastes such a link has a right one, for another program.
QString complaintAboutScheme(const QString& shown)
{
    const QString scheme = shown.section(u':', 0, 0).toLower();
    if (scheme == QLatin1String("magnet"))
        return Words::tr("Tributary doesn't download torrents.");
    if (scheme == QLatin1String("ftp") || scheme == QLatin1String("ftps") || scheme == QLatin1String("sftp"))
        return Words::tr("Tributary doesn't download from FTP servers.");
    return Words::tr("“%1” doesn't begin with http:// or https://.").arg(shown);
}

QString complaintAbout(const QString& lines, const LinkListFlaw& flaw)
{
    const QString line =
        lines.section(u'\n', static_cast<int>(flaw.line) - 1, static_cast<int>(flaw.line) - 1);
    const auto link = parseLink(line);
    const QString shown = shortened(withoutLikelySecrets(line.trimmed()));
    if (!link && link.error().kind == ErrorKind::UnsupportedScheme)
        return complaintAboutScheme(shown);
    if (!link)
        return Words::tr("“%1” isn't a complete link.").arg(shown);
    //: %1: a link, %2: what is wrong with it.
    return Words::tr("“%1” can't be used: %2.").arg(shown, flawText(flaw.reason));
}

std::optional<QString> complaintAbout(const QString& lines, const LinkList& list)
{
    if (!list.flaws.isEmpty())
        return complaintAbout(lines, list.flaws.first());
    if (list.isCut && list.requests.size() < mostDownloadsAtOnce)
        return Words::tr("The links are too long to add all at once. Add fewer at a time.");
    if (list.isCut)
        return Words::tr("That makes more than %1 downloads. Add fewer at a time.")
            .arg(QLocale().toString(mostDownloadsAtOnce));
    if (list.requests.isEmpty())
        return Words::tr("Type or paste the link of a file.");
    return std::nullopt;
}

// Says which line it is where there are several.
std::optional<FieldComplaint> complaintAboutLinks(const QString& lines, const LinkList& list)
{
    const auto text = complaintAbout(lines, list);
    if (!text)
        return std::nullopt;
    if (list.flaws.isEmpty() || !lines.trimmed().contains(u'\n'))
        return FieldComplaint{.field = AddField::Links, .text = *text};
    const qint64 line = list.flaws.first().line;
    return FieldComplaint{.field = AddField::Links,
                          //: %1: the number of a line, %2: a sentence that says what is wrong with it.
                          .text = Words::tr("Line %1: %2").arg(QLocale().toString(line), *text),
                          .line = line};
}

std::optional<QString> complaintAboutFolder(const QString& folder)
{
    if (folder.isEmpty())
        return Words::tr("Choose the folder to save to.");
    if (!QDir::isAbsolutePath(folder))
        return Words::tr("Enter the folder's full path.");
    return std::nullopt;
}

ConnectionChoice connectionsFrom(int count)
{
    if (count == 0)
        return {};
    return {.growth = ConnectionGrowthKind::Fixed, .most = count};
}

// The headers and logins to send, and how fast the file may come.
DownloadRequest wayOfTransfer(const AddInput& input, Complaints& complaints)
{
    TypedRequest typed = withTypedFields({}, input.sent);
    for (const TypedField field : std::as_const(typed.flawed))
        complaints.append(complaintAbout(field));
    DownloadRequest request = std::move(typed.request);
    request.connections = connectionsFrom(input.connections);
    if (input.bytesPerSecond > 0)
        request.bytesPerSecond = input.bytesPerSecond;
    return request;
}

// The request without a link, which all links share.
DownloadRequest commonPart(const AddInput& input, Complaints& complaints)
{
    DownloadRequest request = wayOfTransfer(input, complaints);
    request.target.folder = folderFrom(input.folder);
    if (const auto complaint = complaintAboutFolder(request.target.folder))
        complaints.append({AddField::Folder, *complaint});
    if (!input.user.trimmed().isEmpty())
        request.credentials = Credentials{.user = input.user.trimmed(), .password = input.password};
    else if (!input.password.isEmpty())
        complaints.append({AddField::User, Words::tr("A password needs a user name.")});
    return request;
}

void nameTheOne(DownloadRequest& request, const AddInput& input, Complaints& complaints)
{
    const QString name = input.fileName.trimmed();
    if (const auto complaint = complaintAboutName(name))
        complaints.append({AddField::FileName, *complaint});
    if (name.isEmpty())
        return;
    request.target.fileName = name;
    request.target.namedBy = NamedBy::Person;
}

void checkAgainst(QList<DownloadRequest>& requests, const QString& checksum, Complaints& complaints)
{
    if (checksum.isEmpty())
        return;
    const auto parsed = parseChecksum(withChecksumKind(checksum));
    if (!parsed)
        complaints.append(complaintAboutChecksum(kindIn(checksum)));
    else if (requests.size() > 1)
        complaints.append(complaintAboutChecksumOfMany());
    else if (!requests.isEmpty())
        requests.first().checksum = *parsed;
}

FieldComplaint complaintAboutMirrorsOfMany(AddField where)
{
    return {where, Words::tr("Mirrors can be entered for one file only.")};
}

void addMirrors(QList<DownloadRequest>& requests, const QString& lines, Complaints& complaints)
{
    if (lines.trimmed().isEmpty())
        return;
    const QString links = withSchemes(lines);
    const LinkList list = readLinks(links, {.defaults = {}, .most = request_bounds::mirrors});
    if (!list.flaws.isEmpty())
        complaints.append({AddField::Mirrors, complaintAbout(links, list.flaws.first())});
    else if (list.isCut)
        complaints.append({AddField::Mirrors, Words::tr("At most %1 mirrors can be entered.")
                                                  .arg(QLocale().toString(request_bounds::mirrors))});
    else if (requests.size() > 1)
        complaints.append(complaintAboutMirrorsOfMany(AddField::Mirrors));
    if (requests.size() != 1)
        return;
    for (const DownloadRequest& mirror : list.requests)
        requests.first().mirrors.append({.url = mirror.url, .credentials = mirror.credentials});
}

// The files of a list have mirrors of their own, and others would be left out without a word.
void refuseMirrorsOfList(const QList<DownloadRequest>& requests, const AddInput& input,
                         Complaints& complaints)
{
    if (!input.opensList || requests.size() != 1 || requests.first().mirrors.isEmpty())
        return;
    const bool areTyped = !input.mirrors.trimmed().isEmpty();
    complaints.append(complaintAboutMirrorsOfMany(areTyped ? AddField::Mirrors : AddField::Links));
}

QList<DownloadRequest> eachOnce(const QList<DownloadRequest>& requests)
{
    QList<DownloadRequest> once;
    QSet<QUrl> seen;
    for (const DownloadRequest& request : requests) {
        if (!seen.contains(request.url))
            once.append(request);
        seen.insert(request.url);
    }
    return once;
}

} // namespace

FieldComplaint complaintAbout(TypedField field)
{
    switch (field) {
    case TypedField::Headers:
        return {AddField::Headers, Words::tr("Write each header as Name: value on its own line. Headers that "
                                             "Tributary sends itself, such as Range, can't be set.")};
    case TypedField::Referer:
        return {AddField::Referer, Words::tr("Enter the page's full address, with http:// or https://.")};
    case TypedField::Cookies:
        return {AddField::Cookies, Words::tr("Write cookies as name=value; name=value.")};
    case TypedField::UserAgent:
        return {AddField::UserAgent, Words::tr("A user agent is one line of plain text.")};
    case TypedField::Proxy:
        return {AddField::Proxy, Words::tr("Write the proxy as http://host:port, https://host:port or "
                                           "socks5://host:port, or none for no proxy.")};
    }
    return {};
}

FieldComplaint complaintAboutChecksum(std::optional<QCryptographicHash::Algorithm> kind)
{
    const auto known = kind.value_or(QCryptographicHash::Sha256);
    const int digits = 2 * QCryptographicHash::hashLength(known);
    //: Two sentences on a checksum that is not complete. %1: a number of digits, %2: a kind such as SHA-256.
    const QString words = kind ? Words::tr("Enter the whole checksum: %1 digits for %2.")
                               : Words::tr("Enter the whole checksum, such as %1 digits for %2.");
    return {AddField::Checksum, words.arg(QString::number(digits), shownKind(nameOf(known)))};
}

FieldComplaint complaintAboutChecksumOfMany()
{
    return {AddField::Checksum, Words::tr("A checksum can be entered for one file only.")};
}

std::optional<QString> complaintAboutName(const QString& name)
{
    if (name.contains(u'/') || name.contains(u'\\'))
        return Words::tr("A file name can't contain / or \\.");
    if (!name.isEmpty() && !isPlainName(name))
        return Words::tr("“%1” can't be the name of a file.").arg(name);
    // Nowhere is there room for more, and at the rename it would be said too late.
    if (name.toUtf8().size() > longestNameOnDisk)
        return Words::tr("This name is too long for a file.");
    return std::nullopt;
}

QString folderFrom(const QString& typed)
{
    const QString folder = plainFolder(typed.trimmed());
    if (folder == QLatin1String("~") || folder.startsWith(QLatin1String("~/")))
        return QDir::cleanPath(QDir::homePath() + folder.mid(1));
    return folder.isEmpty() ? folder : QDir::cleanPath(folder);
}

std::expected<DownloadRequest, QList<FieldComplaint>> termsFrom(const AddInput& input)
{
    Complaints complaints;
    QList<DownloadRequest> one{wayOfTransfer(input, complaints)};
    checkAgainst(one, input.checksum.trimmed(), complaints);
    addMirrors(one, input.mirrors, complaints);
    if (!complaints.isEmpty())
        return std::unexpected(complaints);
    return one.takeFirst();
}

AskedLinks linksFrom(const QString& typed, const LinkListWish& wish)
{
    const QString lines = withSchemes(typed);
    const LinkList list = readLinks(lines, wish);
    AskedLinks asked;
    if (list.isCut || list.requests.isEmpty()) {
        asked.complaints.append(complaintAbout(lines, list).value_or(QString()));
        return asked;
    }
    for (const LinkListFlaw& flaw : list.flaws.mid(0, mostComplaints))
        asked.complaints.append(complaintAbout(lines, flaw));
    asked.requests = eachOnce(list.requests);
    return asked;
}

AskedDownloads requestsFrom(const AddInput& input)
{
    Complaints complaints;
    const LinkListWish wish{.defaults = commonPart(input, complaints), .most = mostDownloadsAtOnce};
    const QString lines = withSchemes(input.links);
    const LinkList list = readLinks(lines, wish);
    if (const auto complaint = complaintAboutLinks(lines, list))
        complaints.prepend(*complaint);
    QList<DownloadRequest> requests = eachOnce(list.requests);
    // One name can't be given to several files.
    if (requests.size() == 1)
        nameTheOne(requests.first(), input, complaints);
    checkAgainst(requests, input.checksum.trimmed(), complaints);
    addMirrors(requests, input.mirrors, complaints);
    refuseMirrorsOfList(requests, input, complaints);
    if (!complaints.isEmpty())
        return std::unexpected(complaints);
    return requests;
}

} // namespace tributary
