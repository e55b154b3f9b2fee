#include "tests/package/command_run.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tributary::test;
using namespace Qt::StringLiterals;

class TestManuals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameWhatHelpNames_data();
    void nameWhatHelpNames();
};

namespace {

using Names = QSet<QString>;

Names matchesOf(const QString& text, const QString& pattern)
{
    Names names;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        names.insert(matches.next().captured(1));
    return names;
}

// "  -o, --output FILE" begins a line of help.
Names optionsOfHelp(const QString& text)
{
    return matchesOf(text, u"^ +(?:-\\w, )?--([a-z][a-z-]*)"_s) + matchesOf(text, u"^ +-(\\w), --"_s);
}

// ".It Fl o , Fl -output Ar FILE" does in a manual.
Names optionsOfManual(const QString& text)
{
    const Names heads = matchesOf(text, u"^\\.It (Fl .*)$"_s);
    Names names;
    for (const QString& head : heads)
        names += matchesOf(head, u"(?:^|, )Fl -?([\\w-]+)"_s);
    return names;
}

QString listed(const Names& names)
{
    QStringList sorted = names.values();
    sorted.sort();
    return sorted.join(u", "_s);
}

} // namespace

void TestManuals::nameWhatHelpNames_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("commands");
    QTest::addColumn<QString>("manual");
    const QString cli = QStringLiteral(TRIBUTARY_CLI);
    QTest::newRow("terminal") << cli << QStringList{u"get"_s, u"probe"_s, u"bench"_s, u"verify"_s, u"list"_s}
                              << u"tributary-cli.1"_s;
    QTest::newRow("window") << QStringLiteral(TRIBUTARY_GUI) << QStringList{QString()} << u"tributary.1"_s;
}

void TestManuals::nameWhatHelpNames()
{
    QFETCH(QString, program);
    QFETCH(QStringList, commands);
    QFETCH(QString, manual);
    Names inHelp;
    for (const QString& command : commands) {
        const QStringList asked =
            command.isEmpty() ? QStringList{u"--help"_s} : QStringList{command, u"--help"_s};
        inHelp += optionsOfHelp(runCommand(program, asked).said);
    }
    QFile file(QStringLiteral(TRIBUTARY_MANUALS "/") + manual);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Names inManual = optionsOfManual(QString::fromUtf8(file.readAll()));
    QVERIFY(inHelp.contains(u"help"_s) && inHelp.contains(u"h"_s));
    const Names missing = inHelp - inManual;
    const Names unknown = inManual - inHelp;
    QVERIFY2(missing.isEmpty(), qPrintable(manual + u" lacks "_s + listed(missing)));
    QVERIFY2(unknown.isEmpty(),
             qPrintable(u"the program doesn't know "_s + listed(unknown) + u" of "_s + manual));
}

QTEST_GUILESS_MAIN(TestManuals)
#include "tst_manuals.moc"
