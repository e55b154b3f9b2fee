#pragma once

#include "core/values/network/network_profile.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace tributary {

// A way to sign in that a proxy offers in its refusal: "Digest realm=\"a\", nonce=\"b\"".
struct LoginChallenge
{
    QByteArray scheme;                          // lower case, as are the names
    QHash<QByteArray, QByteArray> parameters{}; // without their quotes

    friend bool operator==(const LoginChallenge&, const LoginChallenge&) = default;
};

// All that stand in the values of Proxy-Authenticate, which commas join.
QList<LoginChallenge> challengesIn(const QByteArray& header);

// A request as its first line names it, and bytes that nobody could know before.
struct SignedRequest
{
    QByteArray method;
    QByteArray target;
    QByteArray clientNonce;
};

// The value of Proxy-Authorization that answers one of them: by Digest where that is offered, for it doesn't
// give the password away, and by Basic only where Basic was asked for. Nullopt where none of them is spoken.
std::optional<QByteArray> loginFor(const QList<LoginChallenge>& challenges, const Credentials& credentials,
                                   const SignedRequest& request);

// The value of a header Proxy-Authorization that shows the password to all who listen.
QByteArray basicLogin(const Credentials& credentials);

} // namespace tributary
