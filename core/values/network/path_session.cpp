#include "core/values/network/path_session.h"

#include <QRegularExpression>

namespace tributary {

QString withoutSession(QString path)
{
    static const QRegularExpression session(QStringLiteral(";(?:%1)=[^/;]*").arg(QStringView(sessionNames)),
                                            QRegularExpression::CaseInsensitiveOption);
    if (path.contains(u';'))
        path.remove(session);
    return path;
}

QUrl withoutSessionInPath(QUrl url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const QString other = withoutSession(path);
    if (other != path)
        url.setPath(other, QUrl::TolerantMode);
    return url;
}

QString fileNameIn(const QUrl& link)
{
    return withoutSessionInPath(link).fileName();
}

} // namespace tributary
