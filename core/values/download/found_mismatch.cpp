#include "core/values/download/found_mismatch.h"

namespace tributary {

namespace {

std::optional<ChecksumOrigin> originOf(const Phrase& detail)
{
    switch (detail.kind().value_or(PhraseKind::NoSourceHasIt)) {
    case PhraseKind::ChecksumGiven: return ChecksumOrigin::Given;
    case PhraseKind::ChecksumOfHeader: return ChecksumOrigin::Header;
    case PhraseKind::ChecksumOfFile: return ChecksumOrigin::File;
    default: return std::nullopt;
    }
}

} // namespace

std::optional<FoundMismatch> foundMismatchIn(const DownloadError& error)
{
    const Phrase& detail = mismatchOf(error.detail);
    const auto origin = originOf(detail);
    const auto found = digestFoundIn(error);
    if (!origin || !found || *origin == ChecksumOrigin::Given)
        return std::nullopt;
    return FoundMismatch{.origin = *origin, .place = detail.arguments()[1].english(), .found = *found};
}

// The digest that the file has is the last argument, after the expected digest and the place of that one.
std::optional<Checksum> digestFoundIn(const DownloadError& error)
{
    const Phrase& detail = mismatchOf(error.detail);
    const auto origin = originOf(detail);
    if (error.kind != ErrorKind::ChecksumMismatch || !origin)
        return std::nullopt;
    const QList<Phrase>& words = detail.arguments();
    if (words.size() != (*origin == ChecksumOrigin::Given ? 2 : 3))
        return std::nullopt;
    const auto found = parseChecksum(words.last().english());
    return found ? std::optional(*found) : std::nullopt;
}

const Phrase& mismatchOf(const Phrase& detail)
{
    const bool isOfSeveral = detail.kind() == PhraseKind::NoSourceHasIt && !detail.arguments().isEmpty();
    return isOfSeveral ? detail.arguments().first() : detail;
}

} // namespace tributary
