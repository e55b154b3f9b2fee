#include "core/engine/read_list.h"

#include "core/engine/name_template.h"
#include "core/inputs/input_reader.h"
#include "core/storage/file_name.h"

namespace tributary {

namespace {

// Folders that stand before a name come from the list as well, and are made just as safe.
QString safeName(const QString& name)
{
    QStringList segments = name.split(u'/');
    for (QString& segment : segments)
        segment = safeFileName(segment);
    return segments.join(u'/');
}

DownloadRequest requestOf(InputEntry entry, const ListDefaults& defaults)
{
    if (!entry.fileName.isEmpty())
        entry.fileName = safeName(entry.fileName);
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
        const qint64 line = entry.line;
        m_receiver.take(ListedDownload{.line = line, .request = requestOf(std::move(entry), m_defaults)});
    }
    void take(InputError error) override
    {
        m_receiver.take(ListFlaw{.line = error.line, .reason = std::move(error.reason)});
    }
    bool wantsMore() const override { return m_receiver.wantsMore(); }

private:
    const ListDefaults& m_defaults;
    ListReceiver& m_receiver;
};

} // namespace

Expected<void> readList(QIODevice& from, const ListDefaults& defaults, ListReceiver& receiver)
{
    Receipt receipt(defaults, receiver);
    return readInput(from, receipt);
}

} // namespace tributary
