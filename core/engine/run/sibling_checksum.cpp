#include "core/engine/run/sibling_checksum.h"

#include "core/engine/transfer/leasing.h"
#include "core/http/exchange/ranged_request.h"
#include "core/http/judging/redirect_rule.h"
#include "core/inputs/lists/checksum_list.h"

#include <span>
#include <vector>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// Far beyond what a folder's list takes, and no burden for the memory.
constexpr qint64 longestList = 4 * 1024 * 1024;
constexpr size_t readAtOnce = size_t{64} * 1024;
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
    : m_wanted(wanted)
    , m_services(services)
    , m_then(std::move(then))
    , m_fileName(wanted.url.path(QUrl::FullyDecoded).section(u'/', -1))
    , m_turn(services.limits)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::min(longestWait, wanted.timeouts.silence));
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_places.removeFirst();
        askNext();
    });
}

SiblingChecksum::~SiblingChecksum() = default;

void SiblingChecksum::start()
{
    if (!m_fileName.isEmpty())
        m_places = placesBeside(m_wanted.url);
    askNext();
}

void SiblingChecksum::askNext()
{
    // It may be called from within a signal of the one before.
    if (m_transfer) {
        m_transfer->stop();
        m_transfer.release()->deleteLater();
    }
    m_body.clear();
    m_patience.stop();
    if (m_places.isEmpty())
        end(std::nullopt);
    else
        m_turn.await(originOf(m_places.first()), [this] { ask(); });
}

void SiblingChecksum::ask()
{
    const Inquiry question{.url = m_places.first(), .range = {}, .ifRange = {}};
    m_lease = leaseFor(m_services, m_wanted, question.url);
    m_transfer =
        std::make_unique<SegmentTransfer>(*m_lease, makeRequest(m_wanted, question), longestList + 1);
    connect(m_transfer.get(), &SegmentTransfer::bytesArrived, this, [this] { read(); });
    connect(m_transfer.get(), &SegmentTransfer::over, this, [this] {
        read();
        judge();
    });
    m_patience.start();
}

void SiblingChecksum::read()
{
    std::vector<char> block(readAtOnce);
    while (m_transfer && m_transfer->available() > 0 && m_body.size() <= longestList) {
        const qint64 got = m_transfer->read(block);
        if (got <= 0)
            return;
        m_body.append(block.data(), got);
    }
}

void SiblingChecksum::judge()
{
    const QUrl place = m_places.takeFirst();
    const bool isHere = m_transfer->hasHead() && m_transfer->head().status == 200 && !m_transfer->error() &&
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
    m_patience.stop();
    if (const Then then = std::exchange(m_then, nullptr))
        then(std::move(found));
}

} // namespace tributary
