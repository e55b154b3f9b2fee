#include "core/values/download/found_mismatch.h"

namespace tributary {

namespace {

std::optional<ChecksumOrigin> originOf(const Phrase& detail)
{
    switch (detail.kind().value_or(PhraseKind::NoSourceHasIt)) {
    case PhraseKind::ChecksumOfHeader: return ChecksumOrigin::Header;
    case PhraseKind::ChecksumOfFile: return ChecksumOrigin::File;
    default: return std::nullopt;
    }
}

} // namespace

std::optional<FoundMismatch> foundMismatchIn(const DownloadError& error)
{
    if (error.kind != ErrorKind::ChecksumMismatch)
        return std::nullopt;
    const Phrase& detail = mismatchOf(error.detail);
    const auto origin = originOf(detail);
    const QList<Phrase>& words = detail.arguments();
    if (!origin || words.size() != 3)
        return std::nullopt;
    const auto found = parseChecksum(words[2].english());
    if (!found)
        return std::nullopt;
    return FoundMismatch{.origin = *origin, .place = words[1].english(), .found = *found};
}

const Phrase& mismatchOf(const Phrase& detail)
{
    const bool isOfSeveral = detail.kind() == PhraseKind::NoSourceHasIt && !detail.arguments().isEmpty();
    return isOfSeveral ? detail.arguments().first() : detail;
}

} // namespace tributary
