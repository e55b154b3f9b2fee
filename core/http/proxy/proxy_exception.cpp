#include "core/http/proxy/proxy_exception.h"

#include <QHostAddress>

#include <algorithm>

namespace tributary {

namespace {

bool matches(const QString& host, const QString& exception)
{
    QString name = exception.trimmed().toLower();
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

bool isProxyException(const QString& host, const QStringList& exceptions)
{
    const QString asked = host.toLower();
    return std::ranges::any_of(exceptions,
                               [&](const QString& exception) { return matches(asked, exception); });
}

} // namespace tributary
