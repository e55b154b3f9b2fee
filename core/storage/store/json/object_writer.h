#pragma once

#include "core/storage/store/fields/field_key.h"
#include "core/values/basics/names.h"
#include "core/values/download/checksum.h"
#include "core/values/download/priority.h"
#include "core/values/network/keyring.h"
#include "core/values/network/secret.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <chrono>
#include <concepts>
#include <optional>
#include <span>
#include <type_traits>
#include <variant>
#include <vector>

namespace tributary {

// Writes the members that are described for it into a JSON object. Those that are as usual are left out,
// which makes a list a fifth as long; what has no value is never there.
class ObjectWriter
{
public:
    // Cheaper to make and to compare than JSON is. The first stands for what has no value.
    using Value = std::variant<std::monostate, qint64, double, QString, QLatin1String, QUrl, QJsonArray>;

    // The usual values are what another writer was given; without them all members are written.
    explicit ObjectWriter(std::span<const Value> usual = {});

    const QJsonObject& object() const { return m_object; }
    const std::vector<Value>& values() const { return m_values; }

    bool goesOn() const { return true; }
    void text(FieldKey key, const QString& value) { put(key, value); }
    void maskedText(FieldKey key, const QString& value);
    void phrase(FieldKey key, const Phrase& value) { maskedText(key, value.english()); }
    void texts(FieldKey key, const QStringList& values) { put(key, QJsonArray::fromStringList(values)); }
    void bytes(FieldKey key, const QByteArray& value) { put(key, QString::fromLatin1(value.toBase64())); }
    // Each byte becomes the character with its number.
    void headerText(FieldKey key, const QByteArray& value) { put(key, QString::fromLatin1(value)); }
    void link(FieldKey key, const QUrl& value) { put(key, value); }
    void number(FieldKey key, std::integral auto value, NumberRange) { put(key, qint64{value}); }
    void number(FieldKey key, const std::optional<qint64>& value, NumberRange);
    void integers(FieldKey key, const std::vector<int>& values);
    void fraction(FieldKey key, double value, NumberRange) { put(key, value); }
    void duration(FieldKey key, std::chrono::milliseconds value) { put(key, qint64{value.count()}); }
    void time(FieldKey key, const std::optional<QDateTime>& value);
    void choice(FieldKey key, NamedChoice auto value) { put(key, nameOf(value)); }
    // The kind is written always, as nothing else says what the other members of the object are about.
    void errorKind(FieldKey key, ErrorKind value) { m_object.insert(key.name, nameOf(value)); }
    void algorithm(FieldKey key, QCryptographicHash::Algorithm value);
    void checksum(FieldKey key, const std::optional<Checksum>& value, NoChecksum = {});
    // The server that asked for a login is left out: a list is for other people.
    void serverOf(const auto&) {}
    void secrets(FieldKey key, Secrets value);
    // A list is for other stores and other keyrings.
    void secretsKey(std::optional<SecretsKey>) {}
    void position(OrderKey) {}
    void list(FieldKey key, const auto& items, auto describe)
    {
        QJsonArray array;
        for (const auto& item : items)
            array.append(written(item, describe).object());
        put(key, array);
    }
    void optional(FieldKey key, const auto& value, auto describe)
    {
        if (!value)
            return;
        const ObjectWriter usual = written(std::remove_cvref_t<decltype(*value)>(), describe);
        m_object.insert(key.name, written(*value, describe, usual.values()).object());
    }
    void optionalBeside(FieldKey, const auto& value, auto describe)
    {
        const auto present = value.value_or(std::remove_cvref_t<decltype(*value)>());
        describe(*this, present);
    }
    void tail(const auto& value, auto describe, auto&&...) { describe(*this, value); }

private:
    QJsonObject m_object;
    std::vector<Value> m_values;
    std::span<const Value> m_usual;

    void put(FieldKey key, Value value);

    static ObjectWriter written(const auto& value, auto describe, std::span<const Value> usual = {})
    {
        ObjectWriter out(usual);
        describe(out, value);
        return out;
    }
};

} // namespace tributary
