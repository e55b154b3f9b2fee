#pragma once

#include "core/values/basics/names.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace tributary {

enum class Learned : quint8 { NotYet, Yes, No };
template<>
inline constexpr auto choiceNames<Learned> =
    std::array{QLatin1String("notYet"), QLatin1String("yes"), QLatin1String("no")};

// Facts that downloads have learned of one host, which is named like "https://example.org:443".
struct HostProfile
{
    QString host;
    std::optional<int> connectionsTaken;
    std::optional<QDateTime> retryAfter; // until then it wants to be left alone
    Learned rangesTrusted = Learned::NotYet;
    QDateTime lastSeen;

    friend bool operator==(const HostProfile&, const HostProfile&) = default;
};

// Servers change; what was learned longer ago is learned again.
constexpr std::chrono::hours hostProfileLife{14 * 24};

} // namespace tributary
