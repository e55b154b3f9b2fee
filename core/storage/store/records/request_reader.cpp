#include "core/storage/store/records/request_reader.h"

#include "core/storage/store/records/record.h"
#include "core/storage/store/records/row_records.h"

#include <utility>

namespace tributary {

namespace {

// The beginning of a record: the members that nearly every request has for itself, and its folder.
struct RequestOutline
{
    QByteArrayView url;
    Secrets secretsLeftOut;
    QByteArrayView folder;
    QByteArrayView fileName;
};

RequestOutline readOutline(RecordReader& in)
{
    RequestOutline outline;
    outline.url = in.view();
    in.secrets("secretsLeftOut", outline.secretsLeftOut);
    outline.folder = in.view();
    outline.fileName = in.view();
    return outline;
}

// "https://example.org/"; empty for what is no such link.
QByteArrayView serverIn(QByteArrayView encoded)
{
    const qsizetype host = encoded.indexOf("://");
    const qsizetype slash = host < 0 ? -1 : encoded.indexOf('/', host + 3);
    return encoded.first(slash + 1);
}

bool isPathAlone(QByteArrayView encoded)
{
    return !encoded.contains('?') && !encoded.contains('#');
}

} // namespace

// Parsing the host is most of the work for a link, so the last server is remembered.
QUrl RequestReader::linkFrom(QByteArrayView encoded)
{
    const QByteArrayView server = serverIn(encoded);
    if (server.isEmpty() || !isPathAlone(encoded))
        return urlFrom(encoded);
    if (server != m_serverText) {
        m_serverText = server.toByteArray();
        m_server = urlFrom(server);
    }
    QUrl url = m_server;
    url.setPath(QString::fromLatin1(encoded.sliced(server.size() - 1)), QUrl::StrictMode);
    return url;
}

std::optional<RequestOf<KeptRequest>> RequestReader::read(DownloadId id, QByteArrayView record)
{
    RecordReader in(record, RecordKind::Request, id.value);
    const RequestOutline outline = readOutline(in);
    const bool isAsTheLast = m_last.isPlain() && outline.folder == m_folder && in.rest() == m_rest;
    if (isAsTheLast && !m_rest.isEmpty()) {
        return RequestOf<KeptRequest>{
            .request = m_last.withLink(linkFrom(outline.url), QString::fromUtf8(outline.fileName)),
            .secretsLeftOut = outline.secretsLeftOut,
            .secretsKey = m_secretsKey};
    }
    auto whole = decodeRequest(id, record);
    if (!whole)
        return std::nullopt;
    RequestOf<KeptRequest> read{.request = m_pool.keep(std::move(whole->request)),
                                .secretsLeftOut = whole->secretsLeftOut,
                                .secretsKey = whole->secretsKey};
    if (read.request.isPlain()) {
        m_last = read.request.withLink({}, {});
        m_folder = outline.folder.toByteArray();
        m_rest = in.rest().toByteArray();
        m_secretsKey = whole->secretsKey;
    }
    return read;
}

} // namespace tributary
