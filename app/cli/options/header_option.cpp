#include "app/cli/options/header_option.h"

#include "app/cli/options/link.h"
#include "core/values/network/own_headers.h"
#include "core/values/network/sent_text.h"

#include <QRegularExpression>

namespace tributary::cli {

namespace {

bool isHeaderName(const QString& name)
{
    static const QRegularExpression token(QStringLiteral("\\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\\z"));
    return token.match(name).hasMatch() && !isOwnHeader(name);
}

} // namespace

bool addHeader(DownloadRequest& request, const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    const QString name = text.left(colon);
    const QString value = text.mid(colon + 1).trimmed();
    if (colon < 0 || !isHeaderName(name) || !isOneLine(text))
        return false;
    if (name.compare(QLatin1String("cookie"), Qt::CaseInsensitive) == 0)
        return addCookies(request, value);
    if (name.compare(QLatin1String("referer"), Qt::CaseInsensitive) == 0)
        return setReferer(request, value);
    if (name.compare(QLatin1String("user-agent"), Qt::CaseInsensitive) == 0)
        request.userAgent = value.toUtf8();
    else
        request.headers.append(Header{.name = name.toLatin1(), .value = value.toUtf8()});
    return true;
}

bool addCookies(DownloadRequest& request, const QString& text)
{
    if (!isOneLine(text) || !text.contains(u'='))
        return false;
    if (!request.cookies.isEmpty())
        request.cookies += "; ";
    request.cookies += text.trimmed().toUtf8();
    return true;
}

bool setReferer(DownloadRequest& request, const QString& text)
{
    const Expected<WebLink> page = parseLink(text);
    if (page)
        request.referer = page->url;
    return page.has_value();
}

} // namespace tributary::cli
