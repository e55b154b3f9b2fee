#pragma once

#include "core/inputs/links/input_parser.h"
#include "core/inputs/metalink/metalink_file.h"
#include "core/inputs/metalink/xml_markup.h"

#include <QStringConverter>
#include <QXmlStreamReader>

#include <optional>

namespace tributary {

// Metalink 4 and 3, each file handed on when its element ends. No document type is read, so there are no
// entities but XML's own five; what is nested deeper, longer or more often than any honest document is
// refused. The class has more members than others, because a document comes in pieces of any length: what one
// function of a parser that has it all would hold in variables has to outlast each call.
class MetalinkParser final : public InputParser
{
public:
    explicit MetalinkParser(InputSink& sink);

    void feed(QByteArrayView bytes) override;
    void finish() override;

    static constexpr int deepest = 32;
    // The most characters of one tag, or of one element's text.
    static constexpr qsizetype longestText = 256 * 1024;
    static constexpr int mostFiles = 1'000'000;

private:
    enum class State : quint8 { Encoding, Reading, Ended };

    void chooseEncoding();
    void readText(QByteArrayView bytes);
    void readMarkup(const QByteArray& bytes);
    void give(QStringView text);
    void readTokens();
    void readToken();
    void beginElement();
    void endElement();
    void endDocument();
    void beginFile();
    void endFile();
    void addText();
    void stop(Flaw reason);
    qint64 line() const { return m_xml.lineNumber(); }
    QStringView parent() const { return m_path.size() > 1 ? m_path[m_path.size() - 2] : QStringView(); }

    InputSink& m_sink;
    State m_state = State::Encoding;
    QByteArray m_start;
    QStringConverter::Encoding m_encoding = QStringConverter::Utf8;
    XmlMarkup m_markup;
    QXmlStreamReader m_xml;
    // Given since the reader last made something of it.
    qsizetype m_pending = 0;
    QStringList m_path;
    // How many elements deep we are inside an element of a foreign namespace, whose content is skipped; 0
    // outside.
    qsizetype m_foreign = 0;
    QString m_namespace;
    qsizetype m_fileDepth = 0;
    int m_files = 0;
    std::optional<MetalinkFile> m_file;
    // The innermost element so far, until another begins in it.
    qsizetype m_leafDepth = 0;
    MetalinkElement m_leaf;
};

} // namespace tributary
