#include "core/engine/shared/digest_logins.h"

namespace tributary {

void DigestLogins::learn(const QString& host, const QByteArray& challenge)
{
    const auto digest = spokenDigest(challengesIn(challenge));
    const std::lock_guard lock(m_mutex);
    if (!digest)
        return;
    const auto known = m_challenges.constFind(host);
    // Two refused requests may have met the same challenge, and a server may take each count once.
    const bool isSame = known != m_challenges.cend() && known->challenge.nonce() == digest->nonce();
    const quint32 times = isSame ? known->times : 0;
    m_challenges.insert(host, {.challenge = *digest, .times = times});
}

std::optional<AnsweredChallenge> DigestLogins::next(const QString& host)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_challenges.find(host);
    if (known == m_challenges.end())
        return std::nullopt;
    ++known->times;
    return *known;
}

} // namespace tributary
