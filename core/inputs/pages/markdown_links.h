#pragma once

#include "core/inputs/links/input_parser.h"
#include "core/inputs/links/line_splitter.h"
#include "core/inputs/pages/link_collector.h"

namespace tributary {

// The links of Markdown and of any other text: [words](link), <link>, [name]: link, tags' attributes, and
// links that just stand there, without the full stop or bracket that follows them.
class MarkdownLinks final : public InputParser
{
public:
    MarkdownLinks(InputSink& sink, const QUrl& base);

    void feed(QByteArrayView bytes) override { m_lines.feed(bytes); }
    void finish() override { m_lines.finish(); }

private:
    void readLine(const InputLine& line);

    LinkCollector m_links;
    LineSplitter m_lines;
};

// The links of a line in their order; relative ones too where the syntax says that they are links.
QStringList linksOfMarkdown(QStringView line);

} // namespace tributary
