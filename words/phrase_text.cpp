#include "words/phrase_text.h"

#include "core/values/download/download_error.h"
#include "core/values/phrases/phrase.h"

#include <QCoreApplication>

namespace tributary {

namespace {

// The engine puts at most four phrases into one another: about an imported list, the place in it, a member,
// and why the member is wrong.
constexpr int deepest = 4;

QString textOf(const QString& detail, int depth)
{
    auto phrase = depth < deepest ? phraseIn(detail) : std::nullopt;
    if (!phrase)
        return detail;
    for (QString& argument : phrase->arguments)
        argument = textOf(argument, depth + 1);
    return filledIn(QCoreApplication::translate("Phrase", patternOf(phrase->kind)), phrase->arguments);
}

} // namespace

QString phraseText(const QString& detail)
{
    return textOf(detail, 0);
}

QString detailText(const DownloadError& error)
{
    const QString detail = error.detail.trimmed();
    const bool isSaidByKind =
        error.kind == ErrorKind::HostNotFound || error.kind == ErrorKind::ConnectionRefused;
    return isSaidByKind && !phraseIn(detail) ? QString() : phraseText(detail);
}

} // namespace tributary
