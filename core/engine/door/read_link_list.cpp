#include "core/engine/door/read_link_list.h"

#include "core/engine/door/pipe_reads.h"
#include "core/engine/door/wished_way.h"
#include "core/engine/queue/safe_target.h"
#include "core/engine/run/name_template.h"
#include "core/http/judging/origin_rule.h"
#include "core/inputs/links/input_entry.h"
#include "core/inputs/lists/input_reader.h"

#include <chrono>

namespace tributary {

namespace {

// Lines of one entry are written at once.
constexpr std::chrono::milliseconds silenceThatEndsAnEntry{1000};

// The defaults, less what is not for the entry's server.
DownloadRequest usualFor(const InputEntry& entry, const LinkListDefaults& defaults)
{
    if (!defaults.from.isValid() || entry.sources.isEmpty())
        return defaults.request;
    DownloadRequest usual = defaults.request;
    usual.url = defaults.from;
    return givenFor(std::move(usual), entry.sources.first().url);
}

DownloadRequest requestOf(const InputEntry& entry, const LinkListDefaults& defaults)
{
    DownloadRequest usual = usualFor(entry, defaults);
    const bool byUrl = defaults.placement == LinkListPlacement::ByUrl && entry.folder.isEmpty();
    if (byUrl && !entry.sources.isEmpty())
        usual.target = placedByUrl(usual.target, entry.sources.first().url);
    DownloadRequest request = requestFor(entry, usual);
    if (byUrl && request.target.fileName.isEmpty())
        request.target.fileName = usual.target.fileName;
    return request;
}

class Receipt : public InputSink
{
public:
    Receipt(const LinkListDefaults& defaults, LinkListReceiver& receiver)
        : m_defaults(defaults)
        , m_receiver(receiver)
    {
    }

    void take(InputEntry entry) override
    {
        if (const auto agreed = obeyPerson(entry); !agreed) {
            refuse(entry.line, agreed.error());
            return;
        }
        DownloadRequest request = requestOf(entry, m_defaults);
        auto target = safeTarget(request.target);
        if (!target) {
            refuse(entry.folderLine.value_or(entry.line), {target.error()});
            return;
        }
        request.target = std::move(*target);
        const auto way = wishedWay(request.network, m_defaults.request.network);
        if (way && m_defaults.ownWays == OwnWays::Refused) {
            refuse(entry.line, {reasonAgainst(*way)});
            return;
        }
        m_receiver.take(ListedDownload{.line = entry.line, .request = std::move(request)});
    }
    void take(LinkListFlaw flaw) override { m_receiver.take(std::move(flaw)); }
    void takeRefused(const InputEntry& entry) override
    {
        const auto target = safeTarget(requestOf(entry, m_defaults).target);
        if (!target && entry.folderLine)
            refuse(*entry.folderLine, {target.error()});
    }
    bool wantsMore() const override { return m_receiver.wantsMore(); }

private:
    const LinkListDefaults& m_defaults;
    LinkListReceiver& m_receiver;
    qint64 m_refusedLine = 0;

    // The checksum that a person gave is verified, whatever the list has; one that the list contradicts is
    // wrong, or the list is.
    Parsed<void> obeyPerson(InputEntry& entry) const
    {
        const std::optional<Checksum>& given = m_defaults.request.checksum;
        if (!given)
            return {};
        auto agreed = addChecksum(entry.checksums, *given);
        entry.checksums = {*given};
        return agreed;
    }
    // Reports a line once, also where it stands for many files.
    void refuse(qint64 line, Flaw why)
    {
        if (std::exchange(m_refusedLine, line) != line)
            m_receiver.take(LinkListFlaw{.line = line, .reason = std::move(why)});
    }
};

} // namespace

Expected<void> readLinkList(QIODevice& from, const LinkListDefaults& defaults, LinkListReceiver& receiver)
{
    Receipt receipt(defaults, receiver);
    return readInput(from, receipt, {.format = InputFormat::Found, .base = defaults.base});
}

Expected<void> readLinkList(PipeReads& from, const LinkListDefaults& defaults, LinkListReceiver& receiver)
{
    Receipt receipt(defaults, receiver);
    InputReader reader(receipt);
    while (receipt.wantsMore()) {
        const auto piece = from.next(silenceThatEndsAnEntry);
        if (!piece) {
            reader.endEntry();
            continue;
        }
        if (!*piece)
            return std::unexpected(piece->error());
        if ((*piece)->isEmpty())
            break;
        reader.feed(**piece);
    }
    reader.finish();
    return {};
}

void readLinkList(const QString& text, LinkListLook look, const LinkListDefaults& defaults,
                  LinkListReceiver& receiver)
{
    Receipt receipt(defaults, receiver);
    const InputFormat format = look == LinkListLook::Lines ? InputFormat::List : InputFormat::Found;
    InputReader reader(receipt, {.format = format, .base = {}});
    reader.feed(text.toUtf8());
    reader.finish();
}

} // namespace tributary
