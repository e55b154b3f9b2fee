#include "tests/ui/settings/temporary_settings.h"
#include "ui/adding/link_intake.h"
#include "ui/window/main_window.h"
#include "ui/words/error_text.h"

#include <QAction>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace tributary;

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryVisibleWord_data();
    void hasEveryVisibleWord();
    void keepsEachMnemonic();
    void speaksGerman();
    void knowsOneFromMany();
};

namespace {

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

void TranslationsTest::hasEveryVisibleWord_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("German") << QStringLiteral("tributary_de.ts") << QStringList();
    QTest::newRow("English plurals") << QStringLiteral("tributary_en.ts")
                                     << QStringList{QStringLiteral("-pluralonly")};
}

// Reads the sources anew into a copy: a word that nobody has translated shows up there as unfinished.
void TranslationsTest::hasEveryVisibleWord()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    const QString root = QStringLiteral(TRIBUTARY_SOURCE_DIR);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(file);
    QVERIFY(QFile::copy(root + QLatin1String("/translations/") + file, copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const QStringList arguments = QStringList{QStringLiteral("-silent"), QStringLiteral("-locations"),
                                              QStringLiteral("none"), QStringLiteral("-I"), root} +
                                  options +
                                  QStringList{root + QLatin1String("/ui"), root + QLatin1String("/app/gui"),
                                              QStringLiteral("-ts"), copy};
    QCOMPARE(QProcess::execute(QStringLiteral(TRIBUTARY_LUPDATE), arguments), 0);
    QFile words(copy);
    QVERIFY(words.open(QIODevice::ReadOnly));
    const QByteArray text = words.readAll();
    QVERIFY(text.contains("<translation"));
    QVERIFY2(!text.contains("type=\"unfinished\""),
             "build the target update_translations and fill in what is new");
    QVERIFY2(!text.contains("type=\"vanished\""), "build the target update_translations");
}

// A translation has one letter to press where the original has one, and nothing is left of the escape for its
// mark.
void TranslationsTest::keepsEachMnemonic()
{
    QFile words(QStringLiteral(TRIBUTARY_SOURCE_DIR) + QLatin1String("/translations/tributary_de.ts"));
    QVERIFY(words.open(QIODevice::ReadOnly));
    const QRegularExpression mnemonic(QStringLiteral("&\\w"), QRegularExpression::UseUnicodePropertiesOption);
    QXmlStreamReader xml(&words);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        if (!xml.isStartElement() || xml.name() != QLatin1String("translation"))
            continue;
        const QString german = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        QVERIFY2(german.count(mnemonic) == source.count(mnemonic), qPrintable(german));
        QVERIFY2(!german.contains(QLatin1String("amp;")), qPrintable(german));
    }
    QVERIFY(!xml.hasError());
}

void TranslationsTest::speaksGerman()
{
    QTranslator german;
    QVERIFY(install(german, QStringLiteral("tributary_de")));
    QCOMPARE(errorText({.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}}),
             QStringLiteral("Nicht gefunden (404)"));
    TemporarySettings settings;
    const MainWindow window(settings);
    QVERIFY(actionNames(window).contains(QStringLiteral("Neuer Download")));
}

void TranslationsTest::knowsOneFromMany()
{
    QTranslator english;
    QVERIFY(install(english, QStringLiteral("tributary_en")));
    QCOMPARE(LinkIntake::tr("%n download(s) added.", nullptr, 1), QStringLiteral("1 download added."));
    QCOMPARE(LinkIntake::tr("%n download(s) added.", nullptr, 2), QStringLiteral("2 downloads added."));
}

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
