#include "core/engine/link_list.h"

#include "core/inputs/input_reader.h"

#include <QFile>

namespace tributary {

namespace {

// More would be read by nobody.
constexpr qsizetype mostFlaws = 100;

class Collected final : public InputSink
{
public:
    explicit Collected(const LinkListWish& wish)
        : m_wish(wish)
    {
    }

    void take(InputEntry entry) override
    {
        if (list.requests.size() >= m_wish.most) {
            list.isCut = true;
            return;
        }
        list.requests.append(requestFor(entry, m_wish.defaults));
    }

    void take(InputError error) override
    {
        if (list.flaws.size() < mostFlaws)
            list.flaws.append({.line = error.line, .reason = std::move(error.reason)});
    }

    bool wantsMore() const override { return !list.isCut; }

    LinkList list;

private:
    const LinkListWish& m_wish;
};

LinkList read(const QString& text, InputFormat format, const LinkListWish& wish)
{
    Collected collected(wish);
    InputReader reader(collected, {.format = format, .base = {}});
    reader.feed(text.toUtf8());
    reader.finish();
    return std::move(collected.list);
}

} // namespace

LinkList readLinks(const QString& lines, const LinkListWish& wish)
{
    return read(lines, InputFormat::List, wish);
}

LinkList readLinkText(const QString& text, const LinkListWish& wish)
{
    return read(text, InputFormat::Found, wish);
}

Expected<LinkList> readLinkFile(const QString& path, const LinkListWish& wish)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::DiskError, QStringLiteral("open %1: %2").arg(path, file.errorString()));
    Collected collected(wish);
    if (const auto outcome = readInput(file, collected); !outcome)
        return std::unexpected(outcome.error());
    return std::move(collected.list);
}

} // namespace tributary
