#include "core/http/proxy/proxy_exception.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace tributary {

namespace {

struct ExceptedHost
{
    QString name;
    QString port; // empty: any
};

// More than one colon makes an address of version 6, unless brackets stand around that.
ExceptedHost exceptedHostOf(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A(?:\\[(.*)\\]|([^:]*))(?::(\\d+))?\\z"));
    const QString trimmed = text.trimmed();
    const auto match = shape.match(trimmed);
    if (!match.hasMatch())
        return {.name = trimmed, .port = {}};
    return {.name = match.captured(1) + match.captured(2), .port = match.captured(3)};
}

// The dot at the end of a full name says nothing that the name doesn't.
QString withoutLastDot(const QString& host)
{
    return host.size() > 1 && host.endsWith(u'.') ? host.chopped(1).toLower() : host.toLower();
}

bool matches(const QString& host, QString name)
{
    if (name == QLatin1String("*"))
        return true;
    const QHostAddress address(host);
    if (!address.isNull()) {
        const bool isNetwork = name.contains(u'/');
        return isNetwork ? address.isInSubnet(QHostAddress::parseSubnet(name))
                         : address == QHostAddress(name);
    }
    if (name.startsWith(QLatin1String("*.")))
        name.remove(0, 1);
    const QString below = name.startsWith(u'.') ? name : QString(u'.' + name);
    return below.size() > 1 && (host == QStringView(below).sliced(1) || host.endsWith(below));
}

} // namespace

bool isProxyException(const QString& host, int port, const QStringList& exceptions)
{
    const QString asked = withoutLastDot(host);
    return std::ranges::any_of(exceptions, [&](const QString& text) {
        const ExceptedHost excepted = exceptedHostOf(text);
        const bool isForPort = excepted.port.isEmpty() || excepted.port.toInt() == port;
        return isForPort && matches(asked, withoutLastDot(excepted.name));
    });
}

} // namespace tributary
