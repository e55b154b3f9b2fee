#include "app/handover/frame.h"

#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace tributary {

namespace {

constexpr QByteArrayView mark("TRIBUTARY");
constexpr qsizetype versionAt = mark.size();
constexpr qsizetype lengthAt = versionAt + qsizetype{sizeof(quint16)};
constexpr qsizetype contentAt = lengthAt + qsizetype{sizeof(quint32)};

template<typename T>
QByteArray bigEndian(T number)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray frameOf(const QJsonObject& content, quint16 version)
{
    const QByteArray json = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return mark.toByteArray() + bigEndian(version) + bigEndian(static_cast<quint32>(json.size())) + json;
}

std::expected<std::optional<QJsonObject>, FrameFault> FrameReader::next()
{
    const qsizetype seen = std::min(m_bytes.size(), mark.size());
    if (QByteArrayView(m_bytes).first(seen) != mark.first(seen))
        return std::unexpected(FrameFault::NotOurs);
    if (m_bytes.size() < lengthAt)
        return std::nullopt;
    const auto version = qFromBigEndian<quint16>(m_bytes.constData() + versionAt);
    if (version < firstFrameVersion || version > frameVersion)
        return std::unexpected(FrameFault::OtherVersion);
    if (m_bytes.size() < contentAt)
        return std::nullopt;
    const auto length = qFromBigEndian<quint32>(m_bytes.constData() + lengthAt);
    if (length > largestFrame)
        return std::unexpected(FrameFault::TooLarge);
    const qsizetype end = contentAt + static_cast<qsizetype>(length);
    if (m_bytes.size() < end)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(m_bytes.mid(contentAt, end - contentAt));
    if (!document.isObject())
        return std::unexpected(FrameFault::Nonsense);
    m_bytes.remove(0, end);
    return document.object();
}

} // namespace tributary
