#include "core/inputs/pages/shortcut_link.h"

#include "core/inputs/links/input_text.h"

namespace tributary {

namespace {

constexpr QLatin1String section("[InternetShortcut]");
constexpr QLatin1String key("URL=");

} // namespace

ShortcutLink::ShortcutLink(InputSink& sink)
    : m_links(sink, QUrl())
    , m_lines([this](const InputLine& line) { readLine(line); })
{
}

void ShortcutLink::readLine(const InputLine& line)
{
    const QString text = inputText(line.bytes).trimmed();
    if (text.startsWith(u'['))
        m_isInSection = text.compare(section, Qt::CaseInsensitive) == 0;
    else if (m_isInSection && text.startsWith(key, Qt::CaseInsensitive))
        m_links.add(line.number, text.sliced(key.size()));
}

bool looksLikeShortcut(const QString& text)
{
    return QStringView(text).trimmed().startsWith(u'[') && text.contains(section, Qt::CaseInsensitive);
}

} // namespace tributary
