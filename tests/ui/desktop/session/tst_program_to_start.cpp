#include "app/gui/start/program_to_start.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;

// The program that an entry names which starts with the session.
class ProgramToStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTheProgramItself();
    void isTheImageThatItRunsFrom();
    void isNotTheImageThatStartedIt();
    void isTheScriptOfThePortableArchive();
    void isNoScriptWithoutThePortableArchive_data();
    void isNoScriptWithoutThePortableArchive();

private:
    static void make(const QString& path);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_program;
};

void ProgramToStartTest::make(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void ProgramToStartTest::init()
{
    qunsetenv("APPDIR");
    qunsetenv("APPIMAGE");
    m_folder = std::make_unique<QTemporaryDir>();
    const QDir top(QFileInfo(m_folder->path()).canonicalFilePath());
    QVERIFY(top.mkpath(QStringLiteral("bin")));
    m_program = top.filePath(QStringLiteral("bin/tributary"));
    make(m_program);
}

void ProgramToStartTest::isTheProgramItself()
{
    QCOMPARE(programToStart(m_program), m_program);
}

void ProgramToStartTest::isTheImageThatItRunsFrom()
{
    qputenv("APPDIR", QFile::encodeName(m_folder->path()));
    qputenv("APPIMAGE", "/home/anne/Tributary.AppImage");
    QCOMPARE(programToStart(m_program), QStringLiteral("/home/anne/Tributary.AppImage"));
}

void ProgramToStartTest::isNotTheImageThatStartedIt()
{
    const QTemporaryDir others;
    qputenv("APPDIR", QFile::encodeName(others.path()));
    qputenv("APPIMAGE", "/home/anne/Other.AppImage");
    QCOMPARE(programToStart(m_program), m_program);
}

void ProgramToStartTest::isTheScriptOfThePortableArchive()
{
    const QDir bin = QFileInfo(m_program).dir();
    make(bin.filePath(QStringLiteral("qt.conf")));
    const QString script = QDir::cleanPath(bin.filePath(QStringLiteral("../tributary")));
    make(script);
    QCOMPARE(programToStart(m_program), script);
}

void ProgramToStartTest::isNoScriptWithoutThePortableArchive_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("only Qt's settings") << QStringLiteral("qt.conf");
    QTest::newRow("only a file of that name") << QStringLiteral("../tributary");
}

void ProgramToStartTest::isNoScriptWithoutThePortableArchive()
{
    QFETCH(QString, file);
    make(QFileInfo(m_program).dir().filePath(file));
    QCOMPARE(programToStart(m_program), m_program);
}

QTEST_GUILESS_MAIN(ProgramToStartTest)
#include "tst_program_to_start.moc"
