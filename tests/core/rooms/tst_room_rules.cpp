#include "tests/core/rooms/room_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <algorithm>

using namespace tributary;

namespace {

QString fromBuild(const char* definition)
{
    return QString::fromUtf8(definition);
}

QList<SourceText> sourcesOfTheTree()
{
    const QDir root(fromBuild(TRIBUTARY_SOURCE_ROOT));
    QList<SourceText> sources;
    for (const char* folder : {"app", "core", "tests", "ui", "words"}) {
        QDirIterator files(
            root.filePath(fromBuild(folder)),
            {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.mm"), QStringLiteral("*.def")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

QSet<QString> installedWindowHeaders()
{
    QSet<QString> names;
    for (const QString& folder :
         fromBuild(TRIBUTARY_WINDOW_HEADERS).split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        const QStringList files = QDir(folder).entryList(QDir::Files);
        names.unite(QSet<QString>(files.begin(), files.end()));
    }
    return names;
}

QString listed(const QStringList& lines)
{
    return QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

} // namespace

class TestRoomRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsTheRules();
    void theTreeHasNoIncludeCycles();
    void coreIncludesNoWindowHeaders();
    void noTwoTypesOfTheTreeHaveOneName();
    void linksNoWindowLibraries_data();
    void linksNoWindowLibraries();

    void objectsToAWrongInclude_data();
    void objectsToAWrongInclude();
    void acceptsARightInclude_data();
    void acceptsARightInclude();
    void objectsToAnIncludeOfWhatIsNotThere();
    void objectsToARoomWithoutRules();
    void findsACycleThroughThreeFiles();
    void seesNoCycleWhereTwoWaysMeet();
    void findsWindowHeadersInCoreAlone_data();
    void findsWindowHeadersInCoreAlone();
    void readsIncludesAsACompilerDoes();
    void findsTypesOfOneName();
};

void TestRoomRules::theTreeKeepsTheRules()
{
    const QList<SourceText> sources = sourcesOfTheTree();
    for (const char* room : {"values", "http", "storage", "engine", "tests"})
        QVERIFY2(std::ranges::any_of(sources, [&](auto& s) { return roomOf(s.path) == QLatin1String(room); }),
                 room);
    const QStringList broken = brokenRules(sources);
    QVERIFY2(broken.isEmpty(), qPrintable(listed(broken)));
}

void TestRoomRules::theTreeHasNoIncludeCycles()
{
    const QStringList cycles = includeCycles(sourcesOfTheTree());
    QVERIFY2(cycles.isEmpty(), qPrintable(listed(cycles)));
}

void TestRoomRules::coreIncludesNoWindowHeaders()
{
    const QSet<QString> headers = installedWindowHeaders();
    QVERIFY(headers.contains(QStringLiteral("QWidget")) && headers.contains(QStringLiteral("qicon.h")));
    QVERIFY(!headers.contains(QStringLiteral("QObject")));
    const QStringList found = windowsInCore(sourcesOfTheTree(), headers);
    QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
}

void TestRoomRules::noTwoTypesOfTheTreeHaveOneName()
{
    const QStringList shared = sharedTypeNames(sourcesOfTheTree());
    QVERIFY2(shared.isEmpty(), qPrintable(listed(shared)));
}

void TestRoomRules::linksNoWindowLibraries_data()
{
    QTest::addColumn<QString>("closure");
    QTest::newRow("the core") << fromBuild(TRIBUTARY_CORE_CLOSURE);
#ifdef TRIBUTARY_CLI_CLOSURE
    QTest::newRow("the command line") << fromBuild(TRIBUTARY_CLI_CLOSURE);
#endif
}

void TestRoomRules::linksNoWindowLibraries()
{
    QFETCH(QString, closure);
    const QStringList libraries = closure.split(QLatin1Char('|'));
    for (const char* library : {"Qt6::Network", "tributary_core_engine"})
        QVERIFY2(libraries.contains(QLatin1String(library)), qPrintable(listed(libraries)));
    for (const char* library : {"Qt6::Gui", "Qt6::Widgets", "Qt6::Svg", "tributary_ui"})
        QVERIFY2(!libraries.contains(QLatin1String(library)), library);
}

void TestRoomRules::objectsToAWrongInclude_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char* name, const char* from, const char* to) {
        QTest::newRow(name) << fromBuild(from) << fromBuild(to);
    };
    row("values see storage", "core/values/a.h", "core/storage/b.h");
    row("http sees segments", "core/http/a.cpp", "core/segments/b.h");
    row("segments see storage", "core/segments/a.cpp", "core/storage/b.h");
    row("storage sees http", "core/storage/a.cpp", "core/http/b.h");
    row("inputs see storage", "core/inputs/a.cpp", "core/storage/b.h");
    row("http sees engine", "core/http/a.cpp", "core/engine/b.h");
    row("engine sees ui", "core/engine/a.cpp", "ui/b.h");
    row("ui sees http", "ui/list/a.cpp", "core/http/b.h");
    row("ui sees storage", "ui/a.cpp", "core/storage/b.h");
    row("ui sees app", "ui/a.cpp", "app/gui/b.h");
    row("words see the engine", "words/a.cpp", "core/engine/b.h");
    row("words see ui", "words/a.cpp", "ui/b.h");
    row("app sees storage", "app/cli/a.cpp", "core/storage/b.h");
    row("app sees inputs", "app/gui/a.cpp", "core/inputs/b.h");
    row("test support sees engine", "tests/support/a.cpp", "core/engine/b.h");
    row("core sees tests", "core/engine/a.cpp", "tests/support/b.h");
    row("test support sees a test", "tests/support/a.cpp", "tests/core/b.h");
}

void TestRoomRules::objectsToAWrongInclude()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const QStringList broken =
        brokenRules({{from, QStringLiteral("\n#include \"%1\"\n").arg(to)}, {to, QString()}});
    QCOMPARE(broken.size(), 1);
    QVERIFY2(broken.first().startsWith(from + QStringLiteral(":2 includes ") + to),
             qPrintable(broken.first()));
}

void TestRoomRules::acceptsARightInclude_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char* name, const char* from, const char* to) {
        QTest::newRow(name) << fromBuild(from) << fromBuild(to);
    };
    row("own room", "core/http/a.cpp", "core/http/b.h");
    row("http sees values", "core/http/a.cpp", "core/values/b.h");
    row("engine sees storage", "core/engine/a.cpp", "core/storage/b.h");
    row("ui sees engine", "ui/a.cpp", "core/engine/b.h");
    row("app sees ui", "app/gui/a.cpp", "ui/b.h");
    row("app sees words", "app/cli/a.cpp", "words/b.h");
    row("words see values", "words/a.cpp", "core/values/b.h");
    row("a test sees anything", "tests/core/a.cpp", "core/segments/b.h");
    row("a test sees test support", "tests/system/a.cpp", "tests/support/b.h");
    row("test support sees values", "tests/support/a.cpp", "core/values/b.h");
}

void TestRoomRules::acceptsARightInclude()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QCOMPARE(brokenRules(
                 {{from, QStringLiteral("#include <QString>\n#include \"%1\"\n").arg(to)}, {to, QString()}}),
             QStringList());
}

void TestRoomRules::objectsToAnIncludeOfWhatIsNotThere()
{
    const QStringList broken =
        brokenRules({{QStringLiteral("ui/a.cpp"), QStringLiteral("#include <core/http/gone.h>\n")}});
    QCOMPARE(broken, QStringList{QStringLiteral("ui/a.cpp:1 includes core/http/gone.h, which is not there")});
}

void TestRoomRules::objectsToARoomWithoutRules()
{
    const QStringList broken = brokenRules({{QStringLiteral("core/cellar/a.h"), QString()}});
    QCOMPARE(broken, QStringList{QStringLiteral("core/cellar/a.h is in no room that the rules know")});
}

void TestRoomRules::findsACycleThroughThreeFiles()
{
    const QStringList cycles = includeCycles({
        {QStringLiteral("ui/a.h"), QStringLiteral("#include \"ui/b.h\"\n")},
        {QStringLiteral("ui/b.h"), QStringLiteral("#include \"c.h\"\n")},
        {QStringLiteral("ui/c.h"), QStringLiteral("#include \"ui/a.h\"\n")},
    });
    QCOMPARE(cycles, QStringList{QStringLiteral("ui/a.h -> ui/b.h -> ui/c.h -> ui/a.h")});
}

void TestRoomRules::seesNoCycleWhereTwoWaysMeet()
{
    const QStringList cycles = includeCycles({
        {QStringLiteral("ui/a.h"), QStringLiteral("#include \"ui/b.h\"\n#include \"ui/c.h\"\n")},
        {QStringLiteral("ui/b.h"), QStringLiteral("#include \"ui/d.h\"\n")},
        {QStringLiteral("ui/c.h"), QStringLiteral("#include \"ui/d.h\"\n")},
        {QStringLiteral("ui/d.h"), QString()},
    });
    QCOMPARE(cycles, QStringList());
}

void TestRoomRules::findsWindowHeadersInCoreAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("header");
    QTest::addColumn<qsizetype>("found");
    const auto row = [](const char* path, const char* header, qsizetype found) {
        QTest::addRow("%s in %s", header, path) << fromBuild(path) << fromBuild(header) << found;
    };
    row("core/engine/a.cpp", "QWidget", 1);
    row("core/engine/a.cpp", "QIcon", 1);
    row("core/values/a.h", "QtGui/qcolor.h", 1);
    row("core/values/a.h", "QtWidgets/QLabel", 1);
    row("core/values/a.h", "QUrl", 0);
    row("core/values/a.h", "QtCore/QUrl", 0);
    row("ui/a.cpp", "QWidget", 0);
}

void TestRoomRules::findsWindowHeadersInCoreAlone()
{
    QFETCH(QString, path);
    QFETCH(QString, header);
    QFETCH(qsizetype, found);
    const SourceText source{path, QStringLiteral("#include <%1>\n").arg(header)};
    QCOMPARE(windowsInCore({source}, installedWindowHeaders()).size(), found);
}

void TestRoomRules::readsIncludesAsACompilerDoes()
{
    const QString text = QStringLiteral("// #include \"one.h\"\n"
                                        "#  include <two.h> // why\n"
                                        "/* #include \"three.h\"\n"
                                        "#include \"four.h\" */\n"
                                        "const char* url = \"http://five\";\n"
                                        "  #include \"six.h\"\n"
                                        "#if 1 /* seven */\n"
                                        "#include \"eight.h\"\n");
    QCOMPARE(includesOf(text), (QList<Include>{{2, QStringLiteral("two.h")},
                                               {6, QStringLiteral("six.h")},
                                               {8, QStringLiteral("eight.h")}}));
}

void TestRoomRules::findsTypesOfOneName()
{
    const SourceText one{QStringLiteral("core/http/a.h"),
                         QStringLiteral("struct Other;\nclass Asked final : public Base\n{\n};\n")};
    const SourceText two{QStringLiteral("ui/b.h"), QStringLiteral("struct Asked\n{\n};\n"
                                                                  "struct Other\n{\n};\n")};
    QCOMPARE(sharedTypeNames({one, two}),
             QStringList{QStringLiteral("Asked is defined in core/http/a.h and ui/b.h")});
}

QTEST_APPLESS_MAIN(TestRoomRules)
#include "tst_room_rules.moc"
