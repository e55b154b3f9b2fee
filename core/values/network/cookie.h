#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace tributary {

enum class CookieReach : quint8 { OneHost, HostAndBelow };
enum class CookieTransport : quint8 { Any, SecureOnly };

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

    friend bool operator==(const Cookie&, const Cookie&) = default;
};

} // namespace tributary
