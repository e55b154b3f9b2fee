#pragma once

#include "core/storage/store/fields/field_key.h"
#include "core/values/basics/names.h"
#include "core/values/download/checksum.h"
#include "core/values/download/priority.h"
#include "core/values/network/keyring.h"
#include "core/values/network/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <chrono>
#include <concepts>
#include <iterator>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace tributary {

// A row of the store is one sealed record: its fields, and the XXH3 of them, of the table and of the row's
// key. SQLite itself would not see a flipped byte in them, nor a row that took another's place.
enum class RecordKind : quint8 { Request = 1, Standing, Event, Host, Setting, KeptSecrets };

// Tells that a field of a record's tail has the value that it has by itself.
struct IsAsMade
{
    template<typename Value>
    bool operator()(const Value& value) const
    {
        return value == Value{};
    }
};

// Writes the fields that are described for it, one after another and without their keys.
class RecordWriter
{
public:
    RecordWriter() { m_bytes.reserve(128); }

    bool goesOn() const { return true; }
    void text(FieldKey, const QString& value) { write(value.toUtf8()); }
    void maskedText(FieldKey, const QString& value);
    void phrase(FieldKey key, const Phrase& value) { maskedText(key, value.english()); }
    void texts(FieldKey, const QStringList& values)
    {
        each(values, [&](auto& text) { write(text.toUtf8()); });
    }
    void bytes(FieldKey, const QByteArray& value) { write(value); }
    void headerText(FieldKey, const QByteArray& value) { write(value); }
    void link(FieldKey, const QUrl& value) { write(value.toEncoded()); }
    void number(FieldKey, std::integral auto value, NumberRange = {}) { write(value); }
    template<std::integral Number>
    void number(FieldKey key, std::optional<Number> value, NumberRange = {})
    {
        optional(key, value, [&](auto& out, Number present) { out.write(present); });
    }
    void integers(FieldKey, const std::vector<int>& values)
    {
        each(values, [&](int value) { write(value); });
    }
    // To the thousandth.
    void fraction(FieldKey, double value, NumberRange);
    void duration(FieldKey, std::chrono::milliseconds value) { write(value.count()); }
    void time(FieldKey, const QDateTime& value) { write(value.toMSecsSinceEpoch()); }
    void time(FieldKey key, const std::optional<QDateTime>& value)
    {
        optional(key, value, [&](auto& out, auto& at) { out.time(key, at); });
    }
    void choice(FieldKey, NamedChoice auto value) { write(static_cast<qint64>(value)); }
    void errorKind(FieldKey key, ErrorKind value) { choice(key, value); }
    void algorithm(FieldKey key, QCryptographicHash::Algorithm value) { text(key, nameOf(value)); }
    void checksum(FieldKey key, const std::optional<Checksum>& value, NoChecksum none = NoChecksum::Mark)
    {
        if (none == NoChecksum::Mark)
            write(value ? 1 : 0);
        if (value || none == NoChecksum::EmptyText)
            text(key, value ? toText(*value) : QString());
    }
    void serverOf(const auto& error) { write(error ? error->server.toUtf8() : QByteArray()); }
    void secrets(FieldKey, Secrets value) { write(value.toInt()); }
    void secretsKey(std::optional<SecretsKey> value)
    {
        optional("secretsKey", value, [](auto& out, SecretsKey key) { out.id("key", key); });
    }
    void id(FieldKey, auto value) { write(static_cast<qint64>(value.value)); }
    void position(OrderKey value) { write(value.value); }

    void list(FieldKey, const auto& items, auto describe)
    {
        each(items, [&](auto& item) { describe(*this, item); });
    }
    // A mark whether it is there, then what describe makes of it.
    void optional(FieldKey, const auto& value, auto describe)
    {
        write(value ? 1 : 0);
        if (value)
            describe(*this, *value);
    }
    void optionalBeside(FieldKey key, const auto& value, auto describe) { optional(key, value, describe); }
    // Fields at the end of a record are its tail: those that are as usual are left out, as long as nothing
    // comes behind them. So a record has a further field at its end only where that field says something.
    template<typename Value, typename IsUsual = IsAsMade>
    void tail(const Value& value, auto describe, IsUsual isUsual = {})
    {
        const qsizetype before = m_end.value_or(m_bytes.size());
        describe(*this, value);
        m_end = isUsual(value) ? before : m_bytes.size();
    }

    QByteArray sealed(RecordKind kind, quint64 key) &&;

private:
    QByteArray m_bytes;
    // Where the record ends as far as its tail is known; nullopt while the last field is none of a tail.
    std::optional<qsizetype> m_end;

    void write(qint64 number);
    void write(const QByteArray& bytes);
    void each(const auto& values, auto write)
    {
        this->write(std::ssize(values));
        for (const auto& value : values)
            write(value);
    }
};

// Reads what a writer wrote, by the same description. Whatever is wrong makes it fail for good; the values
// read are then worthless.
class RecordReader
{
public:
    // Looks at the seal before anything else.
    RecordReader(QByteArrayView record, RecordKind kind, quint64 key);

    // A record that an earlier version wrote ends sooner.
    bool goesOn() const { return !m_rest.isEmpty(); }
    void text(FieldKey, QString& value) { value = QString::fromUtf8(view()); }
    void maskedText(FieldKey key, QString& value) { text(key, value); }
    void phrase(FieldKey, Phrase& value) { value = Phrase::fromEnglish(QString::fromUtf8(view())); }
    void texts(FieldKey key, QStringList& values)
    {
        each([&] { text(key, values.emplaceBack()); });
    }
    void bytes(FieldKey, QByteArray& value) { value = view().toByteArray(); }
    void headerText(FieldKey, QByteArray& value) { value = view().toByteArray(); }
    void link(FieldKey, QUrl& value);
    template<std::integral Number>
    void number(FieldKey, Number& value, NumberRange = {})
    {
        using Limits = std::numeric_limits<Number>;
        value = static_cast<Number>(numberWithin(Limits::min(), Limits::max()));
    }
    template<std::integral Number>
    void number(FieldKey key, std::optional<Number>& value, NumberRange = {})
    {
        optional(key, value, [&](auto& in, Number& present) { in.number(key, present); });
    }
    void integers(FieldKey key, std::vector<int>& values)
    {
        each([&] { number(key, values.emplace_back()); });
    }
    void fraction(FieldKey, double& value, NumberRange);
    void duration(FieldKey, std::chrono::milliseconds& value) { value = std::chrono::milliseconds(number()); }
    void time(FieldKey, QDateTime& value);
    void time(FieldKey key, std::optional<QDateTime>& value)
    {
        optional(key, value, [&](auto& in, auto& at) { in.time(key, at); });
    }
    template<NamedChoice Choice>
    void choice(FieldKey, Choice& value)
    {
        choose(value, 0, std::ssize(choiceNames<Choice>) - 1);
    }
    void errorKind(FieldKey key, ErrorKind& value) { choice(key, value); }
    void algorithm(FieldKey, QCryptographicHash::Algorithm& value);
    void checksum(FieldKey, std::optional<Checksum>& value, NoChecksum none = NoChecksum::Mark);
    void serverOf(auto& error)
    {
        const QString server = QString::fromUtf8(view());
        if (error)
            error.edit().server = server;
        else if (!server.isEmpty())
            fail();
    }
    void secrets(FieldKey, Secrets& value);
    void secretsKey(std::optional<SecretsKey>& value)
    {
        optional("secretsKey", value, [](auto& in, SecretsKey& key) { in.id("key", key); });
    }
    void id(FieldKey, auto& value) { value = {static_cast<quint64>(number())}; }
    void position(OrderKey& value) { value = {number()}; }

    void list(FieldKey, auto& items, auto describe)
    {
        each([&] { describe(*this, items.emplaceBack()); });
    }
    void optional(FieldKey, auto& value, auto describe)
    {
        if (numberWithin(0, 1) == 0)
            return;
        std::remove_cvref_t<decltype(*value)> present{};
        describe(*this, present);
        value = std::move(present);
    }
    void optionalBeside(FieldKey key, auto& value, auto describe) { optional(key, value, describe); }
    // A record that a writer made never ends with a field that is as usual.
    template<typename Value, typename IsUsual = IsAsMade>
    void tail(Value& value, auto describe, IsUsual isUsual = {})
    {
        if (!goesOn())
            return;
        describe(*this, value);
        if (!goesOn() && isUsual(value))
            fail();
    }

    // The bytes of the next field.
    QByteArrayView view();
    // The bytes that were not read yet; empty for a record that is not sound.
    QByteArrayView rest() const { return m_rest; }
    // Everything was as it must be, and nothing is left.
    bool isWhole() const { return m_isSound && m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_isSound = false;

    qint64 number();
    qint64 numberWithin(qint64 least, qint64 most);
    template<typename Choice>
    void choose(Choice& value, qint64 first, qint64 last)
    {
        value = static_cast<Choice>(numberWithin(first, last));
    }
    void each(auto read)
    {
        // Each item takes a byte at least, so a count beyond the remaining bytes is damage.
        for (qint64 left = numberWithin(0, m_rest.size()); left > 0; --left)
            read();
    }
    void fail();
};

// The fields of a value by its description, which serves writing and reading.
RecordWriter fieldsOf(const auto& value, auto describe)
{
    RecordWriter out;
    describe(out, value);
    return out;
}

// nullopt for what is not exactly as it was written. Members that describe passes over stay as they are.
template<typename Value>
std::optional<Value> readWhole(RecordReader in, auto describe, Value value = {})
{
    describe(in, value);
    return in.isWhole() ? std::optional(std::move(value)) : std::nullopt;
}

// Reads a URL that RecordWriter::link() wrote.
QUrl urlFrom(QByteArrayView encoded);

// A row's key for tables that are keyed by text.
quint64 keyOf(const QString& name);

} // namespace tributary
