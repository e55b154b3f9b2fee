#include "core/storage/store/records/record.h"

#include "core/values/basics/utc_time.h"
#include "core/values/download/secret_mask.h"

#include <QtEndian>

#include <cmath>
#include <xxhash.h>

namespace tributary {

namespace {

constexpr qsizetype sealSize = sizeof(quint64);
constexpr double thousandths = 1000;

quint64 sealOf(QByteArrayView fields, RecordKind kind, quint64 key)
{
    const quint64 seed = key ^ (static_cast<quint64>(kind) << 56);
    return XXH3_64bits_withSeed(fields.data(), static_cast<size_t>(fields.size()), seed);
}

// Small numbers of either sign take a byte.
quint64 zigzag(qint64 value)
{
    return (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
}

qint64 unzigzag(quint64 value)
{
    return static_cast<qint64>((value >> 1) ^ (~(value & 1) + 1));
}

} // namespace

// Whatever is written behind a tail has all of it before it; tail() itself says then where the end is.
void RecordWriter::write(qint64 number)
{
    m_end.reset();
    quint64 rest = zigzag(number);
    for (; rest > 0x7F; rest >>= 7)
        m_bytes.append(static_cast<char>((rest & 0x7F) | 0x80));
    m_bytes.append(static_cast<char>(rest));
}

void RecordWriter::write(const QByteArray& bytes)
{
    write(bytes.size());
    m_bytes.append(bytes);
}

void RecordWriter::maskedText(FieldKey key, const QString& value)
{
    text(key, withoutLikelySecrets(value));
}

void RecordWriter::fraction(FieldKey, double value, NumberRange)
{
    write(std::llround(value * thousandths));
}

QByteArray RecordWriter::sealed(RecordKind kind, quint64 key) &&
{
    m_bytes.truncate(m_end.value_or(m_bytes.size()));
    const quint64 seal = qToBigEndian(sealOf(m_bytes, kind, key));
    m_bytes.append(reinterpret_cast<const char*>(&seal), sealSize);
    return std::move(m_bytes);
}

RecordReader::RecordReader(QByteArrayView record, RecordKind kind, quint64 key)
{
    if (record.size() < sealSize)
        return;
    const QByteArrayView fields = record.chopped(sealSize);
    if (qFromBigEndian<quint64>(record.last(sealSize).data()) != sealOf(fields, kind, key))
        return;
    m_rest = fields;
    m_isSound = true;
}

void RecordReader::fail()
{
    m_isSound = false;
    m_rest = {};
}

qint64 RecordReader::number()
{
    quint64 value = 0;
    for (int i = 0; i < 10 && i < m_rest.size(); ++i) {
        const auto byte = static_cast<quint8>(m_rest[i]);
        value |= static_cast<quint64>(byte & 0x7F) << (7 * i);
        if ((byte & 0x80) == 0) {
            m_rest = m_rest.sliced(i + 1);
            return unzigzag(value);
        }
    }
    fail();
    return 0;
}

qint64 RecordReader::numberWithin(qint64 least, qint64 most)
{
    const qint64 value = number();
    if (value >= least && value <= most)
        return value;
    fail();
    return 0;
}

QByteArrayView RecordReader::view()
{
    const qint64 size = number();
    if (size < 0 || size > m_rest.size()) {
        fail();
        return {};
    }
    const QByteArrayView value = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    return value;
}

void RecordReader::link(FieldKey, QUrl& value)
{
    value = urlFrom(view());
}

void RecordReader::fraction(FieldKey, double& value, NumberRange)
{
    value = static_cast<double>(number()) / thousandths;
}

void RecordReader::time(FieldKey, QDateTime& value)
{
    value = utcTimeAt(number());
}

void RecordReader::algorithm(FieldKey key, QCryptographicHash::Algorithm& value)
{
    QString name;
    text(key, name);
    value = algorithmNamed(name).value_or(value);
}

void RecordReader::checksum(FieldKey key, std::optional<Checksum>& value, NoChecksum none)
{
    if (none == NoChecksum::Mark && numberWithin(0, 1) == 0)
        return;
    QString written;
    text(key, written);
    if (none == NoChecksum::EmptyText && written.isEmpty())
        return;
    const Expected<Checksum> checksum = parseChecksum(written);
    if (checksum && (none == NoChecksum::Mark || toText(*checksum) == written))
        value = *checksum;
    else
        fail();
}

void RecordReader::secrets(FieldKey, Secrets& value)
{
    Secrets all;
    for (const Secret secret : kindsOfSecrets)
        all |= secret;
    value = Secrets::fromInt(static_cast<Secrets::Int>(numberWithin(0, all.toInt())));
}

QUrl urlFrom(QByteArrayView encoded)
{
    return encoded.isEmpty() ? QUrl() : QUrl::fromEncoded(encoded.toByteArray(), QUrl::StrictMode);
}

quint64 keyOf(const QString& name)
{
    const QByteArray bytes = name.toUtf8();
    return XXH3_64bits(bytes.constData(), static_cast<size_t>(bytes.size()));
}

} // namespace tributary
