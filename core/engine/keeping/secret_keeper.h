#pragma once

#include "core/engine/keeping/unforgotten_secrets.h"
#include "core/values/basics/thread_handover.h"
#include "core/values/download/request_secrets.h"
#include "core/values/network/keyring.h"

#include <QObject>

#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>

namespace tributary {

// Keeps the secrets of downloads in a keyring for as long as one of them may need them: those that are alike
// together, under one key. A keyring cannot be asked what it has, so that it is given nothing before the list
// safely names the key, and the list names it until the keyring has forgotten it: what a kill leaves is a key
// without secrets, never secrets that nobody knows of. Without a keyring it remembers what is to be forgotten
// by the next one. Lives on the engine's thread, which never waits for the keyring.
class SecretKeeper : public QObject
{
    Q_OBJECT

public:
    // Calls what it is given once all that this turn notes in the list is durable.
    using WhenListed = std::function<void(std::function<void()>)>;
    // Notes in the list what is still to be forgotten.
    using NoteUnforgotten = std::function<void(const UnforgottenSecrets&)>;

    SecretKeeper(std::shared_ptr<Keyring> keyring, WhenListed whenListed, NoteUnforgotten note);
    // Ends after the list, and gives the keyring what it still waits with.
    ~SecretKeeper() override;

    bool hasKeyring() const { return m_keyring != nullptr; }
    // Has the keyring forget keys that an earlier run could not have forgotten. Call share() first for all
    // downloads that still need theirs.
    void forget(const UnforgottenSecrets& keys);
    // Call at the end of the program, when the event loop turns no more.
    void noteNews();
    // Keeps the secrets of one more download. nullopt for a request without secrets, or with more of them
    // than keyrings take.
    std::optional<SecretsKey> keep(const DownloadRequest& request);
    // One more download, restored from an earlier run, holds this key.
    void share(SecretsKey key) { ++m_holders[key.value]; }
    // One download less holds this key; with the last one the keyring forgets the secrets.
    void release(SecretsKey key);
    using Found = std::function<void(const std::optional<RequestSecrets>&)>;
    // Calls then on this thread when the keyring answers, if it ever does; with nullopt where it has no
    // secrets of use for the key.
    void find(SecretsKey key, Found then);

private:
    struct Recent
    {
        SecretsKey key;
        RequestSecrets secrets;
    };

    std::shared_ptr<Keyring> m_keyring;
    WhenListed m_whenListed;
    NoteUnforgotten m_note;
    std::shared_ptr<HomeAddress<SecretKeeper>> m_address; // for the keyring's threads
    std::deque<Recent> m_recent;                          // what is added together is mostly alike
    std::unordered_map<quint64, qsizetype> m_holders;
    std::unordered_map<quint64, QByteArray> m_unlisted; // records by key
    std::set<quint64> m_unforgotten;
    bool m_hasNews = false; // of those

    void giveAway(SecretsKey key);
    void haveForgotten(SecretsKey key);
    void noteSoon();
};

} // namespace tributary
