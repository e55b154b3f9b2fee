#include "core/values/naming/file_format.h"

#include "core/values/naming/file_suffix.h"

#include <QHash>

#include <array>

namespace tributary {

namespace {

struct Suffixes
{
    FileFormat format;
    const char* binary;
    const char* other; // of text, or so short a name that it may be one
};

constexpr std::array<Suffixes, 7> table{{
    {FileFormat::Archive,
     "7z ace ar arj br bz2 cab cpio gz img iso lha lz lz4 lzh lzma rar sit sitx tar tbz tbz2 tgz tlz txz "
     "tzst "
     "xz zip zst zstd",
     "z"},
    {FileFormat::Audio, "aac ac3 aif aiff alac amr ape flac m4a m4b mid midi mka mp2 mp3 oga opus wav wma wv",
     "dts m3u m3u8 ra"},
    {FileFormat::Document,
     "azw azw3 chm djvu doc docm docx dot dotx epub mobi odg odp ods odt pdf ppt pptx xls xlsm xlsx",
     "csv fb2 htm html ics json key log md numbers pages ps rst rtf tex tsv txt xml xps yaml yml"},
    {FileFormat::Picture,
     "avif bmp cr2 gif heic heif icns ico jp2 jpe jpeg jpg jxl nef png psd raw tga tif tiff webp xcf",
     "ai dng eps indd odi svg svgz"},
    {FileFormat::Program,
     "apk appimage crx deb dmg exe flatpak flatpakref ipa jar msi msix pkg qcow2 rpm snap "
     "vdi vhd vhdx vmdk whl xpi",
     "appx bat cmd com ps1 py run sh"},
    {FileFormat::Video,
     "3g2 3gp asf avi divx f4v flv m2ts m4v mkv mov mp4 mpeg mpg mts ogg ogm ogv rmvb vob webm wmv",
     "rm srt ts"},
    {FileFormat::Data,
     "bin cbr cbz dll ear fat gguf h5 hdf5 nc nupkg otf ova pack parquet safetensors sqlite squashfs ttf "
     "war wasm wim woff woff2",
     ""},
}};

struct Known
{
    FileFormat format = FileFormat::Data;
    bool isBinary = false;
};

QHash<QString, Known> knownSuffixes()
{
    QHash<QString, Known> known;
    const auto put = [&known](FileFormat format, const char* suffixes, bool isBinary) {
        for (const QString& suffix : QString::fromLatin1(suffixes).split(u' ', Qt::SkipEmptyParts))
            known.insert(suffix, {.format = format, .isBinary = isBinary});
    };
    for (const Suffixes& row : table) {
        put(row.format, row.binary, true);
        put(row.format, row.other, false);
    }
    return known;
}

std::optional<Known> knownOf(const QString& suffix)
{
    static const QHash<QString, Known> all = knownSuffixes();
    const auto found = all.constFind(suffix);
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<FileFormat> formatOf(const QString& suffix)
{
    const auto known = knownOf(suffix);
    return known ? std::optional(known->format) : std::nullopt;
}

bool isBinaryFormat(const QString& suffix)
{
    const auto known = knownOf(suffix);
    return known && known->isBinary;
}

QStringList suffixesOf(FileFormat format)
{
    QStringList suffixes;
    for (const Suffixes& row : table) {
        if (row.format == format)
            suffixes = QString::fromLatin1(row.binary).split(u' ', Qt::SkipEmptyParts) +
                       QString::fromLatin1(row.other).split(u' ', Qt::SkipEmptyParts);
    }
    suffixes.sort();
    return suffixes;
}

} // namespace tributary
