#include "core/engine/door/link_list.h"

#include "core/inputs/lists/entry_option.h"
#include "core/inputs/lists/input_look.h"
#include "core/storage/naming/regular_file.h"
#include "core/storage/platform/disk_error.h"

#include <QBuffer>
#include <QFile>

namespace tributary {

namespace {

// More would be read by nobody.
constexpr qsizetype mostFlaws = 100;

class Collected final : public LinkListReceiver
{
public:
    explicit Collected(const LinkListWish& wish)
        : m_most(wish.most)
        , m_charactersLeft(wish.mostCharacters)
    {
    }

    void take(ListedDownload download) override
    {
        m_charactersLeft -= charactersOf(download.request);
        if (list.requests.size() >= m_most || m_charactersLeft < 0) {
            list.isCut = true;
            return;
        }
        list.requests.append(std::move(download.request));
    }

    void take(LinkListFlaw flaw) override
    {
        ++list.flawsInAll;
        if (list.flaws.size() < mostFlaws)
            list.flaws.append(std::move(flaw));
    }

    bool wantsMore() const override { return !list.isCut; }

    LinkList list;

private:
    qsizetype m_most;
    qsizetype m_charactersLeft;
};

LinkListDefaults defaultsOf(const LinkListWish& wish)
{
    return {.request = wish.defaults, .ownWays = OwnWays::AskedAbout, .from = wish.from, .base = wish.base};
}

LinkList read(const QString& text, LinkListLook look, const LinkListWish& wish)
{
    Collected collected(wish);
    readLinkList(text, look, defaultsOf(wish), collected);
    return std::move(collected.list);
}

Expected<LinkList> read(QIODevice& from, const LinkListWish& wish)
{
    Collected collected(wish);
    if (const auto outcome = readLinkList(from, defaultsOf(wish), collected); !outcome)
        return std::unexpected(outcome.error());
    return std::move(collected.list);
}

} // namespace

qsizetype charactersOf(const DownloadRequest& request)
{
    qsizetype characters = request.url.toEncoded().size() + request.target.fileName.size();
    for (const Mirror& mirror : request.mirrors)
        characters += mirror.url.toEncoded().size();
    return characters;
}

bool isOptionLine(const QString& line)
{
    return looksLikeOption(line);
}

QList<QLatin1String> suffixesOfLinkLists()
{
    return suffixesOfLists();
}

LinkList readLinks(const QString& lines, const LinkListWish& wish)
{
    return read(lines, LinkListLook::Lines, wish);
}

LinkList readLinkText(const QString& text, const LinkListWish& wish)
{
    return read(text, LinkListLook::Found, wish);
}

LinkList readLinkBytes(const QByteArray& bytes, const LinkListWish& wish)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return read(buffer, wish).value_or(LinkList());
}

Expected<LinkList> readLinkFile(const QString& path, const LinkListWish& wish)
{
    if (const auto regular = mustBeRegular(path); !regular)
        return std::unexpected(regular.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(PhraseKind::Opening, file);
    return read(file, wish);
}

} // namespace tributary
