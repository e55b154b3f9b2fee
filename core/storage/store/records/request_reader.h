#pragma once

#include "core/storage/store/records/kept_request.h"

#include <QByteArray>

#include <optional>

namespace tributary {

// Reads the requests of many records, one after the other. Neighbours are mostly of one server and asked for
// in one way: what is as it was in the last one is not read again, and not kept twice.
class RequestReader
{
public:
    // nullopt for what is not exactly as it was written.
    std::optional<RequestOf<KeptRequest>> read(DownloadId id, QByteArrayView record);

private:
    RequestPool m_pool;
    // A plain one, and the bytes that say what it has in common with the next.
    KeptRequest m_last;
    QByteArray m_folder;
    QByteArray m_rest;
    std::optional<SecretsKey> m_secretsKey;
    // A link with no more than a server in it, and how those begin that are of this server.
    QUrl m_server;
    QByteArray m_serverText;

    QUrl linkFrom(QByteArrayView encoded);
};

} // namespace tributary
