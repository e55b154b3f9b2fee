#include "core/engine/asking/sibling_checksum.h"

#include "core/inputs/lists/checksum_list.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// Far beyond what a folder's list takes, and no burden for the memory.
constexpr qint64 longestList = 4 * 1024 * 1024;
// A finished file does not wait for long for what may not be there.
constexpr std::chrono::milliseconds longestWait = 10s;
constexpr QLatin1String ownSuffix(".sha256");
constexpr QLatin1String folderList("SHA256SUMS");

QUrl withPath(const QUrl& url, const QString& path)
{
    QUrl changed = url;
    changed.setQuery(QString());
    changed.setPath(path, QUrl::TolerantMode);
    return changed;
}

QList<QUrl> placesBeside(const QUrl& url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const QString folder = path.left(path.lastIndexOf(u'/') + 1);
    return {withPath(url, path + ownSuffix), withPath(url, folder + folderList)};
}

} // namespace

SiblingChecksum::SiblingChecksum(const DownloadRequest& wanted, const JobServices& services, Then then)
    : m_file(wanted.url)
    , m_then(std::move(then))
    , m_fileName(wanted.url.path(QUrl::FullyDecoded).section(u'/', -1))
    , m_exchange(services, wanted, std::min(longestWait, wanted.timeouts.silence))
{
    connect(&m_exchange, &PoliteExchange::bytesArrived, this, &SiblingChecksum::read);
    connect(&m_exchange, &PoliteExchange::over, this, [this] {
        read();
        judge();
    });
}

void SiblingChecksum::start()
{
    if (!m_fileName.isEmpty())
        m_places = placesBeside(m_file);
    askNext();
}

void SiblingChecksum::askNext()
{
    m_body.clear();
    if (m_places.isEmpty())
        end(std::nullopt);
    else
        m_exchange.ask({.url = m_places.first(), .range = {}, .ifRange = {}}, longestList + 1);
}

void SiblingChecksum::read()
{
    m_body += m_exchange.take(longestList + 1 - m_body.size());
}

void SiblingChecksum::judge()
{
    const QUrl place = m_places.takeFirst();
    const bool isHere = m_exchange.hasHead() && m_exchange.head().status == 200 && !m_exchange.error() &&
                        m_body.size() <= longestList;
    const QString name = place.path(QUrl::FullyDecoded).section(u'/', -1);
    const auto kind = name == folderList ? ChecksumListKind::OfAFolder : ChecksumListKind::OfOneFile;
    const auto checksum =
        isHere ? checksumIn(m_body, kind, m_fileName, QCryptographicHash::Sha256) : std::nullopt;
    if (!checksum)
        askNext();
    else
        end(FoundChecksum{.checksum = *checksum, .origin = ChecksumOrigin::File, .place = name});
}

void SiblingChecksum::end(std::optional<FoundChecksum> found)
{
    m_exchange.stop();
    if (const Then then = std::exchange(m_then, nullptr))
        then(std::move(found));
}

} // namespace tributary
