#include "app/cli/options/window_order.h"

#include "app/cli/options/option_effects.h"
#include "core/values/queue/settings_table.h"
#include "words/state_text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tributary::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TerminalUsage)
};

using Ordered = std::expected<RemoteOrder, UsageError>;

std::unexpected<UsageError> usage(QString message)
{
    return std::unexpected(UsageError{std::move(message)});
}

bool isForAll(const Invocation& invocation)
{
    return invocation.given.contains(QLatin1String("all"));
}

template<typename Rule>
QList<DownloadState> statesThat(Rule fits)
{
    QList<DownloadState> states;
    for (int value = 0; value <= static_cast<int>(lastOf<DownloadState>); ++value) {
        if (const auto state = static_cast<DownloadState>(value); fits(state))
            states.append(state);
    }
    return states;
}

QList<DownloadState> unfinishedStates()
{
    return statesThat([](DownloadState state) { return state != DownloadState::Finished; });
}

// The states that a word means: by the name that JSON has, or as the rows of a list write it.
QList<DownloadState> statesMeantBy(const QString& word)
{
    return statesThat([&word](DownloadState state) {
        return word.compare(nameOf(state), Qt::CaseInsensitive) == 0 ||
               word.compare(stateText(state), Qt::CaseInsensitive) == 0;
    });
}

// A word that means a state asks for that one.
ListSearch searchFrom(const Invocation& invocation)
{
    ListSearch search;
    QStringList words;
    for (const QString& word : invocation.options.operands) {
        const QList<DownloadState> states = statesMeantBy(word);
        search.states += states;
        if (states.isEmpty())
            words.append(word);
    }
    search.words = words.join(u' ');
    if (search.states.isEmpty() && !isForAll(invocation))
        search.states = unfinishedStates();
    return search;
}

// Digits alone: a sign or a fraction is a slip, and more of them than any number has.
std::optional<DownloadId> numberFrom(const QString& text)
{
    constexpr qsizetype mostDigits = 15;
    const bool areDigits =
        std::ranges::all_of(text, [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    const quint64 number = areDigits && text.size() <= mostDigits ? text.toULongLong() : 0;
    return number > 0 ? std::optional(DownloadId{number}) : std::nullopt;
}

Ordered downloadsOrderFrom(Deed deed, const Invocation& invocation)
{
    const QStringList& operands = invocation.options.operands;
    const QString name = nameOf(deed);
    if (operands.isEmpty() != isForAll(invocation)) {
        return usage(mayMeanAll(deed)
                         ? Words::tr("%1 takes either the numbers that list shows, or --all").arg(name)
                         : Words::tr("%1 takes the numbers that list shows").arg(name));
    }
    if (isForAll(invocation))
        return DownloadsOrder{.deed = deed, .ids = {}};
    QList<DownloadId> ids;
    QSet<DownloadId> seen;
    for (const QString& operand : operands) {
        const auto id = numberFrom(operand);
        if (!id)
            return usage(Words::tr("%1 takes the numbers that list shows, not '%2'").arg(name, operand));
        if (!seen.contains(*id))
            ids.append(*id);
        seen.insert(*id);
    }
    return DownloadsOrder{.deed = deed, .ids = ids};
}

Ordered limitOrderFrom(const Invocation& invocation)
{
    const QStringList& operands = invocation.options.operands;
    std::optional<qint64> rate;
    if (operands.size() != 1 || !assignRate(rate, operands.first()) ||
        rate.value_or(0) > setting::bytesPerSecond.most)
        return usage(Words::tr("limit takes bytes a second, such as 500K or 1.5M and at most 1T, or none"));
    return LimitOrder{rate.value_or(0)};
}

} // namespace

std::expected<RemoteOrder, UsageError> windowOrderFrom(const Invocation& invocation)
{
    switch (invocation.command) {
    case Command::List: return searchFrom(invocation);
    case Command::Pause: return downloadsOrderFrom(Deed::Pause, invocation);
    case Command::Resume: return downloadsOrderFrom(Deed::Resume, invocation);
    case Command::Cancel: return downloadsOrderFrom(Deed::Cancel, invocation);
    case Command::Remove: return downloadsOrderFrom(Deed::Remove, invocation);
    case Command::Limit:
    default: return limitOrderFrom(invocation);
    }
}

} // namespace tributary::cli
