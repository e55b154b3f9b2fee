#include "core/values/download/link_failure.h"

#include "core/values/phrases/phrase.h"

namespace tributary {

namespace {

QString reasonFor(LinkFlaw flaw, const QUrl& url)
{
    if (flaw == LinkFlaw::ImpossiblePort)
        return inEnglish(PhraseKind::LinkPortImpossible);
    const QString words = flaw == LinkFlaw::Broken ? wordsOnBroken(url) : QString();
    return words.isEmpty() ? inEnglish(PhraseKind::LinkWithoutHost) : words;
}

} // namespace

DownloadError failureOf(LinkFlaw flaw, const QUrl& url)
{
    if (flaw == LinkFlaw::OtherKind)
        return {.kind = ErrorKind::UnsupportedScheme, .detail = url.scheme()};
    return {.kind = ErrorKind::BadUrl, .detail = reasonFor(flaw, url)};
}

} // namespace tributary
