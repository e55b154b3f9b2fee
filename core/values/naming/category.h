#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace tributary {

// Files of one sort, and the folder they go to.
struct Category
{
    // Stays the same; the usual ones are called "archives", "audio", "documents", "pictures", "programs" and
    // "video", whatever they are shown as.
    QString name;
    QStringList extensions; // lower case, without the dot
    QStringList types;      // "application/zip", "video/*"
    // Inside the folder that was asked for, unless it is absolute; empty: that folder itself.
    QString folder;

    friend bool operator==(const Category&, const Category&) = default;
};

QList<Category> usualCategories();

// By the name's extension, else by the type; nothing where neither says enough.
const Category* categoryOf(const QList<Category>& categories, const QString& fileName,
                           const QByteArray& contentType);
// Where a file of that category goes when this folder was asked for.
QString folderOf(const Category& category, const QString& askedFor);

// Of a download that is to go to its category's folder, before anything tells which that is.
inline constexpr QLatin1String undecidedCategory("*");

} // namespace tributary
