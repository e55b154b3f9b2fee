#include "core/storage/naming/file_name.h"
#include "tests/fuzz/parser_rules.h"
#include "tests/support/checks/text_rows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tributary;

class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesANameSafe_data();
    void makesANameSafe();
    void shortensToWhatSuffixesLeave_data();
    void shortensToWhatSuffixesLeave();
    void defusesWhatShorteningLaysBare();
    void keepsItsRulesOverRandomNames();
};

void TestFileName::makesANameSafe_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    const auto& row = test::textRow;

    row("plain", "debian-13.iso", "debian-13.iso");
    row("spaces inside", "a b.txt", "a b.txt");
    row("umlaut", "ä.txt", "ä.txt");
    row("emoji", "🎉.txt", "🎉.txt");
    row("plus, percent, brackets", "c++ 50% [x] (1) {y} & z's.txt", "c++ 50% [x] (1) {y} & z's.txt");

    row("empty", "", "download");
    row("dot", ".", "download");
    row("dots", "..", "download");
    row("many dots and spaces", " . .. . ", "download");
    row("slashes only", "//\\/", "download");
    row("zero-width only", "\u200b\ufeff", "download");

    row("climbing", "../../etc/passwd", "passwd");
    row("absolute", "/etc/passwd", "passwd");
    row("Windows path", R"(C:\x\y.exe)", "y.exe");
    row("mixed slashes", R"(a/b\c/d.txt)", "d.txt");
    row("share", R"(\\server\share\d.txt)", "d.txt");
    row("folder", "a/b/", "b");
    row("climbing at the end", "a/..", "download");
    row("drive", "C:y.exe", "C_y.exe");
    row("stream", "a.txt:evil.exe", "a.txt_evil.exe");
    row("forbidden", "a<b>c\"d|e?f*g", "a_b_c_d_e_f_g");
    row("forbidden only", "???", "___");

    row("NUL", QByteArray("a\0b.txt", 7), "ab.txt");
    row("line breaks", "a\r\nb.txt", "ab.txt");
    row("tab and escape", "a\tb\x1b[2J.txt", "ab[2J.txt");
    row("control characters only", "\x01\x1f", "download");
    row("C1", "a\u0085b\u009f.txt", "ab.txt");
    row("bidi override", "photo\u202egnp.exe", "photognp.exe");
    row("bidi isolates", "\u2066a\u2069\u200f.txt", "a.txt");
    row("zero width", "a\u200b\u200c\u200d\u2060\ufeff.txt", "a.txt");
    row("line separator", "a\u2028b\u2029.txt", "ab.txt");
    row("soft hyphen", "a\u00adb.txt", "ab.txt");
    row("letters that show nothing", "a\u3164\u2800\u115f.txt", "a.txt");
    row("spaces of other kinds", "a\u00a0b\u3000c\u2003d.txt", "a b c d.txt");
    row("a run of spaces", "invoice.pdf               .exe", "invoice.pdf .exe");
    row("noncharacter", "a\ufffe.txt", "a.txt");
    row("what was no Unicode", "a\ufffd.txt", "a_.txt");
    row("composed", "a\u0308.txt", "\u00e4.txt");
    row("composed once the mark between is gone", "a\u200b\u0308.txt", "\u00e4.txt");

    row("trailing dot", "a.txt.", "a.txt");
    row("trailing spaces and dots", "a.txt . .. ", "a.txt");
    row("leading spaces", "  a.txt", "a.txt");
    row("leading dot", ".bashrc", "_bashrc");
    row("leading dots", "...a", "_a");
    row("leading space and dot", " . .bashrc", "_bashrc");
    row("leading underscore", "_a", "_a");

    // Fooled by a rule that looks at the last suffix alone, at small letters alone, or before loose ends go.
    row("a part of ours", "a.bin.part", "a.bin.part.download");
    row("nothing but a part", ".part", "_part");
    row("a second part", "a.bin.part-1", "a.bin.part-1.download");
    row("its ledger", "a.bin.part.ledger", "a.bin.part.ledger.download");
    row("a new ledger", "a.bin.part.ledger.new", "a.bin.part.ledger.new.download");
    row("a damaged ledger", "a.bin.part.ledger.damaged-12", "a.bin.part.ledger.damaged-12.download");
    row("a second part's ledger", "a.bin.part-1.ledger", "a.bin.part-1.ledger.download");
    row("an old part", "a.bin.part.old-3", "a.bin.part.old-3.download");
    row("a part elsewhere", "a.bin.part-0123456789abcdef.1048576.0",
        "a.bin.part-0123456789abcdef.1048576.0.download");
    row("a part of ours in capitals", "a.bin.PART.Ledger", "a.bin.PART.Ledger.download");
    row("a part of ours with loose ends", "a.bin.part. . ", "a.bin.part.download");
    row("a part of ours with a mark in it", "a.bin.pa\u200brt", "a.bin.part.download");
    row("a part of ours in a folder", "../x/a.bin.part", "a.bin.part.download");
    row("a part of an archive", "a.part1.rar", "a.part1.rar");
    row("a name with a part in it", "a.part.bin", "a.part.bin");
    row("a ledger that is none of ours", "a.ledger", "a.ledger");

    row("CON", "CON", "_CON");
    row("nul with extension", "nul.txt", "_nul.txt");
    row("aux with two", "Aux.tar.gz", "_Aux.tar.gz");
    row("device before spaces", "PRN  .txt", "_PRN .txt");
    row("COM1", "com1", "_com1");
    row("COM0", "com0.log", "_com0.log");
    row("LPT9", "LPT9.x", "_LPT9.x");
    row("superscript", "COM¹.txt", "_COM¹.txt");
    row("superscript two", "LPT².txt", "_LPT².txt");
    row("superscript three", "COM³", "_COM³");
    row("a letter for a digit", "COMx.txt", "COMx.txt");
    row("a sign for a digit", "com!.txt", "com!.txt");
    row("console", "CONIN$", "_CONIN$");
    row("device in a folder", "a/nul", "_nul");
    row("device with a mark in it", "N\u200bUL", "_NUL");
    row("device before a stream", "NUL:", "NUL_");
    row("two digits", "COM10", "COM10");
    row("no digit", "COM", "COM");
    row("longer", "CONTENT.txt", "CONTENT.txt");
    row("device as extension", "a.con", "a.con");

    row("desktop", "a.desktop", "a.desktop.download");
    row("lnk", "a.LNK", "a.LNK.download");
    row("url", "a.url", "a.url.download");
    row("scf", "a.scf", "a.scf.download");
    row("pif", "a.pif", "a.pif.download");
    row("lnk before dots", "a.lnk. .", "a.lnk.download");
    row("lnk with a mark in it", "a.l\u200bnk", "a.lnk.download");
    row("lnk with a Kelvin sign", "a.ln\u212a", "a.lnK.download");
    row("only the extension", ".desktop", "_desktop");
    row("amid the name", "a.lnk.txt", "a.lnk.txt");
    row("no dot", "curl", "curl");
    row("read by the folder", "Desktop.ini", "_Desktop.ini");
    row("autorun", "autorun.inf", "_autorun.inf");
}

void TestFileName::makesANameSafe()
{
    QFETCH(const QString, wanted);
    QTEST(safeFileName(wanted), "name");
}

void TestFileName::shortensToWhatSuffixesLeave_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* title, const QString& wanted, const QString& name) {
        QTest::newRow(title) << wanted << name;
    };
    const auto times = [](int count, const char* text) { return QString::fromUtf8(text).repeated(count); };
    const auto text = [](const char* ascii) { return QString::fromLatin1(ascii); };

    row("just fits", times(221, "x") + text(".iso"), times(221, "x") + text(".iso"));
    row("one too many", times(222, "x") + text(".iso"), times(221, "x") + text(".iso"));
    row("four hundred", times(400, "x"), times(225, "x"));
    row("twofold extension", times(400, "x") + text(".tar.gz"), times(218, "x") + text(".tar.gz"));
    row("only the last extension", times(400, "x") + text(".foo.gz"), times(222, "x") + text(".gz"));
    row("the longest extension", times(400, "x") + text(".abcdefghijklmno"),
        times(209, "x") + text(".abcdefghijklmno"));
    row("an extension that is longer", times(400, "x") + text(".abcdefghijklmnop"), times(225, "x"));
    row("an extension that is none", text("a.") + times(400, "x"), text("a.") + times(223, "x"));
    row("a sentence is no extension", times(300, "x") + text(". More."), times(225, "x"));
    row("two bytes each", times(200, "ä") + text(".iso"), times(110, "ä") + text(".iso"));
    row("three bytes each", times(200, "語") + text(".iso"), times(73, "語") + text(".iso"));
    row("four bytes each", times(200, "🎉") + text(".iso"), times(55, "🎉") + text(".iso"));
    row("dangerous", times(400, "x") + text(".lnk"), times(216, "x") + text(".download"));
    row("cut behind a dot", times(224, "x") + text(".") + times(99, "y"), times(224, "x"));
    row("cut behind a space", times(224, "x") + text(" ") + times(99, "y"), times(224, "x"));
}

void TestFileName::shortensToWhatSuffixesLeave()
{
    QFETCH(const QString, wanted);
    QTEST(safeFileName(wanted), "name");
}

void TestFileName::defusesWhatShorteningLaysBare()
{
    const QString tail = QStringLiteral(".lnk") + QString(99, u'y');
    for (int length = 200; length < 230; ++length) {
        const QString name = safeFileName(QString(length, u'x') + tail);
        QVERIFY2(!name.endsWith(QLatin1String(".lnk")), qPrintable(name));
        QVERIFY(name.size() <= longestFileName);
    }
}

void TestFileName::keepsItsRulesOverRandomNames()
{
    const QList<QByteArray> pieces{
        "a",       "..",       "/",      "\\",       ":",    "CON",    "nul",
        ".lnk",    ".desktop", " ",      "\xcc\x88", "\xff", "\r",     "ä",
        "語",      "\u200b",   "\u202e", ".tar.gz",  "COM1", "🎉",     "xxxxxxxxxxxxxx",
        "¹",       "\u212a",   "<",      "?",        ".",    "\u3000", "e\u0301",
        "<\u0338",
    };
    QRandomGenerator random(11);
    for (int round = 0; round < 5'000; ++round) {
        QByteArray wanted;
        for (int count = random.bounded(random.bounded(2) == 0 ? 8 : 90); count > 0; --count)
            wanted += pieces[random.bounded(static_cast<int>(pieces.size()))];
        QVERIFY2(brokenFileNameRule(wanted).isEmpty(), wanted.toPercentEncoding().constData());
    }
}

QTEST_APPLESS_MAIN(TestFileName)

#include "tst_file_name.moc"
