#include "core/values/category.h"

#include <QDir>

#include <algorithm>

namespace tributary {

namespace {

Category category(const char* name, const char* folder, const char* extensions, const char* types)
{
    return {.name = QString::fromLatin1(name),
            .extensions = QString::fromLatin1(extensions).split(u' '),
            .types = QString::fromLatin1(types).split(u' '),
            .folder = QString::fromLatin1(folder)};
}

// "video/*" means all of video.
bool isOfType(const QString& type, const QString& pattern)
{
    return pattern.endsWith(QLatin1String("/*")) ? type.startsWith(QStringView(pattern).chopped(1))
                                                 : type == pattern;
}

// Of x.tar.gz that is "gz".
QString extensionOf(const QString& fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot < 0 ? QString() : fileName.sliced(dot + 1).toLower();
}

} // namespace

QList<Category> usualCategories()
{
    return {
        category("archives", "Archives",
                 "7z ace ar arj br bz2 cab cpio gz lha lz lz4 lzh lzma rar sit sitx tar tbz tbz2 tgz tlz txz "
                 "tzst xz z zip zst zstd",
                 "application/gzip application/x-7z-compressed application/x-bzip2 application/x-gzip "
                 "application/x-rar-compressed application/x-tar application/x-xz application/zip "
                 "application/zstd application/vnd.rar"),
        category("audio", "Music",
                 "aac ac3 aif aiff alac amr ape flac m3u m3u8 m4a m4b mid midi mka mp2 mp3 oga opus ra wav "
                 "wma wv",
                 "audio/*"),
        category("documents", "Documents",
                 "azw azw3 chm csv djvu doc docm docx dot dotx epub fb2 htm html json key md mobi numbers "
                 "odg odp ods odt pages pdf ppt pptx ps rtf tex tsv txt xls xlsm xlsx xml xps",
                 "application/epub+zip application/msword application/pdf application/rtf text/* "
                 "application/vnd.ms-excel application/vnd.ms-powerpoint "
                 "application/vnd.oasis.opendocument.text "
                 "application/vnd.oasis.opendocument.spreadsheet "
                 "application/vnd.openxmlformats-officedocument.wordprocessingml.document "
                 "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet "
                 "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        category("pictures", "Pictures",
                 "ai avif bmp cr2 dng eps gif heic heif icns ico jp2 jpe jpeg jpg jxl nef png psd raw svg "
                 "svgz tga tif tiff webp xcf",
                 "image/*"),
        category("programs", "Programs",
                 "apk appimage appx bat bin cmd deb dmg exe flatpak flatpakref img ipa iso jar msi msix pkg "
                 "qcow2 rpm run sh snap vdi vhd vhdx vmdk whl xpi",
                 "application/java-archive application/vnd.android.package-archive "
                 "application/vnd.debian.binary-package application/x-apple-diskimage "
                 "application/x-iso9660-image application/x-msdownload application/x-msi "
                 "application/x-rpm application/x-redhat-package-manager"),
        category("video", "Videos",
                 "3g2 3gp asf avi divx f4v flv m2ts m4v mkv mov mp4 mpeg mpg mts ogg ogm ogv rm rmvb srt ts "
                 "vob webm wmv",
                 "video/*"),
    };
}

const Category* categoryOf(const QList<Category>& categories, const QString& fileName,
                           const QByteArray& contentType)
{
    const QString extension = extensionOf(fileName);
    const auto byExtension = std::ranges::find_if(
        categories, [&](const Category& each) { return each.extensions.contains(extension); });
    if (!extension.isEmpty() && byExtension != categories.end())
        return &*byExtension;
    const QString type = QString::fromLatin1(contentType).section(u';', 0, 0).trimmed().toLower();
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

} // namespace tributary
