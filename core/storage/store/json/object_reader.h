#pragma once

#include "core/storage/store/fields/field_key.h"
#include "core/values/basics/names.h"
#include "core/values/download/checksum.h"
#include "core/values/download/priority.h"
#include "core/values/download/request_bounds.h"
#include "core/values/network/keyring.h"
#include "core/values/network/secret.h"
#include "core/values/phrases/phrase.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <concepts>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace tributary {

// The first thing that was wrong; what is read after it is worthless.
struct Complaint
{
    Phrase text;
};

// Reads members of a JSON object into a value that has its defaults. A member may be absent, and must be
// right where it is there. Members that no call asks for are passed over, since a later version may have
// added them.
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString name, Complaint& complaint);

    void complain(PhraseKind what) const;
    void complainOf(FieldKey key, PhraseKind what, QList<Phrase> more = {}) const;
    // Stops at the first complaint.
    void eachObject(FieldKey key, qsizetype most, const std::function<void(const ObjectReader&)>& take) const;

    bool goesOn() const { return true; }
    void text(FieldKey key, QString& value) const { value = textOf(key); }
    void maskedText(FieldKey key, QString& value) const { value = textOf(key); }
    void phrase(FieldKey key, Phrase& value) const { value = Phrase::fromEnglish(textOf(key)); }
    void texts(FieldKey key, QStringList& values) const;
    void bytes(FieldKey key, QByteArray& value) const;
    // Bytes as characters, without line breaks and other controls.
    void headerText(FieldKey key, QByteArray& value) const;
    void link(FieldKey key, QUrl& value) const;
    template<std::integral Number>
    void number(FieldKey key, Number& value, NumberRange range) const
    {
        const qint64 usual = std::clamp(qint64{value}, range.least, range.most);
        value = static_cast<Number>(numberOf(key, range).value_or(usual));
    }
    void number(FieldKey key, std::optional<qint64>& value, NumberRange range) const;
    void integers(FieldKey key, std::vector<int>& values) const;
    void fraction(FieldKey key, double& value, NumberRange range) const;
    void duration(FieldKey key, std::chrono::milliseconds& value) const;
    void time(FieldKey key, auto& value) const
    {
        if (has(key))
            value = timeOf(key);
    }
    template<NamedChoice Choice>
    void choice(FieldKey key, Choice& value) const
    {
        if (!has(key))
            return;
        const auto named = choiceNamed<Choice>(textOf(key));
        if (!named)
            complainOf(key, PhraseKind::IsNoName);
        value = named.value_or(Choice());
    }
    void errorKind(FieldKey key, ErrorKind& value) const;
    void algorithm(FieldKey key, QCryptographicHash::Algorithm& value) const;
    void checksum(FieldKey key, std::optional<Checksum>& value, NoChecksum = {}) const;
    void serverOf(const auto&) const {}
    void secrets(FieldKey key, Secrets& value) const;
    void secretsKey(std::optional<SecretsKey>&) const {}
    void position(OrderKey&) const {}
    void list(FieldKey key, auto& items, auto describe) const
    {
        eachObject(key, mostItems, [&](const ObjectReader& in) { describe(in, items.emplaceBack()); });
    }
    void optional(FieldKey key, auto& value, auto describe) const
    {
        if (has(key))
            object(key).into(value, describe);
    }
    // The value is there where the member of that key is.
    void optionalBeside(FieldKey key, auto& value, auto describe) const
    {
        if (!textOf(key).isEmpty())
            into(value, describe);
    }
    void tail(auto& value, auto describe, auto&&...) const { describe(*this, value); }

private:
    static constexpr qsizetype mostItems = std::max(request_bounds::mirrors, request_bounds::headers);

    QJsonObject m_object;
    QString m_name;
    Complaint& m_complaint;

    void into(auto& value, auto describe) const
    {
        std::remove_cvref_t<decltype(*value)> present;
        describe(*this, present);
        value = std::move(present);
    }
    QJsonValue member(FieldKey key) const;
    bool has(FieldKey key) const { return !member(key).isUndefined(); }
    QString nameOfMember(QLatin1String key) const;
    ObjectReader object(FieldKey key) const;
    QJsonArray array(FieldKey key, qsizetype most) const;
    QString textOf(FieldKey key) const;
    QString textOf(FieldKey key, qsizetype longest) const;
    // nullopt for a number that is not there.
    std::optional<qint64> numberOf(FieldKey key, NumberRange range) const;
    QDateTime timeOf(FieldKey key) const;
};

} // namespace tributary
