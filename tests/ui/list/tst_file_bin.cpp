#include "ui/desktop/files/file_bin.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tributary;

// Moves files to the bin and back, and looks at what is left.
class TestFileBin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesAFolderThatHasTheNameByNow();
    void bringsAFileBack();
    void leavesTheFileThatHasTheNameByNow();
    void takesTheNoteOfABinAlong_data();
    void takesTheNoteOfABinAlong();

private:
    QString made(const QString& name, const QByteArray& content = "whole") const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestFileBin::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->filePath(QStringLiteral("data"))));
}

QString TestFileBin::made(const QString& name, const QByteArray& content) const
{
    QFile file(m_home->filePath(name));
    const bool isMade = QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) &&
                        file.write(content) == content.size();
    return isMade ? file.fileName() : QString();
}

// The file is long gone, and the name means what a person made since.
void TestFileBin::leavesAFolderThatHasTheNameByNow()
{
    const QString work = made(QStringLiteral("thesis/chapter"));
    QFuture<BinnedFiles> files =
        moveToBin({QFileInfo(work).path(), m_home->filePath(QStringLiteral("gone"))});
    files.waitForFinished();
    QVERIFY(files.result() == BinnedFiles());
    QVERIFY(QFile::exists(work));
}

// Nothing of it stays in the bin.
void TestFileBin::bringsAFileBack()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no other bin than the person's own");
#endif
    const QString path = made(QStringLiteral("film.mkv"));
    const QList<BinnedFile> binned = moveToBin({path}).result().binned;
    QCOMPARE(binned.size(), 1);
    QVERIFY(!QFile::exists(path) && QFile::exists(binned.first().inBin));
    QCOMPARE(bringBackFromBin(binned).result(), QStringList());
    QFile back(path);
    QVERIFY(back.open(QIODevice::ReadOnly));
    QCOMPARE(back.readAll(), QByteArray("whole"));
    const QDir bin(QFileInfo(binned.first().inBin).path() + QStringLiteral("/.."));
    for (const char* folder : {"files", "info"})
        QCOMPARE(QDir(bin.filePath(QLatin1String(folder))).entryList(QDir::Files), QStringList());
    // Whoever asks once more is told that there is nothing to bring.
    QVERIFY(QFile::remove(path));
    QCOMPARE(bringBackFromBin(binned).result(), QStringList(path));
}

void TestFileBin::leavesTheFileThatHasTheNameByNow()
{
    const QString inBin = made(QStringLiteral("bin/files/film.mkv"));
    const QString other = made(QStringLiteral("film.mkv"), "another");
    QCOMPARE(bringBackFromBin({{.path = other, .inBin = inBin}}).result(), QStringList(other));
    QCOMPARE(QFileInfo(other).size(), 7);
    QVERIFY(QFile::exists(inBin));
#ifndef Q_OS_WIN // whose links need a right of their own
    const QString link = m_home->filePath(QStringLiteral("link"));
    const QString nowhere = m_home->filePath(QStringLiteral("nowhere"));
    QVERIFY(QFile::link(nowhere, link));
    QCOMPARE(bringBackFromBin({{.path = link, .inBin = inBin}}).result(), QStringList(link));
    QVERIFY(QFile::exists(inBin) && !QFile::exists(nowhere));
#endif
}

void TestFileBin::takesTheNoteOfABinAlong_data()
{
    QTest::addColumn<QString>("inBin");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<bool>("isItsNote");
    QTest::newRow("of a desktop") << QStringLiteral("Trash/files/a.iso")
                                  << QStringLiteral("Trash/info/a.iso.trashinfo") << true;
    QTest::newRow("of Windows") << QStringLiteral("$RECYCLE.BIN/S-1-5-21/$R1B2C3.iso")
                                << QStringLiteral("$RECYCLE.BIN/S-1-5-21/$I1B2C3.iso") << true;
    QTest::newRow("a person's file elsewhere")
        << QStringLiteral("Bin/$Rest.iso") << QStringLiteral("Bin/$Iest.iso") << false;
}

void TestFileBin::takesTheNoteOfABinAlong()
{
    QFETCH(const QString, inBin);
    QFETCH(const QString, beside);
    QFETCH(const bool, isItsNote);
    const QString path = m_home->filePath(QStringLiteral("a.iso"));
    const QString note = made(beside);
    QCOMPARE(bringBackFromBin({{.path = path, .inBin = made(inBin)}}).result(), QStringList());
    QVERIFY(QFile::exists(path));
    QCOMPARE(QFile::exists(note), !isItsNote);
}

QTEST_GUILESS_MAIN(TestFileBin)
#include "tst_file_bin.moc"
