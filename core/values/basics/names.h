#pragma once

#include <QLatin1String>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace tributary {

// The names of a choice, in the order of its enum, beside which they stand: words that never change, for
// logs, for files and for a program's own scripts. Words for people are made in the ui and the cli.
template<typename Choice>
inline constexpr std::array<QLatin1String, 0> choiceNames{};

template<typename Choice>
concept NamedChoice = !choiceNames<Choice>.empty();

// The names of digests are in checksum.h, those of secrets in secret.h.
template<NamedChoice Choice>
QLatin1String nameOf(Choice value)
{
    const auto at = static_cast<size_t>(value);
    return at < choiceNames<Choice>.size() ? choiceNames<Choice>[at] : QLatin1String("unknown");
}

template<NamedChoice Choice>
inline constexpr Choice lastOf = static_cast<Choice>(choiceNames<Choice>.size() - 1);

// nullopt for a word that names none.
template<NamedChoice Choice>
std::optional<Choice> choiceNamed(const QString& name)
{
    const auto found = std::ranges::find(choiceNames<Choice>, name);
    if (found == choiceNames<Choice>.end())
        return std::nullopt;
    return static_cast<Choice>(found - choiceNames<Choice>.begin());
}

} // namespace tributary
