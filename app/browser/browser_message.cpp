#include "app/browser/browser_message.h"

#include <QIODevice>
#include <QJsonDocument>

#include <cstring>

namespace tributary {

namespace {

// Shorter where the browser has closed its end.
QByteArray readAll(QIODevice& from, qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const QByteArray more = from.read(size - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

} // namespace

std::expected<QJsonObject, FrameFault> readBrowserMessage(QIODevice& from)
{
    quint32 size = 0;
    const QByteArray head = readAll(from, sizeof size);
    if (head.size() < qsizetype{sizeof size})
        return std::unexpected(FrameFault::Nonsense);
    std::memcpy(&size, head.constData(), sizeof size);
    if (size > largestBrowserMessage)
        return std::unexpected(FrameFault::TooLarge);
    // A text that was cut is no object any more.
    const QJsonDocument document = QJsonDocument::fromJson(readAll(from, static_cast<qsizetype>(size)));
    if (!document.isObject())
        return std::unexpected(FrameFault::Nonsense);
    return document.object();
}

QByteArray browserMessageOf(const QJsonObject& content)
{
    const QByteArray json = QJsonDocument(content).toJson(QJsonDocument::Compact);
    const auto size = static_cast<quint32>(json.size());
    return QByteArray(reinterpret_cast<const char*>(&size), sizeof size) + json;
}

} // namespace tributary
