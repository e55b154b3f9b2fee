#include "tests/package/command_run.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <array>

using namespace tributary::test;
using namespace Qt::StringLiterals;

class TestInstalledPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areWhereADesktopLooks_data();
    void areWhereADesktopLooks();
    void run_data();
    void run();
    void satisfyTheValidators_data();
    void satisfyTheValidators();
    void openListsOfLinks();
    void leaveLinksToTheBrowser();
    void nameListsOfLinks();
    void completeTheirOptions_data();
    void completeTheirOptions();

private:
    QTemporaryDir m_prefix;

    QString path(const QString& name) const { return m_prefix.filePath(name); }
    QStringList menuEntry() const;
    bool namesItsPage() const;
};

namespace {

const QString id = u"org.tributary.Tributary"_s;

QStringList faultsIn(const QString& said)
{
    static const QRegularExpression fault(u"^[EW]: |error|ERROR|BADARG"_s);
    return said.split(u'\n').filter(fault);
}

// A package names the program's page on the web, and a build for work has none. AppStream complains of that
// since 1.0.2.
bool lacksOnlyItsPage(const CommandRun& validated)
{
    const QStringList faults = faultsIn(validated.said);
    return validated.code == 3 && faults.size() == 1 && faults.first().endsWith(u" url-homepage-missing");
}

} // namespace

void TestInstalledPrograms::initTestCase()
{
    const CommandRun installed = runCommand(QStringLiteral(TRIBUTARY_CMAKE),
                                            {u"--install"_s, QStringLiteral(TRIBUTARY_BUILD), u"--prefix"_s,
                                             m_prefix.path(), u"--component"_s, u"programs"_s});
    QVERIFY2(installed.code == 0, qPrintable(installed.said));
}

QStringList TestInstalledPrograms::menuEntry() const
{
    QFile entry(path(u"share/applications/"_s + id + u".desktop"_s));
    return entry.open(QIODevice::ReadOnly) ? QString::fromUtf8(entry.readAll()).split(u'\n') : QStringList();
}

bool TestInstalledPrograms::namesItsPage() const
{
    QFile metadata(path(u"share/metainfo/"_s + id + u".metainfo.xml"));
    return metadata.open(QIODevice::ReadOnly) && metadata.readAll().contains("<url type=\"homepage\">");
}

void TestInstalledPrograms::areWhereADesktopLooks_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files{u"bin/tributary"_s,
                            u"bin/tributary-cli"_s,
                            u"share/applications/"_s + id + u".desktop"_s,
                            u"share/metainfo/"_s + id + u".metainfo.xml"_s,
                            u"share/mime/packages/"_s + id + u".xml"_s,
                            u"share/icons/hicolor/scalable/apps/"_s + id + u".svg"_s,
                            u"share/icons/hicolor/symbolic/apps/"_s + id + u"-symbolic.svg"_s,
                            u"share/tributary/browser/manifest.json"_s,
                            u"share/tributary/browser/icons/48.png"_s,
                            u"share/tributary/browser/_locales/de/messages.json"_s,
                            u"share/man/man1/tributary.1"_s,
                            u"share/man/man1/tributary-cli.1"_s,
                            u"share/bash-completion/completions/tributary-cli"_s,
                            u"share/zsh/site-functions/_tributary-cli"_s};
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << file;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const QString file = u"share/icons/hicolor/%1x%1/apps/%2.png"_s.arg(QString::number(size), id);
        QTest::newRow(qPrintable(file)) << file;
    }
}

void TestInstalledPrograms::areWhereADesktopLooks()
{
    QFETCH(QString, file);
    const QFileInfo found(path(file));
    QVERIFY(found.isFile());
    QVERIFY(found.size() > 0);
    QCOMPARE(found.isExecutable(), file.startsWith(u"bin/"));
}

void TestInstalledPrograms::run_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("window") << u"tributary"_s;
    QTest::newRow("terminal") << u"tributary-cli"_s;
}

void TestInstalledPrograms::run()
{
    QFETCH(QString, program);
    const CommandRun version = runCommand(path(u"bin/"_s + program), {u"--version"_s});
    QVERIFY2(version.code == 0, qPrintable(version.said));
    const QString last = version.said.trimmed().section(u'\n', -1);
    QVERIFY2(last.startsWith(program + u' '), qPrintable(version.said));
}

void TestInstalledPrograms::satisfyTheValidators_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("file");
    QTest::newRow("menu entry") << u"desktop-file-validate"_s << QStringList()
                                << u"share/applications/"_s + id + u".desktop"_s;
    QTest::newRow("metadata") << u"appstreamcli"_s << QStringList{u"validate"_s, u"--no-net"_s}
                              << u"share/metainfo/"_s + id + u".metainfo.xml"_s;
    for (const QString& manual : {u"tributary.1"_s, u"tributary-cli.1"_s}) {
        QTest::newRow(qPrintable(manual))
            << u"mandoc"_s << QStringList{u"-T"_s, u"lint"_s, u"-W"_s, u"error"_s}
            << u"share/man/man1/"_s + manual;
    }
}

void TestInstalledPrograms::satisfyTheValidators()
{
    QFETCH(QString, tool);
    QFETCH(QStringList, arguments);
    QFETCH(QString, file);
    if (QStandardPaths::findExecutable(tool).isEmpty() &&
        qEnvironmentVariableIsEmpty("TRIBUTARY_SKIP_NOTHING"))
        QSKIP(qPrintable(tool + u" is not installed"_s));
    const CommandRun validated = runCommand(tool, arguments + QStringList{path(file)});
    if (tool == u"appstreamcli" && !namesItsPage() && lacksOnlyItsPage(validated))
        return;
    QVERIFY2(validated.code == 0 && faultsIn(validated.said).isEmpty(), qPrintable(validated.said));
}

void TestInstalledPrograms::openListsOfLinks()
{
    const QStringList lines = menuEntry();
    QVERIFY(lines.contains(
        u"MimeType=application/metalink4+xml;application/metalink+xml;application/x-tributary-links;"_s));
    QVERIFY(lines.contains(u"Exec=tributary %U"_s));
    QVERIFY(lines.contains(u"Icon="_s + id));
}

// The program registers for no scheme: the person chooses who opens links, and magnet links are for other
// programs.
void TestInstalledPrograms::leaveLinksToTheBrowser()
{
    QVERIFY(!menuEntry().isEmpty());
    QVERIFY(menuEntry().filter(u"x-scheme-handler"_s).isEmpty());
}

void TestInstalledPrograms::nameListsOfLinks()
{
    QFile kinds(path(u"share/mime/packages/org.tributary.Tributary.xml"_s));
    QVERIFY(kinds.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&kinds);
    QStringList globs;
    QString kind;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"mime-type")
            kind = xml.attributes().value(u"type"_s).toString();
        else if (xml.name() == u"glob")
            globs.append(kind + u' ' + xml.attributes().value(u"pattern"_s));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(globs.contains(u"application/x-tributary-links *.uris"_s), qPrintable(globs.join(u'\n')));
}

void TestInstalledPrograms::completeTheirOptions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("a command") << u"pro"_s << QStringList{u"probe"_s};
    QTest::newRow("an option") << u"get --limit-rate-e"_s << QStringList{u"--limit-rate-each"_s};
    QTest::newRow("a command for the window") << u"resu"_s << QStringList{u"resume"_s};
    QTest::newRow("an option of such a command") << u"pause --a"_s << QStringList{u"--all"_s};
    QTest::newRow("an option of a command") << u"verify --check"_s << QStringList{u"--checksum"_s};
    QTest::newRow("no option of another command") << u"verify --limit"_s << QStringList();
    QTest::newRow("a choice") << u"get --on-conflict s"_s << QStringList{u"skip"_s};
}

void TestInstalledPrograms::completeTheirOptions()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, offered);
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("bash is not installed");
    // Help is in German then; what is offered stays the same.
    const QString script = u"unset LC_ALL; export LANG=de_DE.UTF-8; source \"$1\"; COMP_WORDS=(\"$2\" $3); "
                           u"COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                           "_tributary_cli \"$2\"; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    const CommandRun completed = runCommand(
        u"bash"_s, {u"-c"_s, script, u"bash"_s, path(u"share/bash-completion/completions/tributary-cli"_s),
                    path(u"bin/tributary-cli"_s), typed});
    QCOMPARE(completed.said.split(u'\n', Qt::SkipEmptyParts), offered);
}

QTEST_GUILESS_MAIN(TestInstalledPrograms)
#include "tst_installed_programs.moc"
