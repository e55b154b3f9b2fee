#include "core/engine/door/typed_fields.h"

#include "core/inputs/links/entry_headers.h"
#include "core/values/network/proxy_address.h"

#include <algorithm>

namespace tributary {

namespace {

bool addHeaders(InputEntry& entry, const QString& lines)
{
    const QStringList all = lines.split(u'\n');
    return std::ranges::all_of(all, [&entry](const QString& line) {
        return line.trimmed().isEmpty() || addHeader(entry, line.trimmed()).has_value();
    });
}

bool setProxy(InputEntry& entry, const QString& text)
{
    auto proxy = parseTypedProxy(text);
    if (proxy)
        entry.proxy = std::move(*proxy);
    return proxy.has_value();
}

} // namespace

TypedRequest withTypedFields(const DownloadRequest& request, const TypedFields& fields)
{
    InputEntry entry;
    TypedRequest typed;
    const auto read = [&](TypedField field, const QString& text, auto&& reads) {
        const QString trimmed = text.trimmed();
        if (!trimmed.isEmpty() && !reads(entry, trimmed))
            typed.flawed.append(field);
    };
    read(TypedField::Headers, fields.headers, addHeaders);
    read(TypedField::Referer, fields.referer,
         [](InputEntry& to, const QString& text) { return setReferer(to, text).has_value(); });
    read(TypedField::Cookies, fields.cookies,
         [](InputEntry& to, const QString& text) { return addCookies(to, text).has_value(); });
    read(TypedField::UserAgent, fields.userAgent,
         [](InputEntry& to, const QString& text) { return setUserAgent(to, text).has_value(); });
    read(TypedField::Proxy, fields.proxy, setProxy);
    typed.request = requestFor(entry, request);
    typed.request.target = request.target;
    return typed;
}

bool addTypedHeader(DownloadRequest& request, const QString& text)
{
    return addHeader(request, text).has_value();
}

bool addTypedCookies(DownloadRequest& request, const QString& text)
{
    return addCookies(request, text).has_value();
}

bool setTypedReferer(DownloadRequest& request, const QString& text)
{
    return setReferer(request, text).has_value();
}

bool setTypedUserAgent(DownloadRequest& request, const QString& text)
{
    return setUserAgent(request, text).has_value();
}

} // namespace tributary
