#include "core/storage/part/part_proof.h"

#include "core/storage/part/part_file.h"
#include "core/storage/part/seals.h"

#include <algorithm>

namespace tributary {

namespace {

// A copy that was cut short, or changed here and there, has one of so many stretches yet.
constexpr size_t mostCompared = 16;

} // namespace

bool isPartOf(const PartFile& file, const Ledger& ledger)
{
    if (!ledger.brandNumber.isEmpty()) {
        const auto brand = file.brand();
        return brand && brand->number == ledger.brandNumber;
    }
    const auto identity = file.identity();
    return identity && areOneObject(identity->object, ledger.partObject);
}

bool isPartOrCopyOf(const PartFile& file, const Ledger& ledger)
{
    if (isPartOf(file, ledger))
        return true;
    const std::atomic_bool goesOn = false;
    const ReadAt read = [&file](qint64 offset, std::span<char> into) { return file.read(offset, into); };
    return std::ranges::any_of(ledger.seals.begin(),
                               ledger.seals.begin() +
                                   static_cast<std::ptrdiff_t>(std::min(mostCompared, ledger.seals.size())),
                               [&](const Seal& seal) {
                                   const auto here = verifySeals(read, {seal}, goesOn);
                                   return here && !here->isEmpty();
                               });
}

} // namespace tributary
