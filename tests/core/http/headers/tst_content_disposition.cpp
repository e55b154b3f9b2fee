#include "core/http/headers/content_disposition.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tributary;

class TestContentDisposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheName_data();
    void findsTheName();
    void readsTheOlderCharsetOfTheLanguage_data();
    void readsTheOlderCharsetOfTheLanguage();
    void survivesRandomHeaders();
    void looksAtTheBeginningOfAHugeHeaderOnly();
};

void TestContentDisposition::findsTheName_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* title, const QByteArray& header, const char* name) {
        QTest::newRow(title) << header << QString::fromUtf8(name);
    };

    row("nothing", "", "");
    row("type only", "attachment", "");
    row("no name", "attachment; size=12", "");
    row("token", "attachment; filename=foo.zip", "foo.zip");
    row("quoted", "attachment; filename=\"foo.zip\"", "foo.zip");
    row("quoted with space", "attachment; filename=\"a b.txt\"", "a b.txt");
    row("quoted with semicolon", "attachment; filename=\"a;b.txt\"; size=1", "a;b.txt");
    row("quoted pairs", R"(attachment; filename="a \"b\" f\oo.txt")", "a \"b\" foo.txt");
    row("escaped backslash", R"(attachment; filename="a\\b.txt")", "a\\b.txt");
    row("a whole Windows path", R"(attachment; filename="C:\temp\new.txt")", R"(C:\temp\new.txt)");
    row("unquoted with spaces", "attachment; filename=a b c.txt", "a b c.txt");
    row("unquoted with comma", "attachment; filename=a,b.txt", "a,b.txt");
    row("single quotes are letters", "attachment; filename='a.txt'", "'a.txt'");
    row("quote never closed", "attachment; filename=\"a.txt", "a.txt");
    row("quote never closed, more follows", "attachment; filename=\"a.txt; size=3", "a.txt");
    row("junk after the quote", "attachment; filename=\"a.txt\"b; filename=c.txt", "a.txt");
    row("inline", "inline; filename=\"page.html\"", "page.html");
    row("no type", "filename=\"a.txt\"", "a.txt");
    row("no semicolon after the type", "attachment filename=a.txt", "a.txt");
    row("letter case", "ATTACHMENT; FileName=\"A.txt\"", "A.txt");
    row("spaces around", "attachment ;\tfilename =  \"a.txt\" ; x=y", "a.txt");
    row("another parameter holds the words", "attachment; note=\"; filename=evil\"; filename=good", "good");
    row("a longer parameter name", "attachment; xfilename=evil", "");
    row("empty", "attachment; filename=\"\"", "");

    row("extended", "attachment; filename*=UTF-8''%e2%82%ac%20rates.txt", "€ rates.txt");
    row("extended comes first", "attachment; filename=\"a.txt\"; filename*=UTF-8''b.txt", "b.txt");
    row("extended wins from the front", "attachment; filename*=UTF-8''b.txt; filename=\"a.txt\"", "b.txt");
    row("extended with language", "attachment; filename*=utf-8'en'b.txt", "b.txt");
    row("extended with odd spacing", "attachment; filename * = UTF-8''b.txt", "b.txt");
    row("extended in quotes", "attachment; filename*=\"UTF-8''b%20c.txt\"", "b c.txt");
    row("extended Latin-1", "attachment; filename*=ISO-8859-1''%a3%20rates.txt", "£ rates.txt");
    row("extended of unknown charset", "attachment; filename*=ISO-2022-CN-EXT''%41; filename=a.txt", "a.txt");
    row("extended GB18030", "attachment; filename*=GB18030''%C4%E3%BA%C3.zip; filename=a.txt", "你好.zip");
    row("extended KOI8-R", "attachment; filename*=KOI8-R''%c6%c1%ca%cc.zip", "файл.zip");
    row("extended, half a character", "attachment; filename*=gbk''%C4; filename=a.txt", "a.txt");
    row("word Shift-JIS", "attachment; filename=\"=?Shift_JIS?B?k/qWey56aXA=?=\"", "日本.zip");
    row("extended of broken UTF-8", "attachment; filename*=UTF-8''%e2%82; filename=a.txt", "a.txt");
    row("extended with broken escape", "attachment; filename*=UTF-8''50%zz.txt; filename=a.txt", "a.txt");
    row("extended cut short", "attachment; filename*=UTF-8''b%2; filename=a.txt", "a.txt");
    row("extended without charset", "attachment; filename*=b.txt; filename=a.txt", "a.txt");
    row("extended and empty", "attachment; filename*=UTF-8''; filename=a.txt", "a.txt");
    row("second extended is the good one", "attachment; filename*=UTF-8''%ff; filename*=UTF-8''b.txt",
        "b.txt");

    row("word B", "attachment; filename=\"=?UTF-8?B?w6QudHh0?=\"", "ä.txt");
    row("word Q", "attachment; filename=\"=?utf-8?q?=C3=A4_b.txt?=\"", "ä b.txt");
    row("word Latin-1", "attachment; filename=\"=?ISO-8859-1?Q?=E4.txt?=\"", "ä.txt");
    row("word unquoted", "attachment; filename==?UTF-8?B?w6QudHh0?=", "ä.txt");
    row("words in a row", "attachment; filename=\"=?UTF-8?Q?a=C3=A4?= =?UTF-8?Q?b.txt?=\"", "aäb.txt");
    row("a letter cut in two", "attachment; filename=\"=?UTF-8?Q?=C3?= =?UTF-8?Q?=A4.txt?=\"", "ä.txt");
    row("word amid text", "attachment; filename=\"my =?UTF-8?Q?=C3=A4?= file.txt\"", "my ä file.txt");
    row("word with language", "attachment; filename=\"=?UTF-8*de?Q?=C3=A4.txt?=\"", "ä.txt");
    row("word of unknown charset stays", "attachment; filename=\"=?ISO-2022-CN-EXT?Q?=C1?=\"",
        "=?ISO-2022-CN-EXT?Q?=C1?=");
    row("word of bad base64 stays", "attachment; filename=\"=?UTF-8?B?*?=\"", "=?UTF-8?B?*?=");
    row("word never closed stays", "attachment; filename=\"=?UTF-8?B?w6Q\"", "=?UTF-8?B?w6Q");

    row("raw UTF-8", "attachment; filename=\"\xc3\xa4.txt\"", "ä.txt");
    row("raw Latin-1", "attachment; filename=\"\xe4.txt\"", "ä.txt");
    row("percent escapes", "attachment; filename=\"%C3%A4%20b.txt\"", "ä b.txt");
    row("percent that is none", "attachment; filename=\"100% sure.txt\"", "100% sure.txt");
    row("percent of no UTF-8", "attachment; filename=\"%E4.txt\"", "%E4.txt");
    row("a plus is a plus", "attachment; filename=\"c++.txt\"", "c++.txt");

    row("two names", "attachment; filename=\"a.txt\"; filename=\"b.txt\"", "a.txt");
    row("two names, the first empty", "attachment; filename=\"\"; filename=\"b.txt\"", "b.txt");
    row("two headers joined", "attachment; filename=a.txt, attachment; filename=a.txt", "a.txt");
    row("two quoted headers joined", "attachment; filename=\"a.txt\", inline; filename=\"b.txt\"", "a.txt");
    row("path is left to others", "attachment; filename=\"../../etc/passwd\"", "../../etc/passwd");
}

void TestContentDisposition::findsTheName()
{
    QFETCH(const QByteArray, header);
    QTEST(fileNameFromDisposition(header), "name");
}

// Whatever comes, a name that is found has no blanks around it; sanitizers watch the rest.
void TestContentDisposition::readsTheOlderCharsetOfTheLanguage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* title, const QByteArray& bytes, const char* language, const char* name) {
        QTest::newRow(title) << bytes << QString::fromLatin1(language) << QString::fromUtf8(name);
    };
    row("GBK", "\xc4\xe3\xba\xc3.zip", "zh_CN", "你好.zip");
    row("Big5", "\xa7\x41\xa6\x6e.zip", "zh_TW", "你好.zip");
    row("Shift-JIS", "\x93\xfa\x96\x7b.zip", "ja_JP", "日本.zip");
    row("EUC-KR", "\xc6\xc4\xc0\xcf.zip", "ko_KR", "파일.zip");
    row("windows-1251", "\xf4\xe0\xe9\xeb.zip", "ru_RU", "файл.zip");
    row("the same in Ukraine", "\xf4\xe0\xe9\xeb.zip", "uk_UA", "файл.zip");
    row("the same in France", "\xf4\xe0\xe9\xeb.zip", "fr_FR", "ôàéë.zip");
    row("windows-1255", "\xf9\xec\xe5\xed.zip", "he_IL", "שלום.zip");
    row("windows-1256", "\xe3\xe1\xdd.zip", "ar_EG", "ملف.zip");
    row("windows-1254", "\xfe.zip", "tr_TR", "ş.zip");
    row("windows-1250", "\xb3.zip", "pl_PL", "ł.zip");
    row("UTF-8 everywhere", "\xc3\xa4.zip", "zh_CN", "ä.zip");
    row("no valid GBK", "\xe4.zip\xff", "zh_CN", "ä.zipÿ");
    row("no valid windows-1251", "\x98.zip", "ru_RU", "\xc2\x98.zip");
}

void TestContentDisposition::readsTheOlderCharsetOfTheLanguage()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, language);
    QFETCH(const QString, name);
    const QLocale before;
    QLocale::setDefault(QLocale(language));
    const QString found = fileNameFromDisposition("attachment; filename=\"" + bytes + '"');
    QLocale::setDefault(before);
    QCOMPARE(found, name);
}

void TestContentDisposition::survivesRandomHeaders()
{
    const QList<QByteArray> pieces{"attachment", ";",   "filename", "*", "=",  "\"",  "\\",    "UTF-8''", "%",
                                   "=?UTF-8?B?", "?=",  "\xff",     " ", ",",  "%c3", "?",     "=?",      "x",
                                   "\xc3\xa4",   "=?Q", "C:\\",     "'", "\t", "%41", "inline"};
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray header = random.bounded(2) == 0 ? "attachment; filename=" : "";
        for (int count = random.bounded(12); count > 0; --count)
            header += pieces[random.bounded(static_cast<int>(pieces.size()))];
        const QString name = fileNameFromDisposition(header);
        QCOMPARE(name, name.trimmed());
    }
}

void TestContentDisposition::looksAtTheBeginningOfAHugeHeaderOnly()
{
    const QByteArray header = "attachment; filename=\"" + QByteArray(1'000'000, 'x') + '"';
    const QString name = fileNameFromDisposition(header);
    QVERIFY(name.startsWith(u'x'));
    QVERIFY(name.size() <= 16 * 1024);
}

QTEST_APPLESS_MAIN(TestContentDisposition)
#include "tst_content_disposition.moc"
