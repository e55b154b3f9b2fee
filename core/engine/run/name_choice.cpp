#include "core/engine/run/name_choice.h"

#include "core/http/headers/content_disposition.h"
#include "core/http/headers/header_text.h"
#include "core/storage/naming/file_name.h"
#include "core/values/naming/file_suffix.h"
#include "core/values/network/path_session.h"

namespace tributary {

namespace {

// An escape may be of any charset: old servers have names in that of their machine.
QString lastSegment(const QUrl& url)
{
    const QString encoded = withoutSession(url.path(QUrl::FullyEncoded));
    const QByteArray path = QByteArray::fromPercentEncoding(encoded.toLatin1());
    return textOfAnyCharset(path.mid(path.lastIndexOf('/') + 1));
}

// An empty text is no name, and neither are the two that name folders.
bool isAName(const QString& text)
{
    return !text.isEmpty() && text != QLatin1String(".") && text != QLatin1String("..");
}

bool hasSuffix(const QString& name)
{
    return stemLength(name) < name.size();
}

} // namespace

QString nameFromUrl(const QUrl& url)
{
    const QString segment = lastSegment(url);
    return segment.isEmpty() ? QString() : safeFileName(segment);
}

QString chooseName(const QUrl& link, const QUrl& finalUrl, const QByteArray& contentDisposition)
{
    if (const QString offered = fileNameFromDisposition(contentDisposition); isAName(offered))
        return safeFileName(offered);
    const QString given = lastSegment(link);
    const QString led = lastSegment(finalUrl);
    // "…/download" that leads to "…/tool-1.2.tar.gz" is better named by where it leads.
    if (!hasSuffix(given) && hasSuffix(led))
        return safeFileName(led);
    return safeFileName(given.isEmpty() ? led : given);
}

} // namespace tributary
