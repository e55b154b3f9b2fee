#include "core/http/headers/charset.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tributary {

namespace {

constexpr Charset gb18030{.name = "GB18030", .codePage = 54936};
constexpr Charset big5{.name = "BIG5-HKSCS", .codePage = 950};
constexpr Charset shiftJis{.name = "CP932", .codePage = 932};
constexpr Charset thai{.name = "CP874", .codePage = 874};
constexpr Charset korean{.name = "CP949", .codePage = 949};

constexpr Charset windows(unsigned int codePage)
{
    constexpr std::array names{"CP1250", "CP1251", "CP1252", "CP1253", "CP1254",
                               "CP1255", "CP1256", "CP1257", "CP1258"};
    return {.name = names[codePage - 1250], .codePage = codePage};
}

struct Named
{
    const char* name;
    Charset charset;
};

// GB 18030 holds what the older ones of China do. Servers write "gb2312" and "shift_jis" and mean their
// larger brothers of Windows.
constexpr std::array known{
    Named{"gb18030", gb18030},
    Named{"gbk", gb18030},
    Named{"gb2312", gb18030},
    Named{"cp936", gb18030},
    Named{"x-gbk", gb18030},
    Named{"big5", big5},
    Named{"big5-hkscs", big5},
    Named{"cp950", big5},
    Named{"shift_jis", shiftJis},
    Named{"shift-jis", shiftJis},
    Named{"sjis", shiftJis},
    Named{"x-sjis", shiftJis},
    Named{"windows-31j", shiftJis},
    Named{"cp932", shiftJis},
    Named{"euc-jp", {.name = "EUC-JP", .codePage = 20932}},
    Named{"euc-kr", korean},
    Named{"ks_c_5601-1987", korean},
    Named{"cp949", korean},
    Named{"koi8-r", {.name = "KOI8-R", .codePage = 20866}},
    Named{"koi8-u", {.name = "KOI8-U", .codePage = 21866}},
    Named{"tis-620", thai},
    Named{"windows-874", thai},
    Named{"iso-8859-2", {.name = "ISO-8859-2", .codePage = 28592}},
    Named{"iso-8859-5", {.name = "ISO-8859-5", .codePage = 28595}},
    Named{"iso-8859-6", {.name = "ISO-8859-6", .codePage = 28596}},
    Named{"iso-8859-7", {.name = "ISO-8859-7", .codePage = 28597}},
    Named{"iso-8859-8", {.name = "ISO-8859-8", .codePage = 28598}},
    Named{"iso-8859-9", {.name = "ISO-8859-9", .codePage = 28599}},
    Named{"iso-8859-15", {.name = "ISO-8859-15", .codePage = 28605}},
};

constexpr std::array older{
    std::pair{QLocale::Japanese, shiftJis},
    std::pair{QLocale::Korean, korean},
    std::pair{QLocale::Russian, windows(1251)},
    std::pair{QLocale::Ukrainian, windows(1251)},
    std::pair{QLocale::Belarusian, windows(1251)},
    std::pair{QLocale::Bulgarian, windows(1251)},
    std::pair{QLocale::Macedonian, windows(1251)},
    std::pair{QLocale::Polish, windows(1250)},
    std::pair{QLocale::Czech, windows(1250)},
    std::pair{QLocale::Slovak, windows(1250)},
    std::pair{QLocale::Hungarian, windows(1250)},
    std::pair{QLocale::Romanian, windows(1250)},
    std::pair{QLocale::Croatian, windows(1250)},
    std::pair{QLocale::Slovenian, windows(1250)},
    std::pair{QLocale::Greek, windows(1253)},
    std::pair{QLocale::Turkish, windows(1254)},
    std::pair{QLocale::Hebrew, windows(1255)},
    std::pair{QLocale::Arabic, windows(1256)},
    std::pair{QLocale::Persian, windows(1256)},
    std::pair{QLocale::Urdu, windows(1256)},
    std::pair{QLocale::Estonian, windows(1257)},
    std::pair{QLocale::Latvian, windows(1257)},
    std::pair{QLocale::Lithuanian, windows(1257)},
    std::pair{QLocale::Vietnamese, windows(1258)},
    std::pair{QLocale::Thai, thai},
};

std::optional<Charset> ofWindows(const QByteArray& name)
{
    const qsizetype prefix = name.startsWith("windows-") ? 8 : name.startsWith("cp") ? 2 : name.size();
    const int number = name.mid(prefix).toInt();
    return number >= 1250 && number <= 1258 ? std::optional(windows(static_cast<unsigned int>(number)))
                                            : std::nullopt;
}

std::optional<Charset> ofChina(const QLocale& locale)
{
    return locale.script() == QLocale::TraditionalHanScript ? big5 : gb18030;
}

} // namespace

std::optional<Charset> charsetNamed(const QByteArray& name)
{
    const QByteArray wanted = name.trimmed().toLower();
    const auto* const found =
        std::ranges::find_if(known, [&](const Named& one) { return wanted == one.name; });
    return found == known.end() ? ofWindows(wanted) : std::optional(found->charset);
}

std::optional<Charset> olderCharsetOf(const QLocale& locale)
{
    if (locale.language() == QLocale::Chinese)
        return ofChina(locale);
    const auto* const found =
        std::ranges::find(older, locale.language(), &std::pair<QLocale::Language, Charset>::first);
    return found == older.end() ? std::nullopt : std::optional(found->second);
}

} // namespace tributary
