#include "core/inputs/pages/link_collector.h"

#include "core/inputs/links/input_text.h"
#include "core/inputs/links/source_url.h"
#include "core/values/network/link_scheme.h"
#include "core/values/network/web_link.h"

namespace tributary {

namespace {

bool isWanted(const QString& text)
{
    const QString scheme = schemeOf(text);
    const bool web = scheme.isEmpty() || isWebScheme(scheme);
    return web && !text.isEmpty() && !text.startsWith(u'#');
}

// Pages break long links over lines.
QString joined(const QString& text)
{
    return QString(text).remove(u'\n').remove(u'\r').remove(u'\t').trimmed();
}

quint64 hashOf(const QUrl& url)
{
    return qHash(url.toEncoded(), size_t{0x9e3779b9});
}

} // namespace

LinkCollector::LinkCollector(InputSink& sink, QUrl base)
    : m_sink(sink)
    , m_base(std::move(base))
{
}

void LinkCollector::setBase(const QString& text)
{
    const auto base = parseSourceFrom(m_base, joined(text));
    if (base && !std::exchange(m_baseSaid, true))
        m_base = base->url;
}

void LinkCollector::add(qint64 line, const QString& text, const QString& name)
{
    const QString link = joined(text);
    if (!wantsMore() || !isWanted(link))
        return;
    if (m_base.isEmpty() && schemeOf(link).isEmpty() &&
        std::exchange(m_told, Told::RelativeLinks) == Told::RelativeLinks)
        return;
    auto source = parseSourceFrom(m_base, link);
    if (!source)
        return report(line, source.error());
    const quint64 hash = hashOf(source->url);
    if (m_seen.contains(hash))
        return;
    m_seen.insert(hash);
    InputEntry entry{.line = line};
    entry.sources.append(std::move(*source));
    if (!name.isEmpty() && !flawOfName(name))
        entry.fileName = name;
    m_sink.take(std::move(entry));
    if (m_seen.size() == mostLinks)
        report(line, tooMany(FlawKind::TooManyLinksOfPage, mostLinks));
}

void LinkCollector::report(qint64 line, Flaw reason)
{
    m_hasReported = true;
    m_sink.take(LinkListFlaw{.line = line, .reason = std::move(reason)});
}

void LinkCollector::tellIfEmpty()
{
    if (m_seen.isEmpty() && !m_hasReported)
        report(1, {FlawKind::DocumentWithoutFile});
}

} // namespace tributary
