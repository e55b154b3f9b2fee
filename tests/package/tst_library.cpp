#include "tests/package/command_run.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/file_service.h"
#include "tests/support/server/scripted_server.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tributary::test;
using namespace Qt::StringLiterals;

// The library as others get it: installed, and used by a project outside this tree.
class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void installsWhatItsHeadersInclude();
    void installsNothingElse();
    void namesAllItsEnums();
    void explainsItsHeaders();
    void keepsPrivateHeadersToItself();
    void isShownAsItIs();
    void hasWhatTheDocumentsName_data();
    void hasWhatTheDocumentsName();
    void servesAProjectElsewhere();

private:
    TestFolder m_prefix;
    TestFolder m_build;

    QString headers() const { return m_prefix.path(u"include/tributary"_s); }
};

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The headers' names as a program includes them.
QStringList headersIn(const QString& folder)
{
    QStringList names;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        names.append(QDir(folder).relativeFilePath(files.next()));
    return names;
}

QStringList includedIn(const QString& header)
{
    static const QRegularExpression any(u"^#include (\\S+)"_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (auto includes = any.globalMatch(textOf(header)); includes.hasNext();)
        names.append(includes.next().captured(1));
    return names;
}

const QString consumer = QStringLiteral(TRIBUTARY_SOURCE_ROOT "/tests/package/consumer");

} // namespace

void TestLibrary::initTestCase()
{
    const CommandRun installed = runCommand(QStringLiteral(TRIBUTARY_CMAKE),
                                            {u"--install"_s, QStringLiteral(TRIBUTARY_BUILD), u"--prefix"_s,
                                             m_prefix.path(), u"--component"_s, u"library"_s});
    QVERIFY2(installed.code == 0, qPrintable(installed.said));
}

void TestLibrary::installsWhatItsHeadersInclude()
{
    const QStringList all = headersIn(headers());
    QVERIFY2(all.size() > 30, qPrintable(all.join(u' ')));
    for (const QString& name : all) {
        for (const QString& included : includedIn(headers() + u'/' + name)) {
            // A name in quotes might be found in the program's own folders.
            QVERIFY2(included.startsWith(u'<'), qPrintable(name + u" includes "_s + included));
            const QString path = m_prefix.path(u"include/"_s + included.sliced(1).chopped(1));
            QVERIFY2(!included.startsWith(u"<tributary/"_s) || QFile::exists(path),
                     qPrintable(name + u" needs "_s + included));
        }
    }
}

// A program that includes tributary.h includes all headers: no others are for it.
void TestLibrary::installsNothingElse()
{
    QCOMPARE(QDir(m_prefix.path(u"include"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"tributary"_s});
    QStringList open{u"tributary.h"_s};
    QSet<QString> reached;
    while (!open.isEmpty()) {
        const QString name = open.takeLast();
        if (reached.contains(name))
            continue;
        reached.insert(name);
        for (const QString& included : includedIn(headers() + u'/' + name)) {
            if (included.startsWith(u"<tributary/"_s))
                open.append(included.sliced(11).chopped(1));
        }
    }
    const QStringList all = headersIn(headers());
    QCOMPARE(QSet<QString>(all.begin(), all.end()), reached);
}

// A list of them that is kept by hand would miss the next one.
void TestLibrary::namesAllItsEnums()
{
    static const QRegularExpression definition(u"^enum class (\\w+)[^;{]*\\{"_s,
                                               QRegularExpression::MultilineOption);
    QString all;
    QSet<QString> enums;
    for (const QString& name : headersIn(headers())) {
        const QString text = textOf(headers() + u'/' + name);
        all += text;
        for (auto found = definition.globalMatch(text); found.hasNext();)
            enums.insert(found.next().captured(1));
    }
    QVERIFY(enums.size() > 25);
    for (const QString& name : std::as_const(enums))
        QVERIFY2(all.contains(u"choiceNames<%1>"_s.arg(name)) ||
                     all.contains(u"QLatin1String nameOf(%1 "_s.arg(name)),
                 qPrintable(name));
}

void TestLibrary::explainsItsHeaders()
{
    static const QRegularExpression explained(u"^// [A-Z].{20,}"_s, QRegularExpression::MultilineOption);
    for (const QString& name : headersIn(headers()))
        QVERIFY2(explained.match(textOf(headers() + u'/' + name)).hasMatch(), qPrintable(name));
}

void TestLibrary::keepsPrivateHeadersToItself()
{
    const QStringList rooms = QDir(headers()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(rooms, (QStringList{u"engine"_s, u"values"_s}));
    for (const QString& name : {u"engine/queue/queue_engine.h"_s, u"values/basics/thread_handover.h"_s,
                                u"values/queue/settings_table.h"_s}) {
        QVERIFY2(QFile::exists(QStringLiteral(TRIBUTARY_SOURCE_ROOT "/core/") + name), qPrintable(name));
        QVERIFY2(!QFile::exists(headers() + u'/' + name), qPrintable(name));
    }
}

void TestLibrary::isShownAsItIs()
{
    const QString program = textOf(consumer + u"/main.cpp"_s);
    QVERIFY(program.count(u'\n') < 40);
    QVERIFY(textOf(QStringLiteral(TRIBUTARY_SOURCE_ROOT "/docs/library.md")).contains(program));
}

void TestLibrary::hasWhatTheDocumentsName_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("member");
    static const QRegularExpression named(u"`(\\w+)::(\\w+)`"_s);
    QSet<QString> seen;
    for (const QString& document : {u"/docs/origins.md"_s, u"/docs/library.md"_s}) {
        const QString text = textOf(QStringLiteral(TRIBUTARY_SOURCE_ROOT) + document);
        for (auto names = named.globalMatch(text); names.hasNext();) {
            const QRegularExpressionMatch name = names.next();
            if (name.captured(1) == u"QFuture"_s || seen.contains(name.captured()))
                continue;
            seen.insert(name.captured());
            QTest::newRow(qPrintable(name.captured())) << name.captured(1) << name.captured(2);
        }
    }
    QVERIFY(seen.size() > 10);
}

void TestLibrary::hasWhatTheDocumentsName()
{
    QFETCH(const QString, type);
    QFETCH(const QString, member);
    const QRegularExpression definition(u"^(?:struct|class|enum class) %1\\b[^;]*?\\{(.*?)^\\};"_s.arg(type),
                                        QRegularExpression::MultilineOption |
                                            QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpression word(u"\\b%1\\b"_s.arg(member));
    const QStringList names = headersIn(headers());
    const bool isThere = std::ranges::any_of(names, [&](const QString& header) {
        return definition.match(textOf(headers() + u'/' + header)).captured(1).contains(word);
    });
    QVERIFY(isThere);
}

void TestLibrary::servesAProjectElsewhere()
{
#if defined(TRIBUTARY_SANITIZES_THREADS)
    QSKIP("a project elsewhere does not tell the thread sanitizer what Qt hands over");
#endif
    const QString cmake = QStringLiteral(TRIBUTARY_CMAKE);
    const CommandRun configured = runCommand(
        cmake, {u"-S"_s, consumer, u"-B"_s, m_build.path(), u"-G"_s, u"Ninja"_s,
                u"-DCMAKE_PREFIX_PATH="_s + m_prefix.path(), u"-DQt6_DIR="_s + QStringLiteral(TRIBUTARY_QT),
                u"-DCMAKE_CXX_COMPILER="_s + QStringLiteral(TRIBUTARY_COMPILER),
                u"-DCMAKE_CXX_FLAGS="_s + QStringLiteral(TRIBUTARY_CONSUMER_FLAGS)});
    QVERIFY2(configured.code == 0, qPrintable(configured.said));
    const CommandRun built = runCommand(cmake, {u"--build"_s, m_build.path()});
    QVERIFY2(built.code == 0, qPrintable(built.said));

    // So slow that a download can be seen under way and paused.
    ScriptedServer server{FileService().atRate(300'000)};
    const TestFolder folder;
    const QList<QByteArray> targets{"/3M/a.bin", "/1M/b.bin", "/2M/c.bin", "/1M/d.bin"};
    QStringList arguments{folder.path()};
    for (const QByteArray& target : targets)
        arguments.append(server.url(target).toString());
    arguments.insert(3, server.url("/nothing").toString());
    const CommandRun swarm = runCommand(m_build.path(u"swarm"_s), arguments);
    QVERIFY2(swarm.code == 0, qPrintable(swarm.said));

    const QStringList lines = swarm.said.split(u'\n', Qt::SkipEmptyParts);
    const QString ended = lines.filter(QRegularExpression(u"^(/|NotFound)"_s)).join(u' ');
    const QString inOrder = u"%1/a.bin %1/b.bin NotFound %1/c.bin"_s.arg(folder.path());
    QVERIFY2(ended.contains(inOrder), qPrintable(swarm.said));
    QVERIFY2(!lines.filter(u"paused at "_s).isEmpty(), qPrintable(swarm.said));
    for (const QByteArray& target : targets) {
        const QString path = folder.path(QString::fromLatin1(target.sliced(target.lastIndexOf('/') + 1)));
        QCOMPARE(differenceFrom(*VirtualFile::atPath(target), path), QString());
    }
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
