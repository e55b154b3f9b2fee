#pragma once

#include <QByteArray>
#include <QUrl>

#include <utility>

namespace tributary {

// A link in the room that a hundred thousand of them may take: its text. A QUrl needs four times as much, and
// is made when it is asked for.
class KeptLink
{
public:
    KeptLink() = default;
    KeptLink(const QUrl& url);
    // Made from what encoded() said.
    static KeptLink fromEncoded(QByteArray text)
    {
        KeptLink link;
        link.m_text = std::move(text);
        return link;
    }

    const QByteArray& encoded() const { return m_text; }

    QUrl toUrl() const { return QUrl::fromEncoded(m_text); }
    bool isEmpty() const { return m_text.isEmpty(); }
    QString host() const { return toUrl().host(); }
    QString fileName() const { return toUrl().fileName(); }
    QString toDisplayString() const { return toUrl().toDisplayString(QUrl::RemoveFragment); }
    // Whether the shown form of the link contains the words, in whatever case. Nearly always that can be seen
    // without making a QUrl.
    bool holds(const QString& words) const;

    friend bool operator==(const KeptLink&, const KeptLink&) = default;
    friend size_t qHash(const KeptLink& link, size_t seed = 0) { return qHash(link.m_text, seed); }

private:
    QByteArray m_text;
};

} // namespace tributary
