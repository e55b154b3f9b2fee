#include "core/storage/naming/file_name.h"

#include "core/storage/naming/part_name.h"
#include "core/values/naming/file_suffix.h"
#include "core/values/naming/windows_name.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

constexpr QLatin1String longestNumber(" (999)");
static_assert(longestFileName + longestNumber.size() + longestPartSuffix.size() == longestNameOnDisk);

// A longer word behind a dot is no extension but a sentence.
constexpr qsizetype mostBytesOfExtension = 16;

constexpr QLatin1String defused(".download");

// A look into a folder, or a click that only meant to look, is enough for these to run or fetch something.
constexpr std::array actsByItself{
    ".appref-ms", ".desktop", ".fileloc", ".inetloc",   ".library-ms",         ".lnk",
    ".local",     ".pif",     ".scf",     ".search-ms", ".searchconnector-ms", ".settingcontent-ms",
    ".url",       ".webloc",  ".website",
};

constexpr std::array readByTheFolder{"desktop.ini", "autorun.inf", "thumbs.db"};

// Letters and signs that show nothing, although Unicode counts them among what is shown.
bool isBlank(char32_t c)
{
    constexpr std::array<char32_t, 8> blanks{0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0};
    return std::ranges::find(blanks, c) != blanks.end();
}

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi and zero-width marks, byte order marks, tags
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return isBlank(c) || QChar::isNonCharacter(c);
    }
}

bool isShownWhole(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

QString withoutInvisible(const QString& text)
{
    if (isShownWhole(text))
        return text;
    QString visible;
    for (const char32_t c : text.toUcs4()) {
        if (!isInvisible(c))
            visible += QString::fromUcs4(&c, 1);
    }
    return visible;
}

QString lastSegment(const QString& path)
{
    qsizetype end = path.size();
    const auto isSlash = [&](qsizetype at) { return path[at] == u'/' || path[at] == u'\\'; };
    while (end > 0 && isSlash(end - 1))
        --end;
    qsizetype begin = end;
    while (begin > 0 && !isSlash(begin - 1))
        --begin;
    return path.sliced(begin, end - begin);
}

// Runs of any spaces become one: a long one pushes the true extension out of sight.
QString withSafeCharacters(const QString& name)
{
    QString safe = name.simplified();
    for (QChar& c : safe) {
        if (isForbiddenOnWindows(c.unicode()) || c == QChar::ReplacementCharacter)
            c = u'_';
    }
    return safe;
}

bool isDotOrSpace(QChar c)
{
    return c == u'.' || c == u' ';
}

QString withoutLooseEnds(QString name)
{
    while (!name.isEmpty() && isDotOrSpace(name.back()))
        name.chop(1);
    const auto shown = std::ranges::find_if_not(name, isDotOrSpace);
    const qsizetype loose = shown - name.begin();
    const bool hidden = name.left(loose).contains(u'.');
    return (hidden ? QStringLiteral("_") : QString()) + name.sliced(loose);
}

bool isReserved(const QString& name)
{
    const QString folded = name.toCaseFolded();
    const auto isWhole = [&](const char* file) { return folded == QLatin1String(file); };
    return isDeviceOnWindows(name) || std::ranges::any_of(readByTheFolder, isWhole);
}

bool isDangerous(const QString& name)
{
    const QString folded = name.toCaseFolded();
    return std::ranges::any_of(
        actsByItself, [&](const char* extension) { return folded.endsWith(QLatin1String(extension)); });
}

QString disarmed(const QString& name)
{
    const QString usual = isReserved(name) ? QString(u'_' + name) : name;
    // A file that a server names like a leftover of ours must not be taken for one.
    return isDangerous(usual) || isPartName(usual) ? QString(usual + defused) : usual;
}

qsizetype utf8Size(const QString& text)
{
    return text.toUtf8().size();
}

// The name's extension; empty where there is none, or one that is too long to keep.
QString extensionOf(const QString& name)
{
    const QString extension = name.sliced(stemLength(name));
    return utf8Size(extension) <= mostBytesOfExtension ? extension : QString();
}

QString shortened(const QString& name)
{
    const QString extension = extensionOf(name);
    const QString stem = name.chopped(extension.size());
    return cutToBytes(stem, longestFileName - utf8Size(extension)) + extension;
}

} // namespace

QString safeFileName(const QString& wanted)
{
    const QString composed = withoutInvisible(wanted).normalized(QString::NormalizationForm_C);
    QString name = disarmed(withoutLooseEnds(withSafeCharacters(lastSegment(composed))));
    // Cutting may bring a dangerous end forth, and defusing it makes the name longer again; once ".download"
    // is the extension that is kept, there is nothing more to find.
    while (utf8Size(name) > longestFileName)
        name = disarmed(withoutLooseEnds(shortened(name)));
    return name.isEmpty() ? QStringLiteral("download") : name;
}

} // namespace tributary
