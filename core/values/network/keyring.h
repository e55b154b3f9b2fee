#pragma once

#include "core/values/basics/names.h"

#include <QByteArray>

#include <expected>
#include <functional>

namespace tributary {

// The name of a download's secrets in a keyring; the name says nothing about them.
struct SecretsKey
{
    quint64 value = 0;

    friend bool operator==(const SecretsKey&, const SecretsKey&) = default;
};

// Why a keyring gives none. One that is out of reach may be had the next time, as in a locked keyring.
enum class NoSecret : quint8 { NotThere, OutOfReach };
template<>
inline constexpr auto choiceNames<NoSecret> =
    std::array{QLatin1String("notThere"), QLatin1String("outOfReach")};

// The person's store of secrets, as the system has it. A keyring may be locked, slow, or silent for ever:
// each call returns at once, nobody waits for an answer, and a late answer is as good. Called from any
// thread.
class Keyring
{
public:
    // Comes on any thread, or never.
    using Answer = std::function<void(std::expected<QByteArray, NoSecret>)>;
    // On any thread, once it is certain that there is none of that name any more; or never.
    using Gone = std::function<void()>;

    virtual ~Keyring() = default;
    virtual void keep(SecretsKey key, const QByteArray& secret) = 0;
    virtual void find(SecretsKey key, Answer answer) = 0;
    virtual void forget(SecretsKey key, Gone gone) = 0;
};

} // namespace tributary
