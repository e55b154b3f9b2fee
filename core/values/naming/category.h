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

// The category that gets files with the extension: the first to which a person gave it, else the first that
// has it.
const Category* byExtension(const QList<Category>& categories, const QString& extension);
// By the name's extension, else by the type; nothing where neither says enough.
const Category* categoryOf(const QList<Category>& categories, const QString& fileName,
                           const QByteArray& contentType);
// The folder for a file of that category when askedFor is the folder of its request.
QString folderOf(const Category& category, const QString& askedFor);
// The folder for a file whose name and type are known; askedFor itself where no category takes the file.
QString folderFor(const QList<Category>& categories, const QString& askedFor, const QString& fileName,
                  const QByteArray& contentType);

// The category of a download that is to be filed by category before anything tells which.
inline constexpr QLatin1String undecidedCategory("*");

} // namespace tributary
