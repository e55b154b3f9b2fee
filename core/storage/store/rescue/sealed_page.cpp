#include "core/storage/store/rescue/sealed_page.h"

#include "core/storage/store/records/record.h"

#include <QtEndian>

#include <array>
#include <optional>
#include <vector>

namespace tributary {

namespace {

// Page types of SQLite's file format, which is fixed for ever.
enum class PageKind : quint8 { InnerIndex = 2, InnerTable = 5, Index = 10, Table = 13 };

constexpr qsizetype leafHead = 8;
constexpr qsizetype countOffset = 3;

// Reads what lies on a page; once it has gone beyond the end, all it gives is 0.
class PageReader
{
public:
    PageReader(QByteArrayView page, qsizetype at)
        : m_rest(at < page.size() ? page.sliced(at) : QByteArrayView())
    {
    }

    quint64 number()
    {
        quint64 value = 0;
        for (int n = 0; n < 9 && !m_rest.isEmpty(); ++n) {
            const auto byte = static_cast<quint8>(m_rest.front());
            m_rest = m_rest.sliced(1);
            if (n == 8)
                return value << 8 | byte;
            value = value << 7 | (byte & 0x7F);
            if (byte < 0x80)
                return value;
        }
        m_isSound = false;
        return 0;
    }
    QByteArrayView bytes(quint64 length)
    {
        if (length > static_cast<quint64>(m_rest.size())) {
            m_isSound = false;
            return {};
        }
        const QByteArrayView taken = m_rest.first(static_cast<qsizetype>(length));
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }
    qsizetype left() const { return m_rest.size(); }
    bool isSound() const { return m_isSound; }

private:
    QByteArrayView m_rest;
    bool m_isSound = true;
};

struct Column
{
    quint64 type = 0;
    QByteArrayView value;

    bool isText() const { return type >= 13 && type % 2 == 1; }
    quint64 integer() const
    {
        quint64 whole = type == 9 ? 1 : 0;
        for (const char byte : value)
            whole = whole << 8 | static_cast<quint8>(byte);
        return whole;
    }
};

quint64 lengthOf(quint64 type)
{
    constexpr std::array<quint64, 10> lengths{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < lengths.size())
        return lengths[static_cast<size_t>(type)];
    return type < 12 ? 0 : (type - 12) / 2;
}

std::optional<std::vector<Column>> columnsOf(QByteArrayView row)
{
    PageReader in(row, 0);
    const quint64 headLength = in.number();
    const auto used = static_cast<quint64>(row.size() - in.left());
    if (headLength < used)
        return std::nullopt;
    PageReader head(in.bytes(headLength - used), 0);
    std::vector<Column> columns;
    while (in.isSound() && head.isSound() && head.left() > 0)
        columns.push_back({.type = head.number(), .value = {}});
    for (Column& column : columns)
        column.value = in.bytes(lengthOf(column.type));
    return in.isSound() && head.isSound() ? std::optional(columns) : std::nullopt;
}

bool isSealed(QByteArrayView record, RecordKind kind, quint64 key)
{
    return !RecordReader(record, kind, key).rest().isEmpty();
}

// The number of columns tells the tables apart, except for two pairs, which are told apart by their seals and
// first columns.
bool isSound(const std::vector<Column>& columns, quint64 key)
{
    if (columns.size() < 2)
        return false;
    const QByteArrayView record = columns.back().value;
    const Column& first = columns.front();
    if (columns.size() == 4)
        return isSealed(record, RecordKind::Event, columns[1].integer());
    if (first.isText()) {
        const RecordKind kind = columns.size() == 3 ? RecordKind::Host : RecordKind::Setting;
        return isSealed(record, kind, keyOf(QString::fromUtf8(first.value)));
    }
    return isSealed(record, RecordKind::Request, key) || isSealed(record, RecordKind::Standing, key);
}

bool isSoundAt(QByteArrayView page, qsizetype at, PageKind kind)
{
    PageReader in(page, at);
    const quint64 length = in.number();
    const quint64 key = kind == PageKind::Table ? in.number() : 0;
    const auto columns = columnsOf(in.bytes(length));
    return in.isSound() && columns && isSound(*columns, key);
}

} // namespace

bool isPageOfATable(QByteArrayView page)
{
    switch (static_cast<PageKind>(page.front())) {
    case PageKind::InnerIndex:
    case PageKind::InnerTable:
    case PageKind::Index:
    case PageKind::Table: return true;
    }
    return false;
}

int soundRecordsIn(QByteArrayView page)
{
    const auto kind = static_cast<PageKind>(page.front());
    if (kind != PageKind::Index && kind != PageKind::Table)
        return 0;
    const qsizetype count = qFromBigEndian<quint16>(page.data() + countOffset);
    int sound = 0;
    for (qsizetype n = 0; n < count && leafHead + 2 * n + 2 <= page.size(); ++n) {
        const auto at = qFromBigEndian<quint16>(page.data() + leafHead + 2 * n);
        sound += isSoundAt(page, at, kind) ? 1 : 0;
    }
    return sound;
}

} // namespace tributary
