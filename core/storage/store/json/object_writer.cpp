#include "core/storage/store/json/object_writer.h"

#include "core/values/download/secret_mask.h"
#include "core/values/network/link_spelling.h"

namespace tributary {

namespace {

struct AsJson
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Undefined; }
    QJsonValue operator()(const QUrl& link) const { return givenText(link); }
    QJsonValue operator()(const auto& value) const { return value; }
};

} // namespace

ObjectWriter::ObjectWriter(std::span<const Value> usual)
    : m_usual(usual)
{
    m_values.reserve(usual.size());
}

// Members are described in one order whatever they are, so the n-th has the n-th of the usual values.
void ObjectWriter::put(FieldKey key, Value value)
{
    const size_t n = m_values.size();
    m_values.push_back(std::move(value));
    if (n < m_usual.size() && m_usual[n] == m_values[n])
        return;
    if (key.part.isEmpty()) {
        m_object.insert(key.name, std::visit(AsJson(), m_values[n]));
        return;
    }
    QJsonObject part = m_object.value(key.part).toObject();
    part.insert(key.name, std::visit(AsJson(), m_values[n]));
    m_object.insert(key.part, part);
}

void ObjectWriter::maskedText(FieldKey key, const QString& value)
{
    put(key, withoutLikelySecrets(value));
}

void ObjectWriter::number(FieldKey key, const std::optional<qint64>& value, NumberRange)
{
    put(key, value ? Value(*value) : Value());
}

void ObjectWriter::integers(FieldKey key, const std::vector<int>& values)
{
    QJsonArray array;
    for (const int value : values)
        array.append(value);
    put(key, array);
}

void ObjectWriter::time(FieldKey key, const std::optional<QDateTime>& value)
{
    put(key, value ? Value(value->toUTC().toString(Qt::ISODateWithMs)) : Value());
}

void ObjectWriter::algorithm(FieldKey key, QCryptographicHash::Algorithm value)
{
    m_object.insert(key.name, nameOf(value));
}

void ObjectWriter::checksum(FieldKey key, const std::optional<Checksum>& value, NoChecksum)
{
    put(key, value ? Value(toText(*value)) : Value());
}

void ObjectWriter::secrets(FieldKey key, Secrets value)
{
    QJsonArray array;
    for (const Secret secret : kindsOfSecrets) {
        if (value.testFlag(secret))
            array.append(nameOf(secret));
    }
    put(key, array);
}

} // namespace tributary
