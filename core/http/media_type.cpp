#include "core/http/media_type.h"

#include <QLatin1String>
#include <QList>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

// Sorted, so that it can be searched.
constexpr std::array binaryExtensions{
    "3gp",  "7z",   "aac",         "apk",     "appimage", "ar",       "avi",     "avif",  "bin",   "bmp",
    "br",   "bz2",  "cab",         "cbr",     "cbz",      "cpio",     "crx",     "deb",   "dll",   "dmg",
    "docx", "ear",  "epub",        "exe",     "fat",      "flac",     "flatpak", "gguf",  "gif",   "gz",
    "h5",   "hdf5", "heic",        "img",     "ipa",      "iso",      "jar",     "jpeg",  "jpg",   "lz",
    "lz4",  "lzma", "m4a",         "m4v",     "mkv",      "mobi",     "mov",     "mp3",   "mp4",   "mpeg",
    "mpg",  "msi",  "msix",        "nc",      "nupkg",    "odp",      "ods",     "odt",   "ogg",   "opus",
    "otf",  "ova",  "pack",        "parquet", "pdf",      "pkg",      "png",     "pptx",  "qcow2", "rar",
    "raw",  "rpm",  "safetensors", "snap",    "sqlite",   "squashfs", "tar",     "tbz2",  "tgz",   "tif",
    "tiff", "ttf",  "txz",         "tzst",    "vdi",      "vhd",      "vhdx",    "vmdk",  "war",   "wasm",
    "wav",  "webm", "webp",        "whl",     "wim",      "wmv",      "woff",    "woff2", "xlsx",  "xpi",
    "xz",   "zip",  "zst",
};

constexpr bool before(const char* a, const char* b)
{
    return std::string_view(a) < std::string_view(b);
}

static_assert(std::ranges::is_sorted(binaryExtensions, before));

bool isTokenByte(char c)
{
    return c > ' ' && c < 0x7f && !QByteArrayView("()<>@,;:\\\"/[]?=").contains(c);
}

QByteArray extensionOf(const QString& fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot < 0 ? QByteArray() : fileName.sliced(dot + 1).toLower().toUtf8();
}

} // namespace

QByteArray mediaTypeEssence(const QByteArray& contentType)
{
    // Two headers arrive joined by a comma; the first is the one that a browser would have stumbled over too.
    const auto end = std::ranges::find_if(contentType, [](char c) { return c == ';' || c == ','; });
    const QByteArray essence = contentType.left(end - contentType.begin()).trimmed().toLower();
    const QList<QByteArray> halves = essence.split('/');
    const bool sound = halves.size() == 2 && std::ranges::all_of(halves, [](const QByteArray& half) {
                           return !half.isEmpty() && std::ranges::all_of(half, isTokenByte);
                       });
    return sound ? essence : QByteArray();
}

bool looksLikeWebPage(const QByteArray& essence)
{
    return essence == "text/html" || essence == "application/xhtml+xml";
}

bool nameWantsBinary(const QString& fileName)
{
    const QByteArray extension = extensionOf(fileName);
    return std::ranges::binary_search(binaryExtensions, extension.constData(), before);
}

QByteArray codingOfName(const QString& fileName)
{
    constexpr std::array<std::pair<const char*, const char*>, 7> codings{{
        {"gz", "gzip"},
        {"tgz", "gzip"},
        {"svgz", "gzip"},
        {"z", "compress"},
        {"br", "br"},
        {"zst", "zstd"},
        {"tzst", "zstd"},
    }};
    const QByteArray extension = extensionOf(fileName);
    const auto known = std::ranges::find_if(codings, [&](auto pair) { return extension == pair.first; });
    return known == codings.end() ? QByteArray() : QByteArray(known->second);
}

} // namespace tributary
