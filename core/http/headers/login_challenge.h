#pragma once

#include "core/values/network/network_profile.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace tributary {

// A way to sign in that a server or a proxy offers in its refusal: "Digest realm=\"a\", nonce=\"b\"".
struct LoginChallenge
{
    QByteArray scheme;                          // lower case, as are the names
    QHash<QByteArray, QByteArray> parameters{}; // without their quotes

    QByteArray nonce() const { return parameters.value("nonce"); }

    friend bool operator==(const LoginChallenge&, const LoginChallenge&) = default;
};

// Reads all challenges out of the joined values of WWW-Authenticate or Proxy-Authenticate.
QList<LoginChallenge> challengesIn(const QByteArray& header);
// The first by Digest that can be answered here.
std::optional<LoginChallenge> spokenDigest(const QList<LoginChallenge>& challenges);
bool offersBasic(const QList<LoginChallenge>& challenges);
// A way by which the system signs in whoever has signed in to it.
bool offersTheSystemsLogin(const QList<LoginChallenge>& challenges);

// A challenge and the number of requests that answer it, this one included.
struct AnsweredChallenge
{
    LoginChallenge challenge;
    quint32 times = 1;

    friend bool operator==(const AnsweredChallenge&, const AnsweredChallenge&) = default;
};

// A request as its first line names it, and bytes that nobody could know before.
struct SignedRequest
{
    QByteArray method;
    QByteArray target;
    QByteArray clientNonce;
    quint32 times = 1; // the challenge was answered, this time included
};

QByteArray newClientNonce();

// The value of Authorization or Proxy-Authorization that answers one of them: by Digest where that is
// offered, for it doesn't give the password away, and by Basic only where Basic was asked for. Nullopt where
// none of them is spoken.
std::optional<QByteArray> loginFor(const QList<LoginChallenge>& challenges, const Credentials& credentials,
                                   const SignedRequest& request);

// The value of such a header that shows the password to all who listen.
QByteArray basicLogin(const Credentials& credentials);

} // namespace tributary
