#include "ui/words/probe_words.h"

#include "core/values/naming/name_promise.h"
#include "core/values/network/media_type_essence.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeDatabase>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProbeWords)
};

// Whether a type tells nothing: servers name these for every file that they don't know.
bool tellsLittle(const QMimeType& type)
{
    return !type.isValid() || type.isDefault() || type.name() == QLatin1String("text/plain");
}

// Names of types begin small in English and other languages, and stand by themselves here. One that is
// written in a way of its own, as "dBASE document", stays so.
QString asTitle(const QString& name)
{
    const QString first = name.section(u' ', 0, 0);
    const bool isOfItsOwn = std::ranges::any_of(first, [](QChar letter) { return letter.isUpper(); });
    return isOfItsOwn || name.isEmpty() ? name : QString(QLocale().toUpper(name.first(1)) + name.sliced(1));
}

QString withFact(const QString& text, const QString& fact)
{
    //: %1: a size, %2: whether the download can be resumed.
    return fact.isEmpty() ? text : Words::tr("%1 · %2").arg(text, fact);
}

} // namespace

QString typeText(const ProbeReport& report)
{
    const QMimeDatabase types;
    QMimeType type = types.mimeTypeForName(QString::fromLatin1(mediaTypeEssence(report.contentType)));
    if (tellsLittle(type)) {
        const QMimeType byName = types.mimeTypeForFile(report.name, QMimeDatabase::MatchExtension);
        if (!byName.isDefault())
            type = byName;
    }
    return type.isValid() && !type.isDefault() ? asTitle(type.comment()) : QString();
}

QString sizeAndTypeText(const ProbeReport& report)
{
    const QString size = report.size ? shownSize(*report.size) : Words::tr("Size unknown");
    return withFact(size, typeText(report));
}

QString probeText(const ProbeReport& report)
{
    return withFact(sizeAndTypeText(report),
                    report.rangeSupported ? Words::tr("can be resumed") : Words::tr("can't be resumed"));
}

bool isPageForFile(const ProbeReport& report, const QUrl& link, const QString& wantedName)
{
    const QString& name = wantedName.isEmpty() ? report.name : wantedName;
    return breaksPromise(report.pageLook, promiseOf(name, link.fileName()));
}

QString pageText()
{
    return Words::tr("This link leads to a web page, not to a file.");
}

QString probeText(const ProbeReport& report, const QUrl& link, const QString& wantedName)
{
    return isPageForFile(report, link, wantedName) ? pageText() : probeText(report);
}

} // namespace tributary
