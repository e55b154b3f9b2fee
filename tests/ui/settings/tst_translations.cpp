#include "tests/ui/list/noted_orders.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/adding/link_intake.h"
#include "ui/widgets/speed_box.h"
#include "ui/window/main_window.h"
#include "ui/words/number_text.h"
#include "words/failure_text.h"
#include "words/language_choice.h"

#include <QAction>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace tributary;

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isCompiledInWithItsFile();
    void writesApostrophesInOneWay();
    void hasEveryVisibleWord_data();
    void hasEveryVisibleWord();
    void keepsWhatIsFilledIn_data();
    void keepsWhatIsFilledIn();
    void keepsEachMnemonic_data();
    void keepsEachMnemonic();
    void keepsJoinedLettersTogether_data();
    void keepsJoinedLettersTogether();
    void hasEveryPlural_data();
    void hasEveryPlural();
    void speaksGerman();
    void knowsOneFromMany();
    void writesUnitsAsTheLanguageDoes_data();
    void writesUnitsAsTheLanguageDoes();

private:
    QString inFolder(const QString& name) const { return m_folder.filePath(name); }
    void update(const QStringList& files, const QStringList& options, const QStringList& sources) const;

    // Copies of the translations, into which the sources were read anew.
    QTemporaryDir m_folder;
};

namespace {

struct Message
{
    QString source;
    QStringList forms; // one, unless it is a plural
    bool isPlural = false;
    QString standing; // "unfinished", "vanished" or nothing
};

QString root()
{
    return QStringLiteral(TRIBUTARY_SOURCE_DIR);
}

QString fileOf(const QString& code)
{
    return QStringLiteral("tributary_%1.ts").arg(code);
}

Message readMessage(QXmlStreamReader& xml)
{
    Message message;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.standing = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.isPlural)
                message.forms.append(xml.readElementText());
            while (message.isPlural && xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesIn(const QString& path)
{
    QFile file(path);
    QList<Message> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("message"))
            all.append(readMessage(xml));
    }
    return xml.hasError() ? QList<Message>() : all;
}

void addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : languageCodes())
        QTest::newRow(qPrintable(code)) << code;
}

// %1, %L2, %n and the tags of HTML.
QStringList filledIn(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("%L?(?:\\d+|n)|</?[a-zA-Z][^>]*>"));
    QStringList all;
    for (const QRegularExpressionMatch& match : mark.globalMatch(text))
        all.append(match.captured());
    all.sort();
    return all;
}

qsizetype mnemonics(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&\\w"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(QLatin1String("&&")).count(mnemonic);
}

bool install(QTranslator& words, const QString& name)
{
    return words.load(name, QStringLiteral(":/i18n")) && QCoreApplication::installTranslator(&words);
}

QStringList actionNames(const MainWindow& window)
{
    QStringList names;
    for (const QAction* action : window.findChildren<QAction*>())
        names.append(action->text());
    return names;
}

} // namespace

void TranslationsTest::update(const QStringList& files, const QStringList& options,
                              const QStringList& sources) const
{
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                          QStringLiteral("-I"), root()};
    arguments += options + sources + QStringList{QStringLiteral("-ts")};
    for (const QString& file : files)
        arguments.append(inFolder(file));
    QCOMPARE(QProcess::execute(QStringLiteral(TRIBUTARY_LUPDATE), arguments), 0);
}

// Once for all languages, because reading takes the time.
void TranslationsTest::initTestCase()
{
    QStringList full;
    QStringList plurals;
    for (const QString& code : languageCodes()) {
        const QString copy = inFolder(fileOf(code));
        QVERIFY2(QFile::copy(root() + QLatin1String("/translations/") + fileOf(code), copy),
                 qPrintable(code));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        if (code != QLatin1String("en"))
            full.append(fileOf(code));
        plurals.append(QStringLiteral("plurals_%1.ts").arg(code));
    }
    const QStringList sources{root() + QLatin1String("/ui"), root() + QLatin1String("/words"),
                              root() + QLatin1String("/app/gui"), root() + QLatin1String("/app/cli"),
                              root() + QLatin1String("/core/values/phrases")};
    update(full, {}, sources);
    update({fileOf(QStringLiteral("en"))}, {QStringLiteral("-pluralonly")}, sources);
    // One plural tells how many forms a language has.
    QFile source(inFolder(QStringLiteral("plural.cpp")));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("void f() { QObject::tr(\"%n file(s)\", nullptr, 1); }\n");
    source.close();
    update(plurals, {}, {source.fileName()});
}

void TranslationsTest::isCompiledInWithItsFile()
{
    QStringList files;
    for (const QString& code : languageCodes())
        files.append(fileOf(code));
    const QDir folder(root() + QLatin1String("/translations"));
    files.sort();
    QCOMPARE(folder.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name), files);
    QVERIFY(files.size() > 1);
}

// The English words, plurals among them, have the apostrophe that the terminal can write everywhere; where
// another language has apostrophes between letters, they are curved.
void TranslationsTest::writesApostrophesInOneWay()
{
    const QRegularExpression straight(QStringLiteral("\\w'\\w"),
                                      QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpression curved(QStringLiteral("’"));
    for (const QString& code : languageCodes()) {
        const QRegularExpression& other = code == QLatin1String("en") ? curved : straight;
        for (const Message& message : messagesIn(inFolder(fileOf(code)))) {
            QVERIFY2(!message.source.contains(u'’'), qPrintable(message.source));
            for (const QString& form : message.forms)
                QVERIFY2(!form.contains(other), qPrintable(code + QLatin1String(": ") + form));
        }
    }
}

void TranslationsTest::hasEveryVisibleWord_data()
{
    addLanguages();
}

// A text that nobody has translated is unfinished in the copy.
void TranslationsTest::hasEveryVisibleWord()
{
    QFETCH(QString, code);
    const QList<Message> messages = messagesIn(inFolder(fileOf(code)));
    QVERIFY(!messages.isEmpty());
    for (const Message& message : messages) {
        QVERIFY2(message.standing.isEmpty() && !message.forms.contains(QString()),
                 qPrintable(QStringLiteral("%1: build the target update_translations and fill in: %2")
                                .arg(message.standing, message.source)));
    }
}

void TranslationsTest::keepsWhatIsFilledIn_data()
{
    addLanguages();
}

void TranslationsTest::keepsWhatIsFilledIn()
{
    QFETCH(QString, code);
    for (const Message& message : messagesIn(inFolder(fileOf(code)))) {
        const QStringList wanted = filledIn(message.source);
        // "One download" needs no number, and some languages say so for two and none as well.
        QStringList withoutNumber = wanted;
        withoutNumber.removeAll(QStringLiteral("%n"));
        const qsizetype mostForms = std::max<qsizetype>(1, message.forms.size() - 1);
        for (qsizetype form = 0; form < message.forms.size(); ++form) {
            const QStringList has = filledIn(message.forms[form]);
            const bool mayLeaveOut = message.isPlural && message.forms.size() > 1 && form < mostForms;
            QVERIFY2(has == wanted || (mayLeaveOut && has == withoutNumber), qPrintable(message.forms[form]));
        }
    }
}

void TranslationsTest::keepsEachMnemonic_data()
{
    addLanguages();
}

// A translation has one letter to press where the original has one, and nothing is left of the escape for its
// mark.
void TranslationsTest::keepsEachMnemonic()
{
    QFETCH(QString, code);
    for (const Message& message : messagesIn(inFolder(fileOf(code)))) {
        for (const QString& form : message.forms) {
            QVERIFY2(mnemonics(form) == mnemonics(message.source), qPrintable(form));
            QVERIFY2(!form.contains(QLatin1String("amp;")), qPrintable(form));
        }
    }
}

void TranslationsTest::keepsJoinedLettersTogether_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : languageCodes()) {
        const auto script = QLocale(code).script();
        if (script == QLocale::ArabicScript || script == QLocale::DevanagariScript)
            QTest::newRow(qPrintable(code)) << code;
    }
}

// The line below a letter parts it from those that it is joined with, and the word gets too long for its
// place.
void TranslationsTest::keepsJoinedLettersTogether()
{
    QFETCH(QString, code);
    for (const Message& message : messagesIn(inFolder(fileOf(code)))) {
        for (const QString& form : message.forms)
            QVERIFY2(form.count(QLatin1String("(&")) == mnemonics(form), qPrintable(form));
    }
}

void TranslationsTest::hasEveryPlural_data()
{
    addLanguages();
}

void TranslationsTest::hasEveryPlural()
{
    QFETCH(QString, code);
    const QList<Message> probe = messagesIn(inFolder(QStringLiteral("plurals_%1.ts").arg(code)));
    QCOMPARE(probe.size(), 1);
    const qsizetype wanted = probe.first().forms.size();
    int plurals = 0;
    for (const Message& message : messagesIn(root() + QLatin1String("/translations/") + fileOf(code))) {
        if (!message.isPlural)
            continue;
        ++plurals;
        QVERIFY2(message.forms.size() == wanted, qPrintable(message.source));
    }
    QVERIFY(plurals > 0);
}

void TranslationsTest::speaksGerman()
{
    QTranslator german;
    QVERIFY(install(german, QStringLiteral("tributary_de")));
    QCOMPARE(errorText({.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}}),
             QStringLiteral("Nicht gefunden (404)"));
    TemporarySettings settings;
    NotedOrders orders;
    const MainWindow window(settings, orders);
    QVERIFY(actionNames(window).contains(QStringLiteral("Neuer Download")));
}

void TranslationsTest::knowsOneFromMany()
{
    QTranslator english;
    QVERIFY(install(english, QStringLiteral("tributary_en")));
    QCOMPARE(LinkIntake::tr("%n download(s) added.", nullptr, 1), QStringLiteral("1 download added."));
    QCOMPARE(LinkIntake::tr("%n download(s) added.", nullptr, 2), QStringLiteral("2 downloads added."));
}

void TranslationsTest::writesUnitsAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("speed");
    QTest::addColumn<QString>("time");
    const auto row = [](const char* code, const char* unit, const char* size, const char* speed,
                        const char* time) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromUtf8(unit) << QString::fromUtf8(size)
                            << QString::fromUtf8(speed) << QString::fromUtf8(time);
    };
    row("de", "KiB", "500\u00A0B", "2.0\u00A0MiB/s", "3\u00A0d\u00A04\u00A0h");
    row("fr", "Kio", "500\u00A0o", "2.0\u00A0Mio/s", "3\u00A0j\u00A04\u00A0h");
    row("ru", "КиБ", "500\u00A0Б", "2.0\u00A0МиБ/с", "3\u00A0д\u00A04\u00A0ч");
    row("uk", "КіБ", "500\u00A0Б", "2.0\u00A0МіБ/с", "3\u00A0д\u00A04\u00A0год");
}

void TranslationsTest::writesUnitsAsTheLanguageDoes()
{
    QFETCH(const QString, code);
    QLocale::setDefault(QLocale::c()); // numbers are written as the machine does
    QTranslator words;
    QVERIFY(install(words, QStringLiteral("tributary_") + code));
    QTEST(shownUnit("KiB"), "unit");
    QTEST(shownSize(500), "size");
    QTEST(shownSpeed(2 * 1024 * 1024), "speed");
    QTEST(shownTime(std::chrono::hours(76)), "time");
    QCOMPARE(shownTime(std::chrono::seconds(75)), QStringLiteral("1:15"));
    // A person may type what is shown.
    QCOMPARE(kibibytesIn(shownSpeed(2 * 1024 * 1024)), 2048.0);
}

QTEST_MAIN(TranslationsTest)

#include "tst_translations.moc"
