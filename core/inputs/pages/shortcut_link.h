#pragma once

#include "core/inputs/links/input_parser.h"
#include "core/inputs/links/line_splitter.h"
#include "core/inputs/pages/link_collector.h"

namespace tributary {

// The link of a shortcut as Windows keeps it in a file (.url): the value of URL in the section
// [InternetShortcut]. Other values, such as the link of an icon, are none of what a person wants.
class ShortcutLink final : public InputParser
{
public:
    explicit ShortcutLink(InputSink& sink);

    void feed(QByteArrayView bytes) override { m_lines.feed(bytes); }
    void finish() override { m_lines.finish(); }

private:
    void readLine(const InputLine& line);

    LinkCollector m_links;
    LineSplitter m_lines;
    bool m_isInSection = false;
};

// Whether a text has such a section, and begins like a file of sections.
bool looksLikeShortcut(const QString& text);

} // namespace tributary
