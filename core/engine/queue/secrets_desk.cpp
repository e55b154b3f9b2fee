#include "core/engine/queue/secrets_desk.h"

#include "core/engine/keeping/id_list.h"
#include "core/engine/keeping/list_keeper.h"
#include "core/engine/list/download_list.h"
#include "core/engine/queue/order_line.h"
#include "core/engine/queue/usual_route.h"
#include "core/http/proxy/proxy_in_use.h"
#include "core/values/download/request_secrets.h"

#include <unordered_map>
#include <utility>

namespace tributary {

namespace {

bool waitsForSecrets(const DownloadEntry& download)
{
    const DownloadSnapshot& now = download.snapshot;
    return now.state == DownloadState::Paused && now.error && now.error->kind == ErrorKind::AuthRequired;
}

// The download may have waited for something that is here now, and waits for the rest.
void sayWhatIsMissing(DownloadSnapshot& download)
{
    if (download.secretsMissing && download.error && isForWantOfSecrets(*download.error))
        download.error = wantOfSecrets(download.secretsMissing);
}

} // namespace

SecretsDesk::SecretsDesk(DownloadList& list, OrderLine& orders, UsualRoute& route, QObject* parent)
    : QObject(parent)
    , m_list(list)
    , m_orders(orders)
    , m_route(route)
{
}

void SecretsDesk::open(ListKeeper& keeper, const std::shared_ptr<Keyring>& keyring)
{
    m_keeper = std::make_unique<SecretKeeper>(
        keyring, [&keeper](std::function<void()> then) { keeper.whenKept(std::move(then)); },
        [&keeper](const UnforgottenSecrets& keys) {
            keeper.keepSetting(unforgottenSetting, encodeIds(keys));
        });
}

void SecretsDesk::begin(const UnforgottenSecrets& unforgotten)
{
    if (!m_keeper)
        return;
    if (m_keeper->hasKeyring())
        ask();
    m_keeper->forget(unforgotten);
}

void SecretsDesk::noteNews()
{
    if (m_keeper)
        m_keeper->noteNews();
}

void SecretsDesk::share(const DownloadEntry& download)
{
    if (download.secretsKey && m_keeper)
        m_keeper->share(*download.secretsKey);
}

// Keeps nothing where there is no keyring: the next start may have one again, with the secrets of before.
void SecretsDesk::keep(DownloadEntry& download, const DownloadRequest& request)
{
    const bool mayStillCome = m_asked.contains(download.id()) && download.snapshot.secretsMissing;
    if (!m_keeper || !m_keeper->hasKeyring() || mayStillCome)
        return;
    const auto before = download.secretsKey;
    download.secretsKey =
        download.snapshot.state == DownloadState::Finished ? std::nullopt : m_keeper->keep(request);
    if (before)
        m_keeper->release(*before);
}

void SecretsDesk::release(DownloadEntry& download)
{
    if (download.secretsKey && m_keeper)
        m_keeper->release(*std::exchange(download.secretsKey, std::nullopt));
}

void SecretsDesk::forget(SecretsKey key)
{
    if (!m_keeper)
        return;
    m_keeper->share(key);
    m_keeper->release(key);
}

// The keyring stores the proxy's login under the download's key alone.
void SecretsDesk::missOnlyTheProxys(DownloadEntry& download)
{
    download.snapshot.secretsMissing &= Secret::ProxyCredentials;
    sayWhatIsMissing(download.snapshot);
    if (download.snapshot.secretsMissing)
        return;
    release(download);
    download.secretsKey.reset();
    m_asked.remove(download.id());
}

void SecretsDesk::supply(const Ids& ids, const RequestSecrets& secrets)
{
    m_orders.forEach(ids, [this, secrets](DownloadId id) { supplyOne(id, secrets); });
}

void SecretsDesk::supplyOne(DownloadId id, const RequestSecrets& secrets)
{
    DownloadEntry* download = m_list.find(id);
    if (!download)
        return;
    const RequestSecrets own = asItsOwn(*download, secrets);
    if (own == RequestSecrets())
        return;
    const DownloadRequest request = takeIn(*download, own);
    keep(*download, request);
    m_list.noteRequest(*download, request);
}

// A login at the usual proxy is of use to all that go through it, as long as the program runs. It is for the
// proxy that asked, and the system may name another one by now.
RequestSecrets SecretsDesk::asItsOwn(const DownloadEntry& download, RequestSecrets secrets)
{
    if (!secrets.proxyCredentials)
        return secrets;
    const ProxyChoice own = download.request.whole().network.proxy;
    if (secrets.proxy.isEmpty() && download.snapshot.error)
        secrets.proxy = download.snapshot.error->proxy;
    if (own.kind == ProxyKind::System)
        m_route.noteLogin(
            {.proxy = secrets.proxy, .credentials = *std::exchange(secrets.proxyCredentials, std::nullopt)});
    else if (!secrets.proxy.isEmpty() && secrets.proxy != originOf(own))
        secrets.proxyCredentials.reset();
    secrets.proxy.clear();
    return secrets;
}

DownloadRequest SecretsDesk::takeIn(DownloadEntry& download, const RequestSecrets& secrets)
{
    DownloadRequest request = download.request.whole();
    download.snapshot.secretsMissing &= ~tributary::supply(request, secrets);
    sayWhatIsMissing(download.snapshot);
    m_list.setRequest(download, request);
    m_list.noteChange(download, Urgency::Urgent);
    return request;
}

// Asks once for all downloads that share a key. Until the answer they stand as without a keyring.
void SecretsDesk::ask()
{
    std::unordered_map<quint64, Ids> holders;
    m_list.forEach([&](const DownloadEntry& download) {
        if (!download.secretsKey || !download.snapshot.secretsMissing)
            return;
        m_asked.insert(download.id());
        holders[download.secretsKey->value].append(download.id());
    });
    for (const auto& [value, holding] : holders) {
        const SecretsKey key{value};
        m_keeper->find(key, [this, key, ids = holding](const std::optional<RequestSecrets>& secrets) {
            m_orders.append([this, ids, key, secrets] {
                m_orders.forEach(ids, [this, key, secrets](DownloadId id) {
                    if (secrets)
                        hear(id, key, *secrets);
                    else
                        hearOfNone(id, key);
                });
            });
        });
    }
}

// The keyring has nothing, so what a person said meanwhile is kept without waiting for more.
void SecretsDesk::hearOfNone(DownloadId id, SecretsKey key)
{
    DownloadEntry* download = m_list.find(id);
    if (!download || download->secretsKey != key)
        return;
    m_asked.remove(id);
    const DownloadRequest request = download->request.whole();
    if (secretsOf(request) == RequestSecrets())
        return;
    keep(*download, request);
    m_list.noteRequest(*download, request);
}

// A person may have been quicker with some of them, and what was said last counts.
void SecretsDesk::hear(DownloadId id, SecretsKey key, const RequestSecrets& secrets)
{
    DownloadEntry* download = m_list.find(id);
    if (!download || download->secretsKey != key || !download->snapshot.secretsMissing)
        return;
    m_asked.remove(id);
    const DownloadRequest request = takeIn(*download, onlyThose(secrets, download->snapshot.secretsMissing));
    if (secretsOf(request) != secrets) {
        keep(*download, request);
        m_list.noteRequest(*download, request);
    }
    const bool waits = !download->snapshot.secretsMissing && waitsForSecrets(*download);
    if (waits || isRefusedForWhatHasCome(*download, download->snapshot))
        Q_EMIT completed(id);
}

} // namespace tributary
