#include "app/cli/options/link.h"

#include "core/values/download/link_failure.h"
#include "core/values/download/secret_mask.h"
#include "core/values/network/link_scheme.h"
#include "core/values/network/sent_text.h"

#include <QRegularExpression>

namespace tributary::cli {

namespace {

const QRegularExpression& userInfoShape()
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(\\s*(?:[A-Za-z][A-Za-z0-9+.-]*:/+)?)([^/?#]*)@"));
    return shape;
}

} // namespace

Expected<WebLink> parseLink(const QString& text)
{
    auto link = parseWebLink(withScheme(text.trimmed()));
    // A line break at the end of an argument is the trace of a script's mistake.
    if (!isOneLine(text))
        link = std::unexpected(UnfitLink{.flaw = LinkFlaw::ControlCharacter, .url = {}});
    if (!link)
        return std::unexpected(failureOf(link.error()));
    return *std::move(link);
}

bool isLinkToList(const QString& list)
{
    return beginsWithWebScheme(QStringView(list).trimmed());
}

QString userInfoOf(const QString& text)
{
    return userInfoShape().match(text).captured(2);
}

QString withoutUserInfo(const QString& text)
{
    return QString(text).replace(userInfoShape(), QStringLiteral("\\1"));
}

QString shownText(const QString& text)
{
    return withoutLikelySecrets(withoutUserInfo(text));
}

QString queryOf(const QString& text)
{
    static const QRegularExpression start(QStringLiteral("[?#]"));
    const qsizetype begin = text.indexOf(start);
    return begin < 0 ? QString() : text.sliced(begin);
}

QString withQueryMasked(const QString& text)
{
    static const QRegularExpression longValue(QStringLiteral("([?&;#](?:[^?&;#=]*=)?+)[^?&;#]{9,}"));
    const QString query = queryOf(text);
    const QString masked = QString(query).replace(longValue, QStringLiteral("\\1***"));
    // A short value is a secret where its name says so.
    return withoutLikelySecrets(text.chopped(query.size()) + masked);
}

} // namespace tributary::cli
