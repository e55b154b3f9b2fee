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

    // What a page says of its own address counts from there on, the first time that it says so.
    void setBase(const QString& text);
    // Links of other kinds and those within the page are passed over; the name is a wish of the page's.
    void add(qint64 line, const QString& text, const QString& name = {});
    void report(qint64 line, QString reason);
    bool wantsMore() const { return m_sink.wantsMore() && m_seen.size() < mostLinks; }

    static constexpr qsizetype mostLinks = 200'000;

private:
    enum class Told : quint8 { Nothing, RelativeLinks };

    InputSink& m_sink;
    QUrl m_base;
    bool m_baseSaid = false;
    Told m_told = Told::Nothing;
    // Hashes alone: a page may have very many links, and very long ones.
    QSet<quint64> m_seen;
};

} // namespace tributary
