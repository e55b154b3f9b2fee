#pragma once

#include "core/inputs/links/input_sink.h"
#include "core/values/download/request_bounds.h"

#include <QXmlStreamAttributes>

namespace tributary {

struct MetalinkElement
{
    qint64 line = 0;
    QStringView name;
    // A publisher has a <url> as well.
    QStringView parent;
    QXmlStreamAttributes attributes;
    QString text;
};

// Reads one <file> of a Metalink document, of version 4 (RFC 5854) or 3, as its elements come in. A file with
// an error, which is remembered with its line, is not handed on, since it would not be what the document asks
// for.
class MetalinkFile
{
public:
    MetalinkFile(qint64 line, const QXmlStreamAttributes& attributes);

    // The <pieces> around its <hash> elements.
    void beginPieces(qint64 line, const QXmlStreamAttributes& attributes);
    void endPieces();
    // An element without others inside: <url>, <size>, <hash>… Those that are not ours are passed over.
    void read(const MetalinkElement& element);

    void handOver(InputSink& sink);

    static constexpr qsizetype mostSources = request_bounds::mirrors;
    static constexpr qsizetype mostHashes = 100;
    static constexpr qsizetype mostPieces = request_bounds::pieces;

private:
    enum class Within : quint8 { File, Pieces, UnknownPieces };

    void addSource(const MetalinkElement& element);
    void addHash(const MetalinkElement& element);
    void addPiece(const MetalinkElement& element);
    void setSize(const MetalinkElement& element);
    void checkPieces();
    void refuse(qint64 line, Flaw reason);

    InputEntry m_entry;
    Within m_within = Within::File;
    PieceHashes m_pieces;
    std::optional<LinkListFlaw> m_flaw;
};

} // namespace tributary
