#include "ui/desktop/session/launch_agent.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tributary;

class LaunchAgentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndRemovesAnEntry();
    void saysWhatIsToBeStarted();
    void followsAProgramThatMoved();
    void staysOffWhenItIsRefreshed();
    void startsNoProgramFromAPassingPlace_data();
    void startsNoProgramFromAPassingPlace();
};

namespace {

const QString program = QStringLiteral("/Applications/A & B <1>/Tributary.app/Contents/MacOS/Tributary");

QByteArray contentOf(const LaunchAgent& start)
{
    QFile file(start.path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The texts between the tags, and the tags that have none; empty for what is not sound XML.
QStringList wordsOf(const LaunchAgent& start)
{
    QXmlStreamReader in(contentOf(start));
    QStringList words;
    while (!in.atEnd()) {
        in.readNext();
        if (in.isCharacters() && !in.isWhitespace())
            words.append(in.text().toString());
        else if (in.isStartElement() && in.name() == QLatin1String("true"))
            words.append(QStringLiteral("(true)"));
    }
    return in.hasError() ? QStringList() : words;
}

} // namespace

void LaunchAgentTest::writesAndRemovesAnEntry()
{
    const QTemporaryDir folder;
    LaunchAgent start(folder.filePath(QStringLiteral("Library/LaunchAgents")), program);
    QVERIFY(!start.isOn());
    QVERIFY(start.set(true));
    QVERIFY(start.isOn());
    QVERIFY(start.path().endsWith(QStringLiteral("Library/LaunchAgents/org.tributary.Tributary.plist")));
    QVERIFY(start.set(false));
    QVERIFY(!start.isOn());
    QVERIFY(!QFile::exists(start.path()));
    QVERIFY(start.set(false));
}

void LaunchAgentTest::saysWhatIsToBeStarted()
{
    const QTemporaryDir folder;
    LaunchAgent start(folder.path(), program);
    QVERIFY(start.set(true));
    const QStringList words{QStringLiteral("Label"),
                            QStringLiteral("org.tributary.Tributary"),
                            QStringLiteral("ProgramArguments"),
                            program,
                            QStringLiteral("--minimized"),
                            QStringLiteral("ProcessType"),
                            QStringLiteral("Interactive"),
                            QStringLiteral("LimitLoadToSessionType"),
                            QStringLiteral("Aqua"),
                            QStringLiteral("RunAtLoad"),
                            QStringLiteral("(true)")};
    QCOMPARE(wordsOf(start), words);
    QVERIFY(contentOf(start).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
}

void LaunchAgentTest::followsAProgramThatMoved()
{
    const QTemporaryDir folder;
    QVERIFY(LaunchAgent(folder.path(), QStringLiteral("/old/Tributary")).set(true));
    LaunchAgent start(folder.path(), program);
    start.refresh();
    QVERIFY(wordsOf(start).contains(program));
}

void LaunchAgentTest::staysOffWhenItIsRefreshed()
{
    const QTemporaryDir folder;
    LaunchAgent start(folder.path(), program);
    start.refresh();
    QVERIFY(!QFile::exists(start.path()));
}

void LaunchAgentTest::startsNoProgramFromAPassingPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("canStart");
    QTest::newRow("installed") << program << true;
    QTest::newRow("a person's own") << QStringLiteral("/Users/a/Applications/T.app/Contents/MacOS/T") << true;
    QTest::newRow("its disk image") << QStringLiteral("/Volumes/Tributary/T.app/Contents/MacOS/T") << false;
    QTest::newRow("where macOS runs what was downloaded")
        << QStringLiteral("/private/var/folders/x/T/AppTranslocation/1-2/d/T.app/Contents/MacOS/T") << false;
}

void LaunchAgentTest::startsNoProgramFromAPassingPlace()
{
    QFETCH(const QString, path);
    QTEST(LaunchAgent::canStart(path), "canStart");
}

QTEST_GUILESS_MAIN(LaunchAgentTest)
#include "tst_launch_agent.moc"
