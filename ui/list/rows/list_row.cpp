#include "ui/list/rows/list_row.h"

#include "core/values/basics/utc_time.h"
#include "ui/list/rows/download_words.h"
#include "ui/list/rows/folder_of.h"

#include <algorithm>

namespace tributary {

namespace {

qint64 millisecondsOf(const QDateTime& time, qint64 otherwise)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : otherwise;
}

std::unique_ptr<const char[]> joined(std::initializer_list<QByteArray> parts)
{
    qsizetype length = 0;
    for (const QByteArray& part : parts)
        length += part.size() + 1;
    auto text = std::make_unique_for_overwrite<char[]>(static_cast<size_t>(length));
    char* end = text.get();
    for (const QByteArray& part : parts)
        end = std::copy_n(part.constData(), part.size() + 1, end);
    return text;
}

QByteArrayView hostIn(QByteArrayView link)
{
    constexpr QByteArrayView afterScheme("://");
    const qsizetype from = link.indexOf(afterScheme);
    if (from < 0)
        return {};
    const QByteArrayView rest = link.sliced(from + afterScheme.size());
    const auto isEnd = [](char letter) { return letter == '/' || letter == '?' || letter == '#'; };
    QByteArrayView host = rest.first(std::ranges::find_if(rest, isEnd) - rest.begin());
    host = host.sliced(host.lastIndexOf('@') + 1);
    const qsizetype port = host.lastIndexOf(':');
    return port > host.lastIndexOf(']') ? host.first(port) : host;
}

// The link in that text, without a copy: it is valid as long as the text is.
KeptLink linkIn(QByteArrayView text)
{
    return KeptLink::fromEncoded(QByteArray::fromRawData(text.data(), text.size()));
}

QByteArrayView lastSegment(QByteArrayView path)
{
    return path.sliced(path.lastIndexOf('/') + 1);
}

bool contains(QByteArrayView text, const QString& words)
{
    const bool isAscii = std::ranges::all_of(text, [](char byte) { return byte >= 0; });
    return isAscii ? QLatin1String(text.data(), text.size()).contains(words, Qt::CaseInsensitive)
                   : QString::fromUtf8(text).contains(words, Qt::CaseInsensitive);
}

} // namespace

ListRow::ListRow(const DownloadSnapshot& of)
    : m_id(of.id)
    , m_position(of.position)
    , m_size(of.size.value_or(-1))
    , m_bytes(of.bytes)
    , m_addedAt(millisecondsOf(of.addedAt, never))
    , m_startedAt(of.startedAt ? millisecondsOf(*of.startedAt, never) : never)
    , m_finishedAt(of.finishedAt ? millisecondsOf(*of.finishedAt, never) : never)
    , m_marks{.secretsMissing = static_cast<quint8>(of.secretsMissing.toInt()),
              .state = of.state,
              .mode = of.mode,
              .priority = of.priority,
              .checkedBy = of.checkedBy}
{
    m_text = joined({of.url.encoded(), of.path.toUtf8(), of.category.toUtf8()});
    if (!stands(of)) {
        m_whole = std::make_unique<const DownloadSnapshot>(of);
        m_text.reset();
    }
    m_kind = fileKindOf(name());
}

DownloadSnapshot ListRow::snapshot() const
{
    if (m_whole)
        return *m_whole;
    DownloadSnapshot download;
    download.id = m_id;
    download.url = link();
    download.path = QString::fromUtf8(part(Path));
    download.state = m_marks.state;
    download.mode = m_marks.mode;
    download.priority = m_marks.priority;
    download.checkedBy = m_marks.checkedBy;
    download.secretsMissing = Secrets::fromInt(m_marks.secretsMissing);
    download.position = m_position;
    download.size = size();
    download.bytes = m_bytes;
    if (const QByteArrayView category = part(Category); !category.isEmpty())
        download.category = QString::fromUtf8(category);
    if (m_addedAt != never)
        download.addedAt = utcTimeAt(m_addedAt);
    if (m_startedAt != never)
        download.startedAt = utcTimeAt(m_startedAt);
    if (m_finishedAt != never)
        download.finishedAt = utcTimeAt(m_finishedAt);
    return download;
}

QString ListRow::name() const
{
    if (m_whole)
        return nameText(*m_whole);
    const QByteArrayView name = lastSegment(part(Path));
    return name.isEmpty() ? nameText(snapshot()) : QString::fromUtf8(name);
}

QByteArrayView ListRow::hostInLink() const
{
    return hostIn(m_whole ? QByteArrayView(m_whole->url.encoded()) : part(Link));
}

QString ListRow::path() const
{
    return m_whole ? m_whole->path : QString::fromUtf8(part(Path));
}

QByteArray ListRow::folder() const
{
    if (m_whole)
        return folderOf(m_whole->path).toUtf8();
    const QByteArrayView path = part(Path);
    const qsizetype slash = path.lastIndexOf('/');
    return QByteArray::fromRawData(path.data(), slash < 0 ? path.size() : slash);
}

bool ListRow::holds(const QString& words) const
{
    if (m_whole)
        return name().contains(words, Qt::CaseInsensitive) || m_whole->url.holds(words);
    const QByteArrayView name = lastSegment(part(Path));
    return contains(name, words) || linkIn(part(Link)).holds(words);
}

} // namespace tributary
