#include "core/engine/keeping/category_record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tributary {

namespace {

constexpr QLatin1String name("name");
constexpr QLatin1String extensions("extensions");
constexpr QLatin1String types("types");
constexpr QLatin1String folder("folder");

} // namespace

QByteArray encodeCategories(const QList<Category>& categories)
{
    QJsonArray list;
    for (const Category& category : categories) {
        list.append(QJsonObject{{name, category.name},
                                {extensions, QJsonArray::fromStringList(category.extensions)},
                                {types, QJsonArray::fromStringList(category.types)},
                                {folder, category.folder}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::optional<QList<Category>> decodeCategories(const QByteArray& record)
{
    const QJsonDocument document = QJsonDocument::fromJson(record);
    if (!document.isArray())
        return std::nullopt;
    QList<Category> categories;
    for (const auto& value : document.array()) {
        const QJsonObject object = value.toObject();
        categories.append({.name = object.value(name).toString(),
                           .extensions = object.value(extensions).toVariant().toStringList(),
                           .types = object.value(types).toVariant().toStringList(),
                           .folder = object.value(folder).toString()});
    }
    return categories;
}

} // namespace tributary
