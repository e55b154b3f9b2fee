#include "core/inputs/metalink/metalink_parser.h"

namespace tributary {

namespace {

// Long enough for any XML declaration.
constexpr qsizetype longestDeclaration = 256;
constexpr qsizetype pieceSize = 16 * 1024;

bool declaresLatin1(const QByteArray& start)
{
    const QByteArray declaration = start.left(start.indexOf("?>")).toLower();
    return start.startsWith("<?xml") && start.contains("?>") && declaration.contains("iso-8859-1");
}

} // namespace

MetalinkParser::MetalinkParser(InputSink& sink)
    : m_sink(sink)
{
}

void MetalinkParser::feed(QByteArrayView bytes)
{
    if (m_state != State::Encoding)
        return readText(bytes);
    m_start.append(bytes);
    if (m_start.size() >= longestDeclaration)
        chooseEncoding();
}

void MetalinkParser::finish()
{
    if (m_state == State::Encoding)
        chooseEncoding();
    if (m_state != State::Ended)
        readMarkup(m_markup.takeRest());
    if (m_state != State::Ended)
        stop({FlawKind::DocumentEndsEarly});
}

void MetalinkParser::chooseEncoding()
{
    // The reader is given text, so what a document says of its encoding decides nothing but this.
    if (declaresLatin1(m_start.first(std::min(m_start.size(), longestDeclaration))))
        m_encoding = QStringConverter::Latin1;
    m_state = State::Reading;
    readText(std::exchange(m_start, QByteArray()));
}

void MetalinkParser::readText(QByteArrayView bytes)
{
    for (; !bytes.isEmpty() && m_state != State::Ended;
         bytes = bytes.sliced(std::min(bytes.size(), pieceSize))) {
        m_markup.feed(bytes.first(std::min(bytes.size(), pieceSize)));
        for (auto markup = m_markup.take(); markup && m_state != State::Ended; markup = m_markup.take())
            readMarkup(*markup);
        if (m_state != State::Ended && m_markup.heldBack() > longestText)
            stop({FlawKind::DocumentPartIsTooLong});
    }
}

// Before the first element the text goes first, so that the line is right, and a document type never gets
// there.
void MetalinkParser::readMarkup(const QByteArray& bytes)
{
    const QString markup =
        m_encoding == QStringConverter::Latin1 ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes);
    const bool inProlog = m_path.isEmpty();
    const qsizetype begin = inProlog ? std::max<qsizetype>(markup.indexOf(u'<'), 0) : 0;
    give(QStringView(markup).left(begin));
    const QStringView rest = QStringView(markup).mid(begin);
    if (inProlog && rest.startsWith(QLatin1String("<!DOCTYPE"), Qt::CaseInsensitive))
        return stop({FlawKind::DocumentHasType});
    give(rest);
}

void MetalinkParser::give(QStringView text)
{
    if (text.isEmpty() || m_state == State::Ended)
        return;
    if (text.size() > longestText)
        return stop({FlawKind::DocumentPartIsTooLong});
    m_pending += text.size();
    m_xml.addData(text.toString());
    readTokens();
    if (m_state != State::Ended && m_pending > longestText)
        stop({FlawKind::DocumentPartIsTooLong});
}

void MetalinkParser::readTokens()
{
    while (m_state != State::Ended && !m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return;
        if (m_xml.hasError())
            return stop({FlawKind::DocumentIsNoXml});
        m_pending = 0;
        readToken();
        if (!m_sink.wantsMore())
            m_state = State::Ended;
    }
}

void MetalinkParser::readToken()
{
    switch (m_xml.tokenType()) {
    case QXmlStreamReader::StartElement: return beginElement();
    case QXmlStreamReader::EndElement: return endElement();
    case QXmlStreamReader::Characters: return addText();
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference: return stop({FlawKind::DocumentHasType});
    default: return;
    }
}

void MetalinkParser::beginElement()
{
    m_path.append(m_xml.name().toString());
    const qsizetype depth = m_path.size();
    if (depth > deepest)
        return stop({FlawKind::DocumentIsTooDeep});
    if (depth == 1)
        m_namespace = m_xml.namespaceUri().toString();
    if (m_foreign == 0 && m_xml.namespaceUri() != m_namespace)
        m_foreign = depth;
    if (m_foreign > 0)
        return;
    m_leafDepth = depth;
    m_leaf = {.line = line(), .name = {}, .parent = {}, .attributes = m_xml.attributes(), .text = {}};
    const bool isFile = m_path.last() == QLatin1String("file");
    if (isFile && m_file)
        return stop({FlawKind::DocumentIsTooDeep});
    if (isFile)
        beginFile();
    else if (m_path.last() == QLatin1String("pieces") && m_file)
        m_file->beginPieces(line(), m_leaf.attributes);
}

void MetalinkParser::endElement()
{
    const qsizetype depth = m_path.size();
    if (m_foreign == 0 && m_file && depth == m_fileDepth)
        endFile();
    else if (m_foreign == 0 && m_file && m_path.last() == QLatin1String("pieces"))
        m_file->endPieces();
    else if (m_foreign == 0 && m_file && depth == m_leafDepth) {
        m_leaf.name = m_path.last();
        m_leaf.parent = parent();
        m_leaf.text = m_leaf.text.trimmed();
        m_file->read(m_leaf);
    }
    if (m_foreign == depth)
        m_foreign = 0;
    m_leafDepth = 0;
    m_path.removeLast();
    if (m_path.isEmpty())
        endDocument();
}

// Elements that follow the one that a document has are passed over.
void MetalinkParser::endDocument()
{
    if (m_files == 0)
        stop({FlawKind::DocumentWithoutFile});
    m_state = State::Ended;
}

void MetalinkParser::beginFile()
{
    if (++m_files > mostFiles)
        return stop(tooMany(FlawKind::TooManyFiles, mostFiles));
    m_fileDepth = m_path.size();
    m_file.emplace(line(), m_leaf.attributes);
}

void MetalinkParser::endFile()
{
    if (auto file = std::exchange(m_file, std::nullopt))
        file->handOver(m_sink);
}

void MetalinkParser::addText()
{
    if (m_foreign > 0 || m_leafDepth != m_path.size())
        return;
    m_leaf.text += m_xml.text();
    if (m_leaf.text.size() > longestText)
        stop({FlawKind::DocumentPartIsTooLong});
}

void MetalinkParser::stop(Flaw reason)
{
    m_state = State::Ended;
    m_sink.take(LinkListFlaw{.line = line(), .reason = std::move(reason)});
}

} // namespace tributary
