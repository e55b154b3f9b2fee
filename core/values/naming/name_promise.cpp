#include "core/values/naming/name_promise.h"

#include "core/values/naming/file_format.h"
#include "core/values/naming/file_suffix.h"

#include <QStringList>

namespace tributary {

namespace {

// Other kinds of text may well come as a page that somebody made of them.
bool isTextForPrograms(const QString& suffix)
{
    static const QStringList suffixes =
        QStringLiteral("csv ics json m3u m3u8 meta4 metalink srt tsv yaml yml").split(u' ');
    return suffixes.contains(suffix);
}

bool isScript(const QString& suffix)
{
    static const QStringList suffixes =
        QStringLiteral("ashx asp aspx cfm cgi do dll fcgi jsp php php5 phtml pl py").split(u' ');
    return suffixes.contains(suffix);
}

NamePromise promiseOf(const QString& suffix)
{
    if (isBinaryFormat(suffix))
        return NamePromise::NoText;
    return isTextForPrograms(suffix) ? NamePromise::NoPage : NamePromise::Anything;
}

} // namespace

bool isPageName(const QString& fileName)
{
    const QString suffix = suffixOf(fileName);
    return suffix == QLatin1String("html") || suffix == QLatin1String("htm") ||
           suffix == QLatin1String("xhtml");
}

NamePromise promiseOf(const QString& fileName, const QString& nameInLink)
{
    if (isPageName(fileName))
        return NamePromise::Anything;
    return std::max(promiseOf(suffixOf(fileName)), promiseOf(suffixOf(nameInLink)));
}

LinkLeadsTo whereLeads(const QUrl& link)
{
    const QString suffix = suffixOf(link.fileName());
    if (link.hasQuery() || isScript(suffix))
        return LinkLeadsTo::Script;
    return suffix.isEmpty() ? LinkLeadsTo::Unsaid : LinkLeadsTo::File;
}

bool breaksPromise(PageLook look, NamePromise promise)
{
    switch (promise) {
    case NamePromise::Anything: return false;
    case NamePromise::NoPage: return look == PageLook::ByBytes;
    case NamePromise::NoText: return look != PageLook::None;
    }
    return false;
}

} // namespace tributary
