#include "core/engine/door/start_program.h"
#include "core/engine/shared/process_setup.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/checks/test_or_errand.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

const QString noteDown = QStringLiteral("--note-down");
// Before the names of variables, whose values are written down then.
const QString variables = QStringLiteral("--variables");

QByteArrayList valuesOf(const QStringList& names)
{
    QByteArrayList values;
    for (const QString& name : names)
        values.append(qEnvironmentVariable(name.toLatin1().constData(), QStringLiteral("(none)")).toUtf8());
    return values;
}

// This test starts itself: the started copy writes the arguments that it got into the file that its first
// argument names.
int writeDown(const QStringList& given)
{
    const QString path = given.value(0);
    QFile unfinished(path + QLatin1String(".new"));
    if (!unfinished.open(QIODevice::WriteOnly))
        return 1;
    unfinished.write(given.value(1) == variables ? valuesOf(given.mid(2)).join('\n')
                                                 : given.mid(1).join(u'\n').toUtf8());
    unfinished.close();
    return QFile::rename(unfinished.fileName(), path) ? 0 : 1;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestStartProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheArgumentsAsTheyAre();
    void handsOnTheEnvironmentAsItWas();
    void takesOneArgumentFromALine_data();
    void takesOneArgumentFromALine();
    void tellsWhatCouldNotBeStarted_data();
    void tellsWhatCouldNotBeStarted();
};

void TestStartProgram::givesTheArgumentsAsTheyAre()
{
    const TestFolder folder;
    const QString notes = folder.path(QStringLiteral("notes"));
    const QStringList given{QStringLiteral("two words"), QStringLiteral("$HOME; `touch x` > *"),
                            QStringLiteral("\"ü\""), QStringLiteral("%PATH%")};
    const auto started = startProgram({.program = QCoreApplication::applicationFilePath(),
                                       .arguments = QStringList{noteDown, notes} + given});
    QVERIFY(started);
    TRY_VERIFY(QFile::exists(notes));
    QCOMPARE(contentOf(notes), given.join(u'\n').toUtf8());
}

// Without GLib's event loop a window of Tributary hears nothing of its keyring, and other programs wait for
// ever.
void TestStartProgram::handsOnTheEnvironmentAsItWas()
{
    const TestFolder folder;
    const QStringList names{QStringLiteral("QT_NO_GLIB"), QStringLiteral("QT_NO_THREADED_GLIB"),
                            QStringLiteral("TRIBUTARY_TEST_WORD")};
    qputenv("TRIBUTARY_TEST_WORD", "kept");
    const auto valuesInside = [&](const QString& notes) {
        const auto started = startProgram({.program = QCoreApplication::applicationFilePath(),
                                           .arguments = QStringList{noteDown, notes, variables} + names});
        if (started)
            (void)QTest::qWaitFor([&notes] { return QFile::exists(notes); },
                                  static_cast<int>(patience().count()));
        return contentOf(notes);
    };
    const QByteArray before = valuesInside(folder.path(QStringLiteral("before")));
    prepareForDownloads();
    QVERIFY(before.endsWith("kept"));
    QCOMPARE(valuesInside(folder.path(QStringLiteral("after"))), before);
    qputenv("QT_NO_THREADED_GLIB", "1");
    QVERIFY(valuesInside(folder.path(QStringLiteral("chosen"))).endsWith("1\nkept"));
}

void TestStartProgram::takesOneArgumentFromALine_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("none") << QString() << QStringList();
    QTest::newRow("one") << QStringLiteral("a b") << QStringList{QStringLiteral("a b")};
    QTest::newRow("two, and blank lines")
        << QStringLiteral("\n-a\n\n b \n") << QStringList{QStringLiteral("-a"), QStringLiteral(" b ")};
    QTest::newRow("lines of Windows")
        << QStringLiteral("a\r\nb\r\n") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
}

void TestStartProgram::takesOneArgumentFromALine()
{
    QFETCH(QString, lines);
    QFETCH(QStringList, arguments);
    QCOMPARE(argumentsIn(lines), arguments);
}

void TestStartProgram::tellsWhatCouldNotBeStarted_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<ProgramFlaw>("flaw");
    QTest::newRow("none was chosen") << QString() << ProgramFlaw::NoneChosen;
    QTest::newRow("a path where nothing is") << QStringLiteral("/nowhere/at-all") << ProgramFlaw::NotFound;
    QTest::newRow("a name of nothing") << QStringLiteral("no-program-has-this-name") << ProgramFlaw::NotFound;
    // The source is not everywhere where its test runs.
    const QString source = QStringLiteral(__FILE__);
    QTest::newRow("what is no program")
        << source << (QFileInfo::exists(source) ? ProgramFlaw::NotStarted : ProgramFlaw::NotFound);
    QTest::newRow("a folder") << QDir::tempPath() << ProgramFlaw::NotStarted;
}

void TestStartProgram::tellsWhatCouldNotBeStarted()
{
    QFETCH(QString, program);
    const auto started = startProgram({.program = program, .arguments = {}});
    QVERIFY(!started);
    QTEST(started.error().flaw, "flaw");
    QCOMPARE(started.error().program, program);
    QCOMPARE(started.error().systemWords.isEmpty(), started.error().flaw != ProgramFlaw::NotStarted);
}

int main(int argc, char** argv)
{
    return testOrErrand<TestStartProgram>(argc, argv, noteDown, writeDown);
}

#include "tst_start_program.moc"
