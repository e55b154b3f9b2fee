#include "core/values/network/web_link.h"

namespace tributary {

bool isWebScheme(QStringView scheme)
{
    return scheme == QLatin1String("http") || scheme == QLatin1String("https");
}

std::optional<LinkFlaw> flawOfLink(const QUrl& url)
{
    if (!url.isValid())
        return LinkFlaw::Broken;
    if (!isWebScheme(url.scheme()))
        return LinkFlaw::OtherKind;
    if (url.host().isEmpty())
        return LinkFlaw::NoHost;
    if (url.port() == 0)
        return LinkFlaw::ImpossiblePort;
    return std::nullopt;
}

// Behind a semicolon Qt repeats the whole link, and in brackets what it found there.
QString wordsOnBroken(const QUrl& url)
{
    return url.errorString().section(u';', 0, 0).section(QLatin1String(" ("), 0, 0);
}

QString lineOf(const QUrl& link)
{
    QString line = link.toString(QUrl::FullyEncoded);
    const qsizetype path =
        link.toString(QUrl::FullyEncoded | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
            .size();
    QString rest = line.mid(path);
    rest.replace(u'[', QLatin1String("%5B")).replace(u']', QLatin1String("%5D"));
    rest.replace(u'{', QLatin1String("%7B")).replace(u'}', QLatin1String("%7D"));
    return line.left(path) + rest;
}

} // namespace tributary
