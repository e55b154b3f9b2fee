#include "core/inputs/metalink/metalink_file.h"

#include "core/inputs/links/input_text.h"
#include "core/inputs/links/source_url.h"
#include "core/values/network/link_scheme.h"
#include "core/values/network/web_link.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr int lastPriority = 999'999;
// Preferences of version 3 go from 0 to 100, and the higher is the better.
constexpr int bestPreference = 100;

QStringView attribute(const QXmlStreamAttributes& attributes, QLatin1String name)
{
    return attributes.value(name);
}

int priorityOf(const QXmlStreamAttributes& attributes)
{
    bool given = false;
    const int priority = attribute(attributes, QLatin1String("priority")).toInt(&given);
    if (given)
        return std::clamp(priority, 1, lastPriority);
    const int preference = attribute(attributes, QLatin1String("preference")).toInt(&given);
    return given ? bestPreference + 1 - std::clamp(preference, 0, bestPreference) : lastPriority;
}

// Torrents, ftp and rsync stand beside them in good documents; version 3 says the kind, since a torrent's
// address may well be http.
bool isWeb(const MetalinkElement& url)
{
    const QStringView kind = attribute(url.attributes, QLatin1String("type"));
    return (kind.isEmpty() || isWebScheme(kind)) && isWebScheme(schemeOf(url.text));
}

} // namespace

MetalinkFile::MetalinkFile(qint64 line, const QXmlStreamAttributes& attributes)
{
    m_entry.line = line;
    m_entry.fileName = attribute(attributes, QLatin1String("name")).trimmed().toString();
    if (const auto flaw = flawOfName(m_entry.fileName))
        refuse(line, {*flaw});
    else if (m_entry.fileName.contains(QChar::ReplacementCharacter))
        refuse(line, {FlawKind::NotUtf8});
}

void MetalinkFile::beginPieces(qint64 line, const QXmlStreamAttributes& attributes)
{
    m_within = Within::UnknownPieces;
    const auto algorithm = algorithmFrom(attribute(attributes, QLatin1String("type")));
    const qint64 length = sizeFrom(attribute(attributes, QLatin1String("length"))).value_or(0);
    if (length == 0)
        return refuse(line, {FlawKind::PiecesWithoutLength});
    // Where there are several sets of digests, the last one that we can check is as good as any.
    if (algorithm) {
        m_within = Within::Pieces;
        m_pieces = PieceHashes{.algorithm = *algorithm, .pieceLength = length, .digests = {}};
    }
}

void MetalinkFile::endPieces()
{
    if (m_within == Within::Pieces)
        m_entry.pieces = std::exchange(m_pieces, PieceHashes());
    m_within = Within::File;
}

void MetalinkFile::read(const MetalinkElement& element)
{
    if (m_flaw)
        return;
    if (element.text.contains(QChar::ReplacementCharacter))
        return refuse(element.line, {FlawKind::NotUtf8});
    const bool ofFile = element.parent == QLatin1String("file");
    const bool isHash = element.name == QLatin1String("hash");
    if (element.name == QLatin1String("url") && (ofFile || element.parent == QLatin1String("resources")))
        addSource(element);
    else if (isHash && (ofFile || element.parent == QLatin1String("verification")))
        addHash(element);
    else if (isHash && m_within == Within::Pieces && element.parent == QLatin1String("pieces"))
        addPiece(element);
    else if (ofFile && element.name == QLatin1String("size"))
        setSize(element);
}

void MetalinkFile::handOver(InputSink& sink)
{
    checkPieces();
    if (m_entry.sources.isEmpty())
        refuse(m_entry.line, {FlawKind::FileWithoutLink});
    if (m_flaw)
        return sink.take(std::move(*m_flaw));
    sink.take(std::move(m_entry));
}

void MetalinkFile::addSource(const MetalinkElement& element)
{
    if (!isWeb(element))
        return;
    if (m_entry.sources.size() == mostSources)
        return refuse(element.line, tooMany(FlawKind::TooManyLinks, mostSources));
    auto source = parseSource(element.text);
    if (!source)
        return refuse(element.line, source.error());
    source->priority = priorityOf(element.attributes);
    const auto place =
        std::ranges::upper_bound(m_entry.sources, source->priority, {}, &InputSource::priority);
    m_entry.sources.insert(place - m_entry.sources.begin(), std::move(*source));
}

void MetalinkFile::addHash(const MetalinkElement& element)
{
    const QStringView type = attribute(element.attributes, QLatin1String("type"));
    if (!algorithmFrom(type))
        return;
    if (m_entry.checksums.size() == mostHashes)
        return refuse(element.line, tooMany(FlawKind::TooManyChecksums, mostHashes));
    const auto checksum = checksumFrom(type, element.text);
    if (!checksum)
        return refuse(element.line, checksum.error());
    if (const auto added = addChecksum(m_entry.checksums, *checksum); !added)
        refuse(element.line, added.error());
}

void MetalinkFile::addPiece(const MetalinkElement& element)
{
    // Version 3 numbers them.
    bool numbered = false;
    const qlonglong number = attribute(element.attributes, QLatin1String("piece")).toLongLong(&numbered);
    if (numbered && number != m_pieces.count())
        return refuse(element.line, {FlawKind::PiecesAreOutOfOrder});
    if (m_pieces.count() == mostPieces)
        return refuse(element.line, tooMany(FlawKind::TooManyPieces, mostPieces));
    const auto checksum = checksumFrom(QString(nameOf(m_pieces.algorithm)), element.text);
    if (!checksum)
        return refuse(element.line, checksum.error());
    m_pieces.digests.append(checksum->digest);
}

void MetalinkFile::setSize(const MetalinkElement& element)
{
    const auto size = sizeFrom(element.text);
    if (!size)
        return refuse(element.line, size.error());
    m_entry.size = *size;
}

void MetalinkFile::checkPieces()
{
    if (!m_entry.pieces || !m_entry.size || m_flaw)
        return;
    const qint64 length = m_entry.pieces->pieceLength;
    const qint64 count = *m_entry.size / length + (*m_entry.size % length == 0 ? 0 : 1);
    if (count != m_entry.pieces->count())
        refuse(m_entry.line, {FlawKind::PiecesDontFitSize});
}

void MetalinkFile::refuse(qint64 line, Flaw reason)
{
    if (!m_flaw)
        m_flaw = LinkListFlaw{.line = line, .reason = std::move(reason)};
}

} // namespace tributary
