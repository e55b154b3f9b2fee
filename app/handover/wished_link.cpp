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
constexpr QLatin1String folderKey("folder");
constexpr QLatin1String belowKey("below");
constexpr QLatin1String listedNameKey("listedName");
constexpr QLatin1String prioritiesKey("priorities");
constexpr QLatin1String sizeKey("size");
constexpr QLatin1String piecesKey("pieces");
constexpr QLatin1String algorithmKey("algorithm");
constexpr QLatin1String lengthKey("length");
constexpr QLatin1String digestsKey("digests");

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
    std::optional<Number> number(QLatin1String key, Number least = 1)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined())
            return std::nullopt;
        const qint64 read = value.toInteger(-1);
        note(read >= qint64{least} && read <= qint64{std::numeric_limits<Number>::max()});
        return static_cast<Number>(read);
    }

    QList<int> numbers(QLatin1String key)
    {
        const QJsonValue value = m_json.value(key);
        note(value.isUndefined() || value.isArray());
        QList<int> read;
        const QJsonArray all = value.toArray();
        for (const auto& one : all) {
            const qint64 number = one.toInteger(-1);
            note(number > 0 && number <= qint64{std::numeric_limits<int>::max()});
            read.append(static_cast<int>(number));
        }
        return read;
    }

    std::optional<WishedPieces> pieces(QLatin1String key)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined())
            return std::nullopt;
        WishReader reader(value.toObject());
        WishedPieces read{.algorithm = reader.text(algorithmKey),
                          .length = reader.number<qint64>(lengthKey).value_or(0),
                          .digests = reader.text(digestsKey)};
        note(reader.isAgreed() && read.length > 0);
        return read;
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

QJsonObject toJson(const WishedPieces& pieces)
{
    return {{algorithmKey, pieces.algorithm}, {lengthKey, pieces.length}, {digestsKey, pieces.digests}};
}

QJsonArray toJson(const QList<int>& numbers)
{
    QJsonArray json;
    for (const int number : numbers)
        json.append(number);
    return json;
}

void insertWhatListsKnow(QJsonObject& json, const WishedLink& wish)
{
    insertText(json, folderKey, wish.folder);
    insertText(json, belowKey, wish.below);
    insertText(json, listedNameKey, wish.listedName);
    if (!wish.priorities.isEmpty())
        json.insert(prioritiesKey, toJson(wish.priorities));
    if (wish.size)
        json.insert(sizeKey, *wish.size);
    if (wish.pieces)
        json.insert(piecesKey, toJson(*wish.pieces));
}

} // namespace

bool isOfList(const WishedLink& wish)
{
    QJsonObject known;
    insertWhatListsKnow(known, wish);
    return !known.isEmpty();
}

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
    insertWhatListsKnow(json, wish);
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
                    .bytesPerSecond = reader.number<qint64>(rateKey),
                    .folder = reader.text(folderKey),
                    .below = reader.text(belowKey),
                    .listedName = reader.text(listedNameKey),
                    .priorities = reader.numbers(prioritiesKey),
                    .size = reader.number<qint64>(sizeKey, 0),
                    .pieces = reader.pieces(piecesKey)};
    if (!reader.isAgreed() || wish.url.isEmpty())
        return std::unexpected(FrameFault::Nonsense);
    return wish;
}

} // namespace tributary
