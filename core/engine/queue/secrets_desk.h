#pragma once

#include "core/engine/keeping/secret_keeper.h"
#include "core/engine/list/id_set.h"

#include <QList>
#include <QObject>

#include <memory>

namespace tributary {

class DownloadList;
class ListKeeper;
class OrderLine;
class UsualRoute;
struct DownloadEntry;

// Brings the secrets of downloads to their requests: from a person who says them, or from the keyring, which
// keeps them over restarts.
// Lives on the engine's thread.
class SecretsDesk : public QObject
{
    Q_OBJECT

public:
    using Ids = QList<DownloadId>;

    SecretsDesk(DownloadList& list, OrderLine& orders, UsualRoute& route, QObject* parent);

    // The list has a store now. Secrets, which the store does not keep, go to the keyring where there is one.
    void open(ListKeeper& keeper, const std::shared_ptr<Keyring>& keyring);
    // All downloads are in the list now. Asks the keyring for what they miss, and has it forget what an
    // earlier process could not.
    void begin(const UnforgottenSecrets& unforgotten);
    // Call at the end of the program, when the event loop turns no more.
    void noteNews();

    // A download from an earlier process shares the secrets under its key.
    void share(const DownloadEntry& download);
    // Keeps what the request has by now in place of what the download had; but not while some of that is
    // still to come from the keyring.
    void keep(DownloadEntry& download, const DownloadRequest& request);
    // The download needs its secrets no more.
    void release(DownloadEntry& download);
    // The same for a download that is in no list any more.
    void forget(SecretsKey key);
    // The download has another server now. Of the secrets that it misses only the proxy's are still right.
    void missOnlyTheProxys(DownloadEntry& download);
    // A person says secrets.
    void supply(const Ids& ids, const RequestSecrets& secrets);

Q_SIGNALS:
    // The keyring had all that the download missed.
    void completed(tributary::DownloadId id);

private:
    DownloadList& m_list;
    OrderLine& m_orders;
    UsualRoute& m_route;
    std::unique_ptr<SecretKeeper> m_keeper; // none where the list is in memory only
    IdSet m_asked;                          // the keyring has not answered yet

    void ask();
    void supplyOne(DownloadId id, const RequestSecrets& secrets);
    DownloadRequest takeIn(DownloadEntry& download, const RequestSecrets& secrets);
    RequestSecrets asItsOwn(const DownloadEntry& download, RequestSecrets secrets);
    void hear(DownloadId id, SecretsKey key, const RequestSecrets& secrets);
    void hearOfNone(DownloadId id, SecretsKey key);
};

} // namespace tributary
