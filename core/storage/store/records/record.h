#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <chrono>
#include <limits>
#include <optional>

namespace tributary {

// A row of the store is one sealed record: its fields, and the XXH3 of them, of the table and of the row's
// key. SQLite itself would not see a flipped byte in them, nor a row that took another's place.
enum class RecordKind : quint8 { Request = 1, Standing, Event, Host, Setting, Login };

class RecordWriter
{
public:
    RecordWriter() { m_bytes.reserve(128); }

    void number(qint64 value);
    void bytes(QByteArrayView value);
    void text(const QString& value) { bytes(value.toUtf8()); }
    void url(const QUrl& value);
    void time(const QDateTime& value) { number(value.toMSecsSinceEpoch()); }
    void time(std::chrono::milliseconds value) { number(value.count()); }
    template<typename Choice>
    void choice(Choice value)
    {
        number(static_cast<qint64>(value));
    }
    // A mark whether it is there, then what write makes of it.
    template<typename Optional, typename Write>
    void optional(const Optional& value, Write write)
    {
        number(value ? 1 : 0);
        if (value)
            write(*value);
    }

    QByteArray sealed(RecordKind kind, quint64 key) &&;

private:
    QByteArray m_bytes;
};

// Reads what a writer wrote. Whatever is wrong makes it fail for good; the values read are then worthless.
class RecordReader
{
public:
    // Looks at the seal before anything else.
    RecordReader(QByteArrayView record, RecordKind kind, quint64 key);

    qint64 number();
    QByteArrayView bytes();
    QString text();
    QUrl url();
    QDateTime time();
    std::chrono::milliseconds duration() { return std::chrono::milliseconds(number()); }
    template<typename Choice>
    Choice choice(Choice last)
    {
        return static_cast<Choice>(numberUpTo(static_cast<qint64>(last)));
    }
    template<typename Read>
    auto optional(Read read) -> std::optional<decltype(read())>
    {
        return numberUpTo(1) == 1 ? std::optional(read()) : std::nullopt;
    }
    qint64 numberUpTo(qint64 most) { return numberWithin(0, most); }
    int integer() { return static_cast<int>(numberWithin(intMin, intMax)); }
    // How many items follow. Each takes a byte at least, so a count beyond the remaining bytes is damage.
    qint64 count() { return numberUpTo(m_rest.size()); }

    // The bytes that were not read yet; empty for a record that is not sound.
    QByteArrayView rest() const { return m_rest; }
    // A record that an earlier version wrote ends sooner.
    bool isAtItsEnd() const { return m_rest.isEmpty(); }
    // Everything was as it must be, and nothing is left.
    bool isWhole() const { return m_isSound && m_rest.isEmpty(); }

private:
    static constexpr int intMin = std::numeric_limits<int>::min();
    static constexpr int intMax = std::numeric_limits<int>::max();

    QByteArrayView m_rest;
    bool m_isSound = false;

    qint64 numberWithin(qint64 least, qint64 most);
    void fail();
};

// Reads a URL that RecordWriter::url() wrote.
QUrl urlFrom(QByteArrayView encoded);

// A row's key for tables that are keyed by text.
quint64 keyOf(const QString& name);

} // namespace tributary
