#include "tests/system/support/fake_keyring.h"

#include <utility>

namespace tributary::test {

void FakeKeyring::keep(SecretsKey key, const QByteArray& secret)
{
    const std::scoped_lock lock(m_mutex);
    m_secrets.insert_or_assign(key.value, secret);
    if (m_beforeKept)
        m_beforeKept();
}

void FakeKeyring::find(SecretsKey key, Answer answer)
{
    const std::scoped_lock lock(m_mutex);
    auto tell = [answer = std::move(answer), secret = secretOf(key)] { answer(secret); };
    if (m_temper == Temper::Silent)
        m_unsaid.emplace_back(std::move(tell));
    else
        m_threads.start(std::move(tell));
}

void FakeKeyring::forget(SecretsKey key, Gone gone)
{
    const std::scoped_lock lock(m_mutex);
    if (m_temper == Temper::Silent) {
        m_unsaid.emplace_back([this, key, gone = std::move(gone)] { forget(key, gone); });
    } else if (m_temper != Temper::Locked) {
        m_secrets.erase(key.value);
        m_threads.start(std::move(gone));
    }
}

void FakeKeyring::whenKeeping(std::function<void()> happens)
{
    const std::scoped_lock lock(m_mutex);
    m_beforeKept = std::move(happens);
}

void FakeKeyring::setTemper(Temper temper)
{
    const std::scoped_lock lock(m_mutex);
    m_temper = temper;
}

void FakeKeyring::speakUp()
{
    const std::scoped_lock lock(m_mutex);
    m_temper = Temper::Willing;
    for (const auto& tell : std::exchange(m_unsaid, {}))
        m_threads.start(tell);
}

size_t FakeKeyring::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_secrets.size();
}

void FakeKeyring::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_secrets.clear();
}

std::expected<QByteArray, NoSecret> FakeKeyring::secretOf(SecretsKey key) const
{
    if (m_temper == Temper::Locked)
        return std::unexpected(NoSecret::OutOfReach);
    const auto found = m_secrets.find(key.value);
    if (found == m_secrets.end())
        return std::unexpected(NoSecret::NotThere);
    return m_temper == Temper::Garbling ? found->second.chopped(1) : found->second;
}

} // namespace tributary::test
