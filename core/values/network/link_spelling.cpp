#include "core/values/network/link_spelling.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace tributary {

namespace {

constexpr QLatin1String mark("given=");
// Takes the place of each % while QUrl resolves and escapes, since QUrl then changes no escape. In a text
// that has this private character already, the result spells another link and does not count.
constexpr QChar veil(0xE000);
constexpr const char* veilEscaped = "%EE%80%80";

// Scheme and authority keep their own rules: a zone of an address begins with %.
qsizetype targetBegin(const QString& text)
{
    static const QRegularExpression server(QStringLiteral("\\A(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*"));
    return server.match(text).capturedLength();
}

// As in a browser, the last @ ends the login; those before it belong to a password. QUrl takes such a link
// for broken.
QString withLoginEscaped(const QString& server)
{
    const qsizetype end = std::max<qsizetype>(server.lastIndexOf(u'@'), 0);
    return server.left(end).replace(u'@', QLatin1String("%40")) + server.mid(end);
}

QString withStraysEscaped(QString target)
{
    static const QRegularExpression stray(QStringLiteral("%(?![0-9A-Fa-f]{2})"));
    return target.replace(stray, QStringLiteral("%25"));
}

QByteArray encodedTarget(const QUrl& link)
{
    return link.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
}

bool isSpellingOf(const QByteArray& target, const QUrl& link)
{
    const bool isVisible =
        std::ranges::all_of(target, [](char c) { return c > ' ' && c < 0x7f && c != '#'; });
    if (!isVisible || (!target.startsWith('/') && !target.startsWith('?')))
        return false;
    const QUrl same(QLatin1String("http://h") + withStraysEscaped(QString::fromLatin1(target)));
    return encodedTarget(same) == encodedTarget(link);
}

QByteArray givenTarget(const QUrl& link)
{
    const QString carried = link.fragment();
    if (!carried.startsWith(mark))
        return encodedTarget(link);
    const QByteArray target =
        QByteArray::fromBase64(carried.mid(mark.size()).toLatin1(), QByteArray::Base64UrlEncoding);
    return isSpellingOf(target, link) ? target : encodedTarget(link);
}

qsizetype pathLength(const QString& target)
{
    const qsizetype query = target.indexOf(u'?');
    return query < 0 ? target.size() : query;
}

QString veiled(QString target)
{
    return target.replace(u'%', veil);
}

QUrl veiledLink(QUrl link)
{
    const QString target = veiled(QString::fromLatin1(givenTarget(link)));
    const qsizetype path = pathLength(target);
    link.setPath(target.left(path), QUrl::TolerantMode);
    link.setQuery(path == target.size() ? QString() : target.mid(path + 1), QUrl::TolerantMode);
    return link;
}

QUrl seenFrom(const QUrl& base, const QString& text)
{
    const QUrl link(text);
    return base.isEmpty() || !link.isValid() ? link : base.resolved(link);
}

// As in a browser, whichever way the dots are written. Empty segments stay: "//a" is not "/a".
QByteArray withoutDots(const QByteArray& path)
{
    QList<QByteArray> kept;
    bool endsInFolder = false;
    for (const QByteArray& segment : path.mid(1).split('/')) {
        const QByteArray plain = segment.toLower().replace("%2e", ".");
        endsInFolder = plain == "." || plain == "..";
        if (plain == ".." && !kept.isEmpty())
            kept.removeLast();
        if (!endsInFolder)
            kept.append(segment);
    }
    if (endsInFolder)
        kept.append(QByteArray());
    return '/' + kept.join('/');
}

} // namespace

QUrl linkFrom(const QString& text)
{
    return linkFrom(QUrl(), text);
}

QUrl linkFrom(const QUrl& base, const QString& text)
{
    const qsizetype begin = targetBegin(text);
    const QString server = withLoginEscaped(text.left(begin));
    const QString target = text.mid(begin);
    QUrl link = seenFrom(base, server + withStraysEscaped(target));
    // A link that is changed forgets that it is broken.
    if (!link.isValid())
        return link;
    link.setFragment(QString());
    if (!target.contains(u'%') && !base.hasFragment())
        return link;
    const QUrl origin = base.isEmpty() ? base : veiledLink(base);
    QByteArray given = encodedTarget(seenFrom(origin, server + veiled(target)));
    given.replace(veilEscaped, "%");
    if (given == encodedTarget(link) || !isSpellingOf(given, link))
        return link;
    const QByteArray carried = given.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    link.setFragment(mark + QLatin1String(carried));
    return link;
}

QByteArray requestTarget(const QUrl& link)
{
    const QByteArray given = givenTarget(link);
    const qsizetype path = pathLength(QString::fromLatin1(given));
    return withoutDots(given.left(path)) + given.mid(path);
}

QUrl withRequestedPath(const QUrl& link)
{
    const QByteArray path = link.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray requested = withoutDots(path);
    if (path.isEmpty() || requested == path)
        return link;
    QUrl changed = link;
    changed.setPath(QString::fromLatin1(requested), QUrl::StrictMode);
    return changed;
}

QString givenText(const QUrl& link)
{
    const QByteArray server = link.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return QString::fromLatin1(server + givenTarget(link));
}

} // namespace tributary
