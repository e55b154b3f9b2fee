#include "app/cli/help/help_layout.h"
#include "app/cli/help/help_text.h"
#include "app/cli/help/help_words.h"
#include "app/cli/terminal/text_width.h"
#include "core/values/network/own_headers.h"
#include "words/language_choice.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace tributary;
using namespace tributary::cli;
using namespace Qt::StringLiterals;

class TestCliHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrapsBetweenWords_data();
    void wrapsBetweenWords();
    void takesALineForALongHead();
    void countsColumnsAndNotLetters();
    void saysInEnglishWhatItAlwaysSaid();
    void namesTheUserAgent();
    void namesEveryOptionInItsColumns_data();
    void namesEveryOptionInItsColumns();
    void speaksTheLanguage_data();
    void speaksTheLanguage();
    void refersToItsNames_data();
    void refersToItsNames();
    void isEnglishForAScript();
    void tellsTheVersion();
};

namespace {

const QList<Command> topics{Command::Help,   Command::Get,    Command::Probe,  Command::Bench,
                            Command::Add,    Command::Verify, Command::List,   Command::Pause,
                            Command::Resume, Command::Cancel, Command::Remove, Command::Limit};

void addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : languageCodes())
        QTest::newRow(qPrintable(code)) << code;
}

// Makes the program speak a language for as long as it lives.
class Spoken
{
public:
    explicit Spoken(const QString& code)
        : m_loaded(m_words.load(QLatin1String("tributary_") + code, u":/i18n"_s) &&
                   QCoreApplication::installTranslator(&m_words))
    {
    }

    bool isLoaded() const { return m_loaded; }

private:
    QTranslator m_words;
    bool m_loaded;
};

bool hasOption(const QString& help, const Option& option)
{
    const QRegularExpression line(
        u"^  (?:-%1, |    )--%2(?: |$)"_s.arg(option.letter == 0 ? QChar(u'.') : QLatin1Char(option.letter),
                                              QString(option.name)),
        QRegularExpression::MultilineOption);
    return help.contains(line);
}

// Lines may end anywhere.
QString withoutGaps(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

// Whether the translation of a sentence is in a text, and is one.
bool isSaid(const QString& text, const char* context, const char* sentence)
{
    const QString own =
        worded(context, sentence, Reader::Person).replace(u"%1"_s, QLatin1String(ownUserAgent));
    return own != QLatin1String(sentence) && text.contains(withoutGaps(own));
}

bool hasWord(const QString& text, const QString& word)
{
    const QRegularExpression whole(u"(?<![A-Za-z])"_s + QRegularExpression::escape(word) + u"(?![A-Za-z])"_s);
    return text.contains(whole);
}

// The names in English sentences and calls, which their translations have to have as well.
QStringList missingNames(const char* english, const QString& translated)
{
    QStringList missing;
    for (const char* name : givenNames()) {
        const QString own = withNames(QString::fromLatin1(name), Reader::Person);
        if (hasWord(QString::fromUtf8(english), QString::fromLatin1(name)) && !hasWord(translated, own))
            missing.append(own + u" in: "_s + translated);
    }
    return missing;
}

} // namespace

void TestCliHelp::wrapsBetweenWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("English") << u"the same as --on-conflict overwrite"_s
                             << QStringList{u"the same"_s, u"as"_s, u"--on-conflict"_s, u"overwrite"_s};
    QTest::newRow("to the last column") << u"1234 67890 2"_s << QStringList{u"1234 67890"_s, u"2"_s};
    QTest::newRow("Japanese") << u"ファイルを保存します。"_s
                              << QStringList{u"ファイルを"_s, u"保存しま"_s, u"す。"_s};
    QTest::newRow("Latin within Chinese")
        << u"另存为 FILE；仅限一个"_s << QStringList{u"另存为"_s, u"FILE；仅限"_s, u"一个"_s};
    QTest::newRow("Korean") << u"파일을 저장할 폴더"_s << QStringList{u"파일을"_s, u"저장할"_s, u"폴더"_s};
}

void TestCliHelp::wrapsBetweenWords()
{
    QFETCH(const QString, text);
    QTEST(wrapped(text, 10), "lines");
}

void TestCliHelp::takesALineForALongHead()
{
    QCOMPARE(entry(u"  head"_s, u"text"_s, 8), u"  head  text\n"_s);
    QCOMPARE(entry(u"  header"_s, u"text"_s, 8), u"  header\n        text\n"_s);
}

void TestCliHelp::countsColumnsAndNotLetters()
{
    QCOMPARE(entry(u"文件"_s, u"a"_s, 8), u"文件    a\n"_s);
    QCOMPARE(entry(u"שָׁל"_s, u"a"_s, 8), u"שָׁל      a\n"_s);
}

void TestCliHelp::saysInEnglishWhatItAlwaysSaid()
{
    QCOMPARE(helpText(Command::List, Reader::Person),
             u"Usage: tributary-cli list [OPTIONS] [WORD...]\n"
             "\n"
             "Shows the downloads of the running desktop program that are not finished:\n"
             "number, state, percentage, size, speed, time left and name. WORD is a part of\n"
             "a name or URL, or a state as --json has it, such as paused or finished.\n"
             "\n"
             "Downloads:\n"
             "      --all                    all downloads: with list the finished ones as\n"
             "                               well, with pause and resume in place of numbers\n"
             "\n"
             "Output:\n"
             "  -q, --quiet                  show errors only\n"
             "      --json                   one JSON object a line on standard output,\n"
             "                               nothing else there\n"
             "  -h, --help                   this text\n"_s);
    QVERIFY(helpText(Command::Pause, Reader::Person)
                .startsWith(u"Usage: tributary-cli pause NUMBER...\n"
                            "       tributary-cli pause --all\n\nPauses "_s));
    QVERIFY(helpText(Command::Help, Reader::Person)
                .contains(u"\n  verify FILE --checksum ALG:HEX\n                           check a "
                          "file's checksum\n"_s));
}

void TestCliHelp::namesTheUserAgent()
{
    QVERIFY(helpText(Command::Get, Reader::Person).contains(QLatin1String(ownUserAgent)));
}

void TestCliHelp::namesEveryOptionInItsColumns_data()
{
    addLanguages();
}

void TestCliHelp::namesEveryOptionInItsColumns()
{
    QFETCH(const QString, code);
    const Spoken spoken(code);
    QVERIFY(spoken.isLoaded());
    for (const Command topic : topics) {
        const QString help = helpText(topic, Reader::Person);
        for (const QString& line : help.split(u'\n'))
            QVERIFY2(columnsOf(line) <= 80, qPrintable(line));
        for (const Option& option : optionTable())
            QCOMPARE(hasOption(help, option), option.commands.testFlag(topic));
        QVERIFY(!help.contains(u'%'));
    }
}

void TestCliHelp::speaksTheLanguage_data()
{
    addLanguages();
}

void TestCliHelp::speaksTheLanguage()
{
    QFETCH(const QString, code);
    if (code == u"en")
        return;
    const Spoken spoken(code);
    for (const Command topic : topics) {
        const QString help = withoutGaps(helpText(topic, Reader::Person));
        const auto* const introduction = introductionOf(topic);
        QVERIFY(!introduction || isSaid(help, "TerminalHelp", introduction->deed));
        for (const Option& option : optionTable()) {
            QVERIFY2(!option.commands.testFlag(topic) || isSaid(help, "OptionHelp", option.help),
                     option.help);
        }
    }
    QVERIFY(withoutGaps(helpText(Command::Get, Reader::Person)).contains(withNames(u"FILE", Reader::Person)));
    for (const CommandRow& row : windowCommands())
        QVERIFY(isSaid(withoutGaps(helpText(Command::Help, Reader::Person)), "TerminalHelp", row.deed));
}

void TestCliHelp::refersToItsNames_data()
{
    addLanguages();
}

void TestCliHelp::refersToItsNames()
{
    QFETCH(const QString, code);
    const Spoken spoken(code);
    QStringList missing;
    for (const Option& option : optionTable())
        missing += missingNames(option.help, worded("OptionHelp", option.help, Reader::Person));
    for (const Command topic : topics) {
        if (const auto* const introduction = introductionOf(topic))
            missing += missingNames(introduction->deed, helpSentence(introduction->deed, Reader::Person));
    }
    for (const char* note : notesOnGet())
        missing += missingNames(note, helpSentence(note, Reader::Person));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestCliHelp::isEnglishForAScript()
{
    const QString english = helpText(Command::Get, Reader::Person);
    const Spoken spoken(u"de"_s);
    QVERIFY(spoken.isLoaded());
    QCOMPARE(helpText(Command::Get, Reader::Script), english);
    QVERIFY(helpText(Command::Get, Reader::Person) != english);
}

void TestCliHelp::tellsTheVersion()
{
    QVERIFY(versionText().startsWith(QLatin1String("tributary-cli " TRIBUTARY_VERSION)));
}

QTEST_GUILESS_MAIN(TestCliHelp)
#include "tst_cli_help.moc"
