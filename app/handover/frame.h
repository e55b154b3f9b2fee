#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <expected>
#include <optional>

namespace tributary {

enum class FrameFault : quint8 {
    NotOurs,      // something else speaks here
    OtherVersion, // an older or newer Tributary
    TooLarge,
    Nonsense, // well framed, but not what was agreed
};

// What goes over the local socket: a mark, a version, a length and a JSON object. The mark and the version
// stay where they are for ever, so that any two versions can at least tell that they differ.
constexpr quint16 frameVersion = 1;
constexpr quint32 largestFrame = 8 * 1024 * 1024;

QByteArray frameOf(const QJsonObject& content);

// Takes bytes as they come. The first fault is the last word: what follows it can't be told apart.
class FrameReader
{
public:
    void feed(const QByteArray& bytes) { m_bytes += bytes; }
    // Nothing while more bytes are needed.
    std::expected<std::optional<QJsonObject>, FrameFault> next();

private:
    QByteArray m_bytes;
};

} // namespace tributary
