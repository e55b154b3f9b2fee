#pragma once

#include "core/values/network/keyring.h"

#include <QThreadPool>

#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace tributary::test {

enum class Temper : quint8 { Willing, Locked, Silent, Garbling };

// Answers on a thread of its own, as its temper is.
class FakeKeyring : public Keyring
{
public:
    ~FakeKeyring() override { m_threads.waitForDone(); }

    void keep(SecretsKey key, const QByteArray& secret) override;
    void find(SecretsKey key, Answer answer) override;
    void forget(SecretsKey key, Gone gone) override;

    void whenKeeping(std::function<void()> happens);
    void setTemper(Temper temper);
    // Callers that were told nothing are told now.
    void speakUp();
    // A person has thrown out all that is in it.
    void clear();
    void waitForAnswers() { m_threads.waitForDone(); }
    size_t size() const;

private:
    mutable std::mutex m_mutex;
    std::map<quint64, QByteArray> m_secrets;
    std::function<void()> m_beforeKept;
    std::vector<std::function<void()>> m_unsaid;
    Temper m_temper = Temper::Willing;
    QThreadPool m_threads;

    std::expected<QByteArray, NoSecret> secretOf(SecretsKey key) const;
};

} // namespace tributary::test
