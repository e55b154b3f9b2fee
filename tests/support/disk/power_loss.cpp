#include "tests/support/disk/power_loss.h"

#include "tests/support/disk/disk_record.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace tributary::test::power_loss {

using disk_record::Kind;
using disk_record::Step;

namespace {

constexpr qint64 pageSize = 4096;

// The state of one file while the record is replayed.
struct Image
{
    QByteArray durable;
    std::vector<Step> pending;
};

void apply(QByteArray& content, const Step& step)
{
    if (step.kind == Kind::Resize) {
        content.resize(step.offset, '\0');
        return;
    }
    const qint64 end = step.offset + step.bytes.size();
    if (content.size() < end)
        content.append(QByteArray(end - content.size(), '\0'));
    std::ranges::copy(step.bytes, content.begin() + step.offset);
}

// A write reaches the disk page by page.
std::vector<Step> pagesOf(const Step& step)
{
    if (step.kind == Kind::Resize)
        return {step};
    std::vector<Step> pages;
    for (qint64 at = 0; at < step.bytes.size();) {
        const qint64 offset = step.offset + at;
        const qint64 length = std::min(pageSize - offset % pageSize, step.bytes.size() - at);
        pages.push_back({.kind = Kind::Write,
                         .file = step.file,
                         .offset = offset,
                         .bytes = step.bytes.sliced(at, length)});
        at += length;
    }
    return pages;
}

class Disk
{
public:
    void run(const Step& step)
    {
        switch (step.kind) {
        case Kind::Write:
        case Kind::Resize: m_files[step.file].pending.push_back(step); return;
        case Kind::Sync: settle(m_files[step.file]); return;
        case Kind::SyncNames: settleNames(m_names[step.name], m_names[step.name].size()); return;
        case Kind::SyncAll:
            for (auto& [inode, image] : m_files)
                settle(image);
            for (auto& [volume, names] : m_names)
                settleNames(names, names.size());
            return;
        default: m_names[disk_record::volumeOf(step.name)].push_back(step); return;
        }
    }
    bool write(QRandomGenerator& random, const QString& into)
    {
        for (auto& [volume, names] : m_names) {
            settleNames(names, static_cast<size_t>(random.bounded(static_cast<int>(names.size()) + 1)));
            if (!QDir(into).mkpath(volume.isEmpty() ? QStringLiteral(".") : volume))
                return false;
        }
        // At times all is lost that can be, at times nothing, else whatever happens.
        const int kept = random.bounded(5);
        for (const auto& [name, inode] : m_durableNames) {
            Image& image = m_files[inode];
            QByteArray content = image.durable;
            for (const Step& step : image.pending) {
                for (const Step& page : pagesOf(step)) {
                    if (random.bounded(4) < kept)
                        apply(content, page);
                }
            }
            QFile file(into + u'/' + name);
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                return false;
        }
        return true;
    }

private:
    std::map<ino_t, Image> m_files;
    std::map<QString, std::vector<Step>> m_names; // by volume
    std::map<QString, ino_t> m_durableNames;

    static void settle(Image& image)
    {
        for (const Step& step : std::exchange(image.pending, {}))
            apply(image.durable, step);
    }
    void settleNames(std::vector<Step>& names, size_t count)
    {
        for (size_t i = 0; i < count; ++i) {
            const Step& step = names[i];
            if (step.kind != Kind::Name)
                m_durableNames.erase(step.name);
            if (step.kind == Kind::Name)
                m_durableNames[step.name] = step.file;
            if (step.kind == Kind::Rename)
                m_durableNames[step.newName] = step.file;
        }
        names.erase(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(count));
    }
};

} // namespace

bool restore(size_t point, QRandomGenerator& random, const QString& into)
{
    Disk disk;
    for (const Step& step : disk_record::stepsUntil(point))
        disk.run(step);
    return disk.write(random, into);
}

} // namespace tributary::test::power_loss
