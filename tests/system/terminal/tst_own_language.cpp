#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace tributary::test;

// The terminal speaks the language of the person, and to scripts always the same.
class TestOwnLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obeysTheEnvironment_data();
    void obeysTheEnvironment();
    void saysInGermanWhatFailed_data();
    void saysInGermanWhatFailed();
    void saysInGermanWhatIsDone();
    void tellsScriptsTheSameInEachLanguage_data();
    void tellsScriptsTheSameInEachLanguage();
    void writesNoMarksOfDirection_data();
    void writesNoMarksOfDirection();
};

namespace {

using Environment = QHash<QString, QString>;

const QByteArray target = "/20K/a.bin";

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

Environment speaking(const char* locale)
{
    return {{u("LC_ALL"), u(locale)}};
}

// Nothing else is left of the environment of the tests.
Environment only(const Environment& variables)
{
    Environment all{{u("LC_ALL"), {}}, {u("LC_MESSAGES"), {}}, {u("LANG"), {}}, {u("LANGUAGE"), {}}};
    all.insert(variables);
    return all;
}

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

// Times, and what follows from them, are others in each run; so is the order of the events.
QByteArray withoutTimes(const QByteArray& events)
{
    static const QRegularExpression time(u("\"(time|seconds|speed|eta)\":(\"[^\"]*\"|[0-9.eE+-]+|null)"));
    QByteArrayList lines;
    for (const QByteArray& line : events.split('\n')) {
        if (!line.contains("\"event\":\"progress\""))
            lines.append(QString::fromUtf8(line).remove(time).toUtf8());
    }
    std::ranges::sort(lines);
    return lines.join('\n');
}

// Windows ends lines by two characters.
QString withoutReturns(const QByteArray& said)
{
    return QString::fromUtf8(said).remove(u'\r');
}

} // namespace

void TestOwnLanguage::obeysTheEnvironment_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("said");
    const QString english = u("there is no option --nonsense");
    const QString german = u("es gibt keine Option --nonsense");
    const QString french = u("l’option --nonsense n’existe pas");
    QTest::newRow("LC_ALL") << Environment{{u("LC_ALL"), u("de_DE.UTF-8")}} << german;
    QTest::newRow("LC_MESSAGES") << Environment{{u("LC_MESSAGES"), u("de_DE.UTF-8")}} << german;
    QTest::newRow("LANG") << Environment{{u("LANG"), u("de_DE.UTF-8")}} << german;
    QTest::newRow("LC_ALL before LANG")
        << Environment{{u("LC_ALL"), u("fr_FR.UTF-8")}, {u("LANG"), u("de_DE.UTF-8")}} << french;
    QTest::newRow("LC_MESSAGES before LANG")
        << Environment{{u("LC_MESSAGES"), u("fr_FR.UTF-8")}, {u("LANG"), u("de_DE.UTF-8")}} << french;
    QTest::newRow("LANGUAGE before all")
        << Environment{{u("LANGUAGE"), u("xx:fr:de")}, {u("LANG"), u("de_DE.UTF-8")}} << french;
    QTest::newRow("LANGUAGE alone") << Environment{{u("LANGUAGE"), u("de")}} << english;
    QTest::newRow("LANGUAGE under C")
        << Environment{{u("LANGUAGE"), u("de")}, {u("LC_ALL"), u("C.UTF-8")}} << english;
    QTest::newRow("LANGUAGE says English")
        << Environment{{u("LANGUAGE"), u("en_GB:de")}, {u("LANG"), u("de_DE.UTF-8")}} << english;
    QTest::newRow("a country") << Environment{{u("LANG"), u("de_AT.UTF-8@euro")}} << german;
    QTest::newRow("no encoding") << Environment{{u("LANG"), u("de_DE")}} << english;
    QTest::newRow("Taiwan, whose Chinese isn't the mainland's")
        << Environment{{u("LANGUAGE"), u("zh_TW:zh")}, {u("LANG"), u("zh_TW.UTF-8")}} << english;
    QTest::newRow("another encoding") << Environment{{u("LANG"), u("de_DE.ISO-8859-1")}} << english;
    QTest::newRow("a language that isn't spoken") << Environment{{u("LANG"), u("xx_XX.UTF-8")}} << english;
    QTest::newRow("English") << Environment{{u("LANG"), u("en_US.UTF-8")}} << english;
    QTest::newRow("POSIX") << Environment{{u("LANG"), u("POSIX")}} << english;
    QTest::newRow("nothing") << Environment() << english;
}

void TestOwnLanguage::obeysTheEnvironment()
{
    QFETCH(const Environment, environment);
    QFETCH(const QString, said);
    const Place place;
    ProgramRun run(place, {u("get"), u("--nonsense")}, {.environment = only(environment)});
    COMPARE_EXIT(run, 2);
    const QString expected = u("tributary-cli: ") + said + u'\n';
    QVERIFY2(withoutReturns(run.err()).startsWith(expected), run.err().constData());
}

void TestOwnLanguage::saysInGermanWhatFailed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("a link") << QStringList{u("ftp://127.0.0.1/a")} << 1
                            << u("Nur http- und https-Links können heruntergeladen werden: ftp. Einen Link");
    QTest::newRow("an answer") << QStringList{u("SERVER/missing")} << 1
                               << u("Nicht gefunden (HTTP 404). Den Link");
    QTest::newRow("a phrase of the engine")
        << QStringList{u("--dir"), u("HERE/no"), u("--on-conflict"), u("fail"), u("SERVER/20K/a.bin")} << 1
        << u("Eine Datei mit diesem Namen gibt es schon: ");
    QTest::newRow("a line of a list") << QStringList{u("--input"), u("HERE/list.txt")} << 1
                                      << u("Diese Zeile der Liste ergibt keinen Sinn: kein Link. Die");
    QTest::newRow("a value") << QStringList{u("--retries"), u("many"), u("SERVER/20K/a.bin")} << 2
                             << u("--retries erwartet eine Zahl von 0 bis 1000, nicht 'many'");
}

void TestOwnLanguage::saysInGermanWhatFailed()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QString, said);
    const Place place;
    ScriptedServer server;
    QDir(place.folder).mkdir(u("no"));
    write(place.path(u("no/a.bin")), "here");
    write(place.path(u("list.txt")), "this is none\n");
    for (QString& argument : arguments) {
        argument.replace(u("HERE"), place.folder);
        argument.replace(u("SERVER"), server.url("").toString());
    }
    ProgramRun run(place, QStringList{u("get"), u("--proxy"), u("none")} + arguments,
                   {.environment = speaking("de_DE.UTF-8")});
    COMPARE_EXIT(run, code);
    QVERIFY2(QString::fromUtf8(run.err()).contains(said), run.err().constData());
}

void TestOwnLanguage::saysInGermanWhatIsDone()
{
    const Place place;
    ScriptedServer server;
    ProgramRun run(place, {u("get"), u("--proxy"), u("none"), server.url(target).toString()},
                   {.environment = speaking("de_DE.UTF-8")});
    COMPARE_EXIT(run, 0);
    QVERIFY2(run.err().startsWith("fertig a.bin (20.0 KiB in "), run.err().constData());
}

void TestOwnLanguage::tellsScriptsTheSameInEachLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : {"ar_EG", "de_DE", "ja_JP", "pt_BR"})
        QTest::newRow(code) << u(code);
}

// A failed link, a flawed line and a download that is done say all kinds of sentences that JSON has.
void TestOwnLanguage::tellsScriptsTheSameInEachLanguage()
{
    QFETCH(const QString, code);
    ScriptedServer server;
    QByteArrayList told;
    for (const QString& locale : {u("C.UTF-8"), QString(code + u(".UTF-8"))}) {
        const Place place;
        write(place.path(u("list.txt")),
              "this is none\n" + server.url("/missing").toEncoded() + "\nhttp://\n  name=x\n");
        ProgramRun run(place,
                       getJson({u("-j"), u("1"), server.url(target).toString(), u("--input"), u("list.txt")}),
                       {.environment = {{u("LC_ALL"), locale}}});
        COMPARE_EXIT(run, 1);
        told.append(withoutTimes(run.out()).replace(place.folder.toUtf8(), "HERE"));
    }
    QVERIFY2(told.first().contains("This line of the list makes no sense: it is not a link. "),
             told.first().constData());
    QVERIFY(told.first().contains("\"completed\""));
    QCOMPARE(told.last(), told.first());
}

void TestOwnLanguage::writesNoMarksOfDirection_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("Arabic") << u("ar_EG.UTF-8");
    QTest::newRow("Hebrew") << u("he_IL.UTF-8");
}

// Terminals that know the direction of letters find it themselves, and others would show the marks.
void TestOwnLanguage::writesNoMarksOfDirection()
{
    QFETCH(const QString, code);
    const Place place;
    ScriptedServer server(FileService().then(
        [](const Exchange&, Reply reply) { return reply.header("Content-Range", "bytes 7-9/10"); }));
    ProgramRun run(place,
                   {u("get"), u("--proxy"), u("none"), u("--retries"), u("0"), server.url(target).toString()},
                   {.environment = {{u("LC_ALL"), code}}});
    COMPARE_EXIT(run, 1);
    // A window's words have a mark before this quote; a mark that is not taken out is shown as "?".
    const QString text = QString::fromUtf8(run.err());
    QVERIFY2(text.contains(u("Content-Range \"")), run.err().constData());
    QVERIFY2(!text.contains(u'?'), run.err().constData());
    QVERIFY2(std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Format; }),
             run.err().constData());
}

QTEST_GUILESS_MAIN(TestOwnLanguage)
#include "tst_own_language.moc"
