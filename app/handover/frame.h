#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <algorithm>
#include <expected>
#include <optional>

namespace tributary {

enum class FrameFault : quint8 {
    NotOurs,      // something else speaks here
    OtherVersion, // an older or newer Tributary
    TooLarge,
    Nonsense, // well framed, but not what was agreed
};

// A message on the local socket: a mark, a version, a length and a JSON object. Mark and version keep their
// places in every version of the format, so that any two versions of the program can tell that they differ.
// The version whose readers pass over what they don't know. A message in which nothing may be passed over is
// of the version that brought it, so that programs from before refuse it.
constexpr quint16 firstFrameVersion = 1;
constexpr quint16 browserFrameVersion = 3;
constexpr quint16 orderFrameVersion = 3;
constexpr quint16 wishFrameVersion = 4;
constexpr quint16 listFrameVersion = 5;
// The newest version that this program reads.
constexpr quint16 frameVersion =
    std::max({browserFrameVersion, orderFrameVersion, wishFrameVersion, listFrameVersion});
constexpr quint32 largestFrame = 8 * 1024 * 1024;

QByteArray frameOf(const QJsonObject& content, quint16 version = firstFrameVersion);

// Takes bytes as they come. The first fault is the last word: what follows it can't be told apart.
class FrameReader
{
public:
    void feed(const QByteArray& bytes) { m_bytes += bytes; }
    // The next whole message; nullopt while more bytes are needed.
    std::expected<std::optional<QJsonObject>, FrameFault> next();

private:
    QByteArray m_bytes;
};

} // namespace tributary
