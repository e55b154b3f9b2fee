#include "core/values/naming/category.h"

#include "core/values/naming/file_format.h"
#include "core/values/naming/file_suffix.h"
#include "core/values/network/media_type_essence.h"

#include <QDir>

#include <algorithm>

namespace tributary {

namespace {

Category category(const char* name, const char* folder, FileFormat format, const char* types)
{
    return {.name = QString::fromLatin1(name),
            .extensions = suffixesOf(format),
            .types = QString::fromLatin1(types).split(u' '),
            .folder = QString::fromLatin1(folder)};
}

// "video/*" means all of video.
bool isOfType(const QString& type, const QString& pattern)
{
    return pattern.endsWith(QLatin1String("/*")) ? type.startsWith(QStringView(pattern).chopped(1))
                                                 : type == pattern;
}

// True where a person gave the category that extension. Usual categories have extensions of their own.
bool isOwnWord(const Category& category, const QString& extension)
{
    static const QList<Category> usual = usualCategories();
    return std::ranges::none_of(usual, [&](const Category& each) {
        return each.name == category.name && each.extensions.contains(extension);
    });
}

} // namespace

QList<Category> usualCategories()
{
    return {
        category("archives", "Archives", FileFormat::Archive,
                 "application/gzip application/x-7z-compressed application/x-bzip2 application/x-gzip "
                 "application/x-iso9660-image application/x-rar-compressed application/x-tar "
                 "application/x-xz application/zip "
                 "application/zstd application/vnd.rar"),
        category("audio", "Music", FileFormat::Audio, "audio/*"),
        category("documents", "Documents", FileFormat::Document,
                 "application/epub+zip application/msword application/pdf application/rtf text/* "
                 "application/vnd.ms-excel application/vnd.ms-powerpoint "
                 "application/vnd.oasis.opendocument.text "
                 "application/vnd.oasis.opendocument.spreadsheet "
                 "application/vnd.openxmlformats-officedocument.wordprocessingml.document "
                 "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet "
                 "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        category("pictures", "Pictures", FileFormat::Picture, "image/*"),
        category("programs", "Programs", FileFormat::Program,
                 "application/java-archive application/vnd.android.package-archive "
                 "application/vnd.debian.binary-package application/x-apple-diskimage "
                 "application/x-msdownload application/x-msi "
                 "application/x-rpm application/x-redhat-package-manager"),
        category("video", "Videos", FileFormat::Video, "video/*"),
    };
}

const Category* byExtension(const QList<Category>& categories, const QString& extension)
{
    const Category* first = nullptr;
    for (const Category& each : categories) {
        if (!each.extensions.contains(extension))
            continue;
        if (isOwnWord(each, extension))
            return &each;
        if (!first)
            first = &each;
    }
    return first;
}

const Category* categoryOf(const QList<Category>& categories, const QString& fileName,
                           const QByteArray& contentType)
{
    const QString extension = suffixOf(fileName);
    const Category* named = extension.isEmpty() ? nullptr : byExtension(categories, extension);
    if (named)
        return named;
    const QString type = QString::fromLatin1(mediaTypeEssence(contentType));
    const auto byType = std::ranges::find_if(categories, [&](const Category& each) {
        return std::ranges::any_of(each.types,
                                   [&](const QString& pattern) { return isOfType(type, pattern); });
    });
    return type.isEmpty() || byType == categories.end() ? nullptr : &*byType;
}

QString folderOf(const Category& category, const QString& askedFor)
{
    return category.folder.isEmpty() ? askedFor
                                     : QDir::cleanPath(QDir(askedFor).absoluteFilePath(category.folder));
}

QString folderFor(const QList<Category>& categories, const QString& askedFor, const QString& fileName,
                  const QByteArray& contentType)
{
    const Category* category = categoryOf(categories, fileName, contentType);
    return category ? folderOf(*category, askedFor) : askedFor;
}

} // namespace tributary
