#pragma once

#include "core/http/headers/login_challenge.h"

#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

namespace tributary {

// The challenges of servers that want a login by Digest, and how often each was answered, since a server may
// take an answer only once. Such a server is never told a login by Basic any more, as long as the program
// runs. Thread-safe. A host is named by its origin.
class DigestLogins
{
public:
    void learn(const QString& host, const QByteArray& challenge);
    // The challenge that the next request to that host answers; nullopt where it has asked for none.
    std::optional<AnsweredChallenge> next(const QString& host);

private:
    std::mutex m_mutex;
    QHash<QString, AnsweredChallenge> m_challenges;
};

} // namespace tributary
