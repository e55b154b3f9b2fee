#include "core/values/download/link_failure.h"

#include "core/values/phrases/phrase.h"

namespace tributary {

namespace {

Phrase reasonFor(const UnfitLink& link)
{
    switch (link.flaw) {
    case LinkFlaw::TooLong: return Phrase(PhraseKind::LinkTooLong);
    case LinkFlaw::ControlCharacter: return Phrase(PhraseKind::LinkWithControl);
    case LinkFlaw::OtherKind: return link.url.scheme();
    case LinkFlaw::ImpossiblePort: return Phrase(PhraseKind::LinkPortImpossible);
    case LinkFlaw::Broken:
    case LinkFlaw::NoHost: break;
    }
    // Qt has no words for an empty link.
    const QString words = link.flaw == LinkFlaw::Broken ? wordsOnBroken(link.url) : QString();
    return words.isEmpty() ? Phrase(PhraseKind::LinkWithoutHost) : Phrase(words);
}

} // namespace

DownloadError failureOf(const UnfitLink& link)
{
    const bool isOther = link.flaw == LinkFlaw::OtherKind;
    return {.kind = isOther ? ErrorKind::UnsupportedScheme : ErrorKind::BadUrl, .detail = reasonFor(link)};
}

} // namespace tributary
