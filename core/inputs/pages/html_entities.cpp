#include "core/inputs/pages/html_entities.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tributary {

namespace {

struct Entity
{
    QLatin1String name;
    char16_t meant;
};

constexpr std::array entities{
    Entity{QLatin1String("amp"), u'&'},     Entity{QLatin1String("apos"), u'\''},
    Entity{QLatin1String("ast"), u'*'},     Entity{QLatin1String("colon"), u':'},
    Entity{QLatin1String("comma"), u','},   Entity{QLatin1String("commat"), u'@'},
    Entity{QLatin1String("dash"), u'‐'},    Entity{QLatin1String("dollar"), u'$'},
    Entity{QLatin1String("equals"), u'='},  Entity{QLatin1String("excl"), u'!'},
    Entity{QLatin1String("gt"), u'>'},      Entity{QLatin1String("lbrack"), u'['},
    Entity{QLatin1String("lpar"), u'('},    Entity{QLatin1String("lowbar"), u'_'},
    Entity{QLatin1String("lsqb"), u'['},    Entity{QLatin1String("lt"), u'<'},
    Entity{QLatin1String("nbsp"), u'\xa0'}, Entity{QLatin1String("num"), u'#'},
    Entity{QLatin1String("percnt"), u'%'},  Entity{QLatin1String("period"), u'.'},
    Entity{QLatin1String("plus"), u'+'},    Entity{QLatin1String("quest"), u'?'},
    Entity{QLatin1String("quot"), u'"'},    Entity{QLatin1String("rbrack"), u']'},
    Entity{QLatin1String("rpar"), u')'},    Entity{QLatin1String("rsqb"), u']'},
    Entity{QLatin1String("semi"), u';'},    Entity{QLatin1String("sol"), u'/'},
    Entity{QLatin1String("tilde"), u'~'},
};

// "&#x0010FFFF;" with a few zeros to spare.
constexpr qsizetype longestEntity = 16;

std::optional<QString> numbered(QStringView digits)
{
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool isNumber = false;
    const char32_t code = hex ? digits.mid(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber, 10);
    if (!isNumber || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return std::nullopt;
    return QString::fromUcs4(&code, 1);
}

std::optional<QString> meaningOf(QStringView name)
{
    if (name.startsWith(u'#'))
        return numbered(name.mid(1));
    const auto* const entity =
        std::ranges::find_if(entities, [name](const Entity& known) { return known.name == name; });
    return entity == entities.end() ? std::nullopt : std::optional(QString(QChar(entity->meant)));
}

} // namespace

QString withoutEntities(const QString& text)
{
    QString plain;
    qsizetype at = 0;
    for (qsizetype mark = text.indexOf(u'&'); mark >= 0; mark = text.indexOf(u'&', at)) {
        plain += QStringView(text).mid(at, mark - at);
        const QStringView rest = QStringView(text).mid(mark + 1, longestEntity);
        const qsizetype end = rest.indexOf(u';');
        const auto meant = end > 0 ? meaningOf(rest.left(end)) : std::nullopt;
        plain += meant ? *meant : QStringLiteral("&");
        at = mark + 1 + (meant ? end + 1 : 0);
    }
    return plain + QStringView(text).mid(at);
}

} // namespace tributary
