#include "core/engine/bytes/file_facts.h"

#include "core/http/headers/digest_header.h"
#include "core/http/headers/media_type.h"
#include "core/values/naming/name_promise.h"

#include <utility>

namespace tributary {

Known FileFacts::knownWith(const Validators& validators) const
{
    Known known = m_known;
    known.validators = validators;
    return known;
}

Acquaintance FileFacts::acquaintance() const
{
    return m_known.size ? Acquaintance::Known : Acquaintance::Stranger;
}

void FileFacts::setName(const QString& fileName, const QString& nameInLink)
{
    m_known.namePromise = promiseOf(fileName, nameInLink);
    m_known.ownCoding = codingOfName(fileName);
}

void FileFacts::forget()
{
    const auto sizeBefore = m_known.size ? m_known.size : m_known.formerSize;
    replace({.formerSize = std::exchange(m_isOfAnother, false) ? std::nullopt : sizeBefore,
             .contentType = m_known.contentType,
             .cameInParts = m_known.cameInParts || m_known.rangesProven,
             .digest = std::exchange(m_kept, std::nullopt)});
    m_isConfirmed = false;
    m_gaveParts.reset();
}

void FileFacts::adopt(Known known)
{
    replace(std::move(known));
    m_splitting = Splitting::Allowed;
}

// Replaces all facts but the coding that the file's name tells.
void FileFacts::replace(Known known)
{
    known.namePromise = m_known.namePromise;
    known.ownCoding = m_known.ownCoding;
    m_known = std::move(known);
}

void FileFacts::open(const Judgement& opening, const ResponseHead& head, Teller teller)
{
    m_opening = opening;
    m_known.size = opening.total;
    m_known.saidByMirrors = teller == Teller::Mirror;
    m_known.validators = teller == Teller::Mirror ? Validators{} : validatorsOf(head);
    m_known.isMarkedElsewhere = teller == Teller::WhereItLed;
    m_known.contentType = head.contentType;
    m_known.rangesProven = opening.verdict == Verdict::UseRange;
}

void FileFacts::proceed()
{
    m_splitting = m_opening.verdict == Verdict::UseRange ? Splitting::Allowed : Splitting::OneStream;
    m_isConfirmed = true;
}

void FileFacts::noteBody(Verdict verdict, Length length)
{
    m_gaveParts = verdict == Verdict::UseRange || m_gaveParts.value_or(false);
    if (verdict == Verdict::UseRange)
        m_known.rangesProven = true;
    else
        m_sizeOutcome = length == Length::Told ? SizeOutcome::Confirmed : SizeOutcome::NotConfirmed;
}

void FileFacts::noteDigest(const ResponseHead& head)
{
    if (!m_known.digest)
        m_known.digest = digestOfWhole(head);
}

void FileFacts::askInParts()
{
    m_splitting = Splitting::Allowed;
    m_coding = BodyCoding::Identity;
}

void FileFacts::leaveToAnother()
{
    m_known.contentType.clear();
    m_known.rangesProven = false;
    m_known.cameInParts = false;
    m_isOfAnother = true;
    m_gaveParts.reset();
    askInParts();
}

bool FileFacts::leaveParts()
{
    const bool wereParts = isInParts();
    if (wereParts)
        askAsOneStream(BodyCoding::Identity);
    return wereParts;
}

bool FileFacts::returnToParts()
{
    const bool mayComeInParts = !isInParts() && m_known.rangesProven && m_coding == BodyCoding::Identity;
    if (mayComeInParts)
        askInParts();
    return mayComeInParts;
}

void FileFacts::askAsOneStream(BodyCoding coding)
{
    m_splitting = Splitting::OneStream;
    m_coding = coding;
}

} // namespace tributary
