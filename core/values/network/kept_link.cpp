#include "core/values/network/kept_link.h"

namespace tributary {

// Qt leaves three times the room in what it makes.
KeptLink::KeptLink(const QUrl& url)
    : m_text(QByteArrayView(url.toEncoded()).toByteArray())
{
}

bool KeptLink::holds(const QString& words) const
{
    const bool isShownAsItIs =
        !m_text.contains('%') && !m_text.contains('@') && !m_text.contains('#') && !m_text.contains("xn--");
    return isShownAsItIs ? QLatin1String(m_text).contains(words, Qt::CaseInsensitive)
                         : toDisplayString().contains(words, Qt::CaseInsensitive);
}

} // namespace tributary
