#include "core/engine/door/read_list.h"

#include "core/engine/queue/safe_target.h"
#include "core/engine/run/name_template.h"
#include "core/inputs/lists/input_reader.h"

namespace tributary {

namespace {

DownloadRequest requestOf(const InputEntry& entry, const ListDefaults& defaults)
{
    DownloadRequest usual = defaults.request;
    const bool byUrl = defaults.placement == ListPlacement::ByUrl && entry.folder.isEmpty();
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
    Receipt(const ListDefaults& defaults, ListReceiver& receiver)
        : m_defaults(defaults)
        , m_receiver(receiver)
    {
    }

    void take(InputEntry entry) override
    {
        DownloadRequest request = requestOf(entry, m_defaults);
        auto target = safeTarget(request.target);
        if (!target) {
            refuse(entry.line, target.error());
            return;
        }
        request.target = std::move(*target);
        m_receiver.take(ListedDownload{.line = entry.line, .request = std::move(request)});
    }
    void take(InputError error) override
    {
        m_receiver.take(ListFlaw{.line = error.line, .reason = std::move(error.reason)});
    }
    bool wantsMore() const override { return m_receiver.wantsMore(); }

private:
    const ListDefaults& m_defaults;
    ListReceiver& m_receiver;
    qint64 m_refusedLine = 0;

    // Once, also where the line stands for many files.
    void refuse(qint64 line, const QString& why)
    {
        if (std::exchange(m_refusedLine, line) != line)
            m_receiver.take(ListFlaw{.line = line, .reason = why});
    }
};

} // namespace

QLatin1String nameOf(ListPlacement placement)
{
    return placement == ListPlacement::ByUrl ? QLatin1String("byUrl") : QLatin1String("inFolder");
}

Expected<void> readList(QIODevice& from, const ListDefaults& defaults, ListReceiver& receiver)
{
    Receipt receipt(defaults, receiver);
    return readInput(from, receipt);
}

void readList(const QString& text, ListLook look, const ListDefaults& defaults, ListReceiver& receiver)
{
    Receipt receipt(defaults, receiver);
    const InputFormat format = look == ListLook::Lines ? InputFormat::List : InputFormat::Found;
    InputReader reader(receipt, {.format = format, .base = {}});
    reader.feed(text.toUtf8());
    reader.finish();
}

} // namespace tributary
