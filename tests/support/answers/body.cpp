#include "tests/support/answers/body.h"

#include <QCryptographicHash>
#include <QString>

#include <cstring>

namespace tributary::test {

namespace {

void fill(const QByteArray& pattern, qint64 offset, std::span<char> out)
{
    for (char& byte : out)
        byte = pattern[offset++ % pattern.size()];
}

} // namespace

Body::Body(QByteArray bytes)
    : m_source(bytes)
    , m_range{0, bytes.size()}
{
}

Body::Body(VirtualFile file)
    : m_source(file)
    , m_range{0, file.size}
{
}

Body::Body(RepeatedBytes bytes)
    : m_source(bytes)
    , m_range{0, bytes.size}
{
}

qint64 Body::sourceLength() const
{
    if (const auto* repeated = std::get_if<RepeatedBytes>(&m_source))
        return repeated->size;
    if (const auto* file = std::get_if<VirtualFile>(&m_source))
        return file->size;
    return std::get<QByteArray>(m_source).size();
}

QByteArray Body::fingerprint() const
{
    if (const auto* file = std::get_if<VirtualFile>(&m_source))
        return QByteArray::number(file->size, 16) + '-' + QByteArray::number(file->seed, 16);
    if (const auto* repeated = std::get_if<RepeatedBytes>(&m_source))
        return QByteArray::number(repeated->size, 16) + repeated->pattern.toHex();
    return QCryptographicHash::hash(std::get<QByteArray>(m_source), QCryptographicHash::Sha1).toHex();
}

Body Body::stretch(ByteRange ofSource) const
{
    Q_ASSERT(!std::holds_alternative<QByteArray>(m_source) || ofSource.end <= sourceLength());
    Body result = *this;
    result.m_range = ofSource;
    return result;
}

Body Body::withFlippedByte(qint64 offset) const
{
    Body result = *this;
    result.m_flipped = offset;
    return result;
}

void Body::read(qint64 offset, std::span<char> out) const
{
    if (out.empty())
        return;
    if (const auto* file = std::get_if<VirtualFile>(&m_source))
        file->fill(m_range.begin + offset, out);
    else if (const auto* repeated = std::get_if<RepeatedBytes>(&m_source))
        fill(repeated->pattern, m_range.begin + offset, out);
    else
        std::memcpy(out.data(), std::get<QByteArray>(m_source).constData() + m_range.begin + offset,
                    out.size());
    const ByteRange read{offset, offset + static_cast<qint64>(out.size())};
    if (m_flipped && read.contains(*m_flipped)) {
        char& byte = out[static_cast<size_t>(*m_flipped - offset)];
        byte = static_cast<char>(~byte);
    }
}

QByteArray Body::bytes() const
{
    QByteArray result(length(), Qt::Uninitialized);
    read(0, {result.data(), static_cast<size_t>(result.size())});
    return result;
}

} // namespace tributary::test
