#include "core/inputs/lists/apt_line.h"

#include "core/inputs/links/input_text.h"

namespace tributary {

namespace {

std::optional<FlawKind> flawOfPackageName(QStringView name)
{
    if (const auto flaw = flawOfName(name))
        return flaw;
    return name.contains(u'/') ? std::optional(FlawKind::NameHasSlash) : std::nullopt;
}

Parsed<Checksum> checksumOf(QStringView field)
{
    const qsizetype colon = field.indexOf(u':');
    if (colon < 0)
        return nonsense(FlawKind::ChecksumIsNoPair);
    return checksumFrom(field.left(colon), field.mid(colon + 1));
}

// apt writes 0 for the size of what it has no digest of: an index that it hasn't seen yet.
std::optional<qint64> knownSize(qint64 size, bool hasDigest)
{
    return size == 0 && !hasDigest ? std::nullopt : std::optional(size);
}

Parsed<EntryRecipe> recipeOf(QStringView uri, const QList<QStringView>& fields)
{
    EntryRecipe recipe;
    recipe.mirrors.append(UrlPattern::plain(uri.toString()));
    recipe.common.fileName = fields[0].toString();
    const auto size = sizeFrom(fields[1]);
    if (!size)
        return std::unexpected(size.error());
    recipe.common.size = knownSize(*size, fields.size() == 3);
    if (fields.size() == 3) {
        const auto checksum = checksumOf(fields[2]);
        if (!checksum)
            return std::unexpected(checksum.error());
        recipe.common.checksums.append(*checksum);
    }
    return recipe;
}

} // namespace

Parsed<EntryRecipe> parseAptLine(QStringView line)
{
    const QStringView text = line.trimmed();
    const qsizetype close = text.indexOf(u'\'', 1);
    if (!text.startsWith(u'\'') || close < 0)
        return nonsense(FlawKind::LinkIsNeverClosed);
    const QString rest = text.mid(close + 1).toString().simplified();
    const QList<QStringView> fields = QStringView(rest).split(u' ', Qt::SkipEmptyParts);
    if (fields.size() < 2 || fields.size() > 3)
        return nonsense(FlawKind::NoLineOfApt);
    if (const auto flaw = flawOfPackageName(fields[0]))
        return nonsense(*flaw);
    return recipeOf(text.mid(1, close - 1), fields);
}

} // namespace tributary
