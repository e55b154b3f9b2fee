#pragma once

#include "core/values/naming/names.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace tributary {

// The first thing that was wrong; what is read after it is worthless.
struct Complaint
{
    QString text;
};

// Reads members of a JSON object that may be absent, and must be right if they are there. Members that nobody
// asks for are passed over: a later version may have them.
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString name, Complaint& complaint);

    bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    void complain(PhraseKind what) const;
    void complainOf(const char* key, PhraseKind what, const QStringList& more = {}) const;

    QString text(const char* key) const;
    // Bytes as characters, without line breaks and other controls.
    QByteArray headerText(const char* key) const;
    QUrl url(const char* key) const;
    std::optional<QDateTime> time(const char* key) const;
    qint64 number(const char* key, qint64 usual, qint64 least, qint64 most) const;
    std::optional<qint64> optionalNumber(const char* key, qint64 least) const;
    double fraction(const char* key, double usual, double least, double most) const;
    std::vector<int> integers(const char* key, qsizetype most) const;
    int integer(const char* key, int usual, int least, int most) const;
    std::chrono::milliseconds duration(const char* key, std::chrono::milliseconds usual, qint64 most) const;
    template<typename Choice>
    Choice choice(const char* key, Choice usual, std::span<const QLatin1String> names) const
    {
        return static_cast<Choice>(indexOf(key, static_cast<qsizetype>(usual), names));
    }
    ObjectReader object(const char* key) const;
    QStringList texts(const char* key, qsizetype most) const;
    // Stops at the first complaint.
    void eachObject(const char* key, qsizetype most,
                    const std::function<void(const ObjectReader&)>& take) const;

private:
    QJsonObject m_object;
    QString m_name;
    Complaint& m_complaint;

    QJsonValue value(const char* key) const { return m_object.value(QLatin1String(key)); }
    QString nameOfMember(const char* key) const;
    qsizetype indexOf(const char* key, qsizetype usual, std::span<const QLatin1String> names) const;
    QJsonArray array(const char* key, qsizetype most) const;
};

} // namespace tributary
