#include "core/storage/store/json/list_reading.h"

#include "core/storage/store/json/list_json.h"
#include "core/values/phrases/phrase.h"

#include <algorithm>
#include <limits>

namespace tributary {

ObjectReader::ObjectReader(QJsonObject object, QString name, Complaint& complaint)
    : m_object(std::move(object))
    , m_name(std::move(name))
    , m_complaint(complaint)
{
}

void ObjectReader::complain(PhraseKind what) const
{
    if (m_complaint.text.isEmpty())
        m_complaint.text = inEnglish(what, {m_name});
}

void ObjectReader::complainOf(const char* key, PhraseKind what, const QStringList& more) const
{
    if (m_complaint.text.isEmpty())
        m_complaint.text = inEnglish(what, QStringList(nameOfMember(key)) + more);
}

QString ObjectReader::nameOfMember(const char* key) const
{
    return m_name.isEmpty() ? QString(QLatin1String(key)) : QString(m_name + u'.' + QLatin1String(key));
}

QString ObjectReader::text(const char* key) const
{
    const QJsonValue found = value(key);
    const QString text = found.toString();
    if (!found.isUndefined() && !found.isString())
        complainOf(key, PhraseKind::IsNoText);
    else if (text.size() > longestListText)
        complainOf(key, PhraseKind::IsTooLong);
    else if (text.contains(QChar::Null))
        complainOf(key, PhraseKind::HasZero);
    return text;
}

QByteArray ObjectReader::headerText(const char* key) const
{
    const QString all = text(key);
    const auto isAllowed = [](QChar c) { return (c >= u' ' && c != u'\x7F' && c <= u'\xFF') || c == u'\t'; };
    if (!std::ranges::all_of(all, isAllowed))
        complainOf(key, PhraseKind::HasHeaderControl);
    return all.toLatin1();
}

QUrl ObjectReader::url(const char* key) const
{
    const QString link = text(key);
    const QUrl url = link.isEmpty() ? QUrl() : QUrl(link, QUrl::StrictMode);
    if (!link.isEmpty() && (!url.isValid() || url.isRelative()))
        complainOf(key, PhraseKind::IsNoLink);
    return url;
}

std::optional<QDateTime> ObjectReader::time(const char* key) const
{
    if (!has(key))
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text(key), Qt::ISODateWithMs);
    if (!time.isValid())
        complainOf(key, PhraseKind::IsNoTime);
    return time.toUTC();
}

qint64 ObjectReader::number(const char* key, qint64 usual, qint64 least, qint64 most) const
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return usual;
    // A value that is no whole number comes back as the fallback.
    const qint64 number = found.toInteger(0);
    if (number != found.toInteger(1) || number < least || number > most) {
        complainOf(key, PhraseKind::IsNoWholeNumber, {QString::number(least), QString::number(most)});
        return usual;
    }
    return number;
}

std::optional<qint64> ObjectReader::optionalNumber(const char* key, qint64 least) const
{
    if (!has(key))
        return std::nullopt;
    return number(key, least, least, std::numeric_limits<qint64>::max());
}

double ObjectReader::fraction(const char* key, double usual, double least, double most) const
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return usual;
    const double number = found.toDouble(least - 1);
    if (number >= least && number <= most)
        return number;
    complainOf(key, PhraseKind::IsNoNumber, {QString::number(least), QString::number(most)});
    return usual;
}

std::vector<int> ObjectReader::integers(const char* key, qsizetype most) const
{
    std::vector<int> numbers;
    for (const QJsonValue element : array(key, most)) {
        const int number = element.toInt(-1);
        if (number < 0)
            complainOf(key, PhraseKind::HasNoWholeNumber);
        numbers.push_back(number);
    }
    return numbers;
}

int ObjectReader::integer(const char* key, int usual, int least, int most) const
{
    return static_cast<int>(number(key, usual, least, most));
}

std::chrono::milliseconds ObjectReader::duration(const char* key, std::chrono::milliseconds usual,
                                                 qint64 most) const
{
    return std::chrono::milliseconds(number(key, usual.count(), 0, most));
}

qsizetype ObjectReader::indexOf(const char* key, qsizetype usual, std::span<const QLatin1String> names) const
{
    if (!has(key))
        return usual;
    const auto name = std::ranges::find(names, text(key));
    if (name == names.end()) {
        complainOf(key, PhraseKind::IsNoName);
        return usual;
    }
    return name - names.begin();
}

ObjectReader ObjectReader::object(const char* key) const
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isObject())
        complainOf(key, PhraseKind::IsNoObject);
    return {found.toObject(), nameOfMember(key), m_complaint};
}

QJsonArray ObjectReader::array(const char* key, qsizetype most) const
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isArray())
        complainOf(key, PhraseKind::IsNoArray);
    QJsonArray array = found.toArray();
    if (array.size() > most)
        complainOf(key, PhraseKind::HasTooMany, {QString::number(most)});
    return array;
}

QStringList ObjectReader::texts(const char* key, qsizetype most) const
{
    QStringList texts;
    for (const QJsonValue element : array(key, most)) {
        if (!element.isString())
            complainOf(key, PhraseKind::HasNoText);
        texts.append(element.toString());
    }
    return texts;
}

void ObjectReader::eachObject(const char* key, qsizetype most,
                              const std::function<void(const ObjectReader&)>& take) const
{
    qsizetype index = 0;
    for (const QJsonValue element : array(key, most)) {
        const QString name = QStringLiteral("%1[%2]").arg(nameOfMember(key)).arg(index++);
        const ObjectReader reader(element.toObject(), name, m_complaint);
        if (!element.isObject())
            reader.complain(PhraseKind::IsNoObject);
        take(reader);
        if (!m_complaint.text.isEmpty())
            return;
    }
}

} // namespace tributary
