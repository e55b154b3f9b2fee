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
    case LinkFlaw::ImpossibleHost: return Phrase(PhraseKind::LinkHostImpossible);
    case LinkFlaw::NoHost: break;
    }
    return Phrase(PhraseKind::LinkWithoutHost);
}

} // namespace

DownloadError failureOf(const UnfitLink& link)
{
    const bool isOther = link.flaw == LinkFlaw::OtherKind;
    return {.kind = isOther ? ErrorKind::UnsupportedScheme : ErrorKind::BadUrl, .detail = reasonFor(link)};
}

} // namespace tributary
