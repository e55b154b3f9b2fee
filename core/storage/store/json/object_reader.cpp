#include "core/storage/store/json/object_reader.h"

#include "core/storage/store/json/list_json.h"
#include "core/values/download/request_bounds.h"
#include "core/values/network/link_spelling.h"
#include "core/values/phrases/phrase.h"

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
        m_complaint.text = Phrase(what, {m_name});
}

void ObjectReader::complainOf(FieldKey key, PhraseKind what, QList<Phrase> more) const
{
    if (!m_complaint.text.isEmpty())
        return;
    more.prepend(nameOfMember(key.whole));
    m_complaint.text = Phrase(what, std::move(more));
}

QString ObjectReader::nameOfMember(QLatin1String key) const
{
    return m_name.isEmpty() ? QString(key) : QString(m_name + u'.' + key);
}

QJsonValue ObjectReader::member(FieldKey key) const
{
    if (key.part.isEmpty())
        return m_object.value(key.name);
    const QJsonValue part = m_object.value(key.part);
    if (!part.isUndefined() && !part.isObject())
        ObjectReader({}, nameOfMember(key.part), m_complaint).complain(PhraseKind::IsNoObject);
    return part[key.name];
}

ObjectReader ObjectReader::object(FieldKey key) const
{
    const QJsonValue found = member(key);
    if (!found.isUndefined() && !found.isObject())
        complainOf(key, PhraseKind::IsNoObject);
    return {found.toObject(), nameOfMember(key.whole), m_complaint};
}

QJsonArray ObjectReader::array(FieldKey key, qsizetype most) const
{
    const QJsonValue found = member(key);
    if (!found.isUndefined() && !found.isArray())
        complainOf(key, PhraseKind::IsNoArray);
    QJsonArray array = found.toArray();
    if (array.size() > most)
        complainOf(key, PhraseKind::HasTooMany, {QString::number(most)});
    return array;
}

void ObjectReader::eachObject(FieldKey key, qsizetype most,
                              const std::function<void(const ObjectReader&)>& take) const
{
    qsizetype index = 0;
    for (const QJsonValue element : array(key, most)) {
        const QString name = QStringLiteral("%1[%2]").arg(nameOfMember(key.whole)).arg(index++);
        const ObjectReader reader(element.toObject(), name, m_complaint);
        if (!element.isObject())
            reader.complain(PhraseKind::IsNoObject);
        take(reader);
        if (!m_complaint.text.isEmpty())
            return;
    }
}

QString ObjectReader::textOf(FieldKey key) const
{
    return textOf(key, longestListText);
}

QString ObjectReader::textOf(FieldKey key, qsizetype longest) const
{
    const QJsonValue found = member(key);
    const QString text = found.toString();
    if (!found.isUndefined() && !found.isString())
        complainOf(key, PhraseKind::IsNoText);
    else if (text.size() > longest)
        complainOf(key, PhraseKind::IsTooLong);
    else if (text.contains(QChar::Null))
        complainOf(key, PhraseKind::HasZero);
    return text;
}

void ObjectReader::texts(FieldKey key, QStringList& values) const
{
    for (const QJsonValue element : array(key, mostItems)) {
        if (!element.isString())
            complainOf(key, PhraseKind::HasNoText);
        values.append(element.toString());
    }
}

void ObjectReader::bytes(FieldKey key, QByteArray& value) const
{
    // The digests of all pieces that a request may have.
    constexpr qsizetype longestDigest = 64;
    constexpr qsizetype longest = (request_bounds::pieces * longestDigest + 2) / 3 * 4;
    value = QByteArray::fromBase64(textOf(key, longest).toLatin1());
}

void ObjectReader::headerText(FieldKey key, QByteArray& value) const
{
    const QString all = textOf(key);
    const auto isAllowed = [](QChar c) { return (c >= u' ' && c != u'\x7F' && c <= u'\xFF') || c == u'\t'; };
    if (!std::ranges::all_of(all, isAllowed))
        complainOf(key, PhraseKind::HasHeaderControl);
    value = all.toLatin1();
}

void ObjectReader::link(FieldKey key, QUrl& value) const
{
    const QString link = textOf(key);
    value = link.isEmpty() ? QUrl() : linkFrom(link);
    if (!link.isEmpty() && (!value.isValid() || value.isRelative()))
        complainOf(key, PhraseKind::IsNoLink);
}

std::optional<qint64> ObjectReader::numberOf(FieldKey key, NumberRange range) const
{
    const QJsonValue found = member(key);
    if (found.isUndefined())
        return std::nullopt;
    // A value that is no whole number comes back as the fallback.
    const qint64 number = found.toInteger(0);
    if (number != found.toInteger(1) || number < range.least || number > range.most)
        complainOf(key, PhraseKind::IsNoWholeNumber,
                   {QString::number(range.least), QString::number(range.most)});
    return number;
}

void ObjectReader::number(FieldKey key, std::optional<qint64>& value, NumberRange range) const
{
    value = numberOf(key, range);
}

void ObjectReader::integers(FieldKey key, std::vector<int>& values) const
{
    for (const QJsonValue element : array(key, mostItems)) {
        const int number = element.toInt(-1);
        if (number < 0)
            complainOf(key, PhraseKind::HasNoWholeNumber);
        values.push_back(number);
    }
}

void ObjectReader::fraction(FieldKey key, double& value, NumberRange range) const
{
    const QJsonValue found = member(key);
    if (found.isUndefined())
        return;
    const auto least = static_cast<double>(range.least);
    const auto most = static_cast<double>(range.most);
    value = found.toDouble(least - 1);
    if (!(value >= least && value <= most))
        complainOf(key, PhraseKind::IsNoNumber, {QString::number(least), QString::number(most)});
}

void ObjectReader::duration(FieldKey key, std::chrono::milliseconds& value) const
{
    qint64 ms = value.count();
    number(key, ms, {request_bounds::time.least.count(), request_bounds::time.most.count()});
    value = std::chrono::milliseconds(ms);
}

QDateTime ObjectReader::timeOf(FieldKey key) const
{
    const QDateTime time = QDateTime::fromString(textOf(key), Qt::ISODateWithMs);
    if (!time.isValid())
        complainOf(key, PhraseKind::IsNoTime);
    return time.toUTC();
}

void ObjectReader::errorKind(FieldKey key, ErrorKind& value) const
{
    const auto kind = choiceNamed<ErrorKind>(textOf(key));
    if (!kind)
        complain(PhraseKind::HasNoKind);
    value = kind.value_or(value);
}

void ObjectReader::algorithm(FieldKey key, QCryptographicHash::Algorithm& value) const
{
    const auto algorithm = algorithmNamed(textOf(key));
    if (!algorithm)
        complainOf(key, PhraseKind::IsNoName);
    value = algorithm.value_or(value);
}

void ObjectReader::checksum(FieldKey key, std::optional<Checksum>& value, NoChecksum) const
{
    const QString text = textOf(key);
    if (text.isEmpty())
        return;
    if (const Expected<Checksum> checksum = parseChecksum(text))
        value = *checksum;
    else
        complainOf(key, PhraseKind::IsNotRight, {checksum.error().detail});
}

void ObjectReader::secrets(FieldKey key, Secrets& value) const
{
    QStringList names;
    texts(key, names);
    for (const Secret secret : kindsOfSecrets)
        value.setFlag(secret, names.contains(nameOf(secret)));
}

} // namespace tributary
