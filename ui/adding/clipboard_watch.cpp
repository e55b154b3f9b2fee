#include "ui/adding/clipboard_watch.h"

#include "core/values/naming/name_promise.h"
#include "ui/settings/settings.h"
#include "ui/widgets/own_clipboard.h"
#include "ui/words/file_kind.h"
#include "ui/words/links.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>

namespace tributary {

namespace {

// Nobody copies more links than that by hand.
constexpr qsizetype longestText = 64 * 1024;

// Addresses of pages are copied all day, and seldom to save the page.
bool namesAFile(const QUrl& link)
{
    const QString name = link.fileName();
    return fileKindOf(name) != FileKind::Other && !isPageName(name);
}

} // namespace

QList<QUrl> copiedFileLinks(const QString& text)
{
    if (text.size() > longestText)
        return {};
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QList<QUrl> links;
    for (const QString& word : text.split(space, Qt::SkipEmptyParts)) {
        const auto link = parseLink(word);
        if (!link || !namesAFile(*link))
            return {};
        links.append(*link);
    }
    return links;
}

ClipboardWatch::ClipboardWatch(const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, &ClipboardWatch::useSettings);
    useSettings();
}

// Other programs are asked for what they copied only while that is wanted.
void ClipboardWatch::useSettings()
{
    const bool wanted = m_settings.value(setting::watchesClipboard);
    if (wanted && !m_watching)
        m_watching =
            connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardWatch::look);
    else if (!wanted)
        disconnect(std::exchange(m_watching, {}));
}

void ClipboardWatch::look()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (!copied || isOurs(*copied))
        return;
    // Some programs announce the same text several times.
    const QList<QUrl> links = copiedFileLinks(copied->text());
    if (links != std::exchange(m_last, links) && !links.isEmpty())
        Q_EMIT found(links);
}

} // namespace tributary
