#include "app/handover/wished_link.h"

#include <QJsonArray>
#include <QJsonValue>

#include <limits>

namespace tributary {

namespace {

constexpr QLatin1String urlKey("url");
constexpr QLatin1String fileNameKey("fileName");
constexpr QLatin1String headersKey("headers");
constexpr QLatin1String mirrorsKey("mirrors");
constexpr QLatin1String checksumKey("checksum");
constexpr QLatin1String connectionsKey("connections");
constexpr QLatin1String rateKey("bytesPerSecond");

// Reads members of an object that may be absent, and notes whether one of them is of another kind.
class WishReader
{
public:
    explicit WishReader(const QJsonObject& json)
        : m_json(json)
    {
    }

    bool isAgreed() const { return m_isAgreed; }

    QString text(QLatin1String key)
    {
        const QJsonValue value = m_json.value(key);
        note(value.isUndefined() || value.isString());
        return value.toString();
    }

    QStringList texts(QLatin1String key)
    {
        const QJsonValue value = m_json.value(key);
        note(value.isUndefined() || value.isArray());
        QStringList read;
        const QJsonArray all = value.toArray();
        for (const auto& one : all) {
            note(one.isString());
            read.append(one.toString());
        }
        return read;
    }

    // A fraction and a number that is too large count as none, and neither is a wish for nothing.
    template<typename Number>
    std::optional<Number> number(QLatin1String key)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined())
            return std::nullopt;
        const qint64 read = value.toInteger(-1);
        note(read > 0 && read <= qint64{std::numeric_limits<Number>::max()});
        return static_cast<Number>(read);
    }

private:
    void note(bool isAgreed) { m_isAgreed = m_isAgreed && isAgreed; }

    QJsonObject m_json;
    bool m_isAgreed = true;
};

void insertText(QJsonObject& json, QLatin1String key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void insertTexts(QJsonObject& json, QLatin1String key, const QStringList& texts)
{
    if (!texts.isEmpty())
        json.insert(key, QJsonArray::fromStringList(texts));
}

} // namespace

QJsonObject toJson(const WishedLink& wish)
{
    QJsonObject json{{urlKey, wish.url}};
    insertText(json, fileNameKey, wish.fileName);
    insertTexts(json, headersKey, wish.headers);
    insertTexts(json, mirrorsKey, wish.mirrors);
    insertText(json, checksumKey, wish.checksum);
    if (wish.connections)
        json.insert(connectionsKey, *wish.connections);
    if (wish.bytesPerSecond)
        json.insert(rateKey, *wish.bytesPerSecond);
    return json;
}

std::expected<WishedLink, FrameFault> wishFrom(const QJsonValue& json)
{
    WishReader reader(json.toObject());
    WishedLink wish{.url = reader.text(urlKey),
                    .fileName = reader.text(fileNameKey),
                    .headers = reader.texts(headersKey),
                    .mirrors = reader.texts(mirrorsKey),
                    .checksum = reader.text(checksumKey),
                    .connections = reader.number<int>(connectionsKey),
                    .bytesPerSecond = reader.number<qint64>(rateKey)};
    if (!reader.isAgreed() || wish.url.isEmpty())
        return std::unexpected(FrameFault::Nonsense);
    return wish;
}

} // namespace tributary
