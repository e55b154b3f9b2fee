#pragma once

#include "app/gui/keyring/system_keyring.h"

#include <chrono>
#include <expected>
#include <future>
#include <memory>
#include <optional>

namespace tributary::test {

using Found = std::expected<QByteArray, NoSecret>;

// The keyring's answer; none where it doesn't come in time.
inline std::optional<Found> found(SystemKeyring& keyring, SecretsKey key)
{
    auto promise = std::make_shared<std::promise<Found>>();
    auto answer = promise->get_future();
    keyring.find(key, [promise](Found got) { promise->set_value(std::move(got)); });
    const bool isThere = answer.wait_for(std::chrono::seconds(20)) == std::future_status::ready;
    return isThere ? std::optional(answer.get()) : std::nullopt;
}

} // namespace tributary::test
