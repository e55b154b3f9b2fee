#pragma once

#include "core/values/basics/names.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace tributary {

enum class CookieReach : quint8 { OneHost, HostAndBelow };
template<>
inline constexpr auto choiceNames<CookieReach> =
    std::array{QLatin1String("oneHost"), QLatin1String("hostAndBelow")};
enum class CookieTransport : quint8 { Any, SecureOnly };
template<>
inline constexpr auto choiceNames<CookieTransport> =
    std::array{QLatin1String("any"), QLatin1String("secureOnly")};
// Person: it comes from a file of theirs.
enum class CookieGiver : quint8 { Person, Server };
template<>
inline constexpr auto choiceNames<CookieGiver> = std::array{QLatin1String("person"), QLatin1String("server")};

// One cookie as a browser keeps it, with the rules that say where it belongs.
struct Cookie
{
    QByteArray name;
    QByteArray value;
    QString host; // lower case, as a URL has it, without a leading dot
    CookieReach reach = CookieReach::OneHost;
    QString path = QStringLiteral("/");
    CookieTransport transport = CookieTransport::Any;
    std::optional<QDateTime> expires; // none: it lasts as long as the browser runs
    CookieGiver giver = CookieGiver::Person;

    friend bool operator==(const Cookie&, const Cookie&) = default;
};

} // namespace tributary
