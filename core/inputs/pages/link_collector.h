#pragma once

#include "core/inputs/links/input_sink.h"

#include <QSet>

namespace tributary {

// Hands on the http and https links of a page, each once, in order.
class LinkCollector
{
public:
    // The page's own address, empty where it isn't known.
    LinkCollector(InputSink& sink, QUrl base);

    // A page's <base> holds for the links after it; only the first one counts.
    void setBase(const QString& text);
    // Adds a link. Links of other schemes and links within the page are skipped; the page may suggest a name.
    void add(qint64 line, const QString& text, const QString& name = {});
    void report(qint64 line, Flaw reason);
    // A page in which nothing was found is told: it may be one that asks to sign in.
    void tellIfEmpty();
    bool wantsMore() const { return m_sink.wantsMore() && m_seen.size() < mostLinks; }

    static constexpr qsizetype mostLinks = 200'000;

private:
    enum class Told : quint8 { Nothing, RelativeLinks };

    InputSink& m_sink;
    QUrl m_base;
    bool m_baseSaid = false;
    Told m_told = Told::Nothing;
    bool m_hasReported = false;
    // Hashes alone: a page may have very many links, and very long ones.
    QSet<quint64> m_seen;
};

} // namespace tributary
