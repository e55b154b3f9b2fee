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
//
// A reader passes over members that it doesn't know. Where nothing of a message may be passed over, the
// message has the number of the version that brought its members, and older programs refuse the whole of it.
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
