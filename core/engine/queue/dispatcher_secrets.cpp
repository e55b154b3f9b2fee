#include "core/engine/queue/dispatcher.h"
#include "core/http/proxy/proxy_in_use.h"
#include "core/http/proxy/proxy_login.h"

#include <utility>

// What is secret of a download: a person says it, the keyring has it over restarts.

namespace tributary {

namespace {

RequestSecrets onlyThose(Secrets kinds, RequestSecrets secrets)
{
    if (!(kinds & (Secret::Credentials | Secret::UserInfo))) {
        secrets.credentials.reset();
        secrets.mirrors.clear();
    }
    if (!(kinds & Secret::ProxyCredentials))
        secrets.proxyCredentials.reset();
    if (!(kinds & Secret::Cookies)) {
        secrets.cookies.clear();
        secrets.cookieJar.clear();
    }
    if (!(kinds & Secret::Headers))
        secrets.headers.clear();
    if (!(kinds & Secret::KeyPassphrase))
        secrets.keyPassphrase.clear();
    return secrets;
}

} // namespace

void Dispatcher::supply(const Ids& ids, const RequestSecrets& secrets)
{
    forEach(ids, [this, secrets](DownloadId id) {
        Entry* entry = find(id);
        if (!entry)
            return;
        const RequestSecrets own = asItsOwn(*entry, secrets);
        if (own == RequestSecrets())
            return;
        const DownloadRequest request = supplyOne(*entry, own);
        keepSecrets(*entry, request);
        noteRequest(*entry, request);
    });
}

// A login at the usual proxy is of use to all that go through it, as long as the program runs. It is for the
// proxy that asked, and the system may name another one by now.
RequestSecrets Dispatcher::asItsOwn(const Entry& entry, RequestSecrets secrets)
{
    if (!secrets.proxyCredentials)
        return secrets;
    const ProxyChoice own = entry.request.whole().network.proxy;
    if (secrets.proxy.isEmpty() && entry.snapshot.error)
        secrets.proxy = entry.snapshot.error->proxy;
    if (own.kind == ProxyKind::System)
        noteLogin(m_network.proxy, {.proxy = secrets.proxy,
                                    .credentials = *std::exchange(secrets.proxyCredentials, std::nullopt)});
    else if (!secrets.proxy.isEmpty() && secrets.proxy != originOf(own))
        secrets.proxyCredentials.reset();
    secrets.proxy.clear();
    return secrets;
}

void Dispatcher::hearSecrets(const Ids& ids, SecretsKey key, const RequestSecrets& secrets)
{
    forEach(ids, [this, key, secrets](DownloadId id) { hearSecretsOf(id, key, secrets); });
}

DownloadRequest Dispatcher::supplyOne(Entry& entry, const RequestSecrets& secrets)
{
    DownloadRequest request = entry.request.whole();
    entry.snapshot.secretsMissing &= ~tributary::supply(request, secrets);
    entry.request = m_requests.keep(request);
    noteChange(entry.snapshot.id, Urgency::Urgent);
    return request;
}

// What the request has by now takes the place of what it had; but not while some of that is still to come
// from the keyring. Without one, there may be one again the next time.
void Dispatcher::keepSecrets(Entry& entry, const DownloadRequest& request)
{
    const bool mayStillCome = entry.isAskedFor && entry.snapshot.secretsMissing;
    if (!m_secrets || !m_secrets->hasKeyring() || mayStillCome)
        return;
    const auto before = entry.secretsKey;
    entry.secretsKey =
        entry.snapshot.state == DownloadState::Finished ? std::nullopt : m_secrets->keep(request);
    if (before)
        m_secrets->release(*before);
}

void Dispatcher::releaseSecrets(Entry& entry)
{
    if (entry.secretsKey && m_secrets)
        m_secrets->release(*std::exchange(entry.secretsKey, std::nullopt));
}

// Once for all that share them. Until the answer, and without one, they are as without a keyring.
void Dispatcher::askForSecrets()
{
    if (!m_secrets->hasKeyring())
        return;
    std::unordered_map<quint64, Ids> holders;
    for (auto& [id, entry] : m_entries) {
        entry.isAskedFor = entry.secretsKey && entry.snapshot.secretsMissing;
        if (entry.isAskedFor)
            holders[entry.secretsKey->value].append(id);
    }
    for (const auto& held : holders) {
        const SecretsKey key{held.first};
        const Ids& ids = held.second;
        m_secrets->find(key, [this, key, ids](const std::optional<RequestSecrets>& secrets) {
            perform([ids, key, secrets](Dispatcher& dispatcher) {
                if (secrets)
                    dispatcher.hearSecrets(ids, key, *secrets);
                else
                    dispatcher.hearOfNoSecrets(ids, key);
            });
        });
    }
}

// So what a person said meanwhile, and what is still to be said, waits for nothing more.
void Dispatcher::hearOfNoSecrets(const Ids& ids, SecretsKey key)
{
    forEach(ids, [this, key](DownloadId id) {
        Entry* entry = find(id);
        if (!entry || entry->secretsKey != key)
            return;
        entry->isAskedFor = false;
        const DownloadRequest request = entry->request.whole();
        if (secretsOf(request) == RequestSecrets())
            return;
        keepSecrets(*entry, request);
        noteRequest(*entry, request);
    });
}

// A person may have been quicker with some of them, and what was said last counts.
void Dispatcher::hearSecretsOf(DownloadId id, SecretsKey key, const RequestSecrets& secrets)
{
    Entry* entry = find(id);
    if (!entry || entry->secretsKey != key || !entry->snapshot.secretsMissing)
        return;
    entry->isAskedFor = false;
    const DownloadRequest request = supplyOne(*entry, onlyThose(entry->snapshot.secretsMissing, secrets));
    if (secretsOf(request) != secrets) {
        keepSecrets(*entry, request);
        noteRequest(*entry, request);
    }
    const DownloadSnapshot& now = entry->snapshot;
    const bool waitedForThem = !isLeaving(*entry) && now.state == DownloadState::Paused && now.error &&
                               now.error->kind == ErrorKind::AuthRequired && !now.secretsMissing;
    if (waitedForThem)
        resumeOne(id);
}

} // namespace tributary
