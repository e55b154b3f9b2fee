#include "core/inputs/lists/entry_option.h"

#include "core/inputs/links/entry_headers.h"
#include "core/inputs/links/input_text.h"

#include <algorithm>
#include <array>

namespace tributary {

namespace {

using Outcome = Parsed<void>;

Outcome setName(InputEntry& entry, const QString& value)
{
    const QString name = value.startsWith(QLatin1String("./")) ? value.mid(2) : value;
    // Backslashes may belong to a pattern, and the names that it makes are looked at as well.
    if (const auto flaw = flawOfName(QString(name).remove(u'\\')))
        return nonsense(*flaw);
    entry.fileName = name;
    return {};
}

Outcome setFolder(InputEntry& entry, const QString& value)
{
    if (value.isEmpty())
        return nonsense(FlawKind::FolderIsMissing);
    entry.folder = value;
    return {};
}

Outcome readChecksum(InputEntry& entry, const QString& value)
{
    const auto mark = std::ranges::find_if(value, [](QChar c) { return c == u'=' || c == u':'; });
    if (mark == value.end())
        return nonsense(FlawKind::ChecksumIsNoOption);
    const qsizetype at = mark - value.begin();
    const auto checksum = checksumFrom(QStringView(value).left(at), QStringView(value).mid(at + 1).trimmed());
    if (!checksum)
        return std::unexpected(checksum.error());
    return addChecksum(entry.checksums, *checksum);
}

Outcome setUserAgent(InputEntry& entry, const QString& value)
{
    entry.userAgent = value.toUtf8();
    return {};
}

struct NamedOption
{
    QLatin1String name;
    Outcome (*apply)(InputEntry&, const QString&);
};

constexpr std::array options{
    NamedOption{QLatin1String("out"), setName},
    NamedOption{QLatin1String("dir"), setFolder},
    NamedOption{QLatin1String("checksum"), readChecksum},
    NamedOption{QLatin1String("header"), addHeader},
    NamedOption{QLatin1String("referer"), setReferer},
    NamedOption{QLatin1String("user-agent"), setUserAgent},
};

bool isOptionName(QStringView name)
{
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    return !name.isEmpty() && std::ranges::all_of(name, fits);
}

} // namespace

bool looksLikeOption(QStringView line)
{
    if (!line.startsWith(u' ') && !line.startsWith(u'\t'))
        return false;
    const QStringView text = line.trimmed();
    return isOptionName(text.left(std::max<qsizetype>(text.indexOf(u'='), 0)));
}

std::expected<void, OptionError> applyOption(InputEntry& entry, QStringView line)
{
    const QStringView text = line.trimmed();
    const qsizetype equals = text.indexOf(u'=');
    const auto* const option =
        std::ranges::find(options, text.left(equals).toString().toLower(), &NamedOption::name);
    if (option == options.end())
        return std::unexpected(OptionError{OptionFlaw::Unknown, {FlawKind::OptionIsUnknown}});
    const Outcome outcome = option->apply(entry, text.mid(equals + 1).trimmed().toString());
    if (!outcome)
        return std::unexpected(OptionError{OptionFlaw::Wrong, outcome.error()});
    return {};
}

} // namespace tributary
