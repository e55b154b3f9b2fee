#pragma once

#include "core/engine/shared/shared_limits.h"
#include "core/http/exchange/ranged_request.h"
#include "core/http/judging/judge_response.h"
#include "core/segments/segment_plan.h"
#include "core/values/download/download_report.h"

namespace tributary {

// Keeps what the answers so far told of the file, and decides from that how the file is asked for: in parts
// or as one stream, as it is or to be inflated.
class FileFacts
{
public:
    // The own link itself, a place to which it led, or a mirror.
    enum class Teller : quint8 { OwnLink, WhereItLed, Mirror };

    const Known& known() const { return m_known; }
    // The known facts, with the marks (ETag, date) by which one source tells versions of the file apart.
    Known knownWith(const Validators& validators) const;
    const std::optional<qint64>& size() const { return m_known.size; }
    Acquaintance acquaintance() const;
    BodyCoding coding() const { return m_coding; }
    Splitting splitting() const { return m_splitting; }
    bool isInParts() const { return m_splitting == Splitting::Allowed; }
    // An answer of this run, or since the last trouble, was good.
    bool isConfirmed() const { return m_isConfirmed; }
    // After a break a single connection goes ahead; further connections follow once the server has shown that
    // it still serves the same file.
    bool isForOneAlone() const { return !m_isConfirmed || !isInParts(); }

    // A person may call the file otherwise than its link does.
    void setName(const QString& fileName, const QString& nameInLink);
    // Forgets all but what the file's name tells, its type, how large it was, whether it came in parts, and a
    // digest that keepDigest() kept: a login page is no new version of a picture.
    void forget();
    // An earlier run had begun a file of that size, of which nothing is here.
    void noteFormerSize(std::optional<qint64> size) { m_known.formerSize = size ? size : m_known.formerSize; }
    // Takes over what an earlier run, which fetched the file in parts, knew of it.
    void adopt(Known known);
    // The first good answer; what a mirror says of versions is of no use to a later run.
    void open(const Judgement& opening, const ResponseHead& head, Teller teller);
    const Judgement& opening() const { return m_opening; }
    // The assembly for the file exists, so the body of the opening answer can be used.
    void proceed();
    // The body of an answer is used; it may be one that tells nothing of its length.
    enum class Length : quint8 { Told, NotTold };
    void noteBody(Verdict verdict, Length length);
    SizeOutcome sizeOutcome() const { return m_sizeOutcome; }
    // Whether the server sends parts of the file, as its answers to this run show; where none came, as an
    // earlier run found it.
    bool givesParts() const { return m_gaveParts.value_or(m_known.rangesProven); }
    // A head may have a digest of the whole file; the first digest that a head had holds.
    void noteDigest(const ResponseHead& head);
    void settleSize(qint64 size) { m_known.size = size; }
    // The own link has shown that its file is the one that mirrors said it is.
    void noteOwnsWord()
    {
        m_known.saidByMirrors = false;
        forgetDispute();
    }
    // Two mirrors differ there, and nothing but the own link can say which of them is right.
    void noteDispute(qint64 offset) { m_known.disputedAt = offset; }
    void forgetDispute() { m_known.disputedAt.reset(); }
    // From now on pieces are compared where they meet, which a mark that a later run knows does not tell.
    void noteCompared() { m_known.isCompared |= m_known.validators.hasStrongEtag(); }
    void confirm() { m_isConfirmed = true; }
    void doubt() { m_isConfirmed = false; }
    void askInParts();
    // Lets another source begin the file anew, which may also give the file another name.
    void leaveToAnother();
    void askAsOneStream(BodyCoding coding);
    // Asks for one stream where the file comes in parts; else returns false.
    bool leaveParts();
    // Asks for parts again where the file is asked for as one stream though parts of it came; else returns
    // false.
    bool returnToParts();
    // From now on forget() leaves the digest that a header gave for the whole file.
    void keepDigest() { m_kept = m_known.digest; }

private:
    Known m_known;
    BodyCoding m_coding = BodyCoding::Identity;
    Splitting m_splitting = Splitting::Allowed;
    Judgement m_opening;
    bool m_isConfirmed = false;
    SizeOutcome m_sizeOutcome = SizeOutcome::Confirmed;
    std::optional<bool> m_gaveParts;
    std::optional<FoundChecksum> m_kept;
    bool m_isOfAnother = false; // the size is that of a source whose file was another one

    void replace(Known known);
};

} // namespace tributary
