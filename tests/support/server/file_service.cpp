#include "tests/support/server/file_service.h"

#include <QDateTime>
#include <QLocale>

namespace tributary::test {

namespace {

std::optional<QDateTime> parseHttpDate(const QByteArray& text)
{
    const QDateTime time =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

bool isWeak(const QByteArray& etag)
{
    return etag.startsWith("W/");
}

QByteArray opaque(const QByteArray& etag)
{
    return isWeak(etag) ? etag.mid(2) : etag;
}

enum class Comparison { Strong, Weak };

bool listContains(const QByteArray& list, const QByteArray& etag, Comparison comparison)
{
    if (list.trimmed() == "*")
        return true;
    for (const QByteArray& part : list.split(',')) {
        const QByteArray item = part.trimmed();
        if (opaque(item) == opaque(etag) &&
            (comparison == Comparison::Weak || (!isWeak(item) && !isWeak(etag))))
            return !etag.isEmpty();
    }
    return false;
}

// Whether the file is newer than the date in a header; false where either has none.
bool isNewerThan(const ServedFile& file, const QByteArray& date)
{
    const auto theirs = parseHttpDate(date);
    const auto ours = parseHttpDate(file.lastModified);
    return theirs && ours && *ours > *theirs;
}

bool failsPrecondition(const ServedFile& file, const Request& request)
{
    if (const QByteArray match = request.header("If-Match"); !match.isNull())
        return !listContains(match, file.effectiveEtag(), Comparison::Strong);
    return isNewerThan(file, request.header("If-Unmodified-Since"));
}

bool isUnmodified(const ServedFile& file, const Request& request)
{
    if (const QByteArray noneMatch = request.header("If-None-Match"); !noneMatch.isNull())
        return listContains(noneMatch, file.effectiveEtag(), Comparison::Weak);
    const QByteArray since = request.header("If-Modified-Since");
    return parseHttpDate(since) && parseHttpDate(file.lastModified) && !isNewerThan(file, since);
}

// RFC 9110, 13.1.5: the strong validator or exactly the date.
bool ifRangeHolds(const ServedFile& file, const Request& request)
{
    const QByteArray condition = request.header("If-Range");
    if (condition.isNull())
        return true;
    if (condition.startsWith('"') || isWeak(condition))
        return !isWeak(condition) && condition == file.effectiveEtag();
    return condition == file.lastModified;
}

void addIfSaid(Reply& reply, const QByteArray& name, const QByteArray& value)
{
    if (!value.isEmpty())
        reply.header(name, value);
}

Reply describe(const ServedFile& file, int status)
{
    Reply reply(status);
    addIfSaid(reply, "ETag", file.effectiveEtag());
    addIfSaid(reply, "Last-Modified", file.lastModified);
    addIfSaid(reply, "Date", file.date);
    if (file.ranges == ServedFile::Ranges::Served)
        reply.header("Accept-Ranges", "bytes");
    return reply;
}

Reply withContent(Reply reply, const ServedFile& file, const Body& content)
{
    addIfSaid(reply, "Content-Type", file.contentType);
    addIfSaid(reply, "Content-Disposition", file.contentDisposition);
    return reply.body(content);
}

Reply rangeReply(const ServedFile& file, AskedRange asked)
{
    const qint64 size = file.content.length();
    const auto range = asked.within(size);
    if (!range)
        return describe(file, 416).header("Content-Range", "bytes */" + QByteArray::number(size));
    return withContent(describe(file, 206), file, file.content.stretch(*range)).contentRange(*range, size);
}

} // namespace

QByteArray ServedFile::effectiveEtag() const
{
    return etag.value_or('"' + content.fingerprint() + '"');
}

FileService& FileService::add(const QByteArray& path, ServedFile file)
{
    m_files.insert_or_assign(path, std::move(file));
    return *this;
}

std::optional<ServedFile> FileService::find(const QByteArray& path) const
{
    // As servers do, whichever way the escapes are written.
    const QByteArray plain = QByteArray::fromPercentEncoding(path);
    for (const auto& [known, file] : m_files) {
        if (QByteArray::fromPercentEncoding(known) == plain)
            return file;
    }
    if (const auto file = VirtualFile::atPath(path))
        return ServedFile{.content = *file};
    return std::nullopt;
}

Reply FileService::reply(const Request& request) const
{
    const auto file = find(request.path());
    if (!file)
        return Reply(404, QByteArray("no such file\n")).header("Content-Type", "text/plain");
    if (failsPrecondition(*file, request))
        return describe(*file, 412);
    if (isUnmodified(*file, request))
        return describe(*file, 304);
    const auto range = request.range();
    if (range && file->ranges == ServedFile::Ranges::Served && ifRangeHolds(*file, request))
        return rangeReply(*file, *range);
    return withContent(describe(*file, 200), *file, file->content);
}

Script FileService::then(Twist twist) const
{
    return [files = *this, twist = std::move(twist)](const Exchange& exchange) {
        return twist(exchange, files(exchange));
    };
}

} // namespace tributary::test
