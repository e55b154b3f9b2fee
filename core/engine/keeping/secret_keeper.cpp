#include "core/engine/keeping/secret_keeper.h"

#include "core/storage/store/records/secrets_record.h"

#include <QRandomGenerator>

#include <algorithm>
#include <expected>

namespace tributary {

namespace {

constexpr size_t mostRecent = 16;
// More is a browser's whole jar of cookies, which no keyring is made for.
constexpr qsizetype largestSecret = qsizetype{16} * 1024;

} // namespace

SecretKeeper::SecretKeeper(std::shared_ptr<Keyring> keyring, WhenListed whenListed, NoteUnforgotten note)
    : m_keyring(std::move(keyring))
    , m_whenListed(std::move(whenListed))
    , m_note(std::move(note))
    , m_address(std::make_shared<HomeAddress<SecretKeeper>>(this))
{
}

SecretKeeper::~SecretKeeper()
{
    while (!m_unlisted.empty())
        giveAway({m_unlisted.begin()->first});
    m_address->leave();
}

std::optional<SecretsKey> SecretKeeper::keep(const DownloadRequest& request)
{
    RequestSecrets secrets = secretsOf(request);
    if (secrets == RequestSecrets())
        return std::nullopt;
    const auto same = std::ranges::find(m_recent, secrets, &Recent::secrets);
    if (same != m_recent.end()) {
        share(same->key);
        return same->key;
    }
    const SecretsKey key{QRandomGenerator::system()->generate64() >> 1};
    QByteArray record = encodeSecrets(key, secrets);
    if (record.size() > largestSecret)
        return std::nullopt;
    m_unlisted.emplace(key.value, std::move(record));
    m_whenListed([this, key] { giveAway(key); });
    share(key);
    m_recent.push_front({.key = key, .secrets = std::move(secrets)});
    if (m_recent.size() > mostRecent)
        m_recent.pop_back();
    return key;
}

void SecretKeeper::giveAway(SecretsKey key)
{
    if (const auto record = m_unlisted.extract(key.value))
        m_keyring->keep(key, record.mapped());
}

void SecretKeeper::release(SecretsKey key)
{
    const auto holders = m_holders.find(key.value);
    if (holders == m_holders.end() || --holders->second > 0)
        return;
    m_holders.erase(holders);
    std::erase_if(m_recent, [key](const Recent& recent) { return recent.key == key; });
    if (m_unlisted.erase(key.value) > 0)
        return;
    m_unforgotten.insert(key.value);
    noteSoon();
    haveForgotten(key);
}

void SecretKeeper::forget(const UnforgottenSecrets& keys)
{
    for (const SecretsKey key : keys) {
        if (m_holders.contains(key.value)) {
            noteSoon();
            continue;
        }
        m_unforgotten.insert(key.value);
        haveForgotten(key);
    }
}

void SecretKeeper::haveForgotten(SecretsKey key)
{
    if (!m_keyring)
        return;
    m_keyring->forget(key, [key, address = m_address] {
        address->post([key](SecretKeeper& home) {
            if (home.m_unforgotten.erase(key.value) > 0)
                home.noteSoon();
        });
    });
}

// Notes only once for all keys of one turn, which may be those of a whole list.
void SecretKeeper::noteSoon()
{
    if (!std::exchange(m_hasNews, true))
        post(this, [this] { noteNews(); });
}

void SecretKeeper::noteNews()
{
    if (!std::exchange(m_hasNews, false))
        return;
    UnforgottenSecrets keys;
    for (const quint64 value : m_unforgotten)
        keys.append(SecretsKey{value});
    m_note(keys);
}

void SecretKeeper::find(SecretsKey key, Found then)
{
    m_keyring->find(key, [key, then = std::move(then),
                          address = m_address](const std::expected<QByteArray, NoSecret>& record) {
        if (!record && record.error() == NoSecret::OutOfReach)
            return;
        auto secrets = record ? decodeSecrets(key, *record) : std::nullopt;
        address->post([then, secrets = std::move(secrets)](SecretKeeper&) { then(secrets); });
    });
}

} // namespace tributary
