#include "core/inputs/lists/input_reader.h"

#include "core/inputs/lists/list_parser.h"
#include "core/inputs/metalink/metalink_parser.h"
#include "core/inputs/pages/html_links.h"
#include "core/inputs/pages/markdown_links.h"
#include "core/inputs/pages/shortcut_link.h"
#include "core/values/basics/unicode_text.h"

#include <QIODevice>

#include <algorithm>

namespace tributary {

namespace {

// Enough for apt's talk before the list, and for the comment at the top of a page.
constexpr qsizetype headSize = 64 * 1024;
// A few lines tell whether it is a list; what they do not tell is not worth looking for at each new line.
constexpr qsizetype soonSize = 4 * 1024;
constexpr qint64 chunkSize = 64 * 1024;
// A program that collects what it writes hands on whole blocks, of this size or a multiple, and such a block
// ends anywhere.
constexpr qint64 blockOfAWriter = 4096;

std::unique_ptr<InputParser> parserFor(InputFormat format, InputSink& sink, const QUrl& base)
{
    switch (format) {
    case InputFormat::Metalink: return std::make_unique<MetalinkParser>(sink);
    case InputFormat::Html: return std::make_unique<HtmlLinks>(sink, base);
    case InputFormat::Markdown: return std::make_unique<MarkdownLinks>(sink, base);
    case InputFormat::Shortcut: return std::make_unique<ShortcutLink>(sink);
    case InputFormat::AptOutput: return std::make_unique<ListParser>(sink, ListPreamble::AptTalk);
    case InputFormat::Found:
    case InputFormat::List: break;
    }
    return std::make_unique<ListParser>(sink);
}

} // namespace

InputReader::InputReader(InputSink& sink, InputOptions options)
    : m_sink(sink)
    , m_options(std::move(options))
{
}

InputReader::~InputReader() = default;

void InputReader::feed(QByteArrayView bytes)
{
    m_fed += bytes.size();
    if (m_parser)
        return pass(bytes);
    const qsizetype missing = std::min(bytes.size(), headSize - m_head.size());
    m_head.append(bytes.first(missing));
    // A person who pipes links in, one now and then, wants the first before the last.
    const bool mayBeginSoon = m_options.format == InputFormat::Found &&
                              isSurelyList(QByteArrayView(m_head).first(std::min(m_head.size(), soonSize)));
    if (m_head.size() < headSize && !mayBeginSoon)
        return;
    begin();
    pass(bytes.sliced(missing));
}

void InputReader::finish()
{
    if (!m_parser)
        begin();
    m_parser->finish();
}

void InputReader::endEntry()
{
    if (m_parser && m_fed % blockOfAWriter != 0)
        m_parser->endEntry();
}

void InputReader::begin()
{
    const QByteArray head = takeByteOrderMark();
    const InputFormat format = m_options.format == InputFormat::Found ? formatOf(head) : m_options.format;
    m_parser = parserFor(format, m_sink, m_options.base);
    m_parser->feed(head);
}

void InputReader::pass(QByteArrayView bytes)
{
    if (!m_decoder)
        return m_parser->feed(bytes);
    const QString text = m_decoder->decode(bytes);
    const QByteArray utf8 = m_encoder.encode(text);
    m_parser->feed(utf8);
}

// The head as UTF-8 without its mark.
QByteArray InputReader::takeByteOrderMark()
{
    const QByteArray head = std::exchange(m_head, QByteArray());
    const ByteOrderMark mark = byteOrderMarkOf(head);
    if (mark.encoding == QStringConverter::Utf8)
        return head.sliced(mark.size);
    m_decoder.emplace(mark.encoding);
    const QString text = m_decoder->decode(QByteArrayView(head).sliced(mark.size));
    return m_encoder.encode(text);
}

Expected<void> readInput(QIODevice& device, InputSink& sink, const InputOptions& options)
{
    InputReader reader(sink, options);
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    while (sink.wantsMore()) {
        const qint64 read = device.read(chunk.data(), chunk.size());
        if (read < 0)
            return failure(ErrorKind::DiskError, device.errorString());
        if (read == 0)
            break;
        reader.feed(QByteArrayView(chunk).first(read));
    }
    reader.finish();
    return {};
}

} // namespace tributary
