#include "ui/file_kind.h"

#include <QHash>
#include <QStringList>

namespace tributary {

namespace {

using Kinds = QHash<QString, FileKind>;

void put(Kinds& kinds, FileKind kind, const char* extensions)
{
    for (const QString& extension : QString::fromLatin1(extensions).split(u' '))
        kinds.insert(extension, kind);
}

Kinds allKinds()
{
    Kinds kinds;
    put(kinds, FileKind::Archive,
        "7z ace ar arj bz2 cab cpio gz lha lz lz4 lzh lzma rar sit sitx tar tbz tbz2 tgz tlz txz tzst xz z "
        "zip "
        "zst zstd");
    put(kinds, FileKind::Media,
        "3g2 3gp aac ac3 aif aiff alac amr ape asf avi divx dts f4v flac flv m2ts m3u m3u8 m4a m4b m4v mid "
        "midi mka mkv mov mp2 mp3 mp4 mpeg mpg mts oga ogg ogm ogv opus ra rm rmvb srt ts vob wav webm wma "
        "wmv wv");
    put(kinds, FileKind::Document,
        "azw azw3 chm csv djvu doc docm docx dot dotx epub fb2 htm html ics json key log md mobi numbers odg "
        "odp ods odt pages pdf ppt pptx ps rst rtf tex tsv txt xls xlsm xlsx xml xps yaml yml");
    put(kinds, FileKind::Program,
        "apk appimage appx bat bin cmd com crx deb dmg exe flatpak flatpakref img ipa iso jar msi msix pkg "
        "ps1 py rpm run sh snap vdi vhd vhdx vmdk qcow2 whl xpi");
    put(kinds, FileKind::Image,
        "ai avif bmp cr2 dng eps gif heic heif icns ico indd jp2 jpe jpeg jpg jxl nef odi png psd raw svg "
        "svgz "
        "tga tif tiff webp xcf");
    return kinds;
}

} // namespace

FileKind fileKindOf(QStringView name)
{
    static const Kinds kinds = allKinds();
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? FileKind::Other : kinds.value(name.mid(dot + 1).toString().toLower(), FileKind::Other);
}

} // namespace tributary
